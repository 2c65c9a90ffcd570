"""Texts in cells that a spreadsheet would run as formulas, and the way back (OWASP, CSV injection)."""

import re

# The full-width signs are what Japanese editions take for the plain ones; U+2212 is the typographic minus.
_FORMULA = r"[\s\x00]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|[\t\r\n]"
_RUNS = re.compile(f"'*(?:{_FORMULA})")
_ESCAPED = re.compile(f"'+(?:{_FORMULA})")
_APOSTROPHE = "'"


def escape_formula(text: str) -> str:
    """Return ``text`` as a cell that no spreadsheet runs: an apostrophe in front of what would be a formula.

    What has the apostrophes already gets one more, so that ``unescape_formula`` gives every text back.
    """
    return _APOSTROPHE + text if _RUNS.match(text) else text


def unescape_formula(text: str) -> str:
    """Return the text that ``escape_formula`` was given."""
    return text[1:] if _ESCAPED.match(text) else text
