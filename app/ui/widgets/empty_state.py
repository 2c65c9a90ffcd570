"""What stands where there is nothing yet: a sentence, the next step, the one button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import NOTE, SECTION, TokenName, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class IconView(QWidget):
    """One icon on the page; decoration, so it has no name. ``line`` is the height of the text beside it."""

    def __init__(
        self,
        icon: IconName,
        colour: TokenName = "text2",
        size: int = 16,
        parent: QWidget | None = None,
        *,
        line: int = 0,
    ) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self._colour: TokenName = colour
        self._size = size
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def set_icon(self, icon: IconName, colour: TokenName) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().icon_size(self._size)
        return QSize(side, max(side, theme().scaled(self._line)))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme().icon_size(self._size)
        paint_icon(painter_on(self), self._icon, theme().color(self._colour), self.rect(), size)


class EmptyState(QWidget):
    """Says in ``sentence`` what is missing and in ``next_step`` what to do; ``button``, if any, does it.

    ``framed`` draws the card; on a bare page it stays without.
    """

    def __init__(
        self,
        icon: IconName,
        sentence: str,
        next_step: str = "",
        button: Button | None = None,
        parent: QWidget | None = None,
        *,
        framed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        centre = Qt.AlignmentFlag.AlignHCenter
        self.sentence = Label(sentence, SECTION, parent=self)
        self.next_step = Label(next_step, NOTE, "text3", self, wrap=True)
        self.next_step.setAlignment(centre)
        self.next_step.setVisible(bool(next_step))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(IconView(icon, "text3", 28, self), 0, centre)
        layout.addSpacing(4)
        layout.addWidget(self.sentence, 0, centre)
        layout.addWidget(self.next_step)
        if button is not None:
            layout.addSpacing(8)
            layout.addWidget(button, 0, centre)
        layout.addStretch(1)

    def set_words(self, sentence: str, next_step: str) -> None:
        """Say something else from now on."""
        self.sentence.setText(sentence)
        self.next_step.setText(next_step)
        self.next_step.setVisible(bool(next_step))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._framed:
            draw_box(painter_on(self), self.rect(), 8, theme().color("surface"), theme().color("line"))
