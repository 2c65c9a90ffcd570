"""How long a typed text may be, and that it is there at all."""

from collections.abc import Iterator

from app.domain.errors import Problem

TEXT_MAX = 200
"""Longest name, street or city; more is a paste gone wrong and would break every document."""


def check_text(field: str, value: str, missing: str = "") -> Iterator[Problem]:
    """``missing`` where there is nothing, when a code is given, and ``text.too_long``."""
    if missing and not value.strip():
        yield Problem(missing, field)
    if len(value) > TEXT_MAX:
        yield Problem("text.too_long", field, {"max": str(TEXT_MAX), "length": str(len(value))})
