"""One text inside a frozen value, found and replaced by its path: ``contacts.0.name.first``."""

from dataclasses import replace
from typing import Any, TypeVar

_Value = TypeVar("_Value")


def text_at(value: object, path: str) -> str:
    """The text at ``path``; nothing chosen there yet is an empty text.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    found: Any = value
    for name in path.split("."):
        found = _inside(found, name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise LookupError(path)
    return found


def with_text(value: _Value, path: str, text: str) -> _Value:
    """``value`` with another text at ``path``.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    head, _, rest = path.partition(".")
    new = with_text(_inside(value, head), rest, text) if rest else text
    if isinstance(value, tuple):
        at = int(head)
        return type(value)((*value[:at], new, *value[at + 1 :]))
    if not rest:
        _inside(value, head)
    return replace(value, **{head: new})  # type: ignore[type-var]  # What is no tuple is a frozen dataclass.


def _inside(value: Any, name: str) -> Any:
    if isinstance(value, tuple):
        if not name.isdigit() or int(name) >= len(value):
            raise LookupError(name)
        return value[int(name)]
    try:
        return getattr(value, name)
    except AttributeError as error:
        raise LookupError(name) from error
