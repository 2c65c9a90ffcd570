"""A contract that is renewed already, and changed until its last day: its renewal is never forgotten."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from app.domain import ids
from app.domain.catalogue.contract_terms import ContractTerms, TacitPrice
from app.domain.change.change_order import ChangeOrder, ChangeOrderLine
from app.domain.commands.commands import (
    CreateChangeOrder,
    CreateQuote,
    ReviseQuote,
    SubmitChangeOrder,
    ValidateQuote,
)
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.document import Kind
from app.domain.pricing.change_order import HeldContract, price_change_order
from app.domain.pricing.quote import price_quote
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.pricing.renewal_update import changed_since, with_seats_now
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.wire.codec import decode_document, encode
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, REP2, Laptop, SettableClock
from tests.support.problems import codes_and_fields

START = date(2027, 3, 1)


@dataclass
class Both:
    """A contract until the end of February, and what laptops make of it and of its renewal."""

    portal: EmbeddedPortal
    laptop: Laptop

    def under(self, number: str) -> HeldContract:
        """A contract as the portal has it, with what is held under it."""
        documents = [
            decode_document(Kind(kind), encode(line["d"]))
            for (kind, _), line in self.laptop.feed().items()
            if kind in ("contract", "licence")
        ]
        (contract,) = (each for each in documents if isinstance(each, Contract) and each.number == number)
        licences = (each for each in documents if isinstance(each, Licence))
        mine = (each for each in licences if each.contract_id == contract.id and each.quantity)
        return HeldContract(contract, tuple(sorted(mine, key=lambda each: each.id)))

    def quoted(self, number: int = 50) -> Quote:
        """A renewal quote that the portal has."""
        held = self.under("C-2024-0117")
        prices = RenewalPrices(h.programme(), h.prices(), h.prices(), b.terms().customer_discount_percent)
        lines = count(900)
        terms = renewal_terms(held, prices, START, lambda: b.some_id(next(lines)), carries=False)
        totals = price_quote(terms, h.prices(), h.VAT).agreed
        quote = b.quote(id=ids.QuoteId(b.some_id(number)), terms=terms, totals=totals)
        assert self.laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
        return quote

    def validate(self, quote: Quote, version: str = "1") -> OperationResult:
        return self.laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version=version)

    def renewed(self) -> HeldContract:
        """The contract that takes the place of the other, validated and to come."""
        return self.under(self.validate(self.quoted()).effects["contract_number"])

    def change(self, of: HeldContract, *lines: ChangeOrderLine, place: int = 55, **kw: Any) -> ChangeOrder:
        asked = h.terms(of, lines, **{"on": max(b.TODAY, of.contract.start_date), **kw})
        totals = price_change_order(asked, h.basis(of)).totals
        return b.change_order(id=ids.ChangeOrderId(b.some_id(place)), terms=asked, totals=totals)

    def place(self, change: ChangeOrder, laptop: Laptop | None = None) -> OperationResult:
        """Save and submit a change order; the first answer that is a no."""
        who = laptop or self.laptop
        saved = who.do(CreateChangeOrder(change), change)
        if saved.status is not ResultStatus.APPLIED:
            return saved
        return who.do(SubmitChangeOrder(h.submission(), change.totals), change, if_version="1")


@pytest.fixture
def both(portal: EmbeddedPortal, laptop: Laptop) -> Both:
    held = h.held()
    customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
    seed(portal.engine, ARVANE, [*h.catalogue(), customer, held.contract, *held.licences])
    return Both(portal, laptop)


def found(result: OperationResult) -> list[tuple[str, str]]:
    assert result.problem is not None, result
    return codes_and_fields(result.problem.problems)


def test_seats_that_the_renewal_does_not_begin_with_are_refused_until_somebody_says_which(both: Both) -> None:
    new = both.renewed()
    old = both.under("C-2024-0117")
    asked = h.line(old.licences[0], 700)
    refused = both.place(both.change(old, asked, h.line(old.licences[1])))
    assert found(refused) == [("change.renewal_differs", "terms.lines.0.quantity")]
    assert refused.problem is not None
    assert refused.problem.problems[0].data == {
        "contract": "C-2024-0117",
        "renewal": new.contract.number,
        "end": "2027-02-28",
        "there": "682",
        "seats": "700",
    }
    ends = both.change(old, asked, h.line(old.licences[1]), place=56, ends_with_contract=True)
    assert both.place(ends).status is ResultStatus.APPLIED
    assert [each.quantity for each in both.under(new.contract.number).licences] == [682, 682]


def test_once_the_renewal_has_the_seats_they_are_ordered_like_any_others(both: Both) -> None:
    new = both.renewed()
    protect = next(each for each in new.licences if each.product_id == "protect")
    coach = next(each for each in new.licences if each.product_id == "cyber_coach")
    result = both.place(both.change(new, h.line(protect, 700), h.line(coach)))
    assert result.status is ResultStatus.APPLIED, result
    old = both.under("C-2024-0117")
    lines = [
        h.line(each, 700 if each.product_id == "protect" else each.quantity, held_quantity=each.quantity)
        for each in old.licences
    ]
    result = both.place(both.change(old, *lines, place=56))
    assert result.status is ResultStatus.APPLIED, result


def test_seats_are_not_given_back_on_a_day_that_never_comes(both: Both) -> None:
    both.renewed()
    old = both.under("C-2024-0117")
    refused = both.place(both.change(old, h.line(old.licences[0], 600), ends_with_contract=True))
    assert found(refused) == [("change.after_renewal", "terms.lines.0.quantity")]


@pytest.mark.parametrize(
    ("days", "seats", "scheduled", "credit"),
    [
        # The notice of the contract that runs is given by 29 January: they go before the renewal begins.
        (69, 600, [], [-19270]),
        (70, 682, ["2030-03-01"], []),
    ],
)
def test_seats_are_taken_off_a_renewal_until_the_notice_of_the_contract_that_runs(
    both: Both, clock: SettableClock, days: int, seats: int, scheduled: list[str], credit: list[int]
) -> None:
    new, old = both.renewed(), both.under("C-2024-0117")
    clock.advance(days=days)
    both.laptop.refresh()
    day, now = b.TODAY + timedelta(days=days), b.NOW + timedelta(days=days)
    lines = [h.line(each, 600 if each.product_id == "protect" else None) for each in new.licences]
    terms = h.terms(new, lines, on=START)
    basis = h.basis(new, at=now, renewed=old.contract, placed_on=day)
    change = b.change_order(
        id=ids.ChangeOrderId(b.some_id(55)),
        terms=terms,
        totals=price_change_order(terms, basis).totals,
        created_on=day,
        written_at=now,
    )
    assert both.laptop.do(CreateChangeOrder(change), change).problem is None
    placed = SubmitChangeOrder(h.submission(submitted_at=now), change.totals)
    assert both.laptop.do(placed, change, if_version="1").problem is None
    after = both.under(new.contract.number)
    (protect,) = (each for each in after.licences if each.product_id == "protect")
    assert (protect.quantity, [str(each.on) for each in protect.scheduled]) == (seats, scheduled)
    assert protect.charged[-1].quantity == seats
    invoices = [line["d"] for (kind, _), line in both.laptop.feed().items() if kind == "invoice"]
    assert sorted(each["net"]["minor"] for each in invoices)[:-1] == credit


def test_a_change_that_was_saved_before_its_contract_was_renewed_meets_the_renewal(
    both: Both, laptop_of: Any
) -> None:
    old, colleague = both.under("C-2024-0117"), laptop_of(REP2)
    change = both.change(old, h.line(old.licences[0], 700), h.line(old.licences[1]))
    assert colleague.do(CreateChangeOrder(change), change).status is ResultStatus.APPLIED
    both.renewed()
    submitted = SubmitChangeOrder(h.submission(), change.totals)
    result = colleague.do(submitted, change, if_version="1")
    assert result.problem is not None
    assert result.problem.code == "contract-changed"
    # The same totals beside what is held by now are no way out before somebody has decided.
    assert result.problem.data["refused"] == "change.renewal_differs"


def test_an_open_renewal_whose_contract_a_colleague_changed_is_read_again(both: Both, laptop_of: Any) -> None:
    quote, old = both.quoted(), both.under("C-2024-0117")
    change = both.change(old, h.line(old.licences[0], 700), h.line(old.licences[1]))
    assert both.place(change, laptop_of(REP2)).status is ResultStatus.APPLIED
    refused = both.validate(quote)
    assert refused.problem is not None
    assert refused.problem.code == "renewal-changed"
    now = both.under("C-2024-0117")
    assert [(each.before, each.now) for each in changed_since(quote.terms, now)] == [(682, 700)]
    terms = with_seats_now(quote.terms, now, lambda: b.some_id(990))
    totals = price_quote(terms, h.prices(), h.VAT).agreed
    revised = both.laptop.do(ReviseQuote(terms, totals, b.NOW), quote, if_version="1")
    assert revised.status is ResultStatus.APPLIED, revised
    validated = both.validate(replace(quote, terms=terms, totals=totals), version="2")
    assert validated.status is ResultStatus.APPLIED, validated
    new = both.under(validated.effects["contract_number"])
    assert sorted(each.quantity for each in new.licences) == [682, 700]


EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
AT_LIST = ContractTerms(is_tacit=True, tacit_price=TacitPrice.LIST)


@pytest.mark.parametrize(
    ("terms", "today"),
    [
        # 18 x 2.35 x 1.03 for ten of thirty days of November, from the 21st on.
        (EXTENDED, "14.52"),
        # The whole line at the list in force: 700 x 2.35, of which 682 are charged at the list of the term.
        (AT_LIST, "14.10"),
    ],
)
def test_both_sides_price_a_change_by_the_term_that_runs(
    both: Both, terms: ContractTerms, today: str
) -> None:
    of = h.held(terms=terms, end_date=date(2026, 9, 30), revision=7)
    listed = replace(of, lists=(h.prices(),))
    seed(both.portal.engine, ARVANE, [of.contract, *of.licences])
    change = both.change(listed, h.line(of.licences[0], 700), h.line(of.licences[1]))
    assert change.totals.today == b.eur(today)
    result = both.place(change)
    assert result.status is ResultStatus.APPLIED, result
    (invoice,) = [line["d"] for (kind, _), line in both.laptop.feed().items() if kind == "invoice"]
    assert invoice["net"]["minor"] == b.eur(today).minor
    after = replace(both.under("C-2024-0117"), lists=listed.lists)
    charged = [after.charged_on(each, b.TODAY).payment for each in after.licences]
    assert sum(each.minor for each in charged) == change.totals.new_total.minor


def test_a_price_without_the_surcharge_is_refused_with_the_right_one(both: Both) -> None:
    of = h.held(terms=EXTENDED, end_date=date(2026, 9, 30), revision=7)
    seed(both.portal.engine, ARVANE, [of.contract, *of.licences])
    plain = replace(of, contract=replace(of.contract, terms=ContractTerms(), end_date=date(2027, 2, 28)))
    change = both.change(plain, h.line(of.licences[0], 700), h.line(of.licences[1]))
    refused = both.place(change)
    assert refused.problem is not None
    assert refused.problem.code == "price-changed"
    assert refused.problem.data["today"] == "14.52"
