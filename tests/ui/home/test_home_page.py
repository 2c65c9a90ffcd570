"""The start page in the real window: what it lists, where a click leads, what stays while others come."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.customer.states import LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId, QuoteId
from app.domain.mail.message import MessageState
from app.models.messages import QueuedMessage
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.home.to_do import ToDoKind
from app.services.home.to_do_reader import RENEWALS_WANTED
from app.services.queries.pipeline import PipelineStage
from app.ui.actions.choose_customer import ChooseCustomerDialog
from app.ui.home.row import HomeRow
from app.ui.home.side_rows import dashes
from app.ui.home.to_do_list import ToDoList
from app.ui.theme import theme
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk
from tests.support.home_driver import HomeDriver
from tests.support.mail_builders import message
from tests.support.windows import Show

TODAY = date(2026, 11, 20)
CUSTOMER = "Maison Corbière"


def _is_gone(dialog: QWidget) -> bool:
    return not dialog.isVisible()


@pytest.fixture
def home(desk: Desk, show: Show, qtbot: QtBot) -> HomeDriver:
    return HomeDriver(show(desk, places.Home()), qtbot)


@pytest.fixture
def opened(
    tmp_path: Path, clock: FixedClock, show: Show, qtbot: QtBot
) -> Iterator[Callable[[str, int], HomeDriver]]:
    """Opens the page of somebody else, with so many customers."""
    desks: list[Desk] = []

    def open_as(who: str, customers: int) -> HomeDriver:
        desks.append(demo_desk(tmp_path / who, clock=clock, who=who, customers=customers))
        desks[-1].begin_day()
        return HomeDriver(show(desks[-1], places.Home()), qtbot)

    yield open_as
    for desk in desks:
        desk.close()


def test_it_is_headed_by_the_day_and_lists_what_the_service_reads(home: HomeDriver, desk: Desk) -> None:
    view = desk.home.read()
    assert home.texts()[:2] == [
        "Vendredi 20\u00a0novembre",
        "Bonjour Claire",
    ]
    assert len(home.rows("expiring")) == len(view.expiring)
    assert len(home.rows("installing")) == len(view.installing)
    stage = home.page.findChild(QWidget, "stage_open")
    assert isinstance(stage, QWidget)
    assert stage.accessibleName().startswith(f"Ouvert, {view.pipeline[PipelineStage.OPEN].count}, ")
    assert home.text("at_stake") == "En jeu\u00a0: 1\u202f442,58\u00a0€ + 1\u202f124,80\u00a0USD par mois"


def test_each_thing_to_do_leads_to_where_it_is_done(home: HomeDriver, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    desk.meetings.pin([customer.id], TODAY, time(15))
    desk.drafts.save("w1", DraftKind.WIZARD, customer, title="Menuiserie Aubanel")
    with desk.store.write() as work:
        at = desk.clock.now()
        stuck = message(customer_id=customer.id)
        work.messages.save(QueuedMessage(stuck, b"", MessageState.FAILED, at, at))
    home.settle()
    wanted = [
        ("non envoyé", places.Outbox()),
        ("rendez-vous à 15\u202fh\u202f00", places.Meetings()),
        ("ajout de client commencé", places.AddCustomer("w1")),
    ]
    for part, place in wanted:
        home.click(home.row(part))
        assert home.place == place
        home.go()


@pytest.mark.parametrize("name", ["expiring", "installing", "met_today"])
def test_a_row_of_the_other_blocks_opens_what_it_names(home: HomeDriver, desk: Desk, name: str) -> None:
    desk.meetings.pin([customer_named(desk, CUSTOMER).id], TODAY)
    home.row(CUSTOMER, "met_today")
    view = desk.home.read()
    first = view.expiring[0]
    wanted: dict[str, places.Place] = {
        "expiring": places.ReadQuote(QuoteId(first.id)),
        "installing": places.CustomerFile(CustomerId(view.installing[0].customer_id), "installation"),
        "met_today": places.CustomerFile(customer_named(desk, CUSTOMER).id),
    }
    home.click(home.rows(name)[0])
    assert home.place == wanted[name]


def test_what_was_opened_last_is_called_to_mind(home: HomeDriver, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    home.window.workspace.router.go(places.CustomerFile(customer.id))
    home.settle()
    home.go()
    assert home.names("recent")[0].startswith(CUSTOMER)
    home.click(home.rows("recent")[0])
    assert home.place == places.CustomerFile(customer.id)


def test_rows_stay_with_the_keyboard_and_the_scroll_while_others_come_and_go(
    home: HomeDriver, desk: Desk, qtbot: QtBot
) -> None:
    home.window.resize(1024, 640)
    first, second, third = (
        customer_named(desk, name) for name in (CUSTOMER, "Garage Tissot", "Domaine de Peyrelongue")
    )
    pinned = desk.meetings.pin([first.id], TODAY, time(15))
    home.settle()
    row = home.row(CUSTOMER)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    area = home.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(40)
    desk.meetings.pin([second.id], TODAY, time(12, 30))
    home.row("Garage Tissot")
    assert home.row(CUSTOMER) is row
    assert row.hasFocus()
    assert area.verticalScrollBar().value() == 40
    # Another is there before it, and Up and Down go from row to row, as Tab does.
    QTest.keyClick(row, Qt.Key.Key_Up)
    assert home.row("Garage Tissot").hasFocus()
    QTest.keyClick(home.row("Garage Tissot"), Qt.Key.Key_Tab)
    assert row.hasFocus()
    desk.meetings.pin([third.id], TODAY, time(18))
    desk.meetings.unpin([pinned[0].id])
    home.wait_for(lambda: not any(CUSTOMER in each for each in home.names()))
    # The one in its place has the keyboard, and Enter does what it says.
    focused = QApplication.focusWidget()
    assert isinstance(focused, HomeRow)
    assert "Domaine de Peyrelongue" in focused.accessibleName()
    QTest.keyClick(focused, Qt.Key.Key_Return)
    home.settle()
    assert home.place == places.Meetings()


def test_whoever_comes_back_finds_it_as_it_was_left_and_what_was_opened_meanwhile(
    home: HomeDriver, desk: Desk
) -> None:
    home.window.resize(1024, 640)
    area = home.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    home.wait_for(lambda: area.verticalScrollBar().maximum() > 60)
    area.verticalScrollBar().setValue(60)
    row = home.rows("expiring")[1]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    left_at = area.verticalScrollBar().value()
    QTest.keyClick(row, Qt.Key.Key_Return)
    home.settle()
    opened: places.Place = places.ReadQuote(QuoteId(desk.home.read().expiring[1].id))
    assert home.place == opened
    QTest.keyClick(home.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    home.settle()
    assert home.place == places.Home()
    assert row.hasFocus()
    assert area.verticalScrollBar().value() == left_at
    assert desk.home.read().expiring[1].number in home.names("recent")[0]


def test_another_day_is_another_page(home: HomeDriver, desk: Desk, clock: FixedClock, qtbot: QtBot) -> None:
    before = [row.expires_on for row in desk.home.read().expiring]
    clock.advance(days=2)
    home.window._day_watch.look()
    qtbot.waitUntil(
        lambda: "Dimanche 22\u00a0novembre" in [each.text() for each in home.page.findChildren(QLabel)]
    )
    home.settle()
    left = [day for day in before if day >= date(2026, 11, 22)]
    assert len(home.rows("expiring")) >= len(left)
    assert "aujourd’hui" in home.names("expiring")[0]


def test_an_exchange_renews_from_when_the_prices_are(home: HomeDriver, desk: Desk, clock: FixedClock) -> None:
    desk.meetings.pin([customer_named(desk, CUSTOMER).id], TODAY)
    home.row(CUSTOMER, "met_today")
    assert "prix du 20\u00a0nov. " in home.names("met_today")[0]
    clock.advance(hours=3)
    later = desk.clock.now()
    home.window.workspace.bridge.sync_changed.emit(replace(desk.sync_status, last_at=later))
    home.settle()
    assert home.rows("met_today")


def test_a_new_quote_and_a_pin_begin_with_the_question_for_whom(home: HomeDriver, qtbot: QtBot) -> None:
    for name in ("new_quote_for", "pin_somebody"):
        button = home.page.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        home.click(button)
        dialog = home.window.findChildren(ChooseCustomerDialog)[-1]
        assert dialog.isVisible()
        assert dialog.finder.search.hasFocus()
        QTest.keyClick(dialog.finder.search, Qt.Key.Key_Escape)
        qtbot.waitUntil(partial(_is_gone, dialog))


def test_of_many_the_rest_leads_to_the_page_that_counts_the_same(
    opened: Callable[[str, int], HomeDriver], qtbot: QtBot
) -> None:
    home = opened("manager", 400)
    view = home.window.workspace.services.home.read()
    group = next(each for each in view.groups if each.kind is ToDoKind.RENEWAL)
    assert group.rest
    wanted: places.Place = places.Customers(status=LifecycleStatus.INSTALLING)
    rest = home.row("Renouvellements")
    assert rest.accessibleName() == f"Renouvellements, et {group.rest} autres"
    home.click(rest)
    assert home.place == places.Renewals(30, without_quote=True)
    chip = home.window.findChild(QAbstractButton, "chip_days_30")
    assert isinstance(chip, QAbstractButton)
    assert chip.isChecked()
    home.go()
    see = home.page.findChild(QAbstractButton, "see_installing")
    assert isinstance(see, QAbstractButton)
    home.click(see)
    assert home.place == wanted


def test_a_manager_is_led_to_the_request(opened: Callable[[str, int], HomeDriver]) -> None:
    home = opened("manager", 40)
    home.click(home.row("demandée par"))
    assert isinstance(home.place, places.Attention)
    assert home.place.about


def test_a_viewer_sees_it_without_what_may_not_be_done(opened: Callable[[str, int], HomeDriver]) -> None:
    home = opened("viewer", 140)
    assert not [each for each in home.page.findChildren(QAbstractButton, "new_quote_for") if each.isVisible()]
    actions = {row.accessibleDescription() for row in home.rows()}
    assert actions
    assert actions <= {"Voir", "Tout voir"}
    assert home.rows("expiring")


def test_where_nothing_waits_it_says_so_and_what_comes_next(home: HomeDriver, desk: Desk) -> None:
    desk.renewals.create([row.contract_id for row in desk.queries.renewals(RENEWALS_WANTED, 0, 9)])
    home.wait_for(lambda: not home.rows())
    first = desk.home.read().expiring[0]
    assert home.text("nothing_to_do") == (
        f"Rien ne vous attend. Prochaine échéance\u00a0: {first.number}, {first.customer_name}, demain."
    )


def test_at_a_narrow_width_the_right_side_goes_under_the_left(home: HomeDriver, qtbot: QtBot) -> None:
    def lefts() -> tuple[int, int]:
        stage = home.page.findChild(QWidget, "stage_open")
        rows = home.rows("expiring")
        assert isinstance(stage, QWidget)
        return stage.mapTo(home.page, stage.rect().topLeft()).x(), rows[0].mapTo(
            home.page, rows[0].rect().topLeft()
        ).x()

    stage, rows = lefts()
    assert stage > rows
    home.window.resize(1024, 640)
    qtbot.waitUntil(lambda: lefts()[0] == lefts()[1])


@pytest.mark.parametrize("width", [1024, 1440])
def test_nothing_is_cut_at_twice_the_text(home: HomeDriver, qtbot: QtBot, width: int) -> None:
    home.window.resize(width, 900)
    theme().set_text_percent(200)
    try:
        home.settle()
        area = home.page.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        home.wait_for(lambda: home.content_width() <= area.viewport().width())
        rows = home.rows("expiring") + home.rows("installing")
        home.wait_for(lambda: all(row.height() == row.height_at(row.width()) for row in rows))
    finally:
        theme().set_text_percent(100)


def test_the_dashes_are_done_under_way_and_to_come() -> None:
    assert [dashes(each) for each in ("prerequisites", "redirection", "completed")] == [
        ["c2", "line", "line"],
        ["c1", "c2", "line"],
        ["c1", "c1", "c2"],
    ]


def test_the_list_speaks(home: HomeDriver, desk: Desk) -> None:
    found = home.page.findChild(ToDoList)
    assert isinstance(found, ToDoList)
    assert found.accessibleName() == "À faire aujourd’hui"
    customer = next(each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    desk.meetings.pin([customer.id], TODAY)
    home.settle()
    row = home.row(customer.identity.name)
    assert row.accessibleName() == f"{customer.identity.name}, rendez-vous aujourd’hui"
    assert row.accessibleDescription() == "Préparer"
