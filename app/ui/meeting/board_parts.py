"""The parts of variants side by side: heads, products, amounts, and the buttons that take one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.meeting.variants_view import BoardAmounts, BoardRow, BoardVariant, VariantsView
from app.ui.meeting.board_columns import Columns, ColumnsGrid, cell_label, fit_cell
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_controls import AcceptButton
from app.ui.theme import BODY, theme
from app.ui.theme.icons import pixmap
from app.ui.theme.paint import draw_box, draw_text, painter_on, text_width
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_FEW = 7
"""So many products stand further apart."""


class _Mark(QWidget):
    """Says with a check and a word that a variant costs least; it keeps its room where it says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text, self._scale = "", Scale(1440, 900)
        theme().follow(self)

    def say(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def rescale(self, scale: Scale) -> None:
        self._scale = scale
        self.setFixedHeight(scale.px(26))
        self.update()

    def retheme(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._scale.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter, scale = painter_on(self), self._scale
        style, side, gap, edge = scale.style(14, strong=True), scale.px(16), scale.px(5), scale.px(10)
        wide = min(self.width(), 2 * edge + side + gap + text_width(self._text, style))
        box = QRectF(self.width() - wide, 0, wide, self.height())
        draw_box(painter, box, self.height() / 2, theme().status_tint("success"))
        ink = theme().color("success")
        icon = pixmap("ok", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(round(box.left()) + edge, (self.height() - side) // 2, icon)
        words = box.adjusted(edge + side + gap, 0, -edge / 2, 0)
        draw_text(painter, words, self._text, style, ink)


class VariantHead(QWidget):
    """What a variant is, and whether it is the cheapest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = _Mark(self)
        self._name, self._text = cell_label(self), cell_label(self)
        self._text.set_colour("text2")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self._mark, self._name, self._text):
            self._column.addWidget(part)

    def show_variant(self, variant: BoardVariant) -> None:
        """Show ``variant``."""
        self._mark.say(variant.mark)
        self._name.setText(f"{variant.letter} · {variant.name}")
        self._text.setText(variant.text)

    def rescale(self, columns: Columns) -> None:
        """Be as large as the view says."""
        scale = columns.scale
        self.setFixedWidth(columns.each)
        self._column.setContentsMargins(columns.padding, scale.px(10), columns.padding, scale.px(8))
        self._mark.rescale(scale)
        self._name.set_style(scale.style(22, strong=True))
        self._text.set_style(scale.style(14))


class ProductRow(QWidget):
    """What each variant has of a product; where they differ, it stands out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: BoardRow | None = None
        self._label = Label("", BODY, parent=self)
        self._cells: list[Label] = []
        self._grid = ColumnsGrid()
        self._grid.addWidget(self._label, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._grid)
        self._line = HLine(parent=self)
        column.addWidget(self._line)

    def show_row(self, row: BoardRow) -> bool:
        """Show ``row``; whether it has to be measured again."""
        if row == self._row:
            return False
        before, self._row = self._row, row
        self._label.setText(row.label)
        self._label.set_colour("text" if row.differs else "text2")
        while len(self._cells) < len(row.cells):
            label = cell_label(self)
            self._grid.addWidget(label, 0, len(self._cells) + 1)
            self._cells.append(label)
        for at, label in enumerate(self._cells):
            label.setVisible(at < len(row.cells))
            if at < len(row.cells):
                cell = row.cells[at]
                label.setText(cell.text)
                if cell.is_included:
                    label.set_colour("text" if row.differs else "text2")
                else:
                    label.set_colour("text3")
        was = (before.differs, len(before.cells)) if before is not None else None
        return was != (row.differs, len(row.cells))

    def rescale(self, columns: Columns, count: int) -> None:
        """Be as large as the view says, and lower where there are many of ``count``."""
        scale = columns.scale
        is_few = count <= _FEW
        differs = self._row is not None and self._row.differs
        self._grid.setContentsMargins(0, scale.px(7 if is_few else 3), 0, scale.px(7 if is_few else 3))
        self._line.setFixedWidth(columns.width)
        self._label.set_style(scale.style(18, strong=differs))
        self._label.setFixedWidth(columns.labels)
        for at, label in enumerate(self._cells):
            is_included = (
                self._row is not None and at < len(self._row.cells) and self._row.cells[at].is_included
            )
            label.set_style(scale.style(18, strong=differs and is_included))
            fit_cell(label, columns)
        self._grid.arrange(columns)


class AmountsRow(QWidget):
    """An amount per variant, with what stands below its label or below the amounts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_main = False
        self._label, self._text = Label("", BODY, parent=self), Label("", BODY, "text3", self)
        self._cells: list[Label] = []
        self._texts: list[Label] = []
        self._grid = ColumnsGrid(self)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._text, 1, 0)

    def show_amounts(self, shown: BoardAmounts, variants: tuple[BoardVariant, ...]) -> None:
        """Show ``shown``; the amounts of the cheapest stand out where they are the main ones."""
        self._is_main = shown.is_main
        self._label.setText(shown.label)
        self._text.setText(shown.text)
        self._text.setVisible(bool(shown.text or any(shown.texts)))
        while len(self._cells) < len(shown.cells):
            cell, text = cell_label(self), cell_label(self)
            text.set_colour("text3")
            self._grid.addWidget(cell, 0, len(self._cells) + 1)
            self._grid.addWidget(text, 1, len(self._cells) + 1)
            self._cells.append(cell)
            self._texts.append(text)
        for at, (cell, text) in enumerate(zip(self._cells, self._texts, strict=True)):
            is_there = at < len(shown.cells)
            cell.setVisible(is_there)
            text.setVisible(is_there and any(shown.texts))
            if is_there:
                cell.setText(shown.cells[at])
                text.setText(shown.texts[at])
                is_best = shown.is_main and bool(variants[at].mark)
                cell.set_colour("accent_text" if is_best else "text")

    def rescale(self, columns: Columns) -> None:
        """Be as large as the view says."""
        scale = columns.scale
        main = 32 if columns.count < 4 else 26
        self._label.set_style(scale.style(20 if self._is_main else 16, strong=self._is_main))
        for label in (self._label, self._text):
            label.setFixedWidth(columns.labels)
        self._text.set_style(scale.style(14))
        for cell, text in zip(self._cells, self._texts, strict=True):
            cell.set_style(scale.style(main if self._is_main else 18, strong=True))
            text.set_style(scale.style(14))
            fit_cell(cell, columns)
            fit_cell(text, columns)
        self._grid.setContentsMargins(0, scale.px(3), 0, scale.px(3))
        self._grid.arrange(columns)


class TakeButton(AcceptButton):
    """Goes on with a variant; that of the cheapest stands out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_primary = False

    def show_variant(self, variant: BoardVariant) -> None:
        """Offer ``variant``."""
        self.setObjectName(f"meeting_take_{variant.letter}")
        self.setText(variant.take)
        self.setAccessibleName(variant.take_name)
        self._is_primary = bool(variant.mark)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_primary:
            super().paintEvent(event)
            return
        painter, look = painter_on(self), theme()
        fill = look.color("hover" if self.underMouse() else "surface")
        draw_box(painter, self.rect(), 8, fill, look.color("line2"))
        style = self._scale.style(18, strong=True)
        draw_text(painter, self.rect(), self.text(), style, look.color("text"), Qt.AlignmentFlag.AlignHCenter)


class TakeRow(QWidget):
    """The button of each variant, or why it has none.

    Signals:
        taken: the key of a variant.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[TakeButton] = []
        self._pending: list[Label] = []
        self._keys: tuple[str, ...] = ()
        self._grid = ColumnsGrid(self)

    def show_board(self, board: VariantsView) -> None:
        """Offer what can be taken."""
        self._keys = tuple(each.key for each in board.variants)
        while len(self._buttons) < len(board.variants):
            self._add_column(len(self._buttons))
        for at, (button, pending) in enumerate(zip(self._buttons, self._pending, strict=True)):
            variant = board.variants[at] if at < len(board.variants) else None
            button.setVisible(variant is not None and bool(variant.take))
            pending.setVisible(variant is not None and not variant.take)
            if variant is not None:
                button.show_variant(variant)
                pending.setText(variant.pending)

    def rescale(self, columns: Columns) -> None:
        """Be as large as the view says."""
        for button, pending in zip(self._buttons, self._pending, strict=True):
            button.rescale(columns.scale)
            button.setFixedWidth(columns.each - 2 * columns.padding)
            pending.set_style(columns.scale.style(16))
            fit_cell(pending, columns)
        self.setFixedHeight(columns.scale.px(64))
        self._grid.arrange(columns)

    def _add_column(self, at: int) -> None:
        button, pending = TakeButton(self), cell_label(self)
        pending.set_colour("text3")
        column = QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(button)
        column.addWidget(pending)
        self._grid.addLayout(column, 0, at + 1, Qt.AlignmentFlag.AlignCenter)
        button.clicked.connect(lambda: self.taken.emit(self._keys[at]))
        self._buttons.append(button)
        self._pending.append(pending)
