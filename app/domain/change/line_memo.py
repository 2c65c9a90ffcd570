"""What was found out about the lines of a change, so that only the line that is edited is looked at again."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from app.domain.change.change import ChangedLine
from app.domain.change.reduction import Effect
from app.domain.errors import Problem
from app.domain.ids import LineId


class _Line(Protocol):
    @property
    def id(self) -> LineId: ...


Line = TypeVar("Line", bound=_Line)
Found = TypeVar("Found")


class LineMemo(Generic[Line, Found]):
    """Remembers one finding a line; it holds for the very line it was found for, and for no equal one.

    Lines are frozen values: an edit makes another one, and leaves all others as they are.
    """

    def __init__(self) -> None:
        self._kept: dict[LineId, tuple[Line, Found]] = {}

    def get(self, line: Line, find: Callable[[Line], Found]) -> Found:
        """What is known of ``line``, found by ``find`` where it is new; what ``find`` raises is not kept."""
        kept = self._kept.get(line.id)
        if kept is not None and kept[0] is line:
            return kept[1]
        found = find(line)
        self._kept[line.id] = (line, found)
        return found

    def clear(self) -> None:
        """Forget everything: something that all lines depend on is another one."""
        self._kept.clear()


class CheckedLines:
    """What the rules say of each changed line by itself, and when it takes effect."""

    def __init__(self) -> None:
        self.problems: LineMemo[ChangedLine, tuple[Problem, ...]] = LineMemo()
        self.effects: LineMemo[ChangedLine, Effect] = LineMemo()

    def clear(self) -> None:
        """Forget everything."""
        self.problems.clear()
        self.effects.clear()
