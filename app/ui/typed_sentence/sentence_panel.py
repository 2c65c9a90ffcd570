"""The sentence that is being typed: read at each key, shown below the text, opened by Enter."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.typed_sentence.proposal import Proposal
from app.services.typed_sentence.sentence_view import SentenceView, sentence_view
from app.ui.theme import theme
from app.ui.typed_sentence.fact_strip import FactStrip
from app.ui.typed_sentence.marked_words import mark_words
from app.ui.typed_sentence.open_proposal import open_proposal
from app.ui.typed_sentence.sentence_section import SentenceSection
from app.ui.typed_sentence.services import SentenceServices
from app.ui.workspace.workspace import Workspace

Step = Literal[-1, 1]


class SentencePanel(QWidget):
    """Reads the text of ``edit`` when it is told to, marks it, and shows what it comes to.

    Signals:
        shown: another sentence is shown, or none any more.
        opened: an editor is being opened, so that what lies over the page can go.
    """

    shown = Signal()
    opened = Signal()

    def __init__(
        self, workspace: Workspace[SentenceServices], edit: QLineEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._edit = workspace, edit
        self._view: SentenceView | None = None
        self.strip = FactStrip(self)
        self.section = SentenceSection(workspace.words, self)
        self.section.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.section)
        self.hide()
        self._is_composing = self._is_marking = False
        edit.installEventFilter(self)
        theme().follow(self)

    @property
    def view(self) -> SentenceView | None:
        """What is shown of the sentence; None where none is."""
        return self._view

    def retheme(self) -> None:
        """Mark the words in the colours of now; a letter that is being composed is let be: it would end."""
        if not self._is_composing:
            self._is_marking = True
            mark_words(self._edit, self._view.marks if self._view is not None else ())
            self._is_marking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and not self._is_marking:
            was_composing, self._is_composing = self._is_composing, bool(event.preeditString())
            if was_composing and not self._is_composing:
                QTimer.singleShot(0, self, self.retheme)  # Once the text has what was composed.
        return False

    def read(self, then: Callable[[], None] | None = None) -> None:
        """Read the text as it is now; an answer to an older one is not shown."""
        text, words = self._edit.text(), self._workspace.words
        sentences = self._workspace.services.typed_sentences

        def read() -> SentenceView | None:
            answered = sentences.read(text)
            return sentence_view(words, answered) if answered is not None else None

        def show(view: SentenceView | None) -> None:
            if self._edit.text() == text:
                self.show_view(view)
                if then is not None:
                    then()

        self._workspace.tasks.query(read, show)

    def show_view(self, view: SentenceView | None) -> None:
        """Show a sentence, or none."""
        self._view = view
        self.retheme()
        self.strip.set_facts(view.facts if view is not None else ())
        self.section.show_view(view)
        self.setVisible(view is not None)
        self.shown.emit()

    def step(self, by: Step) -> bool:
        """Go to the next reading or the one before; False at either end, and where there is none."""
        buttons = self.section.buttons
        current = self.section.current
        if not buttons:
            return False
        place = buttons.index(current) + by if current is not None else (0 if by > 0 else -1)
        if not 0 <= place < len(buttons):
            return False
        self.section.set_current(buttons[place])
        return True

    def open_current(self) -> bool:
        """Open the editor on the current reading; False where there is none."""
        return self.section.open_current()

    def _on_opened(self, proposal: Proposal) -> None:
        self.opened.emit()
        open_proposal(self._workspace, proposal)
