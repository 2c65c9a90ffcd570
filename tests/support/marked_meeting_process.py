"""Meetings in the real window, the customer's on a second screen, in a world where secrets are marked.

After each step it says in a line of JSON which secrets were told to the customer, and of how much that was
looked through. The last lines are of papers and of the portal's page.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import RefuseQuote
from app.domain.document import Kind
from app.domain.ids import ReasonId
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms, Refusal
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.meeting.board_content import BoardContent
from app.services.meeting.content import Content
from app.ui.application.main_window import MainWindow
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.view_controls import CountControl
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.customer_pages import Browser
from tests.support.customer_side import draggable, let_out, written
from tests.support.demo_portal import desk_on
from tests.support.desk import customer_named
from tests.support.event_loop import until
from tests.support.handed_out import printed, served
from tests.support.markers import Marker, Said, amounts_in, texts_in, told
from tests.support.planted_world import CUSTOMER, HOLDER, LINE_NOTE, MARKERS, NOTE, READER, planted_portal
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import DRAFT, pictured_terms

_MANY = 5
MARGINS = ("arge par mois", "argin per month")
LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=QWidget)


class MarkedMeetings:
    """A rep's window on a desk of the planted world; ``secrets`` grow by what the rep is told of an offer."""

    def __init__(self, desk: Desk, portal: EmbeddedPortal) -> None:
        self.desk, self.portal = desk, portal
        self.secrets: list[Marker] = list(MARKERS)
        self.window = MainWindow(desk, GRID)
        self.window.resize(1366, 768)
        self.window.show()
        until(self.window.isActiveWindow)

    def say(self, what: str, said: Iterable[Said]) -> None:
        """Say which secrets are in ``said``, which is what a customer gets by ``what``."""
        texts = list(said)
        found = told(self.secrets, texts)
        where = {name: places[:_MANY] for name, places in found.items()}
        line = {"what": what, "told": where, "texts": len(texts)}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()

    def meet(self, what: str, place: places.Place) -> None:
        """Hold a meeting to its end, in which the customer signs."""
        meeting = self._open(place)._meeting.proposal
        assert meeting is not None
        self._know_more(meeting.content)
        self.say(f"{what}: the rep's side", written(self.window))
        self.say(f"{what}: what is shown", texts_in(meeting.content.shown(meeting.content.frame), "shown"))
        self.say(f"{what}: view", texts_in(meeting.view(), "view"))
        QTest.keyClick(self.window, Qt.Key.Key_F7)
        customers = self._customers()
        assert customers.screen() is not self.window.screen()
        self._look(what, "proposal", customers)
        QTest.mouseClick(_part(customers, CountControl).findChildren(QAbstractButton)[1], LEFT)
        self._know_more(meeting.content)
        self._look(what, "after one more", customers)
        QTest.mouseClick(_part(customers, QAbstractButton, "meeting_accept"), LEFT)
        until(lambda: customers.findChild(AgreementStep) is not None)
        sealed = meeting.sealed
        assert sealed is not None
        self.say(f"{what}: what is sealed", texts_in((sealed.shown, sealed.view), "sealed"))
        self._look(what, "agreement", customers)
        step = _part(customers, AgreementStep)
        self._read(what, step, customers)
        _draw(step)
        QTest.mouseClick(step.box, LEFT, pos=QPoint(10, 10))
        self._look(what, "signed", customers)
        QTest.mouseClick(step.bar.accept, LEFT)
        until(lambda: not step.isVisible())
        self._look(what, "thanks", customers)
        QTest.keyClick(customers, Qt.Key.Key_Escape)
        until(lambda: isinstance(self.window.workspace.router.place, places.CustomerFile))

    def compare(self, what: str, place: places.Place) -> None:
        """Show variants side by side to the customer, who goes on with one of them; then leave it at that."""
        meeting = self._open(place)._meeting
        self._know_more(meeting.content)
        self.say(f"{what}: the rep's side", written(self.window))
        self.say(f"{what}: view", texts_in(meeting.now.view(), "view"))
        QTest.keyClick(self.window, Qt.Key.Key_F7)
        customers = self._customers()
        self._look(what, "side by side", customers)
        QTest.mouseClick(_part(customers, QAbstractButton, "meeting_take_B"), LEFT)
        until(lambda: meeting.is_taken)
        self._know_more(meeting.content)
        self._look(what, "taken", customers)
        self.window.workspace.router.go(places.Quotes())
        until(lambda: not any(isinstance(each, CustomerWindow) for each in QApplication.topLevelWidgets()))

    def _open(self, place: places.Place) -> MeetingBody:
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.window.workspace.router.go(place)
        body = self._body()
        until(lambda: self.window.workspace.tasks.is_idle)
        return body

    def _know_more(self, content: Content | BoardContent) -> None:
        """What the rep is told now that the customer is not."""
        figures = (each for each in content.figures() if each.label.endswith(MARGINS))
        for figure in figures:
            self.secrets += [Marker(figure.label, each) for each in amounts_in(figure.value)]

    def _look(self, what: str, step: str, customers: CustomerWindow) -> None:
        QApplication.processEvents()
        until(lambda: self.window.workspace.tasks.is_idle)
        assert draggable(customers) == []
        others = (each for each in QApplication.topLevelWidgets() if each is not customers)
        assert customers.screen() not in [each.screen() for each in others if each.isVisible()]
        self.say(f"{what}: {step}", let_out(customers))

    def _read(self, what: str, step: AgreementStep, customers: CustomerWindow) -> None:
        for at in range(len(step._texts.texts)):
            QTest.mouseClick(_part(step, QAbstractButton, f"read_text_{at}"), LEFT)
            scroll = _part(step, QScrollArea, "reading_text")
            until(scroll.isVisible)
            until(partial(_goes_to_end, step, scroll))
            self._look(what, f"text {at}", customers)
            QTest.mouseClick(_part(step, QAbstractButton, "close_reading"), LEFT)

    def attention(self) -> None:
        """Let the portal refuse something about another customer, and look at how the rep is told."""
        quote = next(
            each
            for each in self.desk.store.load_all(Kind.QUOTE)
            if isinstance(each, Quote) and each.status is QuoteStatus.OPEN
        )
        refusal = Refusal(ReasonId("unknown"), "qzx-refusal", self.desk.clock.now())
        with self.desk.store.write() as work:
            work.enqueue(RefuseQuote(refusal), Target(Kind.QUOTE, quote.id))
        self.desk.sync.exchange()
        self.window.workspace.router.go(places.Attention())
        until(lambda: self.window.workspace.tasks.is_idle)
        self.say("attention", written(self.window))

    def papers(self) -> None:
        """Every file of the accepted quote that is handed out, and one of it before it was accepted."""
        quotes = (each for each in self.desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
        (quote,) = (each for each in quotes if each.acceptance and each.acceptance.shown)
        for number, file in enumerate(self.desk.papers.printings(quote)):
            self.say(f"paper {number}", printed(file))

    def papers_of_change(self) -> None:
        """Every file of the accepted change that is handed out."""
        orders = (each for each in self.desk.store.load_all(Kind.CHANGE_ORDER))
        (order,) = (each for each in orders if isinstance(each, ChangeOrder) and each.acceptance)
        for number, file in enumerate(self.desk.papers.changes.printings(order)):
            self.say(f"paper of the change {number}", printed(file))

    def pages(self) -> None:
        """The portal's page of an open quote and of a change, in their states."""
        customer = customer_named(self.desk, READER)
        quote = self.desk.quotes.create(customer.id, self._terms(READER))
        self.say("open paper", printed(self.desk.papers.quote_pdf(quote.id, with_annex=True)))
        self._page("quote", quote)
        self.desk.sync.exchange()
        draft = self._change_draft()
        lines = tuple(replace(each, quantity=each.quantity + 1) for each in draft.terms.lines)
        more = replace(draft, terms=replace(draft.terms, lines=lines))
        self._page("change", self.desk.change_services.change_orders.save(more))

    def _page(self, what: str, document: Quote | ChangeOrder) -> None:
        offer = self.desk.online_offers.share(document)
        self.desk.sync.exchange()
        found = self.desk.online_offers.find(offer.id)
        assert found is not None
        browser = Browser()
        url = self.desk.online_offers.url(found)
        for language in ("fr", "en"):
            page = browser.open(f"{url}?lang={language}")
            self.say(f"{what}'s page in {language}", served(page))
        wish = browser.send(page, 1, name="Anne", role="DSI", comment="Plus")
        self.say(f"{what}'s page of a wish", served(wish))
        self.say(f"{what}'s page without a name", served(browser.send(page, name="", role="")))
        yes = browser.send(page, name="Anne", role="DSI", agreed="1")
        assert (yes.status, yes.forms) == (200, []), yes.text
        self.say(f"{what}'s page of a yes", served(yes))
        browser.session.close()

    def _terms(self, name: str) -> QuoteTerms:
        terms = pictured_terms(self.desk, customer_named(self.desk, name).id)
        lines = tuple(replace(each, internal_notes=LINE_NOTE) for each in terms.lines)
        return replace(terms, internal_notes=NOTE, lines=lines, customer_notes="Bienvenue")

    def a_quote(self) -> places.Place:
        """The draft of a quote of four products, with internal notes."""
        customer = customer_named(self.desk, CUSTOMER)
        self.desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, self._terms(CUSTOMER)))
        return places.Meet(DRAFT)

    def variants(self) -> places.Place:
        """What can be set beside that quote."""
        self.a_quote()
        return places.Meet(DRAFT, is_board=True)

    def a_change(self) -> places.Place:
        """The draft of a change of what is held, with internal notes."""
        draft = self._change_draft()
        self.desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
        return places.Meet(draft.id, is_change=True)

    def _change_draft(self) -> ChangeDraft:
        customer = customer_named(self.desk, HOLDER)
        contract = self.desk.queries.contracts(customer.id)[0]
        draft = self.desk.change_services.builder.new_draft(contract.id)
        lines = tuple(replace(each, internal_notes=LINE_NOTE) for each in draft.terms.lines)
        terms = replace(draft.terms, internal_notes=NOTE, lines=lines, customer_notes="Bienvenue")
        return replace(draft, terms=terms)

    def _body(self) -> MeetingBody:
        return next(each for each in self.window.findChildren(MeetingBody) if each.isVisible())

    def _customers(self) -> CustomerWindow:
        windows = (each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow))
        shown = next(each for each in windows if each.isVisible())
        until(lambda: shown._is_settled)
        return shown


