"""Every amount of the offer editor opens its derivation, and the derivation comes to that amount."""

from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import Period
from app.domain.document import Document, document_id, kind_of
from app.domain.ids import LineId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.store.feed_writer import PulledPage
from app.ui.application.main_window import MainWindow
from app.ui.explanations.why_popover import WhyPopover
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.widgets.amount_button import AmountButton
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from tests.support import builders as b
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    amount,
    control,
    custom_terms,
    open_editor,
    pictured_terms,
    plain,
    type_into,
)

Change = dict[str, object]
WORKSHOP: Change = {"quantity": 2}
TYPED: Change = {"manual_unit_price": Decimal("1.2345")}
BEYOND: Change = {"discount_percent": Decimal(35)}
YEARLY: Change = {"period": Period.YEAR}
PICTURED = {
    "monthly_total",
    "list_total",
    "period_discount",
    "term_total",
    "vat_month",
    "gross_month",
    "due_first",
    "option_3",
    "margin",
    "margin_percent",
    "effective_discount",
    "subtotal_month",
    *(f"list_price_{each}" for each in ("protect", "cyber_coach", "cyber_academy", "sikker")),
    *(f"net_{each}" for each in ("protect", "cyber_coach", "cyber_academy", "sikker")),
    "list_price_onboarding_workshop",
    "subtotal_one_time",
}


def opened(qtbot: QtBot, window: MainWindow, desk: Desk, **changes: Change) -> OfferEditor:
    """The editor on the pictured offer, with some of its lines changed, its preview beside them."""
    window.resize(1440, 900)
    customer = customer_named(desk, CUSTOMER)
    terms = pictured_terms(desk, customer.id)
    lines = tuple(replace(line, **changes.get(line.product_id, {})) for line in terms.lines)  # type: ignore[arg-type]
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, replace(terms, lines=lines)))
    qtbot.waitUntil(lambda: not editor.body.is_folded and editor.panel.isVisible())

    return editor


def pull(desk: Desk, document: Document) -> None:
    """Receive another version of a document from the portal."""
    kind, id = kind_of(document), document_id(document)
    line = FeedLine(kind, id, 9_999, 9_999, msgspec.Raw(encode(document)))
    desk.store.apply_page(PulledPage((line,), "cursor-2", False, 1, "epoch"))


def amounts_of(editor: OfferEditor) -> dict[str, AmountButton]:
    """The amounts that can be seen now, by name."""
    shown = [each for each in editor.findChildren(AmountButton) if each.isVisible()]
    assert all(each.objectName() and each.text() for each in shown)
    assert len({each.objectName() for each in shown}) == len(shown)
    return {each.objectName(): each for each in shown}


def popover_of(window: MainWindow) -> WhyPopover:
    (found,) = (each for each in window.findChildren(WhyPopover) if each.isVisible())
    return found


def figure(text: str) -> str:
    """The figures of an amount, without its currency, brackets, sign or the words around it."""
    return plain(text).removesuffix("€").strip(" ()+")


def check_every_amount(window: MainWindow, editor: OfferEditor) -> set[str]:
    """Open each amount's derivation and compare the two; returns the names of all amounts."""
    amounts = amounts_of(editor)
    for name, button in amounts.items():
        button.click()
        popover = popover_of(window)
        result = popover.findChild(QLabel, "why_result")
        assert result is not None
        assert figure(result.text()) in figure(button.text()), name
        assert popover.text.splitlines()[-1].endswith(result.text())
        assert popover.text.splitlines()[0]
        assert button.accessibleName(), name
        if "list_note" not in name:
            assert figure(result.text()) == figure(button.text()), name
    return set(amounts)


