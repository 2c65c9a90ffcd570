"""One text inside a frozen value, found and replaced by its path: ``contacts.0.name.first``."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

_Value = TypeVar("_Value")


def text_at(value: object, path: str) -> str:
    """The text at ``path``; nothing chosen there yet is an empty text.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    found = value_at(value, path)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise LookupError(path)
    return found


def value_at(value: object, path: str) -> object:
    """What is at ``path``, text or not.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    found: Any = value
    for name in path.split("."):
        found = _inside(found, name)
    return found


def with_text(value: _Value, path: str, text: str) -> _Value:
    """``value`` with another text at ``path``.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    head, _, rest = path.partition(".")
    old: Any = value
    within = _inside(old, head)
    new = with_text(within, rest, text) if rest else text
    if isinstance(old, tuple):
        at = int(head)
        return cast(_Value, (*old[:at], new, *old[at + 1 :]))
    return cast(_Value, replace(old, **{head: new}))


def with_texts(value: _Value, texts: Mapping[str, str]) -> _Value:
    """``value`` with other texts at many paths: every part of it is made anew once.

    Raises:
        LookupError: there is no such place in ``value``.
    """
    within: dict[str, dict[str, str]] = {}
    changes: dict[str, Any] = {}
    for path, text in texts.items():
        head, _, rest = path.partition(".")
        if rest:
            within.setdefault(head, {})[rest] = text
        else:
            _inside(value, head)
            changes[head] = text
    for head, parts in within.items():
        changes[head] = with_texts(_inside(value, head), parts)
    old: Any = value
    if isinstance(old, tuple):
        return cast(_Value, tuple(changes.get(str(at), each) for at, each in enumerate(old)))
    return cast(_Value, replace(old, **changes)) if changes else value


def _inside(value: Any, name: str) -> Any:
    if isinstance(value, tuple):
        if not name.isdigit() or int(name) >= len(value):
            raise LookupError(name)
        return value[int(name)]
    try:
        return getattr(value, name)
    except AttributeError as error:
        raise LookupError(name) from error