def _goes_to_end(step: AgreementStep, scroll: QScrollArea) -> bool:
    """Press End as a reader does, again where the text was not laid out yet; whether it counts as read."""
    QTest.keyClick(scroll, Qt.Key.Key_End)
    return not step.rows.unread


def _draw(step: AgreementStep) -> None:
    pad = step.block.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(60, 100))
    QTest.mouseMove(pad, QPoint(120, 60))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 60))


def _part(of: QWidget, kind: type[P], name: str = "") -> P:
    part = of.findChild(kind, name) if name else of.findChild(kind)
    assert isinstance(part, kind), name
    return part


def main(folder: str) -> None:
    """Hold the meetings, one after the other, then look at what is handed out."""
    application = QApplication([])
    apply_theme(application, Scheme.LIGHT)
    QAccessible.setActive(True)
    clock = FixedClock()
    with planted_portal(Path(folder), clock) as portal:
        desk = desk_on(portal, Path(folder) / "laptop", "rep", clock)
        meetings = MarkedMeetings(desk, portal)
        everything = (each for kind in Kind for each in desk.store.load_all(kind))
        meetings.say("the desk", texts_in(tuple(everything), "cache"))
        meetings.attention()
        meetings.compare("variants", meetings.variants())
        meetings.meet("quote", meetings.a_quote())
        meetings.papers()
        meetings.meet("change", meetings.a_change())
        meetings.papers_of_change()
        meetings.pages()
        until(lambda: meetings.window.workspace.tasks.is_idle)
        meetings.window.close()
        desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
