"""What the amounts of a change were when it was written, and what they are now."""

from app.domain.change.change_order import ChangeOrderTotals
from app.domain.money import Money
from app.services.words import Words


def moved_amounts(words: Words, before: ChangeOrderTotals, now: ChangeOrderTotals) -> str:
    """The amounts that are other ones now, each beside what it was; empty where none is."""
    said = []
    if before.today != now.today:
        said.append(_moved(words, words.translate("changes", "Today"), before.today, now.today))
    if before.new_total != now.new_total:
        name = words.translate("changes", "New total")
        said.append(_moved(words, name, before.new_total, now.new_total))
    return " · ".join(said)


def _moved(words: Words, name: str, before: Money, now: Money) -> str:
    money = words.formats.money
    return words.translate(
        "changes", "{name}: {now} instead of {before}", name=name, now=money(now), before=money(before)
    )
