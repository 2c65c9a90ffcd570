"""What rows add up to, as the footers of lists say it: how many, which licences, how much a month."""

from collections.abc import Sequence

from app.domain.money import Money
from app.services.words import Words

Part = tuple[str, str]
"""A figure, and its words."""


def amounts(words: Words, monies: Sequence[Money]) -> str:
    """Amounts of several currencies, one after the other; nothing in a currency is left out beside others."""
    shown = [each for each in monies if each.minor] or list(monies[:1])
    return " + ".join(words.formats.money(each) for each in shown)


def sum_parts(words: Words, counted: Part, seats: int, monthly: Sequence[Money]) -> list[Part]:
    """What is counted, its licences, and its money per currency where there is any."""
    found = [counted, (words.formats.count(seats), words.translate("labels", "licences", n=seats))]
    if any(each.minor for each in monthly):
        found.append((amounts(words, monthly), words.translate("labels", "a month")))
    return found
