"""Signs by typing the name, for a hand that has no pointer."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.texts import sort_key
from app.services.words.words import Words
from app.ui.meeting.pad_frame import INSET, RING, line_top, paint_frame, paint_line
from app.ui.theme import SIGNED_NAME, magnified, no_ring, theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.line_edit import LineEdit

_SIZE = QSize(704, 192)
_LEAST = QSize(240, 128)


class TypedSignature(QWidget):
    """Stands in the place of the pad, as large, with one line to type on.

    Signals:
        changed: the name was typed on.
    """

    changed = Signal()

    def __init__(self, words: Words, before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._before, self._percent = words, before, 100
        self.setSizePolicy(QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed))
        self.input = LineEdit(self)
        self.input.setObjectName("typed_signature")
        self.input.setFrame(False)
        self.input.setAccessibleName(words.translate("agreement_step", "Type your name to sign"))
        self.input.setPlaceholderText(words.translate("agreement_step", "Type your name to sign"))
        self.input.textEdited.connect(self.changed)
        self.input.installEventFilter(self)
        self.setFocusProxy(self.input)
        no_ring(self.input)
        self.retheme()
        theme().follow(self)

    @property
    def is_empty(self) -> bool:
        return not self.input.text().strip()

    def is_of(self, name: str) -> bool:
        """Whether it is ``name`` that was typed; accents and capitals are not looked at."""
        return not self.is_empty and sort_key(self.input.text()) == sort_key(name)

    def erase(self) -> None:
        """Take away what was typed."""
        self.input.clear()
        self.changed.emit()

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        if percent != self._percent:
            self._percent = percent
            self.retheme()

    def retheme(self) -> None:
        self.input.setFont(theme().font(magnified(SIGNED_NAME, self._percent)))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme().color("text3"))
        palette.setColor(QPalette.ColorRole.Base, theme().color("sunken"))
        self.input.setPalette(palette)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIZE.width(), theme().scaled(_SIZE.height() * self._percent / 100)) + QSize(
            2 * RING, 2 * RING
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST.width(), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, height = RING + INSET, theme().scaled(2 * SIGNED_NAME.line * self._percent / 100)
        self.input.setGeometry(
            QRect(left, line_top(self, self._percent) - height, self.width() - 2 * left, height)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_frame(painter, self)
        hint = self._words.translate("agreement_step", "Your name counts as your signature")
        paint_line(painter, self, hint, self._before, self._percent)
