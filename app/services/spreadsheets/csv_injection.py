"""Texts in cells that a spreadsheet would run as formulas, and the way back (OWASP, CSV injection)."""

import re

# The full-width signs are what Japanese editions take for the plain ones; U+2212 is the typographic minus.
_FORMULA = r"[\s\x00]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\t\r\n]"
_RUNS = re.compile(f"'*(?:{_FORMULA})")
_GUARDED = re.compile(f"'+(?:{_FORMULA})")
_GUARD = "'"


def guarded(text: str) -> str:
    """``text`` as a cell that no spreadsheet runs: an apostrophe in front of what would be a formula.

    What has the apostrophes already gets one more, so that ``unguarded`` gives every text back.
    """
    return _GUARD + text if _RUNS.match(text) else text


def unguarded(text: str) -> str:
    """The text that ``guarded`` was given."""
    return text[1:] if _GUARDED.match(text) else text
