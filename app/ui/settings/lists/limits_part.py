"""How much each role may grant by itself."""

from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.partner.role import Role
from app.ui.settings.lists.editor import ListsEditor
from app.ui.settings.lists.entries_part import RING, number_input
from app.ui.theme import BODY, NOTE, SECTION, theme
from app.ui.widgets.label import Label

_GROUP, _WIDTH = "discount_limits", 112


class LimitsPart(QWidget):
    """A percentage a role; what is beyond it is asked of a manager."""

    def __init__(self, editor: ListsEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, words = editor, editor.workspace.words
        names = {
            Role.REP: words.translate("lists", "Sales rep"),
            Role.MANAGER: words.translate("lists", "Manager"),
        }
        self._inputs = {}
        grid = QGridLayout()
        grid.setContentsMargins(RING, 0, RING, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, (role, name) in enumerate(names.items()):
            input = number_input(editor, name, "%", Decimal(100), self)
            input.setObjectName(f"{_GROUP}.{role.value}")
            input.set_fixed(not editor.may_change)
            input.changed.connect(partial(self._on_changed, role))
            self._inputs[role] = input
            grid.addWidget(Label(name, BODY, parent=self), row, 0)
            grid.addWidget(input, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = Label(words.translate("lists", "Limits of discount"), SECTION, parent=self)
        about = words.translate(
            "lists",
            "What a role may grant by itself. A manager approves more, up to the manager’s own.",
        )
        note = Label(about, NOTE, "text3", self, wrap=True)
        for each in (title, note):
            each.setContentsMargins(RING, 0, RING, 0)
            column.addWidget(each)
        column.addLayout(grid)
        self._show()
        self.retheme()
        theme().follow(self)
        editor.restarted.connect(self._show)

    def retheme(self) -> None:
        for input in self._inputs.values():
            input.setFixedWidth(theme().scaled(_WIDTH))

    def _show(self) -> None:
        limits = self._editor.lists.discount_limits
        for role, input in self._inputs.items():
            input.set_value(limits.get(role.value, Decimal(0)))

    def _on_changed(self, role: Role, value: object) -> None:
        if isinstance(value, Decimal):
            none = {each.value: Decimal(0) for each in Role}
            limits = {**none, **self._editor.lists.discount_limits, role.value: value}
            self._editor.change(_GROUP, limits)
