"""The outcome of checking a typed value."""

import re
from dataclasses import dataclass

from app.domain.checks.typed_number import latin
from app.domain.errors import Problem
from app.domain.texts import common_letters

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
    """``value`` with single common spaces, full-width letters and digits as common ones, nothing unseen."""
    return " ".join(common_letters(value).split())


def compact(value: str) -> str:
    """``value`` without spaces, dots, dashes and slashes, in capitals: pasted numbers become comparable.

    Digits of other scripts are common ones then; what ``read_identifier`` does with figures is not done.
    """
    if value.isascii() and value.isalnum():
        return value.upper()
    return _SEPARATORS.sub("", plain(latin(value))).upper()
