"""The sentence of what changed, worded on one laptop and read on a colleague's, over a real portal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.domain.commands.commands import NoteComparison
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.comparison.page import ComparisonPage
from app.ui.forms.text_area import TextArea
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.windows import LaptopOn


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=12) as portal:
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk."""
    return laptop_on(portal, "rep")


@pytest.fixture
def manager(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    return laptop_on(portal, "manager")


@pytest.fixture
def revised(desk: Desk) -> Quote:
    """An open quote of Claire's in its second revision, not sent yet."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    quote = next(each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN)
    first, *rest = quote.terms.lines
    terms = replace(quote.terms, lines=(replace(first, quantity=first.quantity + 7), *rest))
    return desk.quotes.revise(quote.id, terms)


def box(window: MainWindow, quote: Quote) -> TextArea:
    window.workspace.router.go(places.WhatChanged(quote.id))
    page = window.page
    assert isinstance(page, ComparisonPage)
    found = page.findChild(TextArea, "comparison_words")
    assert found is not None
    return found


def leave(window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes())
    assert window.workspace.tasks.finish_writing()


def waiting(desk: Desk) -> list[NoteComparison]:
    return [each.command for each in desk.queries.outbox() if isinstance(each.command, NoteComparison)]


def test_what_a_rep_makes_of_the_sentence_is_read_by_colleagues_and_taken_back_for_them(
    window: MainWindow, desk: Desk, manager: Desk, revised: Quote, clock: FixedClock
) -> None:
    asked = (Kind.QUOTE, revised.id, revised.revision - 1, revised.revision)
    proposed = desk.comparisons.proposed(*asked)
    QTest.keyClicks(box(window, revised), "Bonjour. ")
    assert waiting(desk) == []
    leave(window)
    assert [each.note.text for each in waiting(desk)] == [f"Bonjour. {proposed}"]
    leave(window)
    assert len(waiting(desk)) == 1

    desk.sync.run_once()
    manager.sync.run_once()
    assert waiting(desk) == []
    assert desk.queries.attention() == ()
    assert manager.comparisons.sentence(*asked) == f"Bonjour. {proposed}"
    # Another language than the customer's is nobody's wording.
    assert "Bonjour" not in manager.comparisons.sentence(*asked, "en")

    clock.moment += timedelta(minutes=5)
    manager.comparisons.keep_sentence(*asked[1:], "")
    manager.comparisons.share_sentence(*asked)
    manager.sync.run_once()
    desk.sync.run_once()
    assert desk.comparisons.sentence(*asked) == proposed


def test_what_is_typed_stays_while_a_colleague_words_it(
    window: MainWindow, desk: Desk, revised: Quote, clock: FixedClock
) -> None:
    asked = (Kind.QUOTE, revised.id, revised.revision - 1, revised.revision)
    shown = box(window, revised)
    QTest.keyClicks(shown, "Mien. ")
    desk.comparisons.keep_sentence(*asked[1:], "Autre.")
    desk.comparisons.share_sentence(*asked)
    clock.moment += timedelta(minutes=5)
    assert shown.text().startswith("Mien. ")
    leave(window)
    assert desk.comparisons.sentence(*asked).startswith("Mien. ")
