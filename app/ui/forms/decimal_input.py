"""A percentage or an amount as a line of text: read exactly, never through a float."""

from collections.abc import Callable, Collection
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation, violation
from app.services.formats.number_input import parse_decimal
from app.ui.forms.text_input import TextInput
from app.ui.widgets.number_text import NumberText, whole_digits


class DecimalInput(TextInput):
    """A decimal with at most ``places`` decimals and its ``unit``; one of ``units`` may be typed with it.

    ``changed`` carries the number at each keystroke that makes one; ``problem_changed`` says whether what is
    typed is no such number, in which case ``value()`` is again what it was before the typing began, and
    ``problem()`` is what the field should say. ``text_of`` writes a number, with ``decimal_sign``. An emptied
    box means ``when_empty``, which then stands in it; where a number is needed it is the problem ``missing``.
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
        units: Collection[str] = (),
        decimal_sign: str = "",
        height: int = 32,
        when_empty: Decimal | None = None,
        missing: str = "",
    ) -> None:
        super().__init__(name, parent, unit=unit, height=height, align_right=True)
        self._places = places
        self._minimum, self._maximum = minimum, maximum
        self._text_of = text_of
        self._units, self._decimal_sign = units, decimal_sign
        self._when_empty, self._missing = when_empty, missing
        self._typing = NumberText()
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
        self.show_text(self._written(value))
        self._set_problem(None)

    def _on_typing_ended(self) -> None:
        if self._problem is not None:
            return
        self._settled = self._value
        self.setText(self._written(self._value))

    def _on_edited(self, text: str) -> None:
        self._typing.edit(text)
        try:
            typed = self._read(self._typing.meant)
            self._check_range(typed)
        except RuleViolation as refused:
            self._set_problem(refused.problems[0])
            typed = self._settled
        else:
            self._set_problem(None)
        if typed != self._value:
            self._value = typed
            self.changed.emit(typed)

    def _read(self, text: str) -> Decimal | None:
        if text.strip():
            return parse_decimal(text, self._places, self._maximum, self._units, self._decimal_sign)
        if self._missing:
            raise violation(self._missing)
        return self._when_empty

    def _written(self, value: Decimal | None) -> str:
        text = "" if value is None else self._text_of(value)
        self._typing.write(text, 0 if value is None else whole_digits(int(value)))
        return text

    def _check_range(self, typed: Decimal | None) -> None:
        if typed is None:
            return
        if self._minimum is not None and typed < self._minimum:
            raise RuleViolation(Problem("number.too_small", data={"min": str(self._minimum)}))
        if self._maximum is not None and typed > self._maximum:
            raise RuleViolation(Problem("number.too_large", data={"max": str(self._maximum)}))

    def _set_problem(self, problem: Problem | None) -> None:
        had = self._problem is not None
        self._problem = problem
        self.set_problem(problem is not None)
        if had != (problem is not None):
            self.problem_changed.emit(problem is not None)
