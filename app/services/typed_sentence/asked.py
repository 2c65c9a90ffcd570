"""What a sentence asks of each product: its seats and its level, paired as they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import ProductId
from app.domain.typed_sentence.parts import Intent, Mode, Seats
from app.domain.typed_sentence.product_names import LevelMention, ProductMention
from app.domain.typed_sentence.sentence import Sentence


@dataclass(frozen=True, slots=True)
class AskedLine:
    """What is asked of one product, or of everything that is held where ``mention`` is None."""

    mention: ProductMention | None
    seats: Seats | None = None
    levels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sentence asks for, products and seats paired; ``spare`` numbers belong to nothing."""

    lines: tuple[AskedLine, ...]
    spare: tuple[Seats, ...] = ()

    @property
    def is_unclear(self) -> bool:
        """Whether a number was left over that may be meant as well as one that was taken."""
        taken = {line.seats.mode for line in self.lines if line.seats is not None}
        return any(each.mode in taken for each in self.spare)

    @property
    def mentions(self) -> tuple[ProductMention, ...]:
        """The products that are named."""
        return tuple(line.mention for line in self.lines if line.mention is not None)

    @property
    def has_seats(self) -> bool:
        """Whether a number of seats is asked for."""
        return any(line.seats is not None for line in self.lines)

    @property
    def has_levels(self) -> bool:
        """Whether a level is asked for."""
        return any(line.levels for line in self.lines)


def asked_of(sentence: Sentence, held: frozenset[ProductId] = frozenset()) -> Asked:
    """Pair the numbers of a sentence with its products.

    One number is for every product; of as many numbers as products each has its own. ``held`` tells whether
    a lone *Advanced* is a level or the name of what the customer holds.
    """
    mentions, levels = _named(sentence, held)
    seats, spare = _counted(sentence.said.seats, len(mentions))
    if not mentions:
        of_all = frozenset().union(*(each.levels for each in levels))
        return Asked((AskedLine(None, seats[0] if seats else None, of_all),), spare)
    lines = []
    for place, mention in enumerate(mentions):
        mine = seats[place] if place < len(seats) else (seats[0] if len(seats) == 1 else None)
        lines.append(AskedLine(mention, mine, _level_of(mention, mentions, levels)))
    return _named_once(lines, spare)


def is_let_go(sentence: Sentence, line: AskedLine) -> bool:
    """Whether a product is to go whole: it is to be removed, and no number says how many of it."""
    return line.seats is None and line.mention is not None and Intent.REMOVE in sentence.said.intents


def _named(
    sentence: Sentence, held: frozenset[ProductId]
) -> tuple[tuple[ProductMention, ...], tuple[LevelMention, ...]]:
    if sentence.products or not sentence.said.seats:
        return sentence.products, sentence.levels
    as_products = [each for each in sentence.levels if each.ids & held]
    if len(as_products) != 1 or len(sentence.levels) != 1:
        return sentence.products, sentence.levels
    level = as_products[0]
    return (ProductMention(level.ids & held, level.at, 1),), ()


def _named_once(lines: Sequence[AskedLine], spare: tuple[Seats, ...]) -> Asked:
    """Each product once: what is said of it again counts where it is the same, else its number is spare."""
    once: dict[frozenset[ProductId], AskedLine] = {}
    for line in lines:
        ids = line.mention.ids if line.mention is not None else frozenset()
        first = once.setdefault(ids, line)
        if first.seats is None:
            once[ids] = line
        elif line.seats is not None and (first.seats.count, first.seats.mode) != (
            line.seats.count,
            line.seats.mode,
        ):
            spare = (*spare, line.seats)
    return Asked(tuple(once.values()), spare)


def _counted(seats: Sequence[Seats], products: int) -> tuple[tuple[Seats, ...], tuple[Seats, ...]]:
    """The numbers that count seats, and those that are too many: bare ones beside signed ones first."""
    room = max(1, products)
    if len(seats) <= room:
        return tuple(seats), ()
    said = [each for each in seats if each.mode is not Mode.BARE]
    kept = (said or list(seats))[:room]
    return tuple(kept), tuple(each for each in seats if each not in kept)


def _level_of(
    mention: ProductMention, mentions: Sequence[ProductMention], levels: Sequence[LevelMention]
) -> frozenset[str]:
    """The level of a product: the one that follows it before the next product, or the only one."""
    if not levels:
        return frozenset()
    if len(mentions) == 1:
        return levels[0].levels
    following = [each.at[0] for each in mentions if each.at[0] > mention.at[0]]
    until = min(following, default=None)
    mine = [each for each in levels if each.at[0] > mention.at[0] and (until is None or each.at[0] < until)]
    return mine[0].levels if mine else frozenset()
