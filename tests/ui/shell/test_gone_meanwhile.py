"""What is on show goes away in an exchange: whatever is open or clicked then says so, and nothing breaks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, SubjectKind
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.document import Document, Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.attention.answered_card import AnsweredCard
from app.ui.attention.approval_card import ApprovalCard
from app.ui.mail.page import MailPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.approvals import answer
from tests.support.caches import fed, gone, page
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.file_driver import FileDriver
from tests.support.windows import Show

# Menus ask for more than the offscreen platform has.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OWN = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.CONTRACT, Kind.LICENCE, Kind.ORDER)
Opened = Callable[[Desk, Quote], places.Place]


def owner(desk: Desk) -> Quote:
    """An open quote of a customer who has a contract as well, or any open one."""
    found = [each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote)]
    is_open = [each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN]
    return next((each for each in is_open if desk.queries.contracts(each.customer_id)), is_open[0])


def everything_of(desk: Desk, quote: Quote) -> Iterator[Document]:
    yield desk.customers.get(quote.customer_id)
    for kind in OWN:
        for each in desk.store.load_all(kind):
            if getattr(each, "customer_id", None) == quote.customer_id:
                yield each


def take_away(desk: Desk, *documents: Document) -> None:
    """Let the portal say, in the thread of an exchange, that these are no more: the window hears it later."""
    lines = [gone(each, 90_000 + place) for place, each in enumerate(documents)]
    exchange = Thread(target=lambda: desk.store.apply_page(page(lines, head=99_000)))
    exchange.start()
    exchange.join()


def changing(desk: Desk, quote: Quote) -> places.Place:
    (contract, *_) = desk.queries.contracts(quote.customer_id)
    return places.ChangeLicences(quote.customer_id, contract.id)


def comparing(desk: Desk, quote: Quote) -> places.Place:
    (contract, *_) = desk.queries.contracts(quote.customer_id)
    draft = desk.change_services.builder.new_draft(contract.id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=quote.customer_id)
    return places.CompareChange(draft.id)


def reading_change(desk: Desk, quote: Quote) -> places.Place:
    (contract, *_) = desk.queries.contracts(quote.customer_id)
    draft = desk.change_services.builder.new_draft(contract.id)
    line = replace(draft.terms.lines[0], quantity=draft.terms.lines[0].quantity + 1)
    wanted = replace(draft, terms=replace(draft.terms, lines=(line, *draft.terms.lines[1:])))
    return places.ReadChange(desk.change_services.change_orders.save(wanted).id)


def revising(desk: Desk, quote: Quote) -> places.Place:
    draft = QuoteDraft(desk.drafts.new_id(), quote.customer_id, quote.terms, quote.id)
    desk.drafts.save_quote(draft)
    return places.EditOffer(draft.id)


OPENED: dict[str, Opened] = {
    "licences": lambda _, quote: places.CustomerFile(quote.customer_id),
    "quotes": lambda _, quote: places.CustomerFile(quote.customer_id, "quotes"),
    "profile": lambda _, quote: places.CustomerFile(quote.customer_id, "profile"),
    "installation": lambda _, quote: places.CustomerFile(quote.customer_id, "installation"),
    "paper": lambda _, quote: places.ReadQuote(quote.id),
    "paper of a change": reading_change,
    "revision": revising,
    "change": changing,
    "variants": comparing,
    "one end": lambda _, quote: places.CoTerminate(quote.customer_id),
    "cart": lambda _, quote: places.BuyProducts(quote.customer_id),
}


@pytest.mark.parametrize("opened", OPENED.values(), ids=OPENED.keys())
def test_a_page_lives_through_the_end_of_what_it_shows(
    desk: Desk, window: MainWindow, qtbot: QtBot, opened: Opened
) -> None:
    quote = owner(desk)
    window.workspace.router.go(opened(desk, quote))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    take_away(desk, *everything_of(desk, quote))
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert window.page is not None


def test_a_change_quote_that_goes_while_it_is_revised_is_said_when_it_is_saved(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    found = [each for each in desk.store.load_all(Kind.CHANGE_ORDER) if isinstance(each, ChangeOrder)]
    change = next(each for each in found if each.status is ChangeOrderStatus.OPEN)
    driver = FileDriver(window, qtbot, change.customer_id)
    place = places.ChangeLicences(change.customer_id, change.terms.contract_id, change.id)
    window.workspace.router.go(place)
    take_away(desk, change)
    QApplication.processEvents()
    line = change.terms.lines[0]
    driver.type(f"total_{line.product_id}", str(line.quantity + 5))
    driver.press("save_change")
    assert "n’est plus là" in driver.texts()


def said(window: MainWindow) -> list[str]:
    """What the dialogs over the window say."""
    return [each.text.text() for each in window.findChildren(Dialog) if each.isVisible()]


@pytest.mark.parametrize("list_of", ["quotes", "all"])
@pytest.mark.parametrize("kind", [Kind.QUOTE, Kind.CHANGE_ORDER])
def test_a_row_whose_document_is_gone_leads_nowhere_and_the_rep_is_told(
    desk: Desk, window: MainWindow, qtbot: QtBot, list_of: str, kind: Kind
) -> None:
    wanted = next(
        each
        for each in desk.store.load_all(kind)
        if isinstance(each, Quote | ChangeOrder) and each.status.value == "open"
    )
    place = places.Quotes() if list_of == "all" else places.CustomerFile(wanted.customer_id, "quotes")
    driver = FileDriver(window, qtbot, wanted.customer_id)
    window.workspace.router.go(place)
    driver.settle()
    view = driver.find(QAbstractItemView, "quote_list" if list_of == "all" else "customer_quotes")
    model = view.model()
    numbers = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    at = model.index(next(i for i, each in enumerate(numbers) if wanted.display_number in each), 0)
    view.setCurrentIndex(at)
    take_away(desk, wanted)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Menu):
        QTest.keyClick(view, key)
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
    assert any("Ce devis n’est pas sur ce poste" in each or "n’est plus là" in each for each in said(window))
    assert window.workspace.router.place == place


def test_what_a_menu_offered_before_the_quote_went_is_refused_with_the_reason(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    quote = owner(desk)
    driver = FileDriver(window, qtbot, quote.customer_id)
    window.workspace.router.go(places.ReadQuote(quote.id))
    driver.settle()
    driver.press("quote_menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    take_away(desk, quote)
    # The e-mail is written on a page of its own, which says why it cannot be.
    offered = [
        each
        for each in menu.actions()
        if not each.isSeparator() and each.menu() is None and each.objectName() != "send_by_mail"
    ]
    for action in offered:
        action.trigger()
    menu.close()
    QTest.mouseClick(driver.find(QAbstractButton, "quote_menu"), Qt.MouseButton.LeftButton)
    driver.settle()
    refusals = [each for each in said(window) if "Ce devis n’est pas sur ce poste" in each]
    assert len(refusals) > len(offered)
    window.workspace.router.go(places.WriteMessage(quote.id))
    driver.settle()
    assert isinstance(window.page, MailPage)
    assert window.page.form is None
    told = [each.text() for each in window.page.findChildren(QLabel)]
    assert any("Ce devis n’est pas sur ce poste" in each for each in told), told


@pytest.fixture
def boss(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = demo_desk(tmp_path / "boss", clock=clock, who="manager")
    yield desk
    desk.close()


def request_about(desk: Desk, kind: SubjectKind) -> ApprovalRequest:
    found = [each for each in desk.store.load_all(Kind.APPROVAL) if isinstance(each, ApprovalRequest)]
    return next(each for each in found if each.subject.kind is kind)


def subject_of(desk: Desk, request: ApprovalRequest) -> Document:
    kind = Kind.QUOTE if request.subject.kind is SubjectKind.QUOTE else Kind.CHANGE_ORDER
    found = desk.store.load(kind, request.subject.id)
    assert found is not None
    return found


GONE = {SubjectKind.QUOTE: "Ce devis n’est pas sur ce poste", SubjectKind.CHANGE_ORDER: "n’est plus là"}


@pytest.mark.parametrize("kind", GONE)
def test_a_request_about_what_is_gone_says_so_on_its_card(
    boss: Desk, show: Show, qtbot: QtBot, kind: SubjectKind
) -> None:
    request = request_about(boss, kind)
    window = show(boss)
    driver = FileDriver(window, qtbot, request.customer_id)
    window.workspace.router.go(places.Attention())
    card = driver.find(ApprovalCard, f"approval:{request.subject.id}")
    card.set_open(True)
    take_away(boss, subject_of(boss, request))
    QTest.mouseClick(card.answer.see, Qt.MouseButton.LeftButton)
    assert GONE[kind] in driver.texts()
    assert GONE[kind] in card.answer.see.toolTip()
    assert card.answer.yes.isHidden()
    assert "Vaut pour la révision" not in driver.texts()
    assert window.workspace.router.place == places.Attention()


@pytest.mark.parametrize("kind", GONE)
def test_an_answer_about_what_is_gone_says_so_and_can_be_left(
    desk: Desk, show: Show, qtbot: QtBot, kind: SubjectKind
) -> None:
    asked = request_about(desk, kind)
    declined = replace(
        asked, status=ApprovalStatus.DECLINED, answer=answer("Trop."), requested_by=desk.account.sales_rep
    )
    desk.store.apply_page(page([fed(declined, 90_000, 2)], head=90_000))
    window = show(desk)
    driver = FileDriver(window, qtbot, asked.customer_id)
    window.workspace.router.go(places.Attention())
    card = driver.find(AnsweredCard, f"answered:{asked.id}")
    card.set_open(True)
    take_away(desk, subject_of(desk, asked))
    go_on = driver.find(Button, "go_on_answered")
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert GONE[kind] in driver.texts()
    assert not go_on.isEnabled()
    assert window.workspace.router.place == places.Attention()


def test_what_an_exchange_brought_as_the_window_closed_is_told_to_nobody(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    """The window takes no more work then, and would be asked for some."""
    partner = desk.store.load_all(Kind.PARTNER)[0]
    exchange = Thread(target=lambda: desk.store.apply_page(page([fed(partner, 90_000, version=2)])))
    exchange.start()
    exchange.join()
    window.close()
    with qtbot.captureExceptions() as caught:
        QApplication.processEvents()
    assert caught == []
