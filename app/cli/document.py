"""A JSON document from a file or the standard input, read field by field: nothing in it is passed over."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from json import JSONDecodeError
from pathlib import Path
from typing import Any, TypeVar

from app.cli.json_readers import NumberText, format_value
from app.domain.errors import Problem, RuleViolation, violation
from app.services.files.disk_errors import violation_of_disk

STANDARD_INPUT = "-"
BYTES_MAX = 8_000_000
_MEGABYTE = 1_000_000
_Read = TypeVar("_Read")
_Read_Or = TypeVar("_Read_Or")


class RepeatingObject(dict[str, Any]):
    """An object of the document in which some keys stand twice; JSON readers mostly keep the last of them."""

    repeated: tuple[str, ...] = ()


class Fields:
    """The fields of one object of a document.

    A field that is wrong is noted, with its path, and read as what it would be without: so everything that
    is wrong is found at once. ``end`` notes what nobody asked for.
    """

    def __init__(self, values: dict[str, Any], path: str, problems: list[Problem]) -> None:
        self._values, self._path, self.problems = values, path, problems
        self._asked: list[str] = []

    def read(self, name: str, reader: Callable[[object], _Read], otherwise: _Read_Or) -> _Read | _Read_Or:
        """The field as ``reader`` has it; ``otherwise`` where it is absent, null or wrong."""
        self._asked.append(name)
        value = self._values.get(name)
        if value is None:
            return otherwise
        try:
            return reader(value)
        except RuleViolation as refused:
            self.note(*(problem.at(name) for problem in refused.problems))
            return otherwise

    def need(self, name: str, reader: Callable[[object], _Read], otherwise: _Read_Or) -> _Read | _Read_Or:
        """The same for a field that must be there."""
        if self._values.get(name) is None:
            self.note(Problem("field.missing", name))
        return self.read(name, reader, otherwise)

    def part(self, name: str) -> "Fields | None":
        """The object in a field; None where it is absent or wrong."""
        values = self.read(name, _object, None)
        return None if values is None else self._within(values, name)

    def parts(self, name: str) -> "tuple[Fields, ...]":
        """The objects in a list that must be there and hold one at least; none where it is wrong."""
        values = self.need(name, _list, None)
        if values == []:
            self.note(Problem("list.empty", name))
        found = []
        for index, value in enumerate(values or ()):
            place = f"{name}.{index}"
            if isinstance(value, dict):
                found.append(self._within(value, place))
            else:
                self.note(Problem("object.invalid", place, {"typed": format_value(value)}))
        return tuple(found)

    def values(self, name: str, reader: Callable[[object], _Read]) -> tuple[_Read, ...]:
        """The values of a list that may be left out, each as ``reader`` has it; the wrong ones are noted."""
        found = []
        for index, value in enumerate(self.read(name, _list, ())):
            try:
                found.append(reader(value))
            except RuleViolation as refused:
                self.note(*(problem.at(f"{name}.{index}") for problem in refused.problems))
        return tuple(found)

    def has(self, name: str) -> bool:
        """Whether the field is there, and is not null."""
        return self._values.get(name) is not None

    def note(self, *problems: Problem) -> None:
        """Note what is wrong, at paths within this object."""
        self.problems += [problem.at(self._path) if self._path else problem for problem in problems]

    def end(self) -> None:
        """Note the fields that were not asked for, and those that stand twice."""
        for name in self._values:
            if name not in self._asked:
                self.note(Problem("field.unknown", format_value(name), {"allowed": ",".join(self._asked)}))
        if isinstance(self._values, RepeatingObject):
            self.note(*(Problem("field.repeated", format_value(name)) for name in self._values.repeated))

    def _within(self, values: dict[str, Any], name: str) -> "Fields":
        return Fields(values, f"{self._path}.{name}" if self._path else name, self.problems)


def read_document(place: str) -> Fields:
    """The fields of the JSON object in the file ``place``, or on the standard input.

    Raises:
        RuleViolation: the file cannot be read (``file.*``) or does not hold one JSON object (``json.*``).
    """
    values = _parsed(text_of(place))
    if not isinstance(values, dict):
        raise violation("json.not_object", typed=format_value(values))
    return Fields(values, "", [])


def bytes_of(place: str) -> bytes:
    """What is in the file ``place``, or comes by a pipe or the standard input.

    Raises:
        RuleViolation: it cannot be read (``file.*``), or there is more than anybody writes.
    """
    try:
        if place == STANDARD_INPUT:
            content = sys.stdin.buffer.read(BYTES_MAX + 1)
        else:
            with Path(place).open("rb") as file:
                content = file.read(BYTES_MAX + 1)
    except PermissionError:
        raise violation("file.unreadable", path=place) from None
    except OSError as error:
        raise violation_of_disk(error) from error
    except ValueError:
        # A path with a zero byte in it is none for the system.
        raise violation("file.missing", path=format_value(place)) from None
    if len(content) > BYTES_MAX:
        raise violation("file.too_large", max=str(BYTES_MAX // _MEGABYTE))
    return content


def text_of(place: str, field: str = "") -> str:
    """The text in the file ``place``, or that comes by the standard input.

    Raises:
        RuleViolation: as ``bytes_of``, or ``file.not_utf8`` at ``field``.
    """
    try:
        return bytes_of(place).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise violation("file.not_utf8", field, path=place) from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object_of,
            parse_float=NumberText,
            parse_int=NumberText,
            parse_constant=NumberText,
        )
    except JSONDecodeError as error:
        raise violation("json.malformed", line=str(error.lineno), column=str(error.colno)) from None
    except RecursionError:
        raise violation("json.too_deep") from None


def _object_of(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    values = RepeatingObject(pairs)
    values.repeated = tuple(_repeated(pairs))
    return values


def _repeated(pairs: Sequence[tuple[str, Any]]) -> Iterator[str]:
    seen: set[str] = set()
    reported: set[str] = set()
    for name, _ in pairs:
        if name in seen and name not in reported:
            reported.add(name)
            yield name
        seen.add(name)


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise violation("object.invalid", typed=format_value(value))
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise violation("list.invalid", typed=format_value(value))
    return value
