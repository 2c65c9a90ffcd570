"""A change quote as the customer gets it: its PDF on screen, with what can be done with it."""

from typing import cast

from PySide6.QtWidgets import QWidget

from app.domain.change.change_order import ChangeOrder, ChangeOrderEvent, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.store.changes import Changes
from app.services.words.acceptances import offline_note
from app.ui.actions.acceptance_popover import show_acceptance
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.labels.approval_cells import TO_APPROVE, TO_APPROVE_LOOK
from app.ui.labels.change_quote_cells import CHANGE_QUOTE_LOOK
from app.ui.labels.copy_name import copy_name, number_copied
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.walk_bar import WalkBar
from app.ui.papers.paper_layout import lay_out
from app.ui.papers.paper_page import PaperPage
from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.plain_source import PlainSource
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.services import ChangePaperServices
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class ChangePaperPage(PaperPage):
    """Draws the PDF that would be saved, in either language; of a signed one what was signed."""

    def __init__(
        self,
        workspace: Workspace[ChangePaperServices],
        place: places.ReadChange,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, place.change_order_id
        self._actions = ChangeQuoteActions(workspace)
        words, change = workspace.words, self._change()
        customer = workspace.services.customers.get(change.customer_id)
        self._more = IconButton("more", words.translate("paper_page", "More"), self, outlined=True)
        self._more.setObjectName("change_menu")
        self._open = Button(words.translate("changes", "Open"), "primary", "draft", self)
        self._open.set_main(ctrl_enter(words))
        self._open.setObjectName("open_change_quote")
        self._header = ObjectHeader(
            words.translate("paper_page", "Where you are"), [self._more, self._open], self
        )
        self._tools = PreviewTools(words, customer.language, self)
        self._copy = number_copied(workspace, self._header, change.display_number)
        self._status = Pill("", "neutral", None, self)
        self._offline = Banner("info", "", "", self)
        self._offline.setObjectName("accepted_offline")
        source = PlainSource(workspace.services.papers.changes.of(self._id), words)
        self._reader = PaperReader(
            workspace,
            source,
            self._tools,
            words.translate("paper_page", "Pages of the change quote"),
            self,
            language=customer.language,
        )
        self._lay_out(change, customer.identity.name)
        self._connect()
        self._show_change()
        self._reader.draw()

    def _change(self) -> ChangeOrder:
        """The change order as this page shows it.

        Raises:
            RuleViolation: it is not on this laptop.
        """
        return self._workspace.services.change_services.change_orders.get(self._id)

    def _row(self) -> ChangeQuoteRow | None:
        return self._workspace.services.queries.find_change_quote(self._id)

    def _lay_out(self, change: ChangeOrder, customer: str) -> None:
        self._header.add_after_title(self._copy)
        self._header.add_after_title(self._status)
        self._header.add_before_breadcrumb(WalkBar(self._workspace, self))
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), self._workspace.words.translate("paper_page", "Customers")),
                (places.CustomerFile(change.customer_id, "quotes"), customer),
            ]
        )
        lay_out(self, self._header, self._tools, self._reader, [self._offline])

    def _connect(self) -> None:
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._tools.acceptance.clicked.connect(self._show_acceptance)
        self._more.clicked.connect(self._show_menu)
        self._open.clicked.connect(self._on_open)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _show_change(self) -> None:
        words, change, row = self._workspace.words, self._change(), self._row()
        status = change.status_on(self._workspace.services.clock.today())
        number = change.display_number
        title = words.translate("paper_page", "Change quote {number}", number=number)
        if status is ChangeOrderStatus.SUBMITTED:
            title = words.translate("paper_page", "Change order {number}", number=number)
        self._header.title.setText(title)
        self._copy.set_text(number, copy_name(words, number))
        self._status.set_status(words.name(status), *CHANGE_QUOTE_LOOK[status])
        if row is not None and row.approval is not None and row.approval.is_waiting:
            self._status.set_status(words.say(TO_APPROVE), *TO_APPROVE_LOOK)
        self._open.setVisible(row is not None and ChangeOrderEvent.REVISE in self._actions.allowed(row))
        self._tools.acceptance.setVisible(change.acceptance is not None)
        self._offline.set_message(
            "info",
            words.translate("paper_page", "Accepted offline."),
            offline_note(words, change.acceptance, self._workspace.services.clock.zone),
            icon="cloud",
        )
        self._offline.setVisible(change.acceptance is not None and change.acceptance.is_offline)

    def _show_acceptance(self) -> None:
        with self._workspace.messages.saying_refusals():
            acceptance = self._change().acceptance
            if acceptance is not None:
                show_acceptance(self._workspace, acceptance, self._tools.acceptance)

    def _show_menu(self) -> None:
        with self._workspace.messages.saying_refusals():
            row = self._row()
            if row is not None:
                self._actions.menu_of(row, self, is_read=True).open_below(self._more)

    def _on_open(self) -> None:
        with self._workspace.messages.saying_refusals():
            row = self._row()
            if row is not None:
                self._actions.open(row)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        is_about_it = self._id in changes.of(Kind.CHANGE_ORDER) or changes.of(Kind.APPROVAL)
        # What is held and what it costs by now says whether the paper may be handed out.
        is_beside_it = changes.of(Kind.CONTRACT) or changes.of(Kind.LICENCE)
        if not (is_about_it or is_beside_it or changes.is_everything):
            return
        try:
            self._show_change()
        except RuleViolation as refused:
            # It is gone: it was undone, or the portal did not take it and the rep gave it up.
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.go(places.Quotes())
            return
        self._reader.draw()
