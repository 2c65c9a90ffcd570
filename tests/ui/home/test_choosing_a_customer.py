"""Whom a new quote is for, and whom one meets, is searched for and said no to where it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.texts import fold
from app.services.desk.desk import Desk
from app.ui.actions.choose_customer import ChooseCustomerDialog, ask_for_new_offer, ask_whom_to_pin
from app.ui.actions.pin_dialog import PinDialog
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.workspace import places

WANTED = "Maison Corbière"


def go_to(dialog: ChooseCustomerDialog, window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Type the name and go down to its row, by keyboard alone."""
    QTest.keyClicks(dialog.finder.search, fold(name))
    model = dialog.finder.view.model()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle and model.rowCount() >= 1)
    QTest.keyClick(dialog.finder.search, Qt.Key.Key_Down)
    place = next(row for row in range(model.rowCount()) if name in str(model.index(row, 0).data()))
    for _ in range(place):
        QTest.keyClick(dialog.finder.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_a_new_quote_is_written_for_the_customer_that_was_chosen(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    dialog = ask_for_new_offer(window.workspace, window)
    assert not dialog.primary.isEnabled()
    go_to(dialog, window, qtbot, WANTED)
    QTest.keyClick(dialog.finder.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.EditOffer))
    place = window.workspace.router.place
    assert isinstance(place, places.EditOffer)
    assert desk.customers.get(desk.drafts.quote(place.draft_id).customer_id).identity.name == WANTED


def test_a_customer_who_is_not_sold_to_by_quotes_is_not_chosen_and_it_is_said_why(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    def is_quoted(customer: Customer) -> bool:
        terms = desk.catalogue.programme(customer.programme_id).terms_for(customer.partnership)
        return terms is not None and terms.flow is SellingFlow.QUOTES

    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    other = next(each for each in found if not is_quoted(each) and each.parent_id is None)
    dialog = ask_for_new_offer(window.workspace, window)
    go_to(dialog, window, qtbot, other.identity.name)
    assert not dialog.primary.isEnabled()
    told = dialog.findChild(Banner, "choose_told")
    assert isinstance(told, Banner)
    assert told.isVisible()
    QTest.keyClick(dialog.finder.view, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_whom_one_meets_is_asked_before_when(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    dialog = ask_whom_to_pin(window.workspace, window)
    go_to(dialog, window, qtbot, WANTED)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    found = window.findChildren(PinDialog)
    QTest.mouseClick(found[0].primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [each.customer_name for each in desk.meetings.of_today()] == [WANTED])
