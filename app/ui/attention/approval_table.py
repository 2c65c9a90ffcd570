"""The lines that are asked about: discount, net, margin before and after, and what the rep wrote."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import round_half_away
from app.domain.pricing.approval_figures import AskedLine
from app.domain.pricing.margin import Margin
from app.domain.pricing.trace.asked import AskedAmount
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.approval_figures.approval_reasons import figure_of_line
from app.ui.attention.card_head import EDGE, text_left
from app.ui.attention.marked_label import MarkedLabel
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, TextStyle, TokenName, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.focus_chain import focusable_before
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace

_FOLDS_BELOW = 940
_HEAD, _ROW, _GAP = 30, 50, 14
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_REASON = 8
_TINT = 5
"""Room for the tint of an amount, and for the mark, beside the figures."""
_LOOKS: tuple[tuple[AskedAmount | None, TextStyle, TokenName], ...] = (
    (None, CELL, "text2"),
    (AskedAmount.LIST_UNIT, CELL, "text2"),
    (None, CELL, "text2"),
    (AskedAmount.EFFECTIVE, CELL, "text"),
    (AskedAmount.NET, CELL_STRONG, "text"),
    (AskedAmount.MARGIN_BEFORE, CELL, "text2"),
    (AskedAmount.MARGIN_AFTER, CELL_STRONG, "text"),
)
"""The columns between the name and the reason; those that are computed tell where they come from."""


class ApprovalTable(QWidget):
    """Built anew when the lines are others; the reason is a second line where there is little room."""

    def __init__(
        self,
        workspace: Workspace[SoldNamesServices],
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._explanations = workspace, explanations
        self._named = SoldNames(workspace).product
        self._buttons: list[AmountButton] = []
        self._shown: ApprovalFigures | None = None
        self._is_folded = False
        self._rows: list[tuple[str, ...]] = []
        self._table: QWidget | None = None
        self._column = QVBoxLayout(self)
        # The outline of the card stays in sight beside the ground of the heads.
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self.setObjectName("approval_lines")
        self.setAccessibleName(workspace.words.translate("approvals", "Lines of the request"))

    def show_figures(self, shown: ApprovalFigures, *, is_new: bool) -> None:
        """Show the lines; ``is_new`` marks for a moment what is another than before."""
        before, self._shown = self._rows, shown
        self._build(is_new=is_new, before=before)

    def forget(self) -> None:
        """Let the amounts go, before the table is built anew or its page asks for them."""
        for button in self._buttons:
            self._explanations.remove(button)
        self._buttons = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_folded = self.width() < theme().scaled(_FOLDS_BELOW)
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._build(is_new=False, before=self._rows)

    def _build(self, *, is_new: bool, before: list[tuple[str, ...]]) -> None:
        shown = self._shown
        if shown is None:
            return
        focused = next((at for at, each in enumerate(self._buttons) if each.hasFocus()), None)
        self.forget()
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        self._add_head(grid, shown)
        self._rows = []
        for place, line in enumerate(shown.lines):
            old = before[place] if is_new and place < len(before) else None
            self._rows.append(self._add_line(grid, place + 1, line, shown, old, is_new=is_new))
        grid.setColumnStretch(0, 5)
        for column in range(1, _REASON):
            # The two kinds of discount have the longest names.
            grid.setColumnStretch(column, 3 if column in (3, 4) else 2)
            # Large texts take the room of the names, which have other lines, and never that of a figure.
            grid.setColumnMinimumWidth(column, self._widest_in(grid, column))
        if not self._is_folded:
            grid.setColumnStretch(_REASON, 5)
        self._column.addWidget(table)
        self._put_in_order(focused)

    def _widest_in(self, grid: QGridLayout, column: int) -> int:
        """The room that every figure of a column takes."""
        cells = (grid.itemAtPosition(row, column) for row in range(2, grid.rowCount(), 2))
        widths = (cell.sizeHint().width() for cell in cells if cell is not None)
        return max(widths, default=0) + theme().scaled(_GAP)

    def _put_in_order(self, focused: int | None) -> None:
        """The keyboard comes to the amounts where they stand, and stays where it was."""
        before = focusable_before(self)
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button
        if focused is not None and self._buttons:
            self._buttons[min(focused, len(self._buttons) - 1)].setFocus()

    def _add_head(self, grid: QGridLayout, shown: ApprovalFigures) -> None:
        words, formats = self._workspace.words, self._workspace.formats
        sign = formats.currency(shown.totals.net.currency)
        heads = [
            words.translate("approvals", "Line"),
            words.translate("approvals", "Seats"),
            words.translate("approvals", "List, {currency}", currency=sign),
            words.translate("approvals", "Line discount"),
            words.translate("approvals", "Effective"),
            words.translate("approvals", "Net, {currency}", currency=sign),
            words.translate("approvals", "Margin before"),
            words.translate("approvals", "after"),
        ]
        if not self._is_folded:
            heads.append(words.translate("approvals", "Reason"))
        ground = Panel("sunken", "top", self._table)
        grid.addWidget(ground, 0, 0, 1, len(heads))
        for column, text in enumerate(heads):
            label = Label(text, NOTE_STRONG, "text2", self._table)
            label.setMinimumHeight(theme().scaled(_HEAD))
            self._place(grid, label, 0, column)

    def _add_line(
        self,
        grid: QGridLayout,
        row: int,
        line: AskedLine,
        shown: ApprovalFigures,
        old: tuple[str, ...] | None,
        *,
        is_new: bool,
    ) -> tuple[str, ...]:
        formats = self._workspace.formats
        effective = line.effective_percent
        is_over = effective is not None and effective > shown.rep_limit
        own = "" if line.own_percent is None or not line.own_percent else formats.percent(line.own_percent)
        if line.own_percent is None:
            own = self._workspace.words.translate("approvals", "typed price")
        texts = (
            formats.count(line.quantity),
            formats.decimal(line.list_unit, 2, 4),
            own,
            formats.percent(round_half_away(effective, 1)) if effective is not None else "",
            formats.amount(line.net),
            self._percent(line.margin_before),
            self._percent(line.margin_after),
        )
        if row > 1:
            grid.addWidget(HLine("line", self._table), 2 * row - 1, 0, 1, _REASON + 1)
        self._place(grid, self._name_of(line, shown, is_over=is_over), 2 * row, 0)
        for column, text in enumerate(texts, start=1):
            was = old[column - 1] if old else ""
            is_hit = is_over and _LOOKS[column - 1][0] is AskedAmount.EFFECTIVE
            cell = self._cell(line, shown, column, (was, text), is_hit=is_hit, is_new=is_new)
            self._place(grid, cell, 2 * row, column)
        if not self._is_folded:
            reason = Label(self._reason_of(line, shown), CELL, "text2", self._table, wrap=True)
            self._place(grid, reason, 2 * row, _REASON)
        return texts

    def _cell(
        self,
        line: AskedLine,
        shown: ApprovalFigures,
        column: int,
        texts: tuple[str, str],
        *,
        is_hit: bool,
        is_new: bool,
    ) -> QWidget:
        """What stands in ``column``, as it was and as it is; a figure that is computed explains itself."""
        (amount, style, ink), (was, text) = _LOOKS[column - 1], texts
        is_of_cost = amount in (AskedAmount.MARGIN_BEFORE, AskedAmount.MARGIN_AFTER)
        if amount is None or not text or (is_of_cost and line.cost is None):
            label = MarkedLabel(style, ink, self._table or self)
            label.show_text(was)
            label.show_text(text, is_new=is_new)
            return label
        cell = QWidget(self._table)
        button = AmountButton(
            was if is_new else "",
            CELL_STRONG if is_hit else style,
            cell,
            colour=ink,
            with_padding=_TINT,
        )
        button.setObjectName(f"{amount.value}_{line.line_id}")
        button.setMinimumWidth(1)
        button.set_marked(is_hit)
        figure = figure_of_line(self._workspace.words, self._named, shown, line, amount, text)
        self._explanations.show(button, figure, quiet=not is_new)
        self._buttons.append(button)
        place = QHBoxLayout(cell)
        place.addStretch(1)
        place.addWidget(button)
        return cell

    def _name_of(self, line: AskedLine, shown: ApprovalFigures, *, is_over: bool) -> QWidget:
        words, formats = self._workspace.words, self._workspace.formats
        block = QWidget(self._table)
        block.setMinimumHeight(theme().scaled(_ROW))
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        column.addStretch(1)
        name = self._named(line.product_id, line.level or "")
        column.addWidget(Label(name, CELL_STRONG, "text", block, wrap=True))
        note, ink = words.translate("approvals", "within the limit"), "text2"
        effective = line.effective_percent
        if is_over and effective is not None:
            points = round_half_away(effective - shown.rep_limit, 1)
            said = formats.decimal(points, 1, 1)
            note = words.translate("approvals", "{points} points above the limit", points=said)
            if points == Decimal(1):
                note = words.translate("approvals", "1 point above the limit")
            ink = "warning"
        column.addWidget(Label(note, NOTE, "warning" if ink == "warning" else "text2", block))
        if self._is_folded and (reason := self._reason_of(line, shown)):
            column.addWidget(Label(reason, NOTE, "text2", block, wrap=True))
        column.addStretch(1)
        return block

    def _reason_of(self, line: AskedLine, shown: ApprovalFigures) -> str:
        return shown.request.line_reasons.get(line.line_id, "")

    def _percent(self, margin: Margin | None) -> str:
        if margin is None:
            return self._workspace.words.translate("approvals", "unknown")
        percent = margin.margin_percent
        return "" if percent is None else self._workspace.formats.percent(round_half_away(percent, 1))

    def _place(self, grid: QGridLayout, cell: QWidget, row: int, column: int) -> None:
        """Put ``cell`` at its column's edge: names and reasons lead, figures are at the right."""
        last = _REASON - 1 if self._is_folded else _REASON
        left = text_left() if column == 0 else _GAP
        right = EDGE if column == last else 0
        if isinstance(cell, Label):
            # Where there is no room for all of it, a word is shortened rather than the card widened.
            cell.setMinimumWidth(1)
            inside = cell.contentsMargins()
            cell.setContentsMargins(
                left + inside.left() if column == 0 else left, 0, right + inside.right(), 0
            )
            if 0 < column < _REASON:
                # Heads and figures end on one edge, whether they may be marked or not.
                cell.setContentsMargins(left, 0, right + 5, 0)
                cell.setAlignment(_END)
            grid.addWidget(cell, row, column)
        else:
            layout = cell.layout()
            if layout is not None:
                layout.setContentsMargins(left, 6, right, 6)
            grid.addWidget(cell, row, column)
