"""The head of the table of an offer's lines: what each column is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import Period
from app.services.catalogue.product_names import ProductNames
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.quotes.lines.line_columns import LineColumns, head_cell, head_height
from app.ui.theme import NOTE_STRONG, theme
from app.ui.theme.paint import draw_hairline, mirrored, painter_on
from app.ui.widgets.label import Label

_NET = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly net, {currency}"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly net, {currency}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Net, {currency}"),
}
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ENDING = frozenset({"list_price", "net"})
_OF_COMPACT_LINES = frozenset({"name", "net"})
_NET_INSET = 6


class LineHead(QWidget):
    """``labels`` by the name of their column; compact lines keep only those of the first and the last."""

    def __init__(
        self, names: ProductNames, period: Period, currency: str, has_levels: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        texts = _texts(names, period, currency)
        if not has_levels:
            del texts["level"]
        self.labels = {name: Label(text, NOTE_STRONG, "text2", self) for name, text in texts.items()}
        for name in _ENDING:
            self.labels[name].setAlignment(_AT_END)

    def place(self, columns: LineColumns) -> None:
        """Stand over ``columns``."""
        self.setFixedSize(columns.width, head_height())
        for name, label in self.labels.items():
            cell = columns.net.adjusted(0, 0, -_NET_INSET, 0) if name == "net" else getattr(columns, name)
            label.setGeometry(mirrored(self, head_cell(label.text(), cell, name in _ENDING)))
            label.setVisible(not columns.is_compact or name in _OF_COMPACT_LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        draw_hairline(painter, self, "line", "top")
        draw_hairline(painter, self, "line")


def _texts(names: ProductNames, period: Period, currency: str) -> dict[str, str]:
    words = names.words
    sign = words.formats.currency(currency).strip()
    is_service = period is Period.ONE_TIME
    return {
        "name": words.translate("quotes", "Service") if is_service else words.translate("quotes", "Product"),
        "level": words.translate("quotes", "Level"),
        "quantity": (
            words.translate("quotes", "Quantity") if is_service else words.translate("quotes", "Licences")
        ),
        "list_price": words.translate("quotes", "List price, {currency}", currency=sign),
        "discount": words.translate("quotes", "Discount"),
        "net": words.say(_NET[period], currency=sign),
    }
