"""One offer at the price list in force in words: what it comes to, which lines the list moves, what stays."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.pricing.repricing import PriceSource, RepricedLine
from app.domain.pricing.trace.change import ChangeAmount
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_amounts import ChangeKey
from app.services.queries.older_lists import OpenOffer
from app.services.quotes.offer_amounts import AmountKey, AmountKind
from app.services.renewals.renewal_view import CauseText, LineBlock, signed
from app.services.repricing.moved_offer import ChangeMove, Move, MovedOffer, QuoteMove
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

_STAYS: dict[PriceSource, Marked] = {
    PriceSource.LIST: QT_TRANSLATE_NOOP("repricing", "same price in both lists"),
    PriceSource.TYPED: QT_TRANSLATE_NOOP("repricing", "typed price"),
    PriceSource.CHARGED: QT_TRANSLATE_NOOP("repricing", "as it is charged"),
}
_TOTALS: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("repricing", "Monthly"),
    Period.YEAR: QT_TRANSLATE_NOOP("repricing", "Yearly"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("repricing", "One-time"),
}
_NEW_TOTALS: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("repricing", "New monthly total"),
    Period.YEAR: QT_TRANSLATE_NOOP("repricing", "New yearly total"),
}


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """An amount with what it is called, at the list that the offer is on and at the one in force.

    The latter, ``amount``, explains itself by its ``key``.
    """

    key: AmountKey | ChangeKey
    label: str
    before: str
    amount: str


@dataclass(frozen=True, slots=True)
class MovedView:
    """Everything that the panel says of one offer, formatted; what does not apply is empty.

    ``notes`` are what happens besides: another day, an approval that lapses.
    """

    title: str
    subtitle: str
    unit: str
    amounts: tuple[BeforeAndAfter, ...]
    blocks: tuple[LineBlock, ...]
    stays: tuple[CauseText, ...]
    notes: tuple[str, ...]


def kind_name(words: Words, offer: OpenOffer) -> str:
    """What sort of offer it is."""
    if offer.kind is Kind.CHANGE_ORDER:
        return words.translate("repricing", "Change quote")
    return (
        words.translate("repricing", "Renewal") if offer.is_renewal else words.translate("repricing", "Quote")
    )


def offer_title(words: Words, offer: OpenOffer) -> str:
    """Which offer it is, and until when it stands."""
    return words.translate(
        "repricing",
        "{kind} {number}, until {day}",
        kind=kind_name(words, offer),
        number=offer.number,
        day=words.formats.short_date(offer.expires_on),
    )


def moved_view(names: ProductNames, moved: MovedOffer, move: Move) -> MovedView:
    """The words and figures of ``moved``, which can be re-priced: ``move`` is its own."""
    words = names.words
    currency = words.formats.currency(move.headline.after.currency)
    amounts = _of_change(words, move) if isinstance(move, ChangeMove) else _of_quote(words, move)
    return MovedView(
        title=moved.offer.customer_name,
        subtitle=offer_title(words, moved.offer),
        unit=words.translate("repricing", "Excl. VAT, {currency}", currency=currency),
        amounts=tuple(amounts),
        blocks=tuple(_block(names, moved, each) for each in move.lines if each.is_moved),
        stays=tuple(_stays(names, each) for each in move.lines if not each.is_moved),
        notes=tuple(_notes(words, moved, move)),
    )


def _of_quote(words: Words, move: QuoteMove) -> list[BeforeAndAfter]:
    before, after = move.before, move.after
    found = [
        (Period.MONTH, before.monthly_net, after.monthly_net),
        (Period.YEAR, before.yearly_net, after.yearly_net),
        (Period.ONE_TIME, before.one_time_net, after.one_time_net),
    ]
    shown = [
        _amounts(words, AmountKey(AmountKind.NET, period), words.say(_TOTALS[period]), old, new)
        for period, old, new in found
        if old.minor or new.minor
    ]
    term, key = words.translate("repricing", "Over the term"), AmountKey(AmountKind.TERM)
    return [*shown, _amounts(words, key, term, before.term_total, after.term_total)]


def _of_change(words: Words, move: ChangeMove) -> list[BeforeAndAfter]:
    before, after = move.before, move.after
    found = [
        (ChangeAmount.PAYMENT, words.say(_NEW_TOTALS[move.terms.period]), before.new_total, after.new_total),
        (ChangeAmount.TODAY, words.translate("repricing", "Today"), before.today, after.today),
        (
            ChangeAmount.NEXT_INVOICE,
            words.translate("repricing", "Next invoice"),
            before.next_invoice,
            after.next_invoice,
        ),
    ]
    shown = [_amounts(words, ChangeKey(amount), label, old, new) for amount, label, old, new in found]
    if before.to_term_end is not None and after.to_term_end is not None:
        to_end, key = words.translate("repricing", "To term end"), ChangeKey(ChangeAmount.TO_TERM_END)
        shown.append(_amounts(words, key, to_end, before.to_term_end, after.to_term_end))
    return shown


def _amounts(
    words: Words, key: AmountKey | ChangeKey, label: str, before: Money, after: Money
) -> BeforeAndAfter:
    return BeforeAndAfter(key, label, words.formats.amount(before), words.formats.amount(after))


def _block(names: ProductNames, moved: MovedOffer, line: RepricedLine) -> LineBlock:
    words = names.words
    more = "" if line.before is None else signed(words, line.after - line.before)
    count = words.formats.count(line.quantity)
    return LineBlock(
        name=names.sold_as(line.product_id, line.level or ""),
        quantity=words.translate("repricing", "{seats}, optional", seats=count)
        if line.is_optional
        else count,
        difference=more or words.formats.amount(line.after),
        causes=(CauseText(_cause(words, moved, line), ""),),
    )


def _cause(words: Words, moved: MovedOffer, line: RepricedLine) -> str:
    after = words.formats.decimal(line.unit_after, 2, 4)
    if line.unit_before is None:
        return words.translate("repricing", "Net {price} a unit by now", price=after)
    return words.translate(
        "repricing",
        "List v{old} → v{new}, net {before} → {after} a unit",
        old=str(moved.list_before),
        new=str(moved.list_now),
        before=words.formats.decimal(line.unit_before, 2, 4),
        after=after,
    )


def _stays(names: ProductNames, line: RepricedLine) -> CauseText:
    words = names.words
    said = words.translate(
        "repricing",
        "{product} {quantity}, {why}",
        product=names.sold_as(line.product_id, line.level or ""),
        quantity=words.formats.count(line.quantity),
        why=words.say(_STAYS[line.source]),
    )
    return CauseText(said, words.formats.amount(line.after))


def _notes(words: Words, moved: MovedOffer, move: Move) -> list[str]:
    said = []
    if not moved.is_moved:
        said.append(words.translate("repricing", "The new list gives none of its lines another price."))
    if isinstance(move, ChangeMove) and move.terms.on != move.day_before:
        said.append(
            words.translate(
                "repricing",
                "Ordered on {day} and no longer on {before}: today’s amount is for the days that are left.",
                day=words.formats.short_date(move.terms.on),
                before=words.formats.short_date(move.day_before),
            )
        )
    if moved.is_being_revised:
        said.append(
            words.translate(
                "repricing",
                "You are writing its next revision: finish that first, or the draft is on the list before.",
            )
        )
    approval = moved.offer.approval
    if approval is not None and approval.is_waiting:
        said.append(
            words.translate(
                "repricing", "A manager was asked to approve it: with a new revision the question is void."
            )
        )
    elif approval is not None and approval.is_granted:
        said.append(
            words.translate(
                "repricing",
                "{name} approved it: with a new revision the approval is void.",
                name=approval.answered_by,
            )
        )
    if moved.needs_approval:
        said.append(
            words.translate(
                "repricing", "Re-priced, it needs the approval of a manager before it can be sold."
            )
        )
    return said