def test_every_amount_of_the_pictured_offer_explains_itself(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert check_every_amount(window, opened(qtbot, window, desk)) == PICTURED


def test_every_amount_of_lines_and_services_with_a_typed_price_explains_itself(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk, cyber_academy=TYPED, onboarding_workshop=WORKSHOP, protect=BEYOND)
    assert check_every_amount(window, editor) == (PICTURED - {"list_price_cyber_academy"}) | {
        "list_note_cyber_academy",
        "net_onboarding_workshop",
        "net_one_time",
        "vat_one_time",
        "gross_one_time",
        "approval_0",
        "approval_1",
        "approval_2",
    }


def test_every_amount_of_a_bundle_explains_itself(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    editor = opened(qtbot, window, desk, onboarding_workshop=WORKSHOP)
    control(editor, QRadioButton, "offer_bundle").click()
    type_into(editor, "quantity_u_cyber_360", "120")
    qtbot.waitUntil(lambda: control(editor, AmountButton, "net_u_cyber_360").isVisible())
    assert {"net_u_cyber_360", "monthly_total", "margin", "due_first"} <= check_every_amount(window, editor)


def test_every_amount_of_yearly_lines_explains_itself(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    prices = desk.catalogue.price_list(desk.offers.new_terms(customer_named(desk, CUSTOMER).id).price_list_id)
    entry = b.price_entry("cyber_academy", "12.34/5.67", period=Period.YEAR)
    pull(desk, replace(prices, entries=(*prices.entries, entry)))
    editor = opened(qtbot, window, desk, cyber_academy=YEARLY, onboarding_workshop=WORKSHOP)
    names = check_every_amount(window, editor)
    assert {"net_year", "vat_year", "gross_year", "subtotal_year", "net_one_time"} <= names


def test_every_amount_of_an_offer_to_another_country_explains_itself(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    identity = replace(customer.identity, vat_number="BE0403170701")
    address = replace(customer.address, country="BE", postal_code="1000")
    pull(desk, replace(customer, identity=identity, address=address))
    editor = opened(qtbot, window, desk, onboarding_workshop=WORKSHOP)
    assert check_every_amount(window, editor) == PICTURED | {
        "net_onboarding_workshop",
        "net_one_time",
        "vat_one_time",
        "gross_one_time",
    }
    control(editor, AmountButton, "due_first").click()
    assert "autoliquidation" in popover_of(window).text


def test_every_amount_of_the_folded_preview_explains_itself(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: editor.body.is_folded)
    names = check_every_amount(window, editor)
    assert {"bar_main", "bar_due_first", "net_protect"} <= names
    assert "monthly_total" not in names


def test_no_figure_of_money_is_a_text_that_cannot_be_asked(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk, cyber_academy=TYPED, onboarding_workshop=WORKSHOP, protect=BEYOND)
    texts = [plain(each.text()) for each in editor.findChildren(QLabel) if each.isVisible()]
    assert texts
    assert not [text for text in texts if "€" in text and any(sign.isdigit() for sign in text)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_opens_a_derivation_and_esc_leads_back(
    window: MainWindow, desk: Desk, key: Qt.Key, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk)
    button = control(editor, AmountButton, "effective_discount")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    popover = popover_of(window)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert window.focusWidget() is button


def test_alt_enter_on_an_amount_opens_its_derivation(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    editor = opened(qtbot, window, desk)
    button = control(editor, AmountButton, "margin")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert "Marge" in popover_of(window).text


def test_a_key_of_their_own_reaches_every_amount(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    editor = opened(qtbot, window, desk, cyber_academy=TYPED, onboarding_workshop=WORKSHOP, protect=BEYOND)
    wanted, reached = amounts_of(editor), set()
    control(editor, QWidget, "quote_discount").setFocus()
    for _ in wanted:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F12)
        focused = window.focusWidget()
        if isinstance(focused, AmountButton):
            reached.add(focused.objectName())
    assert set(wanted) == reached


def test_the_steps_are_read_one_by_one_with_the_keyboard(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk)
    control(editor, AmountButton, "net_cyber_academy").click()
    steps = popover_of(window).steps
    steps.setFocus(Qt.FocusReason.TabFocusReason)
    read = []
    for _ in range(3):
        read.append(plain(str(steps.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))))
        QTest.keyClick(steps, Qt.Key.Key_Down)
    assert read == [
        "Prix catalogue, tarif VAR EUR v41, palier 50 à 99, 1,80",
        "Quantité, 80 licences, × 80",
        "Type de client, PME, 10 %, × 0,90",
    ]
    QTest.keyClick(steps, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == popover_of(window).text


def test_the_sum_of_two_thousand_lines_opens_and_is_copied_whole(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, cyber_academy=10)
    academy = next(line for line in terms.lines if line.product_id == "cyber_academy")
    lines = tuple(replace(academy, id=LineId(f"line-{number}")) for number in range(2_000))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, replace(terms, lines=lines)))
    control(editor, AmountButton, "monthly_total").click()
    popover = popover_of(window)
    popover.repaint()
    assert popover.card_rect().translated(popover.pos()).bottom() < window.height()
    assert len(popover.text.splitlines()) >= 2_002
    bar = popover.steps.verticalScrollBar()
    assert bar.maximum() > 0
    popover.steps.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(popover.steps, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_a_change_closes_the_derivation_of_the_figure_that_was(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    editor = opened(qtbot, window, desk)
    control(editor, AmountButton, "list_total").click()
    popover = popover_of(window)
    type_into(editor, "quantity_protect", "121")
    assert not popover.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert amount(editor, "list_total") != ""
