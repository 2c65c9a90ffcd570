"""Where two contents that were shown differ, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from app.domain.shown.shown import Shown


@dataclass(frozen=True, slots=True)
class Difference:
    """A field, as a path (``lines.0.quantity``), whose value is another on each side; None: not there."""

    field: str
    one: object
    other: object


def differences(one: Shown, other: Shown) -> tuple[Difference, ...]:
    """Every field in which the two differ, in the order of ``Shown``; none where they are the same."""
    return tuple(_between(one, other, ""))


def _between(one: Any, other: Any, at: str) -> Iterator[Difference]:
    if one == other:
        return
    if is_dataclass(one) and type(one) is type(other):
        for each in fields(one):
            yield from _between(getattr(one, each.name), getattr(other, each.name), f"{at}{each.name}.")
    elif isinstance(one, tuple) and isinstance(other, tuple):
        for index in range(max(len(one), len(other))):
            yield from _between(_item(one, index), _item(other, index), f"{at}{index}.")
    else:
        yield Difference(at.removesuffix("."), one, other)


def _item(values: tuple[Any, ...], index: int) -> Any:
    return values[index] if index < len(values) else None
