"""A text in full, over the step: it counts as read once its end was in view."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words.agreement_step import TextToRead
from app.services.words.words import Words
from app.ui.theme import BODY, LARGE, TITLE, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

_MARGIN, _BUTTON = 40, 56


class ReadingCover(QWidget):
    """Covers ``step`` with one text at a time.

    Signals:
        reached_end: the end of the text came into view.
        closed: the reader goes back to the step.
    """

    reached_end = Signal()
    closed = Signal()

    def __init__(self, words: Words, step: QWidget) -> None:
        super().__init__(step)
        self._words = words
        self._is_at_end = self._is_open = False
        self._title = Label("", TITLE, parent=self, wrap=True)
        self._detail = Label("", BODY, "text2", self, wrap=True)
        self._body = Label("", LARGE, parent=self, wrap=True)
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = ScrollArea(self)
        self._scroll.setObjectName("reading_text")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._hint = Label("", BODY, "text3", self, wrap=True)
        self._back = Button(
            words.translate("agreement_step", "Back to your agreement"),
            icon="back",
            parent=self,
            height=_BUTTON,
        )
        self._back.setObjectName("close_reading")
        self._back.clicked.connect(self._close)
        self._build()
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._look_for_end)
        bar.rangeChanged.connect(self._look_for_end)
        self._body.installEventFilter(self)
        step.installEventFilter(self)
        self.hide()

    def open(self, text: TextToRead) -> None:
        """Show ``text`` from its beginning and give it the keyboard."""
        self._is_at_end = self._is_open = False
        # Shown first: what scrolls hears only then that its text takes another height.
        self._cover()
        self.show()
        self._title.setText(text.title)
        self._detail.setText(text.detail)
        self._body.setText(text.body)
        self._scroll.setAccessibleName(text.title)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_hint()
        self.raise_()
        self._scroll.setFocus(Qt.FocusReason.PopupFocusReason)
        self._is_open = True
        self._look_for_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if watched is self.parent():
                self._cover()
            self._look_for_end()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addSpacing(8)
        column.addWidget(self._scroll, 1)
        column.addSpacing(8)
        column.addLayout(foot)

    def _cover(self) -> None:
        step = self.parent()
        if isinstance(step, QWidget):
            self.setGeometry(step.rect())

    def _look_for_end(self) -> None:
        if self._is_at_end or not self._is_open:
            return
        seen = self._scroll.viewport()
        # Before the text has its height, everything would be in view.
        is_laid_out = seen.width() > 0 and self._body.height() >= self._body.heightForWidth(
            self._body.width()
        )
        below = self._body.mapTo(seen, self._body.rect().bottomLeft()).y()
        if is_laid_out and below <= seen.height() + 1:
            self._is_at_end = True
            self._show_hint()
            self.reached_end.emit()

    def _show_hint(self) -> None:
        words = self._words
        self._hint.setText(
            words.translate("agreement_step", "Read to the end.")
            if self._is_at_end
            else words.translate("agreement_step", "The text counts as read once you have reached its end.")
        )

    def _close(self) -> None:
        self._is_open = False
        self.hide()
        self.closed.emit()
