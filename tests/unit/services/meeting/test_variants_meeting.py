"""Variants side by side before their customer, on a real cache: turned, taken, given back, let go, signed."""

from dataclasses import replace

import pytest

from app.domain.acceptance.acceptance import hash_of
from app.domain.catalogue.catalogue import OfferType
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.licence import Licence
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.meeting.board_content import BoardContent
from app.services.meeting.meeting import Meeting
from app.services.meeting.quote_variants import QuoteVariants
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.variants_view import BoardAmounts, VariantsView
from app.services.store.changes import Changes, Origin
from tests.support.caches import fed, gone, page
from tests.support.desk import customer_named
from tests.unit.services.meeting.meetings_of import (
    CUSTOMER,
    DRAFT,
    HOLDER,
    SIGNED,
    about_change_variants,
    about_variants,
    offered,
    running,
)


def board_of(about: RunningMeeting) -> VariantsView:
    view = about.now.view()
    assert isinstance(view, VariantsView)
    return view


def variants_of(about: RunningMeeting) -> BoardContent:
    assert about.board is not None
    return about.board.content


def key_of(about: RunningMeeting, letter: str) -> str:
    return next(each.key for each in board_of(about).variants if each.letter == letter)


def main(board: VariantsView) -> BoardAmounts:
    return next(each for each in board.amounts if each.is_main)


def took(about: RunningMeeting, letter: str) -> Meeting:
    about.take(key_of(about, letter))
    assert about.proposal is not None
    return about.proposal


def test_variants_stand_side_by_side_row_by_row(desk: Desk) -> None:
    board = board_of(about_variants(desk))
    assert [(each.letter, each.name, bool(each.mark)) for each in board.variants] == [
        ("A", "À la carte", True),
        ("B", "U-Cyber 360°", False),
        ("C", "U-Cyber 360°", False),
    ]
    rows = {row.label: ([cell.text for cell in row.cells], row.differs) for row in board.rows}
    assert rows == {
        "Protect": (["120 · Advanced"] * 3, False),
        "Cyber Coach": (["non inclus", "120 · Advanced", "120 · Advanced"], True),
        "Cyber Academy": (["120"] * 3, False),
        "Sikker": (["non inclus", "120", "120"], True),
    }
    assert main(board).cells == ("540,00\xa0€", "745,20\xa0€", "777,60\xa0€")
    assert [each.label for each in board.amounts] == [
        "Par mois, HT",
        "Aujourd’hui",
        "Première facture",
        "Jusqu’à l’échéance, HT",
    ]


def test_the_cheapest_is_named_with_what_it_saves_and_vat_is_shown_on_demand(desk: Desk) -> None:
    about = about_variants(desk)
    variants_of(about).set_seats(key_of(about, "A"), 200)
    assert board_of(about).headline == (
        "B · U-Cyber 360° coûte le moins\xa0: 154,80\xa0€ HT de moins que A par mois,"
        " en moyenne sur l’engagement."
    )
    net = main(board_of(about))
    about.now.show_vat(True)
    about.now.speak("en")
    gross = main(board_of(about))
    assert (net.cells[0], net.texts[0]) == ("900,00\xa0€", "1\u202f080,00\xa0€ TTC")
    assert (gross.label, gross.cells[0], gross.texts[0]) == (
        "Per month, incl. VAT",
        "€1,080.00",
        "€900.00 excl. VAT",
    )


def test_a_turn_of_a_variant_is_undone_and_what_is_let_go_leaves_the_draft_as_it_was(desk: Desk) -> None:
    about = about_variants(desk)
    before, kept = board_of(about), desk.drafts.quote(DRAFT)
    variants, key = variants_of(about), key_of(about, "B")
    variants.set_seats(key, 150)
    variants.set_term(key, 12)
    variants.choose_offer(key, OfferType.CUSTOM)
    variants.set_product(key, "cyber_coach", "")
    assert board_of(about).variants[1].name == "À la carte"
    assert board_of(about).rows[1].cells[1].text == "non inclus"
    variants.keep_draft()
    assert desk.drafts.quote(DRAFT) != kept
    for _ in range(4):
        about.undo()
    assert board_of(about) == before
    assert not variants.is_changed
    variants.discard()
    assert desk.drafts.quote(DRAFT) == kept


def test_a_variant_is_taken_turned_and_stands_where_it_stood_when_it_is_given_back(desk: Desk) -> None:
    about = about_variants(desk)
    before = board_of(about)
    proposal = took(about, "B")
    assert proposal.view().total.cells == (main(before).cells[1],)
    assert about.content.is_changed
    about.undo()
    assert board_of(about) == before
    proposal = took(about, "B")
    proposal.content.set_total(130)
    proposal.content.write_notes("Formation comprise.")
    about.give_back()
    after = board_of(about)
    assert [each.key for each in after.variants] == [each.key for each in before.variants]
    assert after.rows[0].cells[1].text == "130 · Advanced"
    assert main(after).cells[0] == main(before).cells[0]
    # The notes are of the offer, whichever variant is taken.
    assert took(about, "A").content.notes == "Formation comprise."


