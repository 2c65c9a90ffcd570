"""Ties inputs to the answers of a customer's form: what is typed goes in, what follows from it comes out."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import Problem
from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.widgets.focus_chain import focus_chain
from app.ui.widgets.select import Select

Options = Sequence[tuple[object, str]]


class AnswerForm(QObject):
    """The fields of one page, each under the path of its answer, which is the object name of its input.

    Signals:
        answered: the path of an answer that the rep changed.
        left: the path of a field that the keyboard has left.
    """

    answered = Signal(str)
    left = Signal(str)

    def __init__(self, customer_form: CustomerForm, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._customer_form, self._words = customer_form, words
        self._fields: dict[str, Field] = {}
        self._places: dict[str, str] = {}
        self._touched: set[str] = set()

    def add_text(self, path: str, label: str, parent: QWidget, *, place: str = "", hint: str = "") -> Field:
        """A line of text for the answer at ``path``; ``place`` is the field of its problems, if another."""
        box = TextInput(parent=parent)
        box.textEdited.connect(lambda typed: self._on_answered(path, typed))
        box.returnPressed.connect(lambda: go_on_from(box))
        return self._add(path, place or path, Field(label, box, parent, hint=hint))

    def add_count(self, path: str, label: str, parent: QWidget) -> Field:
        """The same for an answer that is a number: when the field is entered, it is there to be replaced."""
        field = self.add_text(path, label, parent)
        if isinstance(field.input, TextInput):
            field.input.select_on_entry(is_one_word=True)
        return field

    def add_select(
        self, path: str, label: str, options: Options, parent: QWidget, *, place: str = "", empty: str = ""
    ) -> Field:
        """A list for the answer at ``path``; ``empty`` stands while nothing is chosen."""
        box = Select(label, options, parent, placeholder=empty)
        return self.add_list(path, label, box, parent, place=place)

    def add_list(self, path: str, label: str, box: Select, parent: QWidget, *, place: str = "") -> Field:
        """The same for a list that is there already."""
        box.chosen.connect(lambda value: self._on_answered(path, str(value)))
        return self._add(path, place or path, Field(label, box, parent))

    def field(self, path: str) -> Field:
        """The field of the answer at ``path``.

        Raises:
            KeyError: there is none.
        """
        return self._fields[path]

    def has(self, path: str) -> bool:
        """Whether the page has a field for the answer at ``path``."""
        return path in self._fields

    @property
    def touched_paths(self) -> frozenset[str]:
        """The fields where the rep has been."""
        return frozenset(self._touched)

    def tell(self, paths: Collection[str]) -> None:
        """Say what is wrong at ``paths``, as on a form that this one replaces."""
        self._touched.update(paths)

    def tell_everything(self) -> None:
        """Say what is wrong in every field, whether the rep was there or not."""
        self._touched.update(self._fields)

    def tell_what_is_filled_in(self) -> None:
        """Say what is wrong with the answers that are there; empty fields are the rep's to come to."""
        self._touched.update(path for path in self._fields if self._customer_form.text(path).strip())

    def visible_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Those of ``problems`` that are said at a field, in the order of the fields."""
        found: dict[str, Problem] = {}
        for problem in problems:
            found.setdefault(problem.field, problem)
        places = [self._places[path] for path in self._fields if path in self._touched]
        return [found[place] for place in dict.fromkeys(places) if place in found]

    def label_of(self, problem: Problem) -> str:
        """What the field of ``problem`` is called; empty when it has none."""
        path = self._path_of(problem)
        return self._fields[path].label() if path else ""

    def show(self, problems: Sequence[Problem]) -> None:
        """Show every answer as it is now, and what is or may be wrong with those that the rep has been at."""
        at: Mapping[str, Problem] = {problem.field: problem for problem in reversed(problems)}
        warnings = {warning.field: warning for warning in reversed(self._customer_form.warnings)}
        for path, field in self._fields.items():
            self._show_answer(path, field)
            is_touched = self._is_first(path) and self._is_touched(path)
            problem, warning = at.get(self._places[path]), warnings.get(self._places[path])
            field.set_problem(self._words.problem(problem) if problem and is_touched else "")
            # What was pasted elsewhere, or chosen beside, may make a field doubtful before the rep is there.
            field.set_warning(self._words.problem(warning) if warning and not field.input.hasFocus() else "")

    def go_to(self, problems: Sequence[Problem]) -> bool:
        """Give the keyboard to the first field with a problem; False when none of them has a field here."""
        wrong = {problem.field for problem in problems}
        for path, field in self._fields.items():
            if self._places[path] in wrong and self._is_first(path):
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _add(self, path: str, place: str, field: Field) -> Field:
        field.input.setObjectName(path)
        self._fields[path], self._places[path] = field, place
        field.left.connect(lambda: self._on_left(path))
        self._show_answer(path, field)
        return field

    def _show_answer(self, path: str, field: Field) -> None:
        answer = self._customer_form.text(path)
        match field.input:
            case TextInput() as box if box.text() != answer:
                box.setText(answer)
            case Select() as box if box.value() != answer:
                box.set_value(answer if box.has_option(answer) else None)
            case _:
                pass

    def _path_of(self, problem: Problem) -> str:
        return next((path for path, place in self._places.items() if place == problem.field), "")

    def _is_first(self, path: str) -> bool:
        """Whether problems are said here: of the fields of one place, under the last, which has the text."""
        return [each for each, place in self._places.items() if place == self._places[path]][-1] == path

    def _is_touched(self, path: str) -> bool:
        place = self._places[path]
        return any(each in self._touched for each, there in self._places.items() if there == place)

    def _on_answered(self, path: str, typed: str) -> None:
        place = self._places[path]
        self._touched.difference_update([each for each, there in self._places.items() if there == place])
        self._customer_form.answer(path, typed)
        self.answered.emit(path)

    def _on_left(self, path: str) -> None:
        # A page that is being taken down loses the keyboard too.
        if not isValid(self) or path not in self._fields:
            return
        self._touched.add(path)
        self.left.emit(path)


def go_on_from(box: QWidget) -> None:
    """Give the keyboard to what Tab reaches after ``box``: Enter ends a field as it does in a table."""
    for after in focus_chain(box):
        if after.isVisible() and after.isEnabled() and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            after.setFocus(Qt.FocusReason.TabFocusReason)
            return
