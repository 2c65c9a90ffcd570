"""The window has the partner's dates, on laptops that stand elsewhere, and while their midnight passes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.formats.formatting import Formats
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.ui.workspace.day_watch import DayWatch
from portal.demo.embedded import EmbeddedPortal
from portal.demo.partners import ARVANE
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.time_zones import midnight_after, standing_in
from tests.ui.quotes.offer_pages import control, open_editor, type_into

PAIRS = [
    ("Europe/Paris", "Pacific/Auckland"),
    ("Europe/Paris", "Pacific/Tahiti"),
    ("Indian/Reunion", "Pacific/Tahiti"),
    ("America/Martinique", "Pacific/Auckland"),
    ("Pacific/Tahiti", "Pacific/Auckland"),
    ("Pacific/Auckland", "Pacific/Tahiti"),
]
DAY = date(2026, 11, 24)


def move_partner(portal: EmbeddedPortal, zone: str) -> None:
    seed(portal.engine, ARVANE.id, [replace(ARVANE, time_zone=zone)])


@pytest.fixture(params=PAIRS, ids="-on-".join)
def pair(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Where the partner is, and where the laptop stands."""
    return cast(tuple[str, str], request.param)


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock, pair: tuple[str, str]) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=40) as portal:
        move_partner(portal, pair[0])
        yield portal


@pytest.fixture
def desk(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock, pair: tuple[str, str]) -> Iterator[Desk]:
    """Claire's desk after an exchange, on a laptop far from her partner."""
    with standing_in(pair[1]):
        desk = desk_on(portal, tmp_path / "claire", "rep", clock)
        yield desk
        desk.close()


def look_at_day(window: MainWindow, qtbot: QtBot) -> None:
    """What the window does every half minute."""
    (watch,) = window.findChildren(DayWatch)
    watch.look()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def first_to_expire(desk: Desk) -> Quote:
    found = [each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote)]
    live = [each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN]
    return min(live, key=lambda each: each.expires_on)


def rows(window: MainWindow) -> dict[str, str]:
    """What the list of quotes says about the expiry of each that it shows."""
    page = window.page
    assert isinstance(page, QuotesPage)
    view = page.findChild(TableView, "quote_list")
    assert isinstance(view, TableView)
    model = view.model()
    assert isinstance(model, RowModel)
    last = model.columnCount() - 1
    return {
        row.id: model.index(place, last).data(Qt.ItemDataRole.DisplayRole)
        for place, row in enumerate(model.rows)
    }


def note(editor: OfferEditor) -> str:
    """What is said about whose dates they are; empty while nothing is."""
    label = control(editor, Label, "partner_day")
    return label.text().replace("\u00a0", " ") if label.isVisible() else ""


def test_a_list_that_stays_open_over_the_partners_midnight_lets_its_quotes_expire(
    window: MainWindow, desk: Desk, clock: FixedClock, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    quote = first_to_expire(desk)
    end = midnight_after(pair[0], quote.expires_on)
    clock.moment = end - timedelta(seconds=1)
    window.workspace.router.go(places.Quotes())
    look_at_day(window, qtbot)
    before = rows(window)
    clock.moment = end
    look_at_day(window, qtbot)
    assert before[quote.id] == "aujourd’hui"
    assert quote.id not in rows(window)
    grid = desk.queries.customer_rows([quote.customer_id])[quote.customer_id]
    assert grid.next_expiry != quote.expires_on


def test_a_start_is_chosen_by_the_partners_day_and_the_offer_says_whose_it_is(
    window: MainWindow, desk: Desk, clock: FixedClock, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    clock.moment = midnight_after(pair[0], DAY) - timedelta(seconds=1)
    editor = open_editor(window, desk)
    field = editor.form.settings.fields["start_date"]
    type_into(editor, "start_date", "23/11/2026")
    control(editor, QWidget, "quote_discount").setFocus()
    assert "24/11/2026" in field.problem().replace("\u00a0", " ")
    type_into(editor, "start_date", "24/11")
    control(editor, QWidget, "quote_discount").setFocus()
    assert field.problem() == ""
    assert control(editor, QLineEdit, "start_date").text() == "24/11/2026"
    assert ("24 novembre 2026" in note(editor)) == desk.clock.differs_here()
    # Midnight passes while the offer is open: what was a start of today is one of yesterday.
    clock.moment += timedelta(seconds=1)
    look_at_day(window, qtbot)
    assert "25/11/2026" in field.problem().replace("\u00a0", " ")
    assert ("25 novembre 2026" in note(editor)) == desk.clock.differs_here()
    hint = editor.body.hint.text()
    assert "25/12/2026" in hint


def test_what_is_made_in_the_window_is_what_the_portal_makes_of_it(
    window: MainWindow,
    desk: Desk,
    clock: FixedClock,
    qtbot: QtBot,
    pair: tuple[str, str],
    portal: EmbeddedPortal,
) -> None:
    clock.moment = midnight_after(pair[0], DAY - timedelta(days=1))
    editor = open_editor(window, desk)
    type_into(editor, "start_date", "24/11/2026")
    type_into(editor, "quantity_protect", "12")
    QTest.mouseClick(control(editor, QPushButton, "create_quote"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.CustomerFile))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    place = window.workspace.router.place
    assert isinstance(place, places.CustomerFile)
    made = max(desk.queries.quotes_of(place.customer_id), key=lambda each: each.id)
    assert (made.created_on, made.number) == (DAY, "")
    desk.sync.run_once()
    desk.sync.run_once()
    kept = desk.quotes.get(made.id)
    assert (kept.created_on, kept.terms.start_date, bool(kept.number)) == (DAY, DAY, True)
    assert desk.queries.attention() == ()


def test_an_open_offer_follows_its_partner_to_another_zone(
    window: MainWindow,
    desk: Desk,
    portal: EmbeddedPortal,
    qtbot: QtBot,
    pair: tuple[str, str],
) -> None:
    # At this moment the two have never the same date.
    editor = open_editor(window, desk)
    for zone, place in (("Pacific/Auckland", "Auckland"), ("Pacific/Tahiti", "Tahiti")) * 2:
        move_partner(portal, zone)
        desk.sync.run_once()
        wanted = "" if zone == pair[1] else f"Les dates sont celles de {place} : on y est le"
        qtbot.waitUntil(lambda wanted=wanted: _begins(note(editor), wanted))  # type: ignore[misc]


def test_the_settings_say_whose_dates_these_are(window: MainWindow, pair: tuple[str, str]) -> None:
    window.workspace.router.go(places.Settings())
    assert window.page is not None
    said = [label.text() for label in window.page.findChildren(Label)]
    assert f"celles de {Formats('fr').place(pair[0])}" in said


def _begins(text: str, wanted: str) -> bool:
    return text.startswith(wanted) if wanted else not text
