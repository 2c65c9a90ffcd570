"""Rows in the order of a column: what has no value there comes last, whichever way it is sorted."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

R = TypeVar("R")


def has_value(value: object) -> bool:
    """Whether there is something to sort by; zero is something."""
    return value is not None and value != ""


def blank_last(rows: Iterable[R], value: Callable[[R], Any], *, descends: bool) -> list[R]:
    """``rows`` by ``value``, which gives None or an empty text for a blank; equal ones stay as they come."""
    whole = list(rows)
    known = sorted((row for row in whole if has_value(value(row))), key=value, reverse=descends)
    return [*known, *(row for row in whole if not has_value(value(row)))]
