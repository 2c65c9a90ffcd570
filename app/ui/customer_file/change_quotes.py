"""Below the licences: the changes that were saved or ordered, and the ways on from each."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrder, ChangeOrderEvent, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.store.changes import Changes
from app.ui.customer_file.services import ChangeQuotesServices
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION, Status
from app.ui.theme.icons import IconName
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_SHOWN = 5
_LOOK: Mapping[ChangeOrderStatus, tuple[Status, IconName]] = {
    ChangeOrderStatus.DRAFT: ("neutral", "draft"),
    ChangeOrderStatus.OPEN: ("info", "circle"),
    ChangeOrderStatus.SUBMITTED: ("success", "ok"),
    ChangeOrderStatus.CANCELLED: ("neutral", "no"),
    ChangeOrderStatus.EXPIRED: ("warning", "clock"),
}


class ChangeQuotes(QWidget):
    """Hidden while there is none; the last written first."""

    def __init__(
        self,
        workspace: Workspace[ChangeQuotesServices],
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("change_quotes")
        self._workspace, self._id = workspace, customer_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(0)
        title = workspace.words.translate("changes", "Changes saved or ordered")
        self._column.addWidget(Label(title, SECTION, parent=self))
        self._column.addSpacing(8)
        self._rows: list[QWidget] = []
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        found = self._workspace.services.change_services.change_orders.of_customer(self._id)[:_SHOWN]
        self._rows = [_ChangeQuoteRow(self._workspace, change, self) for change in found]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(found))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.of(Kind.CHANGE_ORDER) or changes.is_everything:
            self._refresh()


class _ChangeQuoteRow(QWidget):
    def __init__(
        self, workspace: Workspace[ChangeQuotesServices], change: ChangeOrder, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._change = workspace, change
        words, services = workspace.words, workspace.services
        status = change.status_on(services.clock.today())
        colour, icon = _LOOK[status]
        number = Label(change.display_number, CELL_STRONG, parent=self)
        number.setObjectName("change_number")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(12)
        row.addWidget(number)
        row.addWidget(Pill(words.name(status), colour, icon, self))
        row.addWidget(Label(self._amounts(), CELL, "text2", self))
        row.addWidget(Label(self._note(status), NOTE, "text3", self), 1)
        actions = services.change_services.change_orders.actions(change)
        if ChangeOrderEvent.CANCEL in actions:
            cancel = Button(words.translate("changes", "Cancel the change quote"), "discreet", parent=self)
            cancel.setObjectName("cancel_change_quote")
            cancel.clicked.connect(self._on_cancel)
            row.addWidget(cancel)
        if ChangeOrderEvent.REVISE in actions:
            go_on = Button(words.translate("changes", "Open"), "secondary", parent=self)
            go_on.setObjectName("open_change_quote")
            go_on.clicked.connect(self._on_open)
            row.addWidget(go_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")

    def _amounts(self) -> str:
        formats, totals = self._workspace.formats, self._change.totals
        more = formats.signed(totals.new_total - totals.prior_total)
        return f"{formats.money(totals.new_total)} ({more})"

    def _note(self, status: ChangeOrderStatus) -> str:
        words, change = self._workspace.words, self._change
        formats = words.formats
        match status:
            case ChangeOrderStatus.OPEN:
                day = formats.short_date(change.expires_on)
                return words.translate("changes", "valid until {day}", day=day)
            case ChangeOrderStatus.SUBMITTED if change.order_number:
                return words.translate("changes", "order {number}", number=change.order_number)
            case ChangeOrderStatus.SUBMITTED:
                return words.translate("changes", "on its way to the portal")
            case ChangeOrderStatus.EXPIRED:
                day = formats.short_date(change.expires_on)
                return words.translate("changes", "expired on {day}", day=day)
            case _:
                return ""

    def _on_open(self) -> None:
        change = self._change
        place = places.ChangeLicences(change.customer_id, change.terms.contract_id, change.id)
        self._workspace.router.go(place)

    def _on_cancel(self) -> None:
        workspace, change = self._workspace, self._change
        orders, number = workspace.services.change_services.change_orders, change.display_number
        text = workspace.words.translate("changes", "Change quote {number} cancelled", number=number)
        workspace.tasks.command(
            lambda: orders.cancel(change.id),
            lambda _: say_done(workspace, text, Kind.CHANGE_ORDER, change.id),
        )
