"""What a rep can do with quotes, on a desk with the demo's catalogue."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import OfferType, OperationNature
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import ProductId, QuoteId, ReasonId
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.lifecycle import QuoteEvent
from app.domain.quote.quote import QuoteLine, QuoteStatus, QuoteTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.wire.protocol import OperationResult, ResultStatus
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named

PROSPECT = "Maison Corbière"


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return customer_named(desk, PROSPECT)


def subscribed(desk: Desk, customer: Customer, count: int = 25) -> QuoteTerms:
    """An offer for the customer with ``count`` of the first thing in it."""
    terms = desk.offers.new_terms(customer.id)
    return replace(terms, lines=(replace(terms.lines[0], quantity=count), *terms.lines[1:]))


def codes(refused: pytest.ExceptionInfo[RuleViolation]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in refused.value.problems]


def test_a_new_offer_has_todays_list_and_the_customers_defaults(desk: Desk, customer: Customer) -> None:
    terms = desk.offers.new_terms(customer.id)
    prices = desk.catalogue.price_list(terms.price_list_id)
    kind = desk.catalogue.customer_type(customer.customer_type_id)
    assert prices.valid_from <= desk.clock.today()
    assert (terms.programme_id, terms.partnership) == (customer.programme_id, customer.partnership)
    assert terms.start_date == date(2026, 12, 1)
    assert terms.commitment_months == 12
    assert terms.customer_discount_percent == (kind.discount_percent if kind else 0)
    assert {line.quantity for line in terms.lines} == {0}


def test_turning_an_offer_into_a_custom_one_and_back_keeps_what_fits(desk: Desk, customer: Customer) -> None:
    bundle = subscribed(desk, customer)
    custom = desk.offers.with_offer(bundle, OfferType.CUSTOM)
    names = [line.product_id for line in custom.lines]
    assert {"protect", "cyber_coach", "cyber_academy", "sikker"} <= set(names)
    assert "u_cyber_360" not in names
    typed = replace(custom.lines[0], quantity=7, manual_unit_price=Decimal("3.10"))
    again = desk.offers.with_offer(replace(custom, lines=(typed, *custom.lines[1:])), OfferType.CUSTOM)
    assert again.lines[0] == typed


def test_a_created_quote_is_open_numbered_priced_and_queued(desk: Desk, customer: Customer) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    assert quote.status is QuoteStatus.OPEN
    assert quote.provisional_number == "P-0001"
    assert quote.expires_on == quote.created_on + timedelta(days=30)
    assert quote.totals == desk.quotes.pricing(quote).price(quote.terms).agreed
    assert desk.quotes.get(quote.id) == quote
    assert [row.number for row in desk.queries.outbox()] == ["P-0001"]
    assert desk.quotes.create(customer.id, quote.terms).provisional_number == "P-0002"


def test_an_offer_with_nothing_in_it_is_refused_at_its_lines(desk: Desk, customer: Customer) -> None:
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.create(customer.id, desk.offers.new_terms(customer.id))
    assert ("lines.empty", "lines") in codes(refused)
    assert desk.queries.outbox() == ()


def test_a_start_in_the_past_is_refused(desk: Desk, customer: Customer) -> None:
    terms = replace(subscribed(desk, customer), start_date=desk.clock.today() - timedelta(days=1))
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.create(customer.id, terms)
    assert codes(refused) == [("start_date.past", "start_date")]


def test_the_draft_goes_when_its_quote_is_created(desk: Desk, customer: Customer) -> None:
    draft = QuoteDraft(desk.drafts.new_id(), customer.id, subscribed(desk, customer))
    desk.drafts.save_quote(draft)
    assert desk.drafts.quote(draft.id) == draft
    desk.quotes.create(customer.id, draft.terms, draft_id=draft.id)
    assert desk.drafts.quotes(customer.id) == ()


def test_a_revision_keeps_number_and_expiry_and_the_earlier_one_readable(
    desk: Desk, clock: FixedClock, customer: Customer
) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    clock.advance(days=3)
    revised = desk.quotes.revise(quote.id, subscribed(desk, customer, 40))
    assert revised.display_number == "P-0001-2"
    assert (revised.created_on, revised.expires_on) == (quote.created_on, quote.expires_on)
    assert revised.earlier[0].terms == quote.terms
    assert revised.totals.monthly_net.minor > quote.totals.monthly_net.minor


def test_a_revision_without_a_change_is_refused(desk: Desk, customer: Customer) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    with pytest.raises(RuleViolation, match="unchanged"):
        desk.quotes.revise(quote.id, quote.terms)


def test_a_refusal_wants_a_reason_of_the_list_and_a_sentence_where_the_reason_says_so(
    desk: Desk, customer: Customer
) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    other = next(reason for reason in desk.catalogue.refusal_reasons() if reason.needs_text)
    for reason, text, code in (
        (ReasonId("nope"), "", "refusal.reason_missing"),
        (other.id, " ", "refusal.text_missing"),
    ):
        with pytest.raises(RuleViolation) as refused:
            desk.quotes.refuse(quote.id, reason, text)
        assert codes(refused)[0][0] == code
    done = desk.quotes.refuse(quote.id, other.id, "Un concurrent")
    assert done.status is QuoteStatus.REFUSED
    assert done.refusal is not None
    assert done.refusal.text == "Un concurrent"


def test_validation_records_who_accepted_which_agreement(desk: Desk, customer: Customer) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    done = desk.quotes.validate(quote.id, " Élise Dupré ")
    agreement_id = desk.catalogue.programme(quote.terms.programme_id).agreement_id
    assert agreement_id is not None
    current = desk.catalogue.agreement_in_force(agreement_id, desk.clock.today())
    assert done.status is QuoteStatus.VALIDATED
    assert done.acceptance is not None
    assert (done.acceptance.agreement_id, done.acceptance.agreement_version) == (current.id, current.version)
    assert done.acceptance.accepted_by == "Élise Dupré"
    with pytest.raises(RuleViolation, match="not_allowed"):
        desk.quotes.validate(quote.id, "Élise Dupré")


def test_validation_needs_a_name_and_a_discount_within_the_role(desk: Desk, customer: Customer) -> None:
    terms = replace(subscribed(desk, customer), discount_percent=Decimal(60))
    quote = desk.quotes.create(customer.id, terms)
    with pytest.raises(RuleViolation, match="nobody"):
        desk.quotes.validate(quote.id, " ")
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.validate(quote.id, "Élise Dupré")
    assert codes(refused)[0][0] == "discount.approval_needed"


def test_an_expired_quote_can_be_refused_or_quoted_again_at_todays_prices(
    desk: Desk, clock: FixedClock, customer: Customer
) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    clock.advance(days=31)
    assert desk.quotes.actions(quote.id) == {QuoteEvent.REFUSE}
    with pytest.raises(RuleViolation, match="expired"):
        desk.quotes.validate(quote.id, "Élise Dupré")
    again = desk.quotes.requote(quote.id)
    assert again.id != quote.id
    assert again.created_on == clock.today()
    assert again.terms.start_date >= clock.today()
    assert not {line.id for line in again.terms.lines} & {line.id for line in quote.terms.lines}


def test_a_duplicate_for_another_customer_is_a_draft_with_that_customers_discount(
    desk: Desk, customer: Customer
) -> None:
    asked = InvoicingTerms("BC-1", "SERVICE-1", OperationNature.BOTH)
    quote = desk.quotes.create(customer.id, replace(subscribed(desk, customer), invoicing=asked))
    other = customer_named(desk, "Garage Tissot")
    draft = desk.quotes.duplicate(quote.id, other.id)
    kind = desk.catalogue.customer_type(other.customer_type_id)
    assert draft.customer_id == other.id
    assert draft.terms.customer_discount_percent == (kind.discount_percent if kind else 0)
    assert [line.quantity for line in draft.terms.lines] == [line.quantity for line in quote.terms.lines]
    assert desk.drafts.quote(draft.id) == draft
    assert draft.terms.invoicing == InvoicingTerms(nature=OperationNature.BOTH)
    assert desk.quotes.duplicate(quote.id).terms.invoicing == asked


def test_a_viewer_changes_nothing(tmp_path: Path) -> None:
    desk = desk_in(tmp_path, who="viewer")
    customer = customer_named(desk, PROSPECT)
    with pytest.raises(RuleViolation, match="reads_only"):
        desk.quotes.create(customer.id, subscribed(desk, customer))
    desk.close()


def test_a_quote_whose_creation_was_refused_can_be_saved_as_a_new_one(desk: Desk, customer: Customer) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    [operation] = desk.store.take_batch()
    desk.store.settle([OperationResult(1, operation.op_id, ResultStatus.REJECTED)])
    [item] = desk.queries.attention()
    assert desk.store.load(Kind.QUOTE, quote.id) is None
    again = desk.attention.save_as_new_quote(item.op_id)
    assert desk.queries.attention() == ()
    assert [line.quantity for line in again.terms.lines] == [line.quantity for line in quote.terms.lines]
    assert [row.target_id for row in desk.queries.outbox()] == [again.id]


def test_a_revision_in_conflict_can_be_written_again_on_the_portals(desk: Desk, customer: Customer) -> None:
    quote = desk.quotes.create(customer.id, subscribed(desk, customer))
    desk.quotes.revise(quote.id, subscribed(desk, customer, 40))
    first, second = desk.store.take_batch()
    desk.store.settle(
        [
            OperationResult(1, first.op_id, ResultStatus.APPLIED, 1, 10_000),
            OperationResult(2, second.op_id, ResultStatus.CONFLICT),
        ]
    )
    [item] = desk.queries.attention()
    revised = desk.attention.revise_portals(item.op_id)
    assert revised.terms.lines[0].quantity == 40
    assert desk.queries.attention() == ()


def test_what_is_not_here_is_said(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match=r"quote\.missing"):
        desk.quotes.get(QuoteId("nope"))


def test_lines_for_unknown_products_are_refused(desk: Desk, customer: Customer) -> None:
    terms = subscribed(desk, customer)
    stray = QuoteLine(terms.lines[0].id, ProductId("nope"), 3)
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.create(customer.id, replace(terms, lines=(stray,)))
    assert ("product.unknown", "lines.0.product_id") in codes(refused)
