"""Every command about a contract in every state, as the portal answers it: the table of both sides."""

from itertools import count
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.change.change_order import ChangeOrderTerms, ChangeOrderTotals
from app.domain.commands.commands import (
    CreateChangeOrder,
    CreateQuote,
    ModifyLicences,
    SubmitChangeOrder,
    ValidateQuote,
)
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.pricing.change_order import ChangeBasis, price_change_order
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.subscription.due import renewal_day
from app.domain.subscription.term import term_on
from app.wire.protocol import OperationResult
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.contract_states import CASES, LATER, STATES, ContractCommand, Contracts, refused
from tests.support.portal_laptop import ARVANE, Laptop


def asked(contracts: Contracts, seats: int, **kw: Any) -> tuple[ChangeOrderTerms, ChangeBasis]:
    """So many seats of the first product, and all others as they are."""
    held = contracts.held
    first, *others = held.licences
    day = max(b.TODAY, held.contract.start_date)
    terms = h.terms(held, [h.line(first, seats), *(h.line(each) for each in others)], on=day, **kw)
    return terms, h.basis(held, renewal=contracts.renewal, placed_on=b.TODAY)


def totals_of(terms: ChangeOrderTerms, basis: ChangeBasis) -> ChangeOrderTotals:
    """What it comes to; of a contract that has ended, for which there is no price, anything."""
    assert basis.held is not None
    is_over = term_on(basis.held.contract, terms.on).is_over
    return b.change_order().totals if is_over else price_change_order(terms, basis).totals


def ordered(laptop: Laptop, terms: ChangeOrderTerms, basis: ChangeBasis) -> OperationResult:
    """A change order, saved and placed; the first answer that is a no."""
    change = b.change_order(terms=terms, totals=totals_of(terms, basis))
    saved = laptop.do(CreateChangeOrder(change), change)
    if saved.problem is not None:
        return saved
    return laptop.do(SubmitChangeOrder(h.submission(), change.totals), change, if_version="1")


def modified(laptop: Laptop, terms: ChangeOrderTerms, basis: ChangeBasis) -> OperationResult:
    command = ModifyLicences(h.order(), terms, totals_of(terms, basis), b.NOW)
    return laptop.do(command, command.order)


def renewed(laptop: Laptop, contracts: Contracts) -> OperationResult:
    """A renewal as of the day after the term, quoted and validated; the first answer that is a no."""
    numbers = count(900)
    prices = RenewalPrices(h.programme(), h.prices(), h.prices(), b.terms().customer_discount_percent)
    start = renewal_day(contracts.held.contract, b.TODAY)
    terms = renewal_terms(contracts.held, prices, start, lambda: b.some_id(next(numbers)), carries=False)
    quote = b.quote(terms=terms, totals=price_quote(terms, h.prices(), h.VAT).agreed)
    created = laptop.do(CreateQuote(quote), quote)
    if created.problem is not None:
        return created
    return laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("state", "command"), CASES)
def test_a_command_is_done_or_refused_as_written(
    portal: EmbeddedPortal, laptop: Laptop, state: str, command: ContractCommand
) -> None:
    is_direct = command is ContractCommand.MODIFY
    partnership = Partnership.EM if is_direct else Partnership.VAR
    contracts = STATES[state](h.held(partnership=partnership, price_list_id=h.prices(partnership).id))
    customer = b.customer(
        status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED, partnership=partnership
    )
    seed(portal.engine, ARVANE, [*h.catalogue(), customer, *contracts.documents])
    match command:
        case ContractCommand.CHANGE:
            result = ordered(laptop, *asked(contracts, 700))
        case ContractCommand.MOVE_END:
            later = LATER.replace(year=2032) if contracts.held.contract.start_date > b.TODAY else LATER
            result = ordered(laptop, *asked(contracts, 682, new_end=later))
        case ContractCommand.MODIFY:
            result = modified(laptop, *asked(contracts, 700))
        case ContractCommand.RENEW:
            result = renewed(laptop, contracts)
    found = "" if result.problem is None else result.problem.code.replace("renewal-", "renewal.")
    if result.problem is not None and result.problem.problems:
        found = result.problem.problems[0].code
    assert found == refused(state, command), result
