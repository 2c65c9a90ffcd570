"""Marks for texts that are written in one place and said in another, as in a table of codes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of the source, waiting for a language; ``context`` names the catalogue that translates it."""

    context: str
    text: str


def marked(context: str, text: str) -> Marked:
    """A text to be said later with ``Words.say``."""
    return Marked(context, text)


# The names under which translation tools, Qt's lupdate and ours, find such texts. The second is for a text
# that has a singular and a plural.
QT_TRANSLATE_NOOP = marked
QT_TRANSLATE_N_NOOP = marked
