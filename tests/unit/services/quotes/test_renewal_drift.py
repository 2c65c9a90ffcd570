"""The laptop validates a renewal for what its rep saw of the contract: the table of both sides, in full."""

from itertools import count

import pytest

from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.pricing.renewal_update import EndMoved, HeldMoved, OrderedForLater
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.problems import codes_and_fields
from tests.support.renewal_drifts import DRIFT_CASES, DriftCase

CODES = {
    HeldMoved: "renewal.changed",
    EndMoved: "renewal.end_moved",
    OrderedForLater: "renewal.ordered_for_later",
}
_FED = count(95_000)


def fed_anew(desk: Desk, *documents: Document) -> None:
    place = next(_FED)
    desk.store.apply_page(page(fed(each, place, version=place) for each in documents))


def quoted(desk: Desk, held: HeldContract, case: DriftCase) -> Quote:
    """A renewal quote that the portal has, as it was kept."""
    contract: Contract = held.contract
    customer = desk.customers.get(contract.customer_id)
    today = desk.catalogue.price_list_in_force(contract.programme_id, contract.partnership, b.TODAY)
    percent = desk.quote_services.offers.customer_discount(customer)
    prices = RenewalPrices(desk.catalogue.programme(contract.programme_id), today, None, percent)
    numbers = count(900)
    terms = renewal_terms(held, prices, case.start, lambda: b.some_id(next(numbers)), carries=False)
    pricing = desk.quote_services.offers.pricing(customer.id, terms)
    return b.quote(
        id=QuoteId(b.some_id(50)),
        customer_id=customer.id,
        terms=case.written(terms),
        totals=pricing.price(terms).agreed,
    )


@pytest.mark.parametrize("case", DRIFT_CASES, ids=lambda case: case.name)
def test_a_renewal_is_validated_for_what_its_rep_saw(desk: Desk, clock: FixedClock, case: DriftCase) -> None:
    customer_id = desk.queries.customers(CustomerFilter(text="Groupe Valmondois")).page(0, 1)[0].id
    contract_id = desk.queries.contracts(customer_id)[0].id
    held = desk.quote_services.offers.held(contract_id)
    before = case.before(held)
    quote = quoted(desk, before, case)
    fed_anew(desk, *before.licences, quote)
    after = case.after(held)
    fed_anew(desk, after.contract, *after.licences)
    clock.advance(days=case.days)
    if case.expected is None:
        assert desk.quotes.validate(quote.id, "Paul Lemaire").acceptance is not None
        return
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.validate(quote.id, "Paul Lemaire")
    assert codes_and_fields(refused.value.problems) == [(CODES[case.expected], "renews")]
