"""A value with one leaf after the other changed, and where: to try that each of them is told."""

import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

Changed = tuple[str, Any]
"""The path of a leaf (``lines.0.quantity``), and the whole value with another one there."""

_DAY = date(2031, 5, 7)


def changed_leaves(value: Any, type_: Any = None, at: str = "") -> Iterator[Changed]:
    """Every leaf of ``value`` as another one, as none where it may be, and as one where it is none.

    Collections lose their last item and get another one like it; paths name that place.
    """
    if _is_optional(type_):
        yield from _given_or_none(value, _bare(type_), at)
        return
    if is_dataclass(value) and not isinstance(value, type):
        hints = _hints(type(value))
        for each in fields(value):
            of = getattr(value, each.name)
            for path, other in changed_leaves(of, hints[each.name], f"{at}{each.name}."):
                yield path, replace(value, **{each.name: other})
    elif isinstance(value, tuple):
        yield from _items(value, type_, at)
    else:
        yield from ((at.removesuffix("."), other) for other in _others(value))


def _given_or_none(value: Any, bare: Any, at: str) -> Iterator[Changed]:
    if value is None:
        yield at.removesuffix("."), sample(bare)
        return
    yield at.removesuffix("."), None
    yield from changed_leaves(value, bare, at)


def _items(value: tuple[Any, ...], type_: Any, at: str) -> Iterator[Changed]:
    item = get_args(type_)[0]
    for index, each in enumerate(value):
        for path, other in changed_leaves(each, item, f"{at}{index}."):
            yield path, (*value[:index], other, *value[index + 1 :])
    yield f"{at}{len(value)}", (*value, sample(item))
    if value:
        yield f"{at}{len(value) - 1}", value[:-1]


def sample(type_: Any) -> Any:
    """Some value of a type that travels."""
    type_ = getattr(type_, "__supertype__", type_)
    if _is_optional(type_):
        return None
    if is_dataclass(type_) and isinstance(type_, type):
        hints = _hints(type_)
        return type_(**{each.name: sample(hints[each.name]) for each in fields(type_)})
    if get_origin(type_) is tuple:
        return ()
    if isinstance(type_, type) and issubclass(type_, Enum):
        return next(iter(type_))
    return {str: "EUR", int: 7, bool: True, Decimal: Decimal("7.5"), date: _DAY}[type_]


def _others(value: Any) -> Iterator[Any]:
    match value:
        case Enum():
            yield from (each for each in type(value) if each is not value)
        case bool():
            yield not value
        case str():
            yield from (f"{value}x", value.swapcase()) if value.swapcase() != value else (f"{value}x",)
        case int() | Decimal():
            yield from (value + 1, -value - 1)
        case datetime() | date():
            yield value + timedelta(days=1)


@cache
def _hints(type_: type) -> dict[str, Any]:
    return get_type_hints(type_)


def _is_optional(type_: Any) -> bool:
    return get_origin(type_) in (Union, types.UnionType) and type(None) in get_args(type_)


def _bare(type_: Any) -> Any:
    (bare,) = (each for each in get_args(type_) if each is not type(None))
    return bare
