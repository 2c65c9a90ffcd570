"""The minutes of a meeting: what the customer saw, what was agreed, and nothing that is the rep's alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.desk.desk import Desk
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.table_record import TableRecord
from tests.papers.samples import plain
from tests.papers.tagged import check
from tests.support.comparisons import saved_change
from tests.support.desk import customer_named
from tests.unit.services.meeting.meetings_of import (
    CUSTOMER,
    SIGNED,
    about_change,
    about_quote,
    about_variants,
    offered,
)
from tests.unit.services.papers.test_account_review import text_of


def kept(desk: Desk, running: RunningMeeting) -> TableRecord:
    record = TableRecord(running, desk.held_meetings, desk.clock)
    assert not record.keep()
    record.look()
    assert record.keep()
    return record


def test_what_was_shown_and_signed_is_there_once_and_nothing_internal(desk: Desk, tmp_path: Path) -> None:
    terms = offered(desk)
    lines = (replace(terms.lines[0], internal_notes="SECRET"), *terms.lines[1:])
    terms = replace(terms, lines=lines, internal_notes="SECRET", customer_notes="Livraison lundi")
    meeting, id, today = about_quote(desk, terms), customer_named(desk, CUSTOMER).id, desk.clock.today()
    meeting.content.set_total(121)
    meeting.seal()
    number = meeting.accept(SIGNED)
    kept(desk, RunningMeeting(meeting))
    assert desk.minutes.day_for(id) == desk.minutes.day_for(id, date(2026, 10, 1)) == today
    view = desk.minutes.of(id, today).view("fr")
    (table,) = view.tables
    assert table.section.title.startswith(f"Devis {number}")
    assert {each.quantity for each in table.section.lines} == {"121"}
    saved = desk.minutes.of(id, today).save(tmp_path)
    assert saved.name == f"Compte rendu de rendez-vous {CUSTOMER} 2026-11-20.pdf"
    data = saved.read_bytes()
    check(data)
    text = text_of(data)
    assert f"Devis {number} : accepté par Hélène Corbière (Gérante) à" in text
    assert "Livraison lundi" in text
    assert "SECRET" not in text
    sealed = meeting.shown()
    sums = desk.minutes.of(id, today).view(desk.words.language).tables[0].sums
    assert sums is not None
    assert sums.rows[0].amounts[-1] == desk.words.formats.amount(sealed.totals[0].total)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_variants_and_the_one_that_was_chosen_stay_as_they_were_left(desk: Desk, language: str) -> None:
    running, id, today = about_variants(desk), customer_named(desk, CUSTOMER).id, desk.clock.today()
    record = TableRecord(running, desk.held_meetings, desk.clock)
    record.look()
    assert running.board is not None
    count = len(running.board.shown())
    running.take(running.board.content.display().variants[1].id)
    record.look()
    assert record.keep()
    view = desk.minutes.of(id, today).view(language)
    assert len(view.tables) == count + 1
    assert len(view.parts[0].texts) == 2
    check(desk.minutes.of(id, today).preview_pdf(language))


def test_a_change_says_what_it_was_until_now_and_a_day_without_anything_has_no_minutes(desk: Desk) -> None:
    meeting, _ = about_change(desk)
    id, today = meeting.content.customer.id, desk.clock.today()
    with pytest.raises(RuleViolation) as refused:
        desk.minutes.of(id, today).view()
    assert [each.code for each in refused.value.problems] == ["meeting.no_minutes"]
    assert desk.minutes.day_for(id, today) != today
    meeting.content.set_total(700)
    kept(desk, RunningMeeting(meeting))
    (table,) = desk.minutes.of(id, today).view("fr").tables
    assert {(each.quantity, each.unit_price) for each in table.section.lines} == {("700", "682")}
    assert table.sums is not None
    assert [(each.label, each.amounts[-1]) for each in table.sums.rows][1] == ("Jusqu’ici", "")
    data = desk.minutes.of(id, today).preview_pdf("en")
    check(data)
    assert "682" in text_of(data)


def test_minutes_of_a_day_name_no_offer_that_was_made_later(desk: Desk) -> None:
    change = saved_change(desk, 18)
    id = change.customer_id
    before = desk.minutes.day_for(id)
    assert before is not None
    assert before < desk.clock.today()
    said = [each for part in desk.minutes.of(id, before).view().parts for each in part.texts]
    assert said
    assert [each for each in said if change.display_number in each] == []


@pytest.mark.parametrize(("off", "is_listed"), [("", True), ("40", False)], ids=["open", "needs approval"])
def test_a_change_quote_that_is_not_signed_yet_is_among_the_open_offers(
    desk: Desk, off: str, is_listed: bool
) -> None:
    change = saved_change(desk, 18, off)
    id, today = change.customer_id, desk.clock.today()
    meeting, _ = about_change(desk)
    kept(desk, RunningMeeting(meeting))
    number = change.display_number
    for paper in (desk.minutes.of(id, today), desk.account_reviews.of(id)):
        found = [each for part in paper.view("fr").parts for each in part.texts if number in each]
        assert len(found) == (1 if is_listed else 0)
        assert all("(+60,19 €)" in plain(each) for each in found)
