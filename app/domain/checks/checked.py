"""The outcome of checking a typed value."""

import re
import unicodedata
from dataclasses import dataclass

from app.domain.errors import Problem

_SEPARATORS = re.compile(r"[\s.\-_/\u2010-\u2015]+")


@dataclass(frozen=True, slots=True)
class Checked:
    """A value in its normal form and what is wrong with it.

    With problems, ``normal`` is the right form where one could be guessed, else what was typed. ``warnings``
    are warnings that keep nobody from going on. Problems have no field: the caller knows where the value is.
    """

    normal: str
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Whether nothing is wrong; warnings do not count."""
        return not self.problems


def wrong(normal: str, code: str, **data: str) -> Checked:
    """A value with one problem."""
    return Checked(normal, (Problem(code, "", data),))


def plain(value: str) -> str:
    """``value`` with single common spaces, and full-width letters and digits as common ones."""
    text = value if value.isascii() else unicodedata.normalize("NFKC", value)
    return " ".join(text.split())


def compact(value: str) -> str:
    """``value`` without spaces, dots, dashes and slashes, in capitals: pasted numbers become comparable."""
    if value.isascii() and value.isalnum():
        return value.upper()
    return _SEPARATORS.sub("", plain(value)).upper()
