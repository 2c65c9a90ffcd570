"""What changed since an earlier version, as texts: a part of a quote's paper, or all of a paper of its own.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.services.comparison.texts import ComparisonView


@dataclass(frozen=True, slots=True)
class Changes:
    """The sentence, the lines and the sums; ``identical`` is said where nothing differs.

    ``heads`` name the product, the licences and the two sides. ``bars_title`` is empty where what the
    difference is made of is not drawn.
    """

    title: str
    title_continued: str
    sentence: str
    identical: str
    heads: tuple[str, str, str, str]
    view: ComparisonView
    bars_title: str = ""
