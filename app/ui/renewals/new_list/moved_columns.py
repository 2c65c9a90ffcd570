"""The columns of the page of a new list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.texts import sort_key
from app.services.renewals.renewal_view import signed
from app.services.repricing.moved_offer import Headline
from app.services.repricing.moved_view import kind_name
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.renewals.new_list.moved_offers import Order, ShownOffer
from app.ui.tables.cell import Cell, name_cell, number_cell
from app.ui.tables.row_model import Column

BOX, NUMBER, CLIENT, KIND, LISTS, BEFORE, AFTER, DIFFERENCE = range(8)
WIDTHS = (36, 116, 0, 124, 92, 96, 96, 76)
CLIENT_AT_LEAST = 160
YIELDS = (LISTS, KIND)
MONEY_COLUMNS = (BEFORE, AFTER, DIFFERENCE)

_SHORT: dict[str, Marked] = {
    "contract-changed": QT_TRANSLATE_NOOP("repricing", "Contract changed"),
    "repricing.revised": QT_TRANSLATE_NOOP("repricing", "Revised meanwhile"),
    "price.missing": QT_TRANSLATE_NOOP("repricing", "No price"),
    "price_list.none_in_force": QT_TRANSLATE_NOOP("repricing", "No list"),
}


@dataclass(frozen=True, slots=True)
class MovedCells:
    """Makes the cells of a row; another currency than ``main_currency`` carries its code."""

    words: Words
    main_currency: str

    def columns(self) -> Sequence[Column[ShownOffer]]:
        """The columns, from the first to the last; the box of the first one is painted by the table."""
        words = self.words
        return (
            Column("box", "", lambda _shown: Cell()),
            Column("number", words.translate("repricing", "Number"), lambda shown: Cell(shown.offer.number)),
            Column("client", words.translate("repricing", "Customer"), self._client),
            Column(
                "kind",
                words.translate("repricing", "Kind"),
                lambda shown: Cell(kind_name(words, shown.offer)),
            ),
            Column("lists", words.translate("repricing", "Price list"), self._lists),
            Column("before", words.translate("repricing", "before"), self._before, align_right=True),
            Column("after", words.translate("repricing", "after"), self._after, align_right=True),
            Column(
                "difference", words.translate("repricing", "difference"), self._difference, align_right=True
            ),
        )

    def orders(self) -> Sequence[Order]:
        """What each column sorts by; None for what is not known."""
        words = self.words
        return (
            lambda shown: shown.is_ticked,
            lambda shown: shown.offer.number,
            lambda shown: sort_key(shown.offer.customer_name),
            lambda shown: sort_key(kind_name(words, shown.offer)),
            lambda shown: _lists_of(shown),
            lambda shown: _minor(shown, lambda headline: headline.before),
            lambda shown: _minor(shown, lambda headline: headline.after),
            lambda shown: _minor(shown, lambda headline: headline.difference),
        )

    def _client(self, shown: ShownOffer) -> Cell:
        return name_cell(shown.offer.customer_name, tag=self._tag(shown))

    def _tag(self, shown: ShownOffer) -> str:
        """In a word or two, what keeps it from being re-priced, or what else comes of it."""
        words, moved = self.words, shown.moved
        if shown.problems:
            known = _SHORT.get(shown.problems[0].code)
            return words.say(known) if known else words.translate("repricing", "Not re-priced")
        if moved is None:
            return ""
        if not moved.is_moved:
            return words.translate("repricing", "Not moved")
        if moved.is_being_revised:
            return words.translate("repricing", "Being written")
        if moved.loses_approval:
            return words.translate("repricing", "Approval lapses")
        if moved.needs_approval:
            return words.translate("repricing", "To be approved")
        return words.translate("repricing", "Optional") if moved.is_only_proposed else ""

    def _lists(self, shown: ShownOffer) -> Cell:
        moved = shown.moved
        if moved is None or not moved.list_now:
            return Cell()
        old, new = str(moved.list_before), str(moved.list_now)
        return Cell(self.words.translate("repricing", "v{old} → v{new}", old=old, new=new))

    def _before(self, shown: ShownOffer) -> Cell:
        move = shown.moved.move if shown.moved else None
        if move is None:
            return Cell()
        return number_cell(self.words.formats.amount(move.headline.before), self._lead(shown))

    def _after(self, shown: ShownOffer) -> Cell:
        if shown.moved is None:
            return Cell()
        if shown.moved.move is None:
            return Cell(self.words.translate("repricing", "impossible"), ink="danger", align_right=True)
        return number_cell(self.words.formats.amount(shown.moved.move.headline.after))

    def _difference(self, shown: ShownOffer) -> Cell:
        move = shown.moved.move if shown.moved else None
        if move is None:
            return Cell()
        return number_cell(signed(self.words, move.headline.difference), strong=True)

    def _lead(self, shown: ShownOffer) -> str:
        """What sets the amount apart from the others: its currency, or that it is not of a month."""
        assert shown.moved is not None
        assert shown.moved.move is not None
        headline = shown.moved.move.headline
        currency = headline.after.currency
        parts = [] if currency == self.main_currency else [currency]
        if headline.period is Period.YEAR:
            parts.append(self.words.translate("repricing", "a year"))
        elif headline.period is Period.ONE_TIME:
            parts.append(self.words.translate("repricing", "once"))
        return " ".join(parts)


def _lists_of(shown: ShownOffer) -> tuple[int, int] | None:
    moved = shown.moved
    return (moved.list_before, moved.list_now) if moved is not None and moved.list_now else None


def _minor(shown: ShownOffer, amount: Callable[[Headline], Money]) -> int | None:
    move = shown.moved.move if shown.moved else None
    return None if move is None else amount(move.headline).minor


@dataclass(frozen=True, slots=True)
class MovedSums:
    """What ticked offers come to, one amount for each period and currency that there is."""

    before: Sequence[Money]
    after: Sequence[Money]
    differences: Sequence[tuple[Period, Money]]


def sums_of(shown: Sequence[ShownOffer], main_currency: str) -> MovedSums:
    """Add up what is ticked: months before and after, and the difference of every period by itself."""
    found: dict[tuple[Period, str], list[Money]] = {}
    for each in shown:
        if each.is_ticked and each.moved is not None and each.moved.move is not None:
            headline = each.moved.move.headline
            zero = Money.zero(headline.after.currency)
            before, after = found.get((headline.period, zero.currency), [zero, zero])
            found[headline.period, zero.currency] = [before + headline.before, after + headline.after]
    ordered = sorted(found.items(), key=lambda item: (item[0][1] != main_currency, item[0][1]))
    months = [sums for (period, _), sums in ordered if period is Period.MONTH]
    differences = [(period, after - before) for (period, _), (before, after) in ordered]
    return MovedSums(
        before=[before for before, _ in months],
        after=[after for _, after in months],
        differences=[(period, each) for period, each in differences if each.minor],
    )
