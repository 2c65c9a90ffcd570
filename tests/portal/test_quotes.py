"""Quotes on the portal: checked, re-priced, numbered, and validated exactly once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, RefuseQuote, ReviseQuote, ValidateQuote
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, MANAGER, REP2, Laptop, SettableClock
from tests.support.problems import codes_and_fields


@pytest.fixture
def quote(laptop: Laptop) -> Quote:
    """An open quote on the portal, in version 1, of a customer that is there too."""
    created, quote = b.customer(), b.quote()
    results = laptop.push(
        laptop.operation(CreateCustomer(created), created),
        laptop.operation(CreateQuote(quote), quote),
    )
    assert [result.status.value for result in results] == ["applied", "applied"]
    return quote


def validate(laptop: Laptop, quote: Quote, version: str = "1", **kw: object) -> OperationResult:
    command = replace(ValidateQuote(b.acceptance(), quote.totals), **kw)  # type: ignore[arg-type]
    return laptop.do(command, quote, if_version=version)


def code(result: OperationResult) -> str:
    assert result.problem is not None
    return result.problem.code


def test_a_new_quote_gets_its_number_and_what_is_not_the_reps_to_say(laptop: Laptop) -> None:
    created = b.customer()
    claimed = b.quote(
        created_by=b.sales_rep(name="Somebody"), revision=7, contract_number="C-1", number="D-9"
    )
    results = laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(claimed), claimed)
    )
    assert results[1].effects == {"number": "D-2026-0001"}
    found = laptop.document("quote", claimed.id)
    assert found["number"] == "D-2026-0001"
    assert found["provisional_number"] == "P-0007"
    assert (found["revision"], found["contract_number"], found["status"]) == (1, "", "open")
    assert found["created_by"]["name"] == "Claire Moreau"
    assert found["expires_on"] == "2026-12-21"


def test_numbers_have_no_holes_where_a_quote_was_rejected(laptop: Laptop, quote: Quote) -> None:
    refused = b.quote(id=QuoteId(b.some_id(51)), totals=b.totals(monthly_net=b.eur("1")))
    kept = b.quote(id=QuoteId(b.some_id(52)))
    assert code(laptop.do(CreateQuote(refused), refused)) == "price-changed"
    assert laptop.do(CreateQuote(kept), kept).effects == {"number": "D-2026-0002"}


def test_totals_of_another_cent_are_refused_with_the_portals(laptop: Laptop, quote: Quote) -> None:
    drifted = b.quote(id=QuoteId(b.some_id(51)), totals=b.totals(vat=b.eur("139.21")))
    result = laptop.do(CreateQuote(drifted), drifted)
    assert result.problem is not None
    assert result.problem.data == {
        "currency": "EUR",
        "one_time_net": "0.00",
        "monthly_net": "696.00",
        "yearly_net": "0.00",
        "vat": "139.20",
        "term_total": "25056.00",
    }


@pytest.mark.parametrize(
    ("claimed", "kept"),
    [
        (date(2026, 10, 22), "2026-10-22"),
        (date(2026, 11, 22), "2026-11-22"),
        (date(2026, 10, 21), "2026-11-21"),
        (date(2026, 11, 23), "2026-11-21"),
    ],
)
def test_the_day_of_creation_is_believed_for_thirty_days(laptop: Laptop, claimed: date, kept: str) -> None:
    created, quote = b.customer(), b.quote(created_on=claimed)
    laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(quote), quote)
    )
    assert laptop.document("quote", quote.id)["created_on"] == kept


def test_terms_that_break_a_rule_are_invalid_with_their_places(laptop: Laptop, quote: Quote) -> None:
    empty = b.quote(id=QuoteId(b.some_id(51)), terms=b.terms(lines=(b.line(quantity=0),)))
    result = laptop.do(CreateQuote(empty), empty)
    assert result.problem is not None
    assert [(each.code, each.field) for each in result.problem.problems] == [("lines.empty", "terms.lines")]


def test_a_revision_keeps_number_and_days_and_the_earlier_terms(laptop: Laptop, quote: Quote) -> None:
    terms = b.terms(commitment_months=12)
    totals = b.totals(monthly_net=b.eur("768.00"), vat=b.eur("153.60"), term_total=b.eur("9216.00"))
    result = laptop.do(ReviseQuote(terms, totals, b.NOW), quote, if_version="1")
    assert (result.status, result.version) == (ResultStatus.APPLIED, 2)
    found = laptop.document("quote", quote.id)
    assert (found["number"], found["revision"], found["expires_on"]) == ("D-2026-0001", 2, "2026-12-21")
    assert [each["terms"]["commitment_months"] for each in found["earlier"]] == [36]


def test_a_revision_of_another_cent_is_answered_with_the_portals_totals(laptop: Laptop, quote: Quote) -> None:
    result = laptop.do(ReviseQuote(quote.terms, b.totals(vat=b.eur("1")), b.NOW), quote, if_version="1")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "price-changed")
    assert result.problem is not None
    assert (result.problem.data["monthly_net"], result.problem.data["vat"]) == ("696.00", "139.20")


def test_a_revision_of_an_older_version_is_a_conflict(laptop: Laptop, quote: Quote) -> None:
    revision = ReviseQuote(quote.terms, quote.totals, b.NOW)
    assert laptop.do(revision, quote, if_version="1").status is ResultStatus.APPLIED
    result = laptop.do(revision, quote, if_version="1")
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "version-mismatch")
    assert result.conflict is not None
    assert (result.conflict.version, result.conflict.changed_by) == (2, "Claire Moreau")


def test_a_revision_can_build_on_a_command_that_had_no_version_yet(laptop: Laptop, quote: Quote) -> None:
    revision = ReviseQuote(quote.terms, quote.totals, b.NOW)
    first = laptop.operation(revision, quote, if_version="1")
    second = laptop.operation(revision, quote, if_version=f"after:{first.op_id}")
    assert [result.version for result in laptop.push(first, second)] == [2, 3]


def test_a_quote_command_without_a_version_is_refused(laptop: Laptop, quote: Quote) -> None:
    assert code(laptop.do(RefuseQuote(b.refusal()), quote)) == "version-required"


def test_a_refused_quote_keeps_its_reason(laptop: Laptop, quote: Quote) -> None:
    laptop.do(RefuseQuote(b.refusal()), quote, if_version="1")
    found = laptop.document("quote", quote.id)
    assert (found["status"], found["refusal"]["reason_id"]) == ("refused", "too_expensive")


def test_a_quote_that_has_expired_can_still_be_refused(
    laptop: Laptop, quote: Quote, clock: SettableClock
) -> None:
    clock.advance(days=40)
    laptop.refresh()
    assert laptop.do(RefuseQuote(b.refusal()), quote, if_version="1").status is ResultStatus.APPLIED
    assert laptop.document("quote", quote.id)["status"] == "refused"


def test_a_reason_that_asks_for_a_text_is_refused_without_one(
    laptop: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    seed(portal.engine, ARVANE, [b.refusal_reason(needs_text=True)])
    result = laptop.do(RefuseQuote(b.refusal(text=" ")), quote, if_version="1")
    assert result.problem is not None
    assert codes_and_fields(result.problem.problems) == [("refusal.text_missing", "refusal.text")]


def test_a_reason_that_the_portal_does_not_know_is_invalid(laptop: Laptop, quote: Quote) -> None:
    result = laptop.do(RefuseQuote(b.refusal(reason_id="mood")), quote, if_version="1")
    assert result.problem is not None
    assert result.problem.problems[0].field == "refusal.reason_id"


def test_validation_brings_contract_licences_order_customer_and_siblings_in_one_step(
    laptop: Laptop, quote: Quote
) -> None:
    sibling = b.quote(id=QuoteId(b.some_id(51)))
    laptop.do(CreateQuote(sibling), sibling)
    _, before = laptop.changes()
    result = validate(laptop, quote)
    assert result.status is ResultStatus.APPLIED
    lines, after = laptop.changes(before["next"])
    assert after["head"] == result.feed_seq
    by_kind = {line["t"]: line["d"] for line in lines if line["id"] != sibling.id}
    assert sorted(line["t"] for line in lines) == [
        "contract",
        "customer",
        "invoice",
        "licence",
        "order",
        "quote",
        "quote",
        "sent_mail",
    ]
    invoice = by_kind["invoice"]
    assert (invoice["status"], invoice["number"]) == ("upcoming", "")
    assert (invoice["issued_on"], invoice["net"]["minor"]) == ("2026-12-01", 69600)
    assert invoice["total"]["minor"] == 69600 + quote.totals.vat.minor
    contract = by_kind["contract"]
    assert (contract["number"], contract["quote_id"]) == ("C-2026-0001", quote.id)
    assert (contract["start_date"], contract["end_date"]) == ("2026-12-01", "2029-11-30")
    assert by_kind["licence"]["contract_id"] == contract["id"]
    assert by_kind["licence"]["payment"] == {"minor": 69600, "currency": "EUR"}
    assert contract["terms"]["reduction"] == "renewal"
    assert contract["terms"]["is_tacit"] is True
    [addition] = by_kind["licence"]["additions"]
    assert (addition["quantity"], addition["order_id"]) == (120, by_kind["order"]["id"])
    assert by_kind["licence"]["charged"] == [{"period_start": "2026-12-01", "quantity": 120}]
    assert by_kind["licence"]["discounts"]["customer_percent"] == "0"
    assert by_kind["order"]["number"] == "O-2026-0001"
    assert by_kind["quote"]["contract_number"] == "C-2026-0001"
    assert by_kind["customer"]["status"] == "installing"
    assert (by_kind["customer"]["stage"], by_kind["customer"]["account_state"]) == (
        "prerequisites",
        "enabled",
    )
    lost = laptop.document("quote", sibling.id)
    assert (lost["status"], lost["superseded_by"]) == ("superseded", quote.id)
    assert result.effects["contract_number"] == "C-2026-0001"


def test_a_service_billed_once_is_ordered_but_is_no_licence(laptop: Laptop) -> None:
    created, terms = b.customer(), b.custom_terms()
    figures = b.totals(
        one_time_net=b.eur("390"), monthly_net=b.eur("456"), vat=b.eur("169.20"), term_total=b.eur("16806")
    )
    quote = b.quote(terms=terms, totals=figures)
    laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(quote), quote)
    )
    assert validate(laptop, quote).status is ResultStatus.APPLIED
    feed = laptop.feed().values()
    assert {each["d"]["product_id"] for each in feed if each["t"] == "licence"} == {"protect", "cyber_coach"}
    assert [len(each["d"]["lines"]) for each in feed if each["t"] == "order"] == [3]


def test_a_contract_begins_today_when_the_provisional_start_has_passed(
    laptop: Laptop, quote: Quote, clock: SettableClock
) -> None:
    clock.advance(days=20)
    laptop.refresh()
    validate(laptop, quote)
    [contract] = [each["d"] for each in laptop.feed().values() if each["t"] == "contract"]
    assert (contract["start_date"], contract["anchor_day"]) == ("2026-12-11", 11)


def test_a_quote_is_validated_once_from_however_many_laptops(
    laptop: Laptop, quote: Quote, laptop_of: Callable[..., Laptop]
) -> None:
    laptops = [laptop_of(REP2, f"second-{index}") for index in range(5)]
    with ThreadPoolExecutor(5) as pool:
        results = list(pool.map(lambda each: validate(each, quote), laptops))
    assert sorted(result.status.value for result in results) == ["applied", *["conflict"] * 4]
    refused = [result for result in results if result.status is ResultStatus.CONFLICT]
    assert {code(result) for result in refused} == {"already-validated"}
    assert {result.problem.data["contract_number"] for result in refused if result.problem} == {"C-2026-0001"}
    assert [each["t"] for each in laptop.feed().values()].count("contract") == 1


def test_siblings_validated_at_once_give_one_contract(
    laptop: Laptop, quote: Quote, laptop_of: Callable[..., Laptop]
) -> None:
    sibling = b.quote(id=QuoteId(b.some_id(51)))
    laptop.do(CreateQuote(sibling), sibling)
    other = laptop_of(REP2)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(validate, laptop, quote)
        two = pool.submit(validate, other, sibling)
        statuses = sorted([one.result().status.value, two.result().status.value])
    assert statuses[0] == "applied"
    assert [each["t"] for each in laptop.feed().values()].count("contract") == 1


def test_a_quote_can_be_validated_on_its_last_day_in_paris_and_no_later(
    laptop: Laptop, quote: Quote, clock: SettableClock
) -> None:
    # 22:59 UTC on the 21st is a minute before midnight in Paris.
    clock.advance(days=30, hours=14, minutes=1)
    laptop.refresh()
    result = validate(laptop, quote)
    assert code(result) == "quote-expired"
    assert result.problem is not None
    assert result.problem.data == {"expires_on": "2026-12-21"}
    clock.advance(minutes=-2)
    assert validate(laptop, quote).status is ResultStatus.APPLIED


def test_figures_that_the_customer_did_not_see_are_not_validated(laptop: Laptop, quote: Quote) -> None:
    result = validate(laptop, quote, totals=b.totals(monthly_net=b.eur("695.99")))
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "price-changed")


def test_a_new_version_of_the_agreement_must_be_accepted(
    laptop: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    seed(portal.engine, ARVANE, [b.agreement(version=4)])
    result = validate(laptop, quote)
    assert code(result) == "agreement-changed"
    assert result.problem is not None
    assert result.problem.data == {"agreement_id": "cgum", "version": "4"}


def test_a_higher_number_that_began_earlier_is_not_the_agreement_in_force(
    laptop: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    seed(portal.engine, ARVANE, [b.agreement(version=4, valid_from=date(2025, 1, 1))])
    assert validate(laptop, quote).status is ResultStatus.APPLIED


def test_a_discount_beyond_the_reps_limit_needs_a_manager(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    created = b.customer()
    figures = b.totals(monthly_net=b.eur("556.80"), vat=b.eur("111.36"), term_total=b.eur("20044.80"))
    quote = b.quote(terms=b.terms(discount_percent=Decimal(20)), totals=figures)
    laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(quote), quote)
    )
    result = validate(laptop, quote)
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "approval-needed")
    assert validate(laptop_of(MANAGER), quote).status is ResultStatus.APPLIED


def test_a_role_without_a_limit_grants_no_discount_and_sells_nothing(
    laptop: Laptop, quote: Quote, portal: EmbeddedPortal
) -> None:
    seed(portal.engine, ARVANE, [b.partner(discount_limits={"manager": Decimal(40)})])
    result = validate(laptop, quote)
    assert (result.status, code(result)) == (ResultStatus.REJECTED, "not-allowed")
    assert result.problem is not None
    assert result.problem.data == {"role": "rep"}


def test_a_moment_from_far_away_is_replaced_by_the_portals(laptop: Laptop, quote: Quote) -> None:
    acceptance = b.acceptance(accepted_at=b.NOW + timedelta(days=400))
    validate(laptop, quote, acceptance=acceptance)
    assert laptop.document("quote", quote.id)["acceptance"]["accepted_at"] == "2026-11-21T09:00:00Z"
