"""A percentage or an amount as a line of text: read exactly, never through a float."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, Refused
from app.services.number_input import parse_decimal
from app.ui.forms.text_input import TextInput


class DecimalInput(TextInput):
    """A decimal with at most ``places`` decimals and its ``unit``.

    ``changed`` carries the number at each keystroke that makes one (None when the box is emptied);
    ``problem_changed`` says whether what is typed is no such number, in which case ``value()`` is again
    what it was before the typing began, and ``problem()`` is what the field should say. ``text_of`` writes
    a number. Where one ``is_needed``, an emptied box decides nothing: the number in force stands in it
    again when it is left.
    """

    changed = Signal(object)
    problem_changed = Signal(bool)

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        unit: str = "",
        places: int = 2,
        minimum: Decimal | None = None,
        maximum: Decimal | None = None,
        text_of: Callable[[Decimal], str] = str,
        height: int = 32,
        is_needed: bool = False,
    ) -> None:
        super().__init__(name, parent, unit=unit, height=height, align_right=True)
        self._places = places
        self._minimum, self._maximum = minimum, maximum
        self._text_of = text_of
        self._is_needed = is_needed
        self._value: Decimal | None = None
        self._settled: Decimal | None = None
        self._problem: Problem | None = None
        self.select_on_entry(is_one_word=True)
        self.textEdited.connect(self._on_edited)
        self.typing_ended.connect(self._on_typing_ended)

    def value(self) -> Decimal | None:
        """The number in force, or None when the box is empty."""
        return self._value

    def problem(self) -> Problem | None:
        """Why what is typed cannot be used, for ``words`` to say; None when it can."""
        return self._problem

    def set_value(self, value: Decimal | None) -> None:
        """Show ``value`` without saying that it changed."""
        self._value = self._settled = value
        self.show_text("" if value is None else self._text_of(value))
        self._set_problem(None)

    def _on_typing_ended(self) -> None:
        if self._problem is not None:
            return
        self._settled = self._value
        if self._value is not None:
            self.setText(self._text_of(self._value))

    def _on_edited(self, text: str) -> None:
        try:
            typed = parse_decimal(text, self._places, self._maximum) if text.strip() else self._emptied()
            self._check_range(typed)
        except Refused as refused:
            self._set_problem(refused.problems[0])
            typed = self._settled
        else:
            self._set_problem(None)
        if typed != self._value:
            self._value = typed
            self.changed.emit(typed)

    def _emptied(self) -> Decimal | None:
        return self._value if self._is_needed else None

    def _check_range(self, typed: Decimal | None) -> None:
        if typed is None:
            return
        if self._minimum is not None and typed < self._minimum:
            raise Refused(Problem("number.too_small", data={"min": str(self._minimum)}))
        if self._maximum is not None and typed > self._maximum:
            raise Refused(Problem("number.too_large", data={"max": str(self._maximum)}))

    def _set_problem(self, problem: Problem | None) -> None:
        had = self._problem is not None
        self._problem = problem
        self.set_problem(problem is not None)
        if had != (problem is not None):
            self.problem_changed.emit(problem is not None)
