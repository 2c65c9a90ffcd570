"""Contracts of a customer are brought to one end: the day, what moves, what it costs, and the orders."""

from datetime import date
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import ContractId
from app.services.change_orders.co_termination import CoTermination, EndKey
from app.services.change_orders.ends_draft import EndsDraft, ends_draft_id, keep_ends, kept_ends
from app.services.drafts.kept_drafts import DraftKind
from app.services.store.changes import Changes
from app.services.words.catalogue_texts import text_in
from app.ui.change_orders.co_termination.ends_table import EndsTable
from app.ui.change_orders.co_termination.order_card import OrderCard
from app.ui.change_orders.co_termination.shared_end import SharedEnd
from app.ui.change_orders.review.consent_boxes import ConsentBoxes, agreement_text
from app.ui.change_orders.review.review import REVIEW
from app.ui.change_orders.services import ChangePageServices
from app.ui.drafts.discard import discard_ends
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import NOTE
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.side_by_side import SideBySide
from app.ui.workspace import places
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace

_KINDS = (Kind.CONTRACT, Kind.LICENCE, Kind.CUSTOMER)


class CoTerminationPage(QWidget):
    """The ends of a customer's contracts, or why they cannot be looked at and the way back."""

    def __init__(
        self,
        workspace: Workspace[ChangePageServices],
        place: places.CoTerminate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._body: CoTerminationBody | None = None
        back = places.CustomerFile(place.customer_id)
        try:
            ends = CoTermination(workspace.services.change_services, place.customer_id, place.contract_ids)
            if not ends.contracts():
                raise violation("new_end.nothing_runs")
            kept = None if place.contract_ids else kept_ends(workspace.services.drafts, place.customer_id)
            if kept is not None:
                ends.resume(kept)
            agreements = _agreements(workspace, ends)
        except RuleViolation as refused:
            title = workspace.words.translate("changes", "Nothing can be changed here")
            column.addWidget(refused_page(workspace, self, "calendar", title, refused, back))
            return
        self._body = CoTerminationBody(workspace, ends, agreements, kept, self)
        column.addWidget(self._body)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._body is not None:
            self._body.take_focus(event.reason())

    def leave(self) -> None:
        """Take what floats over the page away with it."""
        if self._body is not None:
            self._body.leave()


class CoTerminationBody(QWidget):
    """Header, day, table, and what has to be agreed to before the orders are placed."""

    def __init__(
        self,
        workspace: Workspace[ChangePageServices],
        ends: CoTermination,
        agreements: str,
        kept: EndsDraft | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._ends = workspace, ends
        words = workspace.words
        self._is_busy = False
        self._explanations = AmountExplanations(
            workspace, lambda key, _button: ends.explain(cast(EndKey, key)), self
        )
        self._cancel = Button(words.translate("changes", "Cancel"), "discreet", parent=self)
        self._cancel.setObjectName("cancel_ends")
        self._save = Button(words.translate("changes", "Save as change quotes"), "secondary", parent=self)
        self._save.setObjectName("save_ends")
        self._header = self._build_header()
        self._day = SharedEnd(ends, words, self)
        self._table = EndsTable(ends, words, self._explanations, self)
        self._boxes = ConsentBoxes(words, ends.customer.identity.name, agreements, self)
        self._card = OrderCard(words, self)
        self._saved = Label("", NOTE, "text3", self)
        self._header.add_after_title(self._saved)
        self._saving = DraftSaver(workspace, self)
        self._lay_out()
        if kept is not None:
            self._boxes.take_number(kept.po_number, needs_none=kept.needs_no_po)
        self._connect()
        if kept is not None:
            id = ends_draft_id(ends.customer.id)
            self._saving.resume_kept(workspace.services.drafts.kept(DraftKind.ENDS), id)
        self._refresh()

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the day."""
        self._day.day.setFocus(reason)

    def leave(self) -> None:
        """Keep what was chosen last, and take what floats over the page away with it."""
        self._explanations.close()
        self._saving.flush()

    def _build_header(self) -> ObjectHeader:
        words, customer = self._workspace.words, self._ends.customer
        header = ObjectHeader(words.translate("changes", "Where you are"), [self._cancel, self._save], self)
        header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("changes", "Customers")),
                (places.CustomerFile(customer.id), customer.identity.name),
            ]
        )
        header.title.setText(words.translate("changes", "Bring contracts to one end"))
        return header

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(24)
        column.addWidget(self._day)
        column.addWidget(self._table)
        column.addWidget(SideBySide(self._boxes, self._card, 24, content))
        column.addStretch(1)
        scroll = ScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(LimitedWidth(content, REVIEW, self))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(scroll, 1)

    def _connect(self) -> None:
        router = self._workspace.router
        self._header.breadcrumb.chosen.connect(lambda place: router.go(cast(places.Place, place)))
        self._cancel.clicked.connect(self._on_cancel)
        self._saving.kept_at.connect(self._on_kept)
        self._saving.not_kept.connect(self._on_not_kept)
        self._boxes.noted.connect(self._keep)
        self._save.clicked.connect(self._on_save)
        self._day.chosen.connect(self._on_day)
        self._table.taken.connect(self._on_taken)
        self._boxes.ticked.connect(self._show_orders)
        self._card.submitted.connect(self._on_place)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        self._table.refresh()
        self._table.follow_in_order(self._day.last_field)
        self._show_orders()

    def _show_orders(self) -> None:
        words, moving = self._workspace.words, self._ends.moving()
        self._card.show_orders(
            len(moving), self._ends.day, self._ends.to_approve(), is_agreed=self._boxes.is_agreed
        )
        if self._is_busy:
            self._save.setEnabled(False)
        elif moving:
            self._save.allow()
        else:
            self._save.refuse(words.translate("changes", "No contract moves."))

    def _on_day(self, day: object) -> None:
        self._ends.bring_to(cast(date | None, day))
        self._agree_anew()
        self._keep()

    def _on_taken(self, id: object, is_taken: bool) -> None:
        self._ends.take(cast(ContractId, id), is_taken)
        self._agree_anew()
        self._keep()

    def _keep(self) -> None:
        draft, drafts = self._draft(), self._workspace.services.drafts
        name = self._ends.customer.identity.name
        self._saving.keep_draft(places.CoTerminate(draft.customer_id), lambda: keep_ends(drafts, draft, name))

    def _draft(self) -> EndsDraft:
        consent = self._boxes.consent
        return self._ends.draft(consent.po_number or "", needs_no_po=consent.po_number is None)

    def _on_kept(self, _at: object) -> None:
        self._saved.set_colour("text3")
        self._saved.setText(self._workspace.words.translate("changes", "saved on this laptop"))

    def _on_not_kept(self, sentence: str) -> None:
        self._saved.set_colour("danger")
        self._saved.setText(sentence)

    def _on_cancel(self) -> None:
        """Drop what was chosen, with the way to have it back."""
        workspace, customer = self._workspace, self._ends.customer
        self._saving.hold()
        workspace.router.replace(places.CustomerFile(customer.id))
        if self._saving.is_kept:
            discard_ends(workspace, self._draft(), customer.identity.name)

    def _agree_anew(self) -> None:
        """What was agreed to was another order."""
        self._explanations.close()
        self._boxes.untick()
        self._card.tell(())
        self._refresh()

    def _on_place(self) -> None:
        if not self._is_busy:
            consent = self._boxes.consent
            self._begin()
            self._workspace.tasks.command(
                lambda: self._ends.place(consent), self._on_placed, self._on_refused
            )

    def _on_save(self) -> None:
        self._begin()
        self._workspace.tasks.command(self._ends.save, self._on_saved, self._on_refused)

    def _begin(self) -> None:
        """Let nothing be asked for twice."""
        self._is_busy = True
        self._saving.hold()
        self._card.submit.setEnabled(False)
        self._save.setEnabled(False)

    def _on_placed(self, placed: tuple[ChangeOrder, ...]) -> None:
        words, name = self._workspace.words, self._ends.customer.identity.name
        self._leave(
            words.translate("changes", "{n} orders for {name} placed", n=len(placed), name=name), placed
        )

    def _on_saved(self, saved: tuple[ChangeOrder, ...]) -> None:
        self._leave(
            self._workspace.words.translate("changes", "{n} change quotes saved", n=len(saved)), saved
        )

    def _leave(self, text: str, written: tuple[ChangeOrder, ...]) -> None:
        """Go back to the customer and say what was done, with one way to undo all of it."""
        self._workspace.router.replace(places.CustomerFile(self._ends.customer.id))
        say_done(self._workspace, text, Kind.CHANGE_ORDER, written[-1].id)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._is_busy = False
        self._saving.release()
        self._card.submit.setEnabled(True)
        self._card.tell(self._boxes.tell(problems))
        self._refresh()

    def _on_changed(self, news: object) -> None:
        """Go on beside what is held now, where the exchange brought something else."""
        changes = cast(Changes, news)
        if self._is_busy or not (changes.is_everything or any(changes.of(kind) for kind in _KINDS)):
            return
        before = self._ends.contracts()
        self._ends.renew()
        if self._ends.contracts() != before:
            self._agree_anew()


def _agreements(workspace: Workspace[ChangePageServices], ends: CoTermination) -> str:
    """The agreements that govern the orders, whichever of the contracts move.

    Raises:
        RuleViolation: one of them is not in force today.
    """
    words, services, texts = workspace.words, workspace.services, []
    for id in ends.agreement_ids():
        agreement = services.catalogue.agreement_in_force(id, ends.today)
        title, day = text_in(agreement.title, words.language), words.formats.long_date(agreement.valid_from)
        texts.append(agreement_text(words, title, agreement.version, day))
    return "\n".join(texts)
