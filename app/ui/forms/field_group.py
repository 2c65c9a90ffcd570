"""Fields of a form that are about one thing: what is wrong is said at the one that it is about."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.forms.field import Field

_GAP = 16


class FieldGroup(QWidget):
    """Whoever is one puts its ``fields`` there, by what the terms call them, from left to right.

    Where problems are about a part of the terms, ``part`` is what they call it: ``invoicing.nature``.
    """

    def __init__(self, words: Words, parent: QWidget, *, part: str = "") -> None:
        super().__init__(parent)
        self._words, self._part = words, f"{part}." if part else ""
        self.fields: dict[str, Field] = {}

    def show_problem(self, problem: Problem) -> bool:
        """Say what is wrong at its field; False when it is about none of them."""
        if not problem.field.startswith(self._part):
            return False
        field = self.fields.get(problem.field.removeprefix(self._part))
        if field is None:
            return False
        field.set_problem(self._words.problem(problem))
        return True

    def first_problem(self) -> Field | None:
        """The first field that has something wrong."""
        return next((field for field in self.fields.values() if field.problem()), None)

    def _clear_problems(self) -> None:
        """Say no more what was wrong with other values."""
        for field in self.fields.values():
            field.set_problem("")

    def _lay_side_by_side(self) -> None:
        """Give each field as much room as the others."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for field in self.fields.values():
            row.addWidget(field, 1)
