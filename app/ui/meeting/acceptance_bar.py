"""What closes the step: back to the proposal, accept, and the sentence that stands where neither is due."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.words.words import Words
from app.ui.theme import BODY, CARD, LARGE, TokenName
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_HEIGHT, _GAP = 56, 16


class AcceptanceBar(QWidget):
    """*Accept* is a sentence that says what is missing, until nothing is.

    Signals:
        accept_asked: *Accept* was clicked, tapped, or Space was pressed on it; never Enter.
        back_asked: the customer wants to see the proposal again.
    """

    accept_asked = Signal()
    back_asked = Signal()

    def __init__(self, words: Words, accept: str, copy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_withdrawn = False
        self.back = Button(
            words.translate("agreement_step", "Back to the proposal"),
            icon="back",
            parent=self,
            height=_HEIGHT,
        )
        self.back.setObjectName("back_to_proposal")
        self.accept = _AcceptButton(accept, self)
        self.accept.setObjectName("accept")
        self.missing = Label("", LARGE, "text2", self, wrap=True)
        self.missing.setObjectName("what_is_missing")
        self.answer = Label("", CARD, parent=self, wrap=True)
        self.answer.setObjectName("acceptance_answer")
        self.answer.hide()
        self._note = Label("", BODY, "text3", self, wrap=True)
        self._note.setObjectName("back_clears")
        self._note.setText(words.translate("agreement_step", "Going back takes signature and tick away."))
        self._copy = Label(copy, BODY, "text3", self, wrap=True)
        self._copy.setObjectName("copy_line")
        self._copy.setVisible(bool(copy))
        self.back.clicked.connect(self.back_asked)
        self.accept.clicked.connect(self._on_accept)
        self._build()
        self.set_missing("")

    def set_missing(self, sentence: str) -> None:
        """Say what is missing in the place of the button; an empty sentence brings the button."""
        if self._is_withdrawn:
            return
        self.answer.hide()
        if sentence != self.missing.text():
            self.missing.setText(sentence)
        self.missing.setVisible(bool(sentence))
        self.accept.setVisible(not sentence)

    def set_clears(self, is_shown: bool) -> None:
        """Say what going back takes away, where there is anything."""
        self._note.setVisible(is_shown and not self._is_withdrawn)

    def withdraw(self, sentence: str) -> None:
        """Take the button away for good; ``sentence`` says why."""
        self._is_withdrawn = True
        for part in (self.accept, self.missing, self._note, self._copy):
            part.hide()
        self._say(sentence, "text")

    def refuse(self, sentence: str) -> None:
        """Say why nothing was accepted, and take another click."""
        self.accept.setEnabled(True)
        self._say(sentence, "danger")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _build(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.back)
        for part in (self.accept, self.missing):
            self._row.addWidget(part, 1)
        self._row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(12)
        column.addWidget(self.answer)
        column.addLayout(self._row)
        column.addWidget(self._note)
        column.addWidget(self._copy)

    def _arrange(self) -> None:
        """Put *Accept* above *Back* where both have no room beside each other."""
        wide = self.back.sizeHint().width() + self.accept.sizeHint().width() + _GAP + 6
        is_narrow = wide > self.width()
        way = QBoxLayout.Direction.BottomToTop if is_narrow else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)

    def _say(self, sentence: str, colour: TokenName) -> None:
        self.answer.set_colour(colour)
        self.answer.setText(sentence)
        self.answer.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.answer, QAccessible.Event.Alert))

    def _on_accept(self) -> None:
        # Nobody accepts twice: ``refuse`` enables it again.
        self.accept.setEnabled(False)
        self.accept_asked.emit()


class _AcceptButton(Button):
    """Takes the rest of the width, and nothing of Enter: whoever ends a name with it has not accepted."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, "primary", parent=parent, height=_HEIGHT)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
