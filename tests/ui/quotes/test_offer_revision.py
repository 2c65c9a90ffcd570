"""An offer that revises a quote, and what happens around it while it is written."""

from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.ids import PriceListId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.quote_editor import NoticeKind
from app.services.store.feed_writer import PulledPage
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.editor.page import EditorPage
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from tests.support.desk import customer_named
from tests.support.toasts import toast_of
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    amount,
    control,
    open_editor,
    pictured_terms,
    settle,
    type_into,
)

_LATER = 1_000_000


@pytest.fixture
def quote(desk: Desk) -> Quote:
    """The last quote to Maison Corbière."""
    row = desk.queries.quotes_of(customer_named(desk, CUSTOMER).id)[0]
    return desk.quotes.get(row.id)


@pytest.fixture
def editor(window: MainWindow, desk: Desk, quote: Quote) -> OfferEditor:
    """The editor on a revision of it."""
    return open_editor(window, desk, QuoteDraft(DRAFT, quote.customer_id, quote.terms, quote.id))


def receive(desk: Desk, quote: Quote) -> None:
    """The portal sends another state of the quote."""
    line = FeedLine(Kind.QUOTE, quote.id, _LATER, 9, msgspec.Raw(encode(quote)))
    desk.store.apply_page(PulledPage([line], "cursor-2", False, _LATER, "epoch"))


def with_seats(quote: Quote, seats: int) -> Quote:
    """Its next revision, with so many licences of Protect."""
    first = replace(quote.terms.lines[0], quantity=seats)
    terms = replace(quote.terms, lines=(first, *quote.terms.lines[1:]))
    return replace(quote, terms=terms, revision=quote.revision + 1)


def seats_of(editor: OfferEditor) -> int:
    return control(editor, Stepper, "quantity_protect").value()


def test_a_revision_is_titled_by_its_number_and_keeps_it(
    editor: OfferEditor, window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    assert quote.number in editor.header.title.text()
    type_into(editor, "quantity_protect", "131")
    control(editor, QPushButton, "create_quote").click()
    place = places.CustomerFile(quote.customer_id, "quotes")
    qtbot.waitUntil(lambda: window.workspace.router.place == place)
    settle(qtbot, window)
    saved = desk.quotes.get(quote.id)
    assert (saved.number, saved.revision, saved.terms.lines[0].quantity) == (quote.number, 2, 131)
    assert saved.display_number in toast_of(window, qtbot).text()


def test_an_unchanged_revision_says_that_nothing_was_changed(
    editor: OfferEditor, window: MainWindow, qtbot: QtBot
) -> None:
    editor.finish()
    note = control(editor, QWidget, "lines_problem")
    qtbot.waitUntil(note.isVisible)
    assert control(editor, QPushButton, "create_quote").isEnabled()


def test_a_quote_changed_elsewhere_is_told_and_can_be_gone_on_from(
    editor: OfferEditor, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    type_into(editor, "quantity_protect", "131")
    assert editor.notice.notice is None
    receive(desk, with_seats(quote, 99))
    qtbot.waitUntil(lambda: editor.notice.notice is not None)
    assert seats_of(editor) == 131
    editor.notice.action_asked.emit(NoticeKind.NEWER_REVISION)
    assert seats_of(editor) == 99
    assert not editor.notice.isVisible()
    editor.undo()
    assert seats_of(editor) == 131


def test_a_revision_begun_before_the_quote_changed_says_so_when_it_opens_again(
    editor: OfferEditor, window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    type_into(editor, "quantity_protect", "131")
    window.workspace.router.go(places.Customers())
    settle(qtbot, window)
    receive(desk, with_seats(quote, 99))
    again = open_editor(window, desk, desk.drafts.quote(DRAFT))
    assert again.notice.notice is not None
    assert again.notice.notice.kind is NoticeKind.NEWER_REVISION


def test_a_quote_that_is_closed_meanwhile_can_become_a_new_one(
    editor: OfferEditor, window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    type_into(editor, "quantity_protect", "131")
    receive(desk, replace(quote, status=QuoteStatus.SUPERSEDED))
    qtbot.waitUntil(lambda: editor.notice.notice is not None)
    assert editor.notice.notice is not None
    assert editor.notice.notice.kind is NoticeKind.NOT_OPEN
    editor.notice.action_asked.emit(NoticeKind.NOT_OPEN)
    qtbot.waitUntil(lambda: isinstance(window.page, EditorPage) and window.page.editor is not editor)
    page = window.page
    assert isinstance(page, EditorPage)
    assert page.editor is not None
    assert seats_of(page.editor) == 131
    assert desk.drafts.quote(DRAFT).quote_id is None


def test_a_draft_of_an_older_price_list_offers_todays_prices(window: MainWindow, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = pictured_terms(desk, customer.id)
    old = replace(
        terms, price_list_id=PriceListId("cyber360-var-eur-v40"), customer_discount_percent=Decimal(0)
    )
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, old))
    assert editor.notice.isVisible()
    assert amount(editor, "monthly_total") != "611,80 €"
    editor.notice.action_asked.emit(NoticeKind.NEWER_PRICES)
    assert amount(editor, "monthly_total") == "611,80 €"
    assert not editor.notice.isVisible()


def test_a_revision_offers_what_the_quote_did_not_have_and_keeps_its_lines(
    editor: OfferEditor, window: MainWindow, desk: Desk, quote: Quote, qtbot: QtBot
) -> None:
    shown = {row.product_id for row in editor.form.rows}
    assert {"protect", "cyber_coach", "cyber_academy", "sikker", "onboarding_workshop"} <= shown
    type_into(editor, "quantity_protect", "0")
    editor.finish()
    qtbot.waitUntil(lambda: desk.quotes.get(quote.id).revision == 2)
    settle(qtbot, window)
    kept = desk.quotes.get(quote.id).terms.lines
    assert [line.id for line in kept] == [line.id for line in quote.terms.lines]


def test_a_level_that_may_not_be_sold_is_said_when_the_quote_is_made(window: MainWindow, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = pictured_terms(desk, customer.id)
    odd = replace(terms.lines[0], level="platinum")
    draft = QuoteDraft(DRAFT, customer.id, replace(terms, lines=(odd, *terms.lines[1:])))
    editor = open_editor(window, desk, draft)
    assert editor.form.rows[0].problem.sentence
    editor.finish()
    assert window.workspace.router.place == places.EditOffer(DRAFT)
