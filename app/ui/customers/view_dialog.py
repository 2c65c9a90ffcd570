"""Asks for the name of a view."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.customers.saved_views import GridView
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace

_NAME_MAX = 40
"""The name stands on a chip."""


class ViewDialog(Dialog):
    """Keeps asking until the name is one that ``keep`` takes.

    Signals:
        kept: the view as it is kept now.
    """

    kept = Signal(object)

    def __init__(
        self,
        workspace: Workspace[object],
        title: str,
        name: str,
        keep: Callable[[str], GridView],
        window: QWidget,
    ) -> None:
        words = workspace.words
        super().__init__(
            window, title, words.translate("customers", "Save"), words.translate("customers", "Cancel")
        )
        self._workspace, self._keep = workspace, keep
        self.setObjectName("view_dialog")
        self.primary.setObjectName("view_save")
        label = words.translate("customers", "Name of the view")
        self.first_field = TextInput(label, self)
        self.first_field.setObjectName("view_name")
        self.first_field.setMaxLength(_NAME_MAX)
        self.first_field.setText(name)
        self.first_field.selectAll()
        self._field = Field(label, self.first_field, self)
        self.body.addWidget(self._field)
        self.accepted.connect(self._save)

    def _save(self) -> None:
        self.primary.setEnabled(False)
        name = self.first_field.text()
        self._workspace.tasks.command(lambda: self._keep(name), self._on_kept, self._on_problems)

    def _on_kept(self, view: GridView) -> None:
        self.close_over()
        self.kept.emit(view)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        self._field.set_problem(" ".join(self._workspace.words.problem(each) for each in problems))
