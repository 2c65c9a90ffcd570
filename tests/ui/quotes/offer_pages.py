"""The offer editor on a draft, and its controls by the names tests know them under."""

from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import OfferType
from app.domain.ids import CustomerId
from app.domain.quote.quote import QuoteTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.editor.page import EditorPage
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace import places
from tests.support.desk import customer_named

CUSTOMER = "Maison Corbière"
DRAFT = "draft-1"
Found = TypeVar("Found", bound=QWidget)


def custom_terms(desk: Desk, customer_id: CustomerId, **counts: int) -> QuoteTerms:
    """A Custom offer over 36 months with so many licences per product."""
    terms = desk.offers.with_offer(desk.offers.new_terms(customer_id), OfferType.CUSTOM)
    lines = tuple(
        replace(
            line,
            quantity=counts.get(line.product_id, 0),
            level="advanced" if line.product_id == "protect" and counts.get("protect") else None,
        )
        for line in terms.lines
    )
    return replace(terms, lines=lines, commitment_months=36)


def pictured_terms(desk: Desk, customer_id: CustomerId) -> QuoteTerms:
    """The offer of the design's picture: 611.80 a month."""
    terms = custom_terms(desk, customer_id, protect=120, cyber_coach=120, cyber_academy=80, sikker=120)
    lines = tuple(
        replace(
            line,
            level="essential" if line.product_id == "cyber_coach" else line.level,
            discount_percent=Decimal(5 if line.product_id == "cyber_academy" else 0),
            is_optional=line.product_id == "sikker",
        )
        for line in terms.lines
    )
    return replace(terms, lines=lines, discount_percent=Decimal(3))


def open_editor(window: MainWindow, desk: Desk, draft: QuoteDraft | None = None) -> OfferEditor:
    """The editor on ``draft``, by default on an empty Custom offer to Maison Corbière."""
    if draft is None:
        customer = customer_named(desk, CUSTOMER)
        draft = QuoteDraft(DRAFT, customer.id, custom_terms(desk, customer.id))
    desk.drafts.save_quote(draft)
    window.workspace.router.go(places.EditOffer(draft.id))
    page = window.page
    assert isinstance(page, EditorPage)
    assert page.editor is not None
    return page.editor


def control(editor: QWidget, kind: type[Found], name: str) -> Found:
    """The control called ``name``."""
    found = editor.findChild(kind, name)
    assert found is not None, name
    return found


def amount(editor: QWidget, name: str) -> str:
    """What the amount called ``name`` says, with plain spaces."""
    return plain(control(editor, AmountButton, name).text())


def type_into(editor: QWidget, name: str, text: str) -> None:
    """Replace what stands in a box by ``text`` (ASCII), key by key."""
    box = control(editor, QWidget, name)
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    target = box.focusProxy() or box
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(target, text)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until everything asked for has been done."""
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def plain(text: str) -> str:
    return " ".join(text.split())
