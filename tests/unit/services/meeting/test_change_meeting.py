"""A change gone through with its customer, on a real cache: what is turned, kept, let go and signed."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.acceptance.acceptance import hash_of
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.meeting.change_content import ChangeContent
from tests.support.caches import desk_in
from tests.support.problems import codes_and_fields
from tests.unit.services.meeting.meetings_of import SIGNED, about_change, meeting


def kept(desk: Desk, draft_id: str) -> ChangeDraft:
    """The draft on the laptop."""
    draft: ChangeDraft = desk.drafts.load(draft_id, ChangeDraft)
    return draft


def test_nothing_is_accepted_before_anything_is_turned(desk: Desk) -> None:
    about, _draft = about_change(desk)
    assert about.view().accept == ""
    with pytest.raises(RuleViolation) as refused:
        about.seal()
    assert codes_and_fields(refused.value.problems) == [("change.nothing", "lines")]


def test_the_one_count_turns_every_line_and_is_undone_as_one_move(desk: Desk) -> None:
    about, _draft = about_change(desk)
    before = about.view()
    about.content.set_total(700)
    seats = about.view().seats
    assert seats is not None
    assert (seats.count, seats.prior) == (700, "682")
    assert about.view().accept
    about.content.undo()
    assert about.view() == before
    assert not about.content.is_changed


def test_something_that_is_not_held_is_added_and_let_go(desk: Desk) -> None:
    about, _draft = about_change(desk)
    before = about.view()
    offer = next(row for row in before.rows if not row.is_included)
    about.content.include(offer.key, True)
    added = [row for row in about.view().rows if row.name == offer.name]
    assert [(row.is_included, row.can_switch) for row in added] == [(True, True)]
    about.content.include(added[0].key, False)
    assert about.view() == before


def test_another_language_and_vat_are_of_the_screen_alone(desk: Desk) -> None:
    about, _draft = about_change(desk)
    about.content.set_total(700)
    french = about.view()
    about.show_vat(True)
    about.speak("en")
    assert about.view().total.label != french.total.label
    assert about.view().total.cells != french.total.cells
    about.show_vat(False)
    about.speak("fr")
    assert about.view() == french


def test_what_is_let_go_leaves_the_draft_as_it_was(desk: Desk) -> None:
    about, draft_id = about_change(desk)
    before = kept(desk, draft_id)
    about.content.set_total(700)
    about.content.keep_draft()
    assert [line.quantity for line in kept(desk, draft_id).terms.lines] == [700, 700]
    about.content.discard()
    assert kept(desk, draft_id).terms == before.terms


def test_what_was_gone_through_is_kept_as_a_variant_beside_what_it_was(desk: Desk) -> None:
    about, draft_id = about_change(desk)
    about.content.set_total(700)
    about.content.keep_variant("At the table")
    draft = kept(desk, draft_id)
    first, mine = draft.variants
    assert draft.terms == first.terms
    assert mine.name == "At the table"
    assert [line.quantity for line in mine.terms.lines] == [700, 700]


def test_a_drawn_signature_submits_what_was_sealed(desk: Desk) -> None:
    about, _draft = about_change(desk)
    about.content.set_total(700)
    sealed = about.seal()
    number = about.accept(SIGNED)
    [row] = desk.queries.outbox()[-1:]
    assert row.number == number
    orders = desk.change_services.change_orders.of_customer(about.content.customer.id)
    [order] = [each for each in orders if each.display_number == number]
    assert order.status is ChangeOrderStatus.SUBMITTED
    assert order.submission is not None
    yes = order.submission.acceptance
    assert yes is not None
    assert (yes.accepted_by, yes.role, yes.signature) == (SIGNED.name, SIGNED.role, SIGNED.signature)
    assert yes.content_hash == sealed.content_hash == hash_of(yes.shown)


def test_another_content_than_was_sealed_is_not_accepted(desk: Desk) -> None:
    about, _draft = about_change(desk)
    about.content.set_total(700)
    about.seal()
    about.content.set_total(701)
    with pytest.raises(RuleViolation) as refused:
        about.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]
    assert desk.queries.outbox() == ()


def test_an_order_that_is_on_its_way_keeps_another_from_being_signed(desk: Desk) -> None:
    first, draft_id = about_change(desk)
    other = meeting(desk, ChangeContent(desk.change_services, draft_id))
    for about, seats in ((first, 700), (other, 710)):
        about.content.set_total(seats)
        about.seal()
    first.accept(SIGNED)
    assert other.content.trouble() == "Une commande sur ce contrat est déjà en route."
    with pytest.raises(RuleViolation) as refused:
        other.accept(SIGNED)
    assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]


def test_what_is_internal_is_not_on_the_customers_screen(desk: Desk) -> None:
    _about, draft_id = about_change(desk)
    draft = kept(desk, draft_id)
    lines = tuple(replace(line, internal_notes="MARK-LINE", quantity=700) for line in draft.terms.lines)
    marked = replace(draft, terms=replace(draft.terms, lines=lines, internal_notes="MARK-ORDER"))
    desk.drafts.save(draft_id, DraftKind.CHANGE, marked, customer_id=draft.customer_id)
    about = meeting(desk, ChangeContent(desk.change_services, draft_id))
    for shown in (repr(about.view()), repr(about.seal().shown)):
        assert "700" in shown
        assert "MARK" not in shown


def test_a_direct_change_is_not_signed_here_and_says_why(tmp_path: Path) -> None:
    with closing(desk_in(tmp_path, who="other_partner")) as desk:
        about, _draft = about_change(desk, "Transports Dauphinois")
        line = about.content.lines()[0]
        about.content.set_quantity(line.key, line.quantity + 1)
        assert about.content.problems() == ()
        assert about.content.trouble() == (
            "Une modification appliquée aussitôt ne se signe pas ici\u00a0: passez-la depuis son éditeur."
        )
        assert about.view().accept == ""
        with pytest.raises(RuleViolation) as refused:
            about.seal()
        assert codes_and_fields(refused.value.problems) == [("acceptance.changed", "")]
