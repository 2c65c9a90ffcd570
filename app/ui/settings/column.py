"""One column of choices under titles, which most tabs of the settings are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.session.settings import Settings
from app.ui.settings.services import SettingsServices
from app.ui.theme import BODY, NOTE, SECTION, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace

_WIDTH = 664


class SettingsColumn(QWidget):
    """Holds titles, facts and choices one below the other; what is chosen takes effect as it is chosen."""

    def __init__(self, workspace: Workspace[SettingsServices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = workspace.words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(8)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setMaximumWidth(theme().scaled(_WIDTH))

    def add_title(self, title: str) -> None:
        """Begin a part, below a hairline where it is not the first."""
        if self._column.count():
            self._column.addSpacing(12)
            self._column.addWidget(HLine("line", self))
            self._column.addSpacing(4)
        self._column.addWidget(Label(title, SECTION, parent=self))

    def add_fact(self, fact: str, about: str) -> None:
        """Add something to read, and to copy."""
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Label(fact, BODY, parent=self))
        about_label = Label(about, NOTE, "text3", self, wrap=True)
        about_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        pair.addWidget(about_label)
        self._column.addLayout(pair)

    def add(self, choice: QWidget, name: str) -> None:
        """Add something to choose with; ``name`` is what tests and demonstrations find it by."""
        choice.setObjectName(name)
        self._column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    def add_note(self, text: str, wrap: bool = False) -> None:
        """Add a line about what stands beside it."""
        self._column.addWidget(Label(text, NOTE, "text3", self, wrap=wrap))

    def finish(self) -> None:
        """Let what is there stand at the top."""
        self._column.addStretch(1)

    def keep(self, change: Callable[[Settings], Settings]) -> None:
        """Write what was chosen."""
        choices = self._workspace.services.choices
        self._workspace.tasks.command(lambda: choices.change_settings(change))
