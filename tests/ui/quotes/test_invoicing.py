"""What the invoice will need: the buyer's references, and the badge that leads to what is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import OperationNature
from app.domain.quote.invoicing_terms import REFERENCE_MAX, InvoicingTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.actions.invoicing_badge import InvoicingBadge
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.forms.text_input import TextInput
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, control, open_editor, pictured_terms, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


def focused_name(window: MainWindow) -> str:
    focused = window.focusWidget()
    return focused.objectName() if focused is not None else ""


def choose_missing(badge: InvoicingBadge, name: str, qtbot: QtBot) -> None:
    """Open the list of what is missing and choose one of it by the keyboard."""
    control(badge, QPushButton, "invoicing_missing").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.setActiveAction(next(each for each in menu.actions() if each.objectName() == name))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_references_are_typed_undone_and_part_of_the_offer(
    window: MainWindow, editor: OfferEditor, qtbot: QtBot
) -> None:
    order = control(editor, TextInput, "buyer_order")
    order.setFocus()
    QTest.keyClicks(order, "BC-2026-77")
    nature = control(editor, Select, "nature")
    nature.set_value("both")
    nature.activated.emit(nature.currentIndex())
    settle(qtbot, window)
    terms = editor.form._editing.terms.invoicing
    assert terms == InvoicingTerms("BC-2026-77", "", OperationNature.BOTH)
    editor.undo()
    editor.undo()
    assert (order.text(), nature.value()) == ("", "")


def test_a_reference_that_is_too_long_is_said_at_its_field(
    window: MainWindow, editor: OfferEditor, qtbot: QtBot
) -> None:
    order = control(editor, TextInput, "buyer_order")
    order.setFocus()
    order.insert("9" * (REFERENCE_MAX + 1))
    editor.finish()
    settle(qtbot, window)
    assert str(REFERENCE_MAX) in editor.form.references.fields["buyer_order"].problem()


def test_the_badge_of_a_public_body_leads_to_the_reference_and_is_content_with_it(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    town = replace(
        customer_named(desk, CUSTOMER),
        identity=b.identity(name="Ville de Nantes", registration_number="21440109300015", vat_number=""),
    )
    desk.store.apply_page(page([fed(town, 9_001, 9)]))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, town.id, pictured_terms(desk, town.id)))
    badge = editor.header.invoicing
    choose_missing(badge, "missing_references", qtbot)
    order = control(editor, TextInput, "buyer_order")
    qtbot.waitUntil(lambda: window.focusWidget() is order, timeout=5_000)
    QTest.keyClicks(order, "EJ-1")
    settle(qtbot, window)
    assert not control(badge, QPushButton, "invoicing_missing").isVisible()


def test_what_a_customer_lacks_leads_from_the_offer_to_its_field(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    bare = replace(customer_named(desk, CUSTOMER), identity=b.identity(registration_number="", vat_number=""))
    desk.store.apply_page(page([fed(bare, 9_001, 9)]))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, bare.id, pictured_terms(desk, bare.id)))
    choose_missing(editor.header.invoicing, "missing_siren", qtbot)
    qtbot.waitUntil(lambda: isinstance(window.page, CustomerFilePage))
    place = window.workspace.router.place
    assert isinstance(place, places.CustomerFile)
    number = window.findChild(TextInput, "identity.registration_number")
    assert isinstance(number, TextInput)
    qtbot.waitUntil(lambda: window.focusWidget() is number, timeout=5_000)
    # The badge of the file itself leads there too, from any tab.
    window.workspace.router.go(places.CustomerFile(bare.id, "quotes"))
    settle(qtbot, window)
    assert isinstance(window.page, CustomerFilePage)
    badge = window.page.findChild(InvoicingBadge)
    assert isinstance(badge, InvoicingBadge)
    choose_missing(badge, "missing_siren", qtbot)
    qtbot.waitUntil(lambda: focused_name(window) == "identity.registration_number", timeout=5_000)
