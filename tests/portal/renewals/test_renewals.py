"""A renewal on the portal: one quote for a contract, and a new contract in its place, exactly once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest

from app.domain import ids
from app.domain.commands.commands import CreateQuote, RefuseQuote, ReviseQuote, ValidateQuote
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import QuoteId
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, REP2, Laptop, SettableClock

START = date(2027, 3, 1)


@dataclass
class Renewing:
    """A customer who holds 682 seats of two products until the end of February, and a laptop."""

    portal: EmbeddedPortal
    laptop: Laptop
    held: HeldContract

    def quote(self, number: int = 50, start: date = START, **kw: Any) -> Quote:
        """A quote that renews the contract from ``start`` on."""
        prices = RenewalPrices(h.programme(), h.prices(), h.prices(), b.terms().customer_discount_percent)
        numbers = count(900)
        terms = renewal_terms(self.held, prices, start, lambda: b.some_id(next(numbers)), carries=False)
        totals = price_quote(terms, h.prices(), h.VAT).agreed
        return b.quote(id=QuoteId(b.some_id(number)), terms=terms, totals=totals, **kw)

    def create(self, quote: Quote, laptop: Laptop | None = None) -> OperationResult:
        return (laptop or self.laptop).do(CreateQuote(quote), quote)

    def created(self, **kw: Any) -> Quote:
        """A renewal quote that the portal has, in version 1."""
        quote = self.quote(**kw)
        assert self.create(quote).status is ResultStatus.APPLIED
        return quote

    def validate(self, quote: Quote, laptop: Laptop | None = None, **kw: Any) -> OperationResult:
        command = ValidateQuote(b.acceptance(**kw), quote.totals)
        return (laptop or self.laptop).do(command, quote, if_version="1")

    def of_kind(self, kind: Kind) -> list[dict[str, Any]]:
        return [line["d"] for (t, _), line in self.laptop.feed().items() if t == kind.value]

    def contract(self, number: str) -> dict[str, Any]:
        (found,) = [each for each in self.of_kind(Kind.CONTRACT) if each["number"] == number]
        return found


@pytest.fixture
def renewing(portal: EmbeddedPortal, laptop: Laptop) -> Renewing:
    held = h.held()
    customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
    seed(portal.engine, ARVANE, [*h.catalogue(), customer, held.contract, *held.licences])
    return Renewing(portal, laptop, held)


def code(result: OperationResult) -> str:
    return result.problem.code if result.problem else ""


def data(result: OperationResult) -> dict[str, str]:
    assert result.problem is not None, result
    return result.problem.data


def test_the_new_contract_takes_the_place_of_the_old(renewing: Renewing) -> None:
    quote = renewing.created()
    result = renewing.validate(quote)
    assert result.status is ResultStatus.APPLIED, result
    old = renewing.contract("C-2024-0117")
    new = renewing.contract(result.effects["contract_number"])
    assert (old["renewed_by"], old["ended_on"], old["revision"]) == (new["id"], "2027-02-28", 2)
    assert (new["renews"], new["start_date"], new["end_date"]) == (old["id"], "2027-03-01", "2030-02-28")
    assert new["quote_id"] == quote.id
    sold = {(each["product_id"], each["quantity"]) for each in _under(renewing, new["id"])}
    assert sold == {("protect", 682), ("cyber_coach", 682)}
    # February is paid for and March is not: nothing comes back and nothing is charged twice.
    (invoice,) = renewing.of_kind(Kind.INVOICE)
    assert (invoice["status"], invoice["issued_on"]) == ("upcoming", "2027-03-01")
    assert (invoice["net"]["minor"], invoice["vat"]["minor"]) == (
        quote.totals.monthly_net.minor,
        quote.totals.vat.minor,
    )


def test_a_renewal_asks_no_question_about_the_contract_that_is_there(renewing: Renewing) -> None:
    assert code(renewing.validate(renewing.created())) == ""


def test_other_open_offers_stay_open(renewing: Renewing) -> None:
    other = b.quote(
        id=QuoteId(b.some_id(57)),
        terms=replace(renewing.quote().terms, renews=None),
        totals=renewing.quote().totals,
    )
    assert renewing.create(other).status is ResultStatus.APPLIED
    renewing.validate(renewing.created())
    assert renewing.laptop.document("quote", other.id)["status"] == "open"


def test_a_contract_has_one_open_quote_that_renews_it(
    renewing: Renewing, laptop_of: Callable[..., Laptop]
) -> None:
    first, colleague = renewing.created(), laptop_of(REP2)
    second = renewing.create(renewing.quote(51), colleague)
    assert (second.status, code(second)) == (ResultStatus.REJECTED, "renewal-quoted")
    assert data(second) == {"quote_number": "D-2026-0001", "rep": "Claire Moreau"}
    refused = renewing.laptop.do(RefuseQuote(b.refusal()), first, if_version="1")
    assert refused.status is ResultStatus.APPLIED, refused
    assert renewing.create(renewing.quote(52), colleague).status is ResultStatus.APPLIED


def test_of_two_laptops_that_renew_a_contract_at_once_one_makes_the_quote(
    renewing: Renewing, laptop_of: Callable[..., Laptop]
) -> None:
    laptops = [renewing.laptop, laptop_of(REP2)]
    with ThreadPoolExecutor(2) as pool:
        results = list(
            pool.map(lambda pair: renewing.create(renewing.quote(60 + pair[0]), pair[1]), enumerate(laptops))
        )
    assert sorted(code(each) for each in results) == ["", "renewal-quoted"]


def test_a_quote_that_expired_stands_in_nobodys_way(renewing: Renewing, clock: SettableClock) -> None:
    renewing.created()
    clock.advance(days=31)
    renewing.laptop.refresh()
    later = renewing.quote(51, created_on=b.TODAY + timedelta(days=31))
    assert renewing.create(later).status is ResultStatus.APPLIED


def test_what_was_renewed_already_is_told_with_both_amounts(renewing: Renewing, clock: SettableClock) -> None:
    early = renewing.created()
    clock.advance(days=31)
    renewing.laptop.refresh()
    later = renewing.quote(51, start=date(2027, 3, 2), created_on=b.TODAY + timedelta(days=31))
    assert renewing.create(later).status is ResultStatus.APPLIED
    assert renewing.validate(later, accepted_at=clock.now()).status is ResultStatus.APPLIED
    # The first was accepted in time, and its acceptance arrives after the other contract was made.
    beaten = renewing.validate(early, accepted_at=b.NOW + timedelta(days=20))
    assert (beaten.status, code(beaten)) == (ResultStatus.REJECTED, "renewal-done")
    month = str(early.totals.monthly_net.amount)
    assert data(beaten) == {
        "contract": "C-2024-0117",
        "contract_number": renewing.laptop.document("quote", later.id)["contract_number"],
        "currency": "EUR",
        "monthly": month,
        "seen_monthly": month,
    }


def test_a_contract_that_changed_meanwhile_is_told_with_both_amounts(renewing: Renewing) -> None:
    quote = renewing.created()
    more = replace(renewing.held.licences[0], quantity=700, payment=b.eur("1645.00"))
    seed(renewing.portal.engine, ARVANE, [replace(renewing.held.contract, revision=2), more])
    result = renewing.validate(quote)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "renewal-changed")
    before, now = b.eur("1602.70") + b.eur("988.90"), b.eur("1645.00") + b.eur("988.90")
    assert data(result) == {
        "contract": "C-2024-0117",
        "currency": "EUR",
        "seen_monthly": str(before.amount),
        "monthly": str(now.amount),
    }
    assert renewing.contract("C-2024-0117")["renewed_by"] is None


def test_a_revision_goes_by_the_contract_as_it_is_then(renewing: Renewing) -> None:
    quote = renewing.created()
    seed(renewing.portal.engine, ARVANE, [replace(renewing.held.contract, revision=2)])
    assert quote.terms.renews is not None
    terms = replace(quote.terms, renews=replace(quote.terms.renews, contract_revision=2))
    revised = renewing.laptop.do(ReviseQuote(terms, quote.totals, b.NOW), quote, if_version="1")
    assert revised.status is ResultStatus.APPLIED, revised
    command = ValidateQuote(b.acceptance(), quote.totals)
    assert renewing.laptop.do(command, quote, if_version="2").status is ResultStatus.APPLIED


def test_a_revision_renews_the_same_contract(renewing: Renewing) -> None:
    quote = renewing.created()
    other = replace(quote.terms, renews=None)
    result = renewing.laptop.do(ReviseQuote(other, quote.totals, b.NOW), quote, if_version="1")
    assert code(result) == "invalid"
    assert result.problem is not None
    assert [each.code for each in result.problem.problems] == ["revision.other"]


def test_an_early_renewal_ends_the_old_contract_the_day_before_and_gives_back_what_was_paid(
    renewing: Renewing,
) -> None:
    result = renewing.validate(renewing.created(start=date(2026, 12, 15)))
    assert result.status is ResultStatus.APPLIED, result
    assert renewing.contract("C-2024-0117")["ended_on"] == "2026-12-14"
    charge, credit = sorted(renewing.of_kind(Kind.INVOICE), key=lambda each: each["net"]["minor"] < 0)
    assert charge["net"]["minor"] > 0
    # 2591.60 for December, of which seventeen of thirty-one days are paid by the new contract.
    assert (credit["net"]["minor"], credit["status"], credit["issued_on"]) == (
        -142120,
        "upcoming",
        "2026-12-15",
    )
    assert credit["total"]["minor"] == credit["net"]["minor"] + credit["vat"]["minor"]


def test_a_contract_of_another_customer_is_not_renewed(renewing: Renewing) -> None:
    other = b.customer(
        id=ids.CustomerId(b.some_id(2)), identity=b.identity(registration_number="", vat_number="")
    )
    seed(renewing.portal.engine, ARVANE, [other])
    result = renewing.create(renewing.quote(customer_id=other.id))
    assert code(result) == "invalid"
    assert result.problem is not None
    assert [each.code for each in result.problem.problems] == ["document.missing"]


def test_what_the_rep_saw_and_what_came_of_it_is_in_the_audit_log(renewing: Renewing) -> None:
    renewing.validate(renewing.created())
    found = renewing.laptop.get(f"/v1/customers/{b.customer().id}/audit").json()
    assert "quote.validate" in [each["action"] for each in found["events"]]


def _under(renewing: Renewing, contract_id: str) -> list[dict[str, Any]]:
    return [each for each in renewing.of_kind(Kind.LICENCE) if each["contract_id"] == contract_id]


def test_the_subscriptions_of_a_purchase_have_what_the_renewal_has(renewing: Renewing) -> None:
    mine = {"contract_id": renewing.held.contract.id, "billing": "month", "quantity": 682}
    subscriptions = [
        b.subscription(id=ids.SubscriptionId(b.some_id(93)), **{**mine, "product_id": "protect"}),
        b.subscription(id=ids.SubscriptionId(b.some_id(94)), **{**mine, "product_id": "cyber_academy"}),
        b.subscription(id=ids.SubscriptionId(b.some_id(95)), **{**mine, "contract_id": None}),
    ]
    seed(renewing.portal.engine, ARVANE, subscriptions)
    quote = renewing.quote()
    lines = tuple(replace(each, quantity=700) for each in quote.terms.lines)
    terms = replace(quote.terms, lines=lines)
    quote = replace(quote, terms=terms, totals=price_quote(terms, h.prices(), h.VAT).agreed)
    renewing.create(quote)
    result = renewing.validate(quote)
    assert result.status is ResultStatus.APPLIED, result
    new = renewing.contract(result.effects["contract_number"])
    payments = {each["product_id"]: each["payment"] for each in _under(renewing, new["id"])}
    found = {each["id"]: each for each in renewing.of_kind(Kind.SUBSCRIPTION)}
    followed = found.pop(b.some_id(93))
    assert (followed["contract_id"], followed["end_date"]) == (new["id"], "2030-02-28")
    assert (followed["quantity"], followed["payment"]) == (700, payments["protect"])
    let_go, other = found.pop(b.some_id(94)), found.pop(b.some_id(95))
    assert (let_go["status"], other["status"], other["quantity"]) == ("cancelled", "active", 682)
    (made,) = found.values()
    assert (made["product_id"], made["quantity"], made["payment"]) == (
        "cyber_coach",
        700,
        payments["cyber_coach"],
    )
