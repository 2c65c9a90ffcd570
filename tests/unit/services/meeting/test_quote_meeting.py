"""A quote gone through with its customer, on a real cache: what is turned, kept, let go and signed."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.acceptance.acceptance import hash_of
from app.domain.catalogue.catalogue import PriceList
from app.domain.errors import RuleViolation
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.meeting.quote_content import QuoteContent
from tests.support.caches import fed, page
from tests.support.problems import codes_and_fields
from tests.unit.services.meeting.meetings_of import (
    DRAFT,
    HOLDER,
    SIGNED,
    about_quote,
    about_saved,
    meeting,
    offered,
)


def kept_counts(desk: Desk) -> list[int]:
    """How many of each product the draft on the laptop has."""
    return [line.quantity for line in desk.drafts.quote(DRAFT).terms.lines if line.quantity]


def test_the_one_count_turns_every_line_and_is_undone_as_one_move(desk: Desk) -> None:
    about = about_quote(desk)
    before = about.view()
    about.content.set_total(130)
    seats = about.view().seats
    assert seats is not None
    assert seats.count == 130
    assert about.view().total != before.total
    about.content.undo()
    assert about.view() == before
    assert not about.content.is_changed
    about.content.redo()
    assert about.content.is_changed


def test_while_nothing_is_chosen_nothing_is_said_of_vat(desk: Desk) -> None:
    about = about_quote(desk)
    assert "TVA 20" in about.view().foot
    about.content.set_total(0)
    for row in about.view().rows:
        if row.is_included:
            about.content.include(row.key, False)
    foot = about.view().foot
    assert (foot.startswith("Offre valable jusqu’au"), "TVA" in foot) == (True, False)


def test_a_product_that_is_left_out_stays_as_something_that_can_be_had(desk: Desk) -> None:
    about = about_quote(desk)
    first = about.view().rows[0]
    assert first.can_switch
    about.content.include(first.key, False)
    [again] = [row for row in about.view().rows if row.key == first.key]
    assert (again.is_included, again.can_switch) == (False, True)
    about.content.include(first.key, True)
    assert [row.is_included for row in about.view().rows if row.key == first.key] == [True]


def test_of_a_service_that_is_billed_once_one_is_proposed_whatever_the_seats(desk: Desk) -> None:
    about = about_quote(desk)
    service = next(row for row in about.view().rows if row.name == "Atelier de mise en service")
    assert service.cells == ("serait +351,00\xa0€ une fois",)
    about.content.include(service.key, True)
    assert about.view().once == "351,00\xa0€ HT une fois"


def test_a_customer_renamed_between_seal_and_accept_has_not_signed_the_new_name(desk: Desk) -> None:
    about = about_quote(desk)
    about.seal()
    customer = about.content.customer
    renamed = replace(customer, identity=replace(customer.identity, name="Corbière & Fils"))
    desk.customers.update(customer, renamed)
    assert about.is_void()
    with pytest.raises(RuleViolation) as refused:
        about.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]
    assert kept_counts(desk)


def test_another_language_opens_what_was_sealed_again(desk: Desk) -> None:
    about = about_quote(desk)
    french = about.view()
    sealed = about.seal()
    about.speak("en")
    assert about.sealed is None
    assert about.view().language == "en"
    assert about.view().subtitle != french.subtitle
    assert about.seal().content_hash != sealed.content_hash


def test_totals_are_shown_with_vat_and_what_is_signed_stays_the_same(desk: Desk) -> None:
    about = about_quote(desk)
    net, sealed = about.view(), about.seal()
    about.show_vat(True)
    assert about.view().total.cells != net.total.cells
    assert about.view().total.label != net.total.label
    assert about.seal().content_hash == sealed.content_hash


def test_what_is_let_go_leaves_the_draft_as_it_was(desk: Desk) -> None:
    about = about_quote(desk)
    before = desk.drafts.quote(DRAFT).terms
    about.content.set_total(7)
    about.content.keep_draft()
    assert kept_counts(desk) == [7, 7]
    about.content.discard()
    assert desk.drafts.quote(DRAFT).terms == before


def test_a_draft_that_says_nothing_new_of_its_quote_goes(desk: Desk) -> None:
    about, quote = about_saved(desk)
    about.content.set_total(7)
    about.content.discard()
    assert desk.drafts.quotes(quote.customer_id) == ()
    assert desk.quotes.get(quote.id) == quote


def test_variants_of_a_draft_that_says_nothing_new_stay(desk: Desk) -> None:
    about, _quote = about_saved(desk)
    about.content.set_total(7)
    about.content.keep_variant("At the table")
    kept = desk.drafts.quote(DRAFT)
    again = meeting(desk, QuoteContent(desk.quote_services, DRAFT))
    again.content.set_total(8)
    again.content.discard()
    assert desk.drafts.quote(DRAFT).variants == kept.variants


def test_what_was_gone_through_is_kept_as_a_revision(desk: Desk) -> None:
    about, quote = about_saved(desk)
    about.content.set_total(130)
    assert about.content.keep_revision() == "P-0001-2"
    kept = desk.quotes.get(quote.id)
    assert [line.quantity for line in kept.terms.lines if line.quantity] == [130, 130]
    assert kept.status is QuoteStatus.OPEN


def test_what_was_gone_through_is_kept_as_a_variant_beside_what_it_was(desk: Desk) -> None:
    about = about_quote(desk)
    about.content.set_total(130)
    about.content.keep_variant("At the table")
    assert kept_counts(desk) == [120, 120]
    first, mine = desk.drafts.quote(DRAFT).variants
    assert mine.name == "At the table"
    assert [line.quantity for line in first.terms.lines if line.quantity] == [120, 120]
    assert [line.quantity for line in mine.terms.lines if line.quantity] == [130, 130]


def test_a_drawn_signature_validates_what_was_sealed(desk: Desk) -> None:
    about, quote = about_saved(desk)
    about.content.set_total(130)
    sealed = about.seal()
    assert about.accept(SIGNED) == "P-0001-2"
    kept = desk.quotes.get(quote.id)
    yes = kept.acceptance
    assert yes is not None
    assert (kept.status, kept.revision) == (QuoteStatus.VALIDATED, 2)
    assert (yes.accepted_by, yes.role, yes.method, yes.signature) == (
        SIGNED.name,
        SIGNED.role,
        SIGNED.method,
        SIGNED.signature,
    )
    assert yes.content_hash == sealed.content_hash == hash_of(yes.shown)
    assert desk.drafts.quotes(quote.customer_id) == ()


def test_nothing_is_accepted_that_was_not_sealed(desk: Desk) -> None:
    about = about_quote(desk)
    with pytest.raises(RuleViolation) as refused:
        about.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]


def test_another_content_than_was_sealed_is_not_accepted(desk: Desk) -> None:
    about = about_quote(desk)
    about.seal()
    about.content.set_total(121)
    with pytest.raises(RuleViolation) as refused:
        about.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]
    assert desk.queries.outbox() == ()


def test_a_revision_of_a_colleague_meanwhile_is_said_and_nothing_is_accepted(desk: Desk) -> None:
    about, quote = about_saved(desk)
    about.seal()
    terms = offered(desk)
    desk.quotes.revise(quote.id, replace(terms, discount_percent=Decimal(1)))
    about.content.look()
    assert "P-0001" in about.content.trouble()
    assert about.view().accept == ""
    with pytest.raises(RuleViolation) as refused:
        about.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]
    assert desk.quotes.get(quote.id).status is QuoteStatus.OPEN


def test_what_is_internal_is_not_on_the_customers_screen(desk: Desk) -> None:
    terms = offered(desk)
    prices = desk.catalogue.price_list(terms.price_list_id)
    desk.store.apply_page(page([fed(_costing(prices, Decimal("0.7391")), 90_000, version=9)]))
    lines = tuple(replace(line, internal_notes="MARK-LINE") for line in terms.lines)
    about = about_quote(desk, replace(terms, lines=lines, internal_notes="MARK-QUOTE"))
    again = meeting(desk, QuoteContent(desk.quote_services, DRAFT))
    figures = [figure.value for figure in again.content.figures()]
    for shown in (repr(about.view()), repr(about.seal().shown)):
        assert "MARK" not in shown
        assert "7391" not in shown
        assert HOLDER not in shown
    # Margin and the margin in percent are what the rep reads and the customer must not.
    assert figures[1] not in repr(about.view())


def _costing(prices: PriceList, cost: Decimal) -> PriceList:
    entries = tuple(
        replace(
            entry,
            tiers=replace(
                entry.tiers, steps=tuple(replace(step, unit_cost=cost) for step in entry.tiers.steps)
            ),
        )
        for entry in prices.entries
    )
    return replace(prices, entries=entries)