def test_a_taken_variant_is_signed_and_becomes_the_contract(desk: Desk) -> None:
    about = about_variants(desk)
    variants_of(about).set_seats(key_of(about, "C"), 90)
    proposal = took(about, "C")
    sealed = proposal.seal()
    number = proposal.accept(SIGNED)
    customer = customer_named(desk, CUSTOMER)
    quotes = [desk.quotes.get(row.id) for row in desk.queries.quotes_of(customer.id)]
    [quote] = [each for each in quotes if each.display_number == number]
    assert (quote.status, quote.terms.commitment_months) == (QuoteStatus.VALIDATED, 24)
    assert [line.quantity for line in quote.terms.lines if line.quantity] == [90]
    assert quote.acceptance is not None
    assert quote.acceptance.content_hash == sealed.content_hash == hash_of(quote.acceptance.shown)
    assert desk.drafts.quotes(customer.id) == ()


def test_what_was_taken_is_let_go_or_kept_on_the_board(desk: Desk) -> None:
    about = about_variants(desk)
    opened = desk.drafts.quote(DRAFT)
    took(about, "B").content.discard()
    assert desk.drafts.quote(DRAFT) == opened
    about = about_variants(desk)
    proposal = took(about, "B")
    proposal.content.set_total(131)
    proposal.content.keep_draft()
    again = board_of(running(desk, QuoteVariants(desk.quote_services, DRAFT)))
    assert [each.name for each in again.variants] == ["U-Cyber 360°", "À la carte", "U-Cyber 360°"]
    assert again.rows[0].cells[0].text == "131 · Advanced"


def test_variants_stay_as_they_stand_when_one_cannot_be_taken(desk: Desk) -> None:
    about = about_variants(desk)
    before = board_of(about)
    desk.store.apply_page(page([gone(customer_named(desk, CUSTOMER), 90_000)]))
    with pytest.raises(RuleViolation):
        about.take(key_of(about, "B"))
    assert about.proposal is None
    assert board_of(about) == before


def test_a_variant_without_seats_cannot_be_taken(desk: Desk) -> None:
    about = about_variants(desk)
    variants_of(about).set_seats(key_of(about, "B"), 0)
    empty = board_of(about).variants[1]
    assert (empty.take, empty.pending, empty.mark) == ("", "pas encore complet", "")


def test_a_taken_change_is_signed_and_what_is_held_is_not_taken(desk: Desk) -> None:
    about, _draft_id = about_change_variants(desk, 700)
    board = board_of(about)
    heads = [(each.name, bool(each.take), each.pending) for each in board.variants]
    assert heads == [
        ("Essential, 700 licences", True, ""),
        ("Comme aujourd’hui", False, "rien à modifier"),
        ("Advanced, 700 licences", True, ""),
    ]
    assert board.headline == ""
    proposal = took(about, "C")
    assert proposal.view().total.cells[1] == main(board).cells[2]
    number = (proposal.seal(), proposal.accept(SIGNED))[1]
    orders = desk.change_services.change_orders.of_customer(variants_of(about).customer.id)
    [order] = [each for each in orders if each.display_number == number]
    assert order.status is ChangeOrderStatus.SUBMITTED
    assert {line.level for line in order.terms.lines} == {"advanced"}


def test_a_change_that_was_taken_is_given_back_and_let_go(desk: Desk) -> None:
    about, draft_id = about_change_variants(desk, 700)
    before = board_of(about)
    took(about, "C").content.set_total(710)
    about.give_back()
    assert [row.cells[2].text for row in board_of(about).rows] == ["710 · Advanced"] * 2
    about.undo()
    assert board_of(about) == before
    took(about, "C").content.discard()
    again, _ = about_change_variants(desk, 700)
    assert board_of(again).variants[0].name == before.variants[0].name
    assert draft_id


def test_variants_of_a_change_follow_what_is_held(desk: Desk) -> None:
    about, draft_id = about_change_variants(desk, 700)
    variants = variants_of(about)
    variants.set_seats(key_of(about, "C"), 710)
    everything = Changes({}, Origin.SYNC, is_everything=True)
    assert not variants.is_outdated(everything)
    draft: ChangeDraft = desk.drafts.load(draft_id, ChangeDraft)
    contract_id = draft.terms.contract_id
    held = [each for each in desk.store.load_all(Kind.LICENCE) if isinstance(each, Licence)]
    mine = [replace(each, quantity=690) for each in held if each.contract_id == contract_id]
    desk.store.apply_page(page(fed(each, 90_000 + at, version=9) for at, each in enumerate(mine)))
    assert variants.is_outdated(everything)
    variants.reopen()
    assert not variants.is_outdated(everything)
    assert variants.is_changed
    # What was held is a reduction by now.
    assert [each.name for each in board_of(about).variants] == [
        "Essential, 700 licences",
        "Essential, 682 licences",
        "Advanced, 710 licences",
    ]


def test_what_is_internal_or_the_reps_own_name_is_not_on_the_customers_screen(
    desk: Desk,
) -> None:
    terms = offered(desk)
    lines = tuple(replace(line, internal_notes="MARK-LINE") for line in terms.lines)
    about_variants(desk, replace(terms, lines=lines, internal_notes="MARK-QUOTE"))
    customer = customer_named(desk, CUSTOMER)
    board = QuoteVariants(desk.quote_services, DRAFT)
    board.keep_draft()
    draft = desk.drafts.quote(DRAFT)
    named = tuple(replace(each, name=f"MARK-NAME {each.id}") for each in draft.variants)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, draft.terms, variants=named))
    about = running(desk, QuoteVariants(desk.quote_services, DRAFT))
    margins = [figure.value for figure in variants_of(about).figures()]
    assert len(margins) == len(named)
    seen = repr(board_of(about))
    for absent in ("MARK", HOLDER, *margins):
        assert absent not in seen
