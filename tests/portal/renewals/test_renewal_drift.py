"""The portal validates a renewal for what its rep saw of the contract: the table of both sides, in full."""

from collections.abc import Callable
from datetime import timedelta
from itertools import count

import pytest

from app.domain.commands.commands import CreateQuote, ValidateQuote
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.pricing.renewal_update import EndMoved, HeldMoved, OrderedForLater
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, Laptop, SettableClock
from tests.support.renewal_drifts import DRIFT_CASES, DriftCase

TOLD = {
    HeldMoved: {"contract", "currency", "seen_monthly", "monthly"},
    EndMoved: {"contract", "seen_end", "end"},
    OrderedForLater: {"contract", "later"},
}


@pytest.fixture
def begun(portal: EmbeddedPortal) -> Callable[[DriftCase], None]:
    """Seeds the contract as it is before a case."""

    def begin(case: DriftCase) -> None:
        held = case.before(h.held())
        customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
        seed(portal.engine, ARVANE, [*h.catalogue(), customer, held.contract, *held.licences])

    return begin


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("case", DRIFT_CASES, ids=lambda case: case.name)
def test_a_renewal_is_validated_for_what_its_rep_saw(
    portal: EmbeddedPortal,
    laptop: Laptop,
    clock: SettableClock,
    begun: Callable[[DriftCase], None],
    case: DriftCase,
) -> None:
    begun(case)
    numbers = count(900)
    prices = RenewalPrices(h.programme(), h.prices(), h.prices(), b.terms().customer_discount_percent)
    seen = renewal_terms(
        case.before(h.held()), prices, case.start, lambda: b.some_id(next(numbers)), carries=False
    )
    terms = case.written(seen)
    quote = b.quote(terms=terms, totals=price_quote(terms, h.prices(), h.VAT).agreed)
    assert laptop.do(CreateQuote(quote), quote).problem is None
    after = case.after(h.held())
    seed(portal.engine, ARVANE, [after.contract, *after.licences])
    clock.advance(days=case.days)
    laptop.refresh()
    acceptance = b.acceptance(accepted_at=b.NOW + timedelta(days=case.days))
    result = laptop.do(ValidateQuote(acceptance, quote.totals), quote, if_version="1")
    if case.expected is None:
        assert result.problem is None, result
        return
    assert result.problem is not None, result
    assert result.problem.code == "renewal-changed"
    assert result.problem.data.keys() == TOLD[case.expected]
