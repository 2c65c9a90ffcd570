"""The annex of a quote as formatted texts: where each printed amount comes from.

It holds what the customer may read and nothing else: no step in it is about a cost or a margin.
"""

from dataclasses import dataclass

from app.services.words.derivation import Explanation


@dataclass(frozen=True, slots=True)
class Annex:
    """Amounts with their steps, in the order of the quote; ``heads`` name step, source and figure.

    ``continued`` holds ``{subject}``, and is said where the steps of an amount go on on another page.
    """

    title: str
    title_continued: str
    note: str
    heads: tuple[str, str, str]
    continued: str
    explanations: tuple[Explanation, ...]
