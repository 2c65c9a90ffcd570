"""The customer's screen of variants side by side, from what is shown of each of them."""

from collections.abc import Iterator, Sequence

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.ids import ProductId
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownTotal
from app.services.meeting.controls import BoardControls, Given, VariantControls
from app.services.meeting.horizons import horizons_of
from app.services.meeting.shown_view import Look, gross_head, period_head
from app.services.meeting.variants_view import (
    BoardAmounts,
    BoardCell,
    BoardRow,
    BoardVariant,
    VariantsView,
)
from app.services.scenarios.board_display import LETTERS
from app.services.words import Words

_PERIODS = (Period.MONTH, Period.YEAR, Period.ONE_TIME)


def board_of(shown: Sequence[Shown], controls: BoardControls, look: Look, words: Words) -> VariantsView:
    """What the customer sees of the variants, one at least, in the language of ``words``."""
    first = shown[0]
    heads = tuple(
        _variant(at, each, mine, words)
        for at, (each, mine) in enumerate(zip(shown, controls.variants, strict=True))
    )
    return VariantsView(
        language=words.language,
        partner=first.partner_name,
        monogram=look.monogram,
        colour=look.colour,
        logo=look.logo,
        vendor=look.vendor,
        day=words.formats.long_date(controls.today),
        title=first.customer_name,
        subtitle=words.translate(
            "meeting", "{programme}: {n} proposals side by side", n=len(shown), programme=first.programme_name
        ),
        headline=_headline(heads, controls, first.kind, words),
        variants=heads,
        rows_label=words.translate("meeting", "Licences per product"),
        rows=tuple(_rows(shown, controls, words)),
        amounts=tuple(_amounts(shown, controls, words)),
        foot=_foot(first, words),
    )


def _variant(at: int, shown: Shown, controls: VariantControls, words: Words) -> BoardVariant:
    letter, name = LETTERS[at], _name(shown, controls, words)
    take = words.translate("meeting", "Choose {letter}", letter=letter) if controls.can_take else ""
    return BoardVariant(
        key=controls.key,
        letter=letter,
        name=name,
        text=_term(shown, words),
        mark=words.translate("meeting", "Costs least") if controls.is_cheapest else "",
        take=take,
        take_name=f"{take}: {name}" if take else "",
        pending="" if controls.can_take else _pending(shown, words),
    )


def _name(shown: Shown, controls: VariantControls, words: Words) -> str:
    """What a variant is: its bundle or type of offer, or how many seats a change comes to."""
    bundles = [each.name for each in shown.lines if each.product_id in controls.bundles]
    if shown.kind is ShownKind.QUOTE:
        return " + ".join(bundles) or words.name(shown.offer or OfferType.CUSTOM)
    if _is_as_held(shown):
        return words.translate("meeting", "As today")
    counts = sorted({each.quantity for each in shown.lines if each.quantity})
    if not counts:
        return words.translate("meeting", "no licence")
    if len(counts) == 1:
        seats = words.translate("meeting", "{n} licences", n=counts[0])
    else:
        least = words.formats.count(counts[0])
        seats = words.translate("meeting", "{least} to {n} licences", n=counts[-1], least=least)
    levels = {each.level_name for each in shown.lines if each.quantity and each.level_name}
    return ", ".join((*bundles, *(levels if len(levels) == 1 else ()), seats))


def _is_as_held(shown: Shown) -> bool:
    return all(
        (each.quantity, each.level_name) == (each.prior_quantity, each.prior_level_name)
        for each in shown.lines
    )


def _term(shown: Shown, words: Words) -> str:
    if shown.end_date is None:
        return ""
    end = words.formats.short_date(shown.end_date)
    if shown.kind is ShownKind.CHANGE:
        return words.translate("meeting", "to {day}", day=end)
    return words.translate("meeting", "{n} months, to {day}", n=shown.commitment_months, day=end)


def _pending(shown: Shown, words: Words) -> str:
    if shown.kind is ShownKind.CHANGE and _is_as_held(shown):
        return words.translate("meeting", "nothing to change")
    return words.translate("meeting", "not complete yet")


def _headline(heads: Sequence[BoardVariant], controls: BoardControls, kind: ShownKind, words: Words) -> str:
    """Which costs least, and how much less than the first; over the commitment, where there is one."""
    best = next((each for each in heads if each.mark), None)
    if best is None or not best.take:
        # That what is held costs least needs no saying.
        return ""
    name = f"{best.letter} · {best.name}"
    if controls.less is None:
        if kind is ShownKind.CHANGE:
            return words.translate("meeting", "{name} costs least.", name=name)
        return words.translate(
            "meeting", "{name} costs least per month, on average over the commitment.", name=name
        )
    amount = words.formats.money(controls.less)
    if kind is ShownKind.CHANGE:
        return words.translate(
            "meeting", "{name} costs least: {amount} less than A, excl. VAT.", name=name, amount=amount
        )
    return words.translate(
        "meeting",
        "{name} costs least: {amount} less than A per month, excl. VAT, on average over the commitment.",
        name=name,
        amount=amount,
    )


def _rows(shown: Sequence[Shown], controls: BoardControls, words: Words) -> Iterator[BoardRow]:
    """What any variant has, in the order of the programme; a bundle by what it gives."""
    columns = [_column(each, mine, words) for each, mine in zip(shown, controls.variants, strict=True)]
    names: dict[ProductId, str] = {}
    for each, mine in zip(shown, controls.variants, strict=True):
        for given in mine.given:
            names.setdefault(given.product_id, given.name)
        for line in each.lines:
            if line.product_id not in mine.bundles:
                names.setdefault(line.product_id, line.name)
    absent = BoardCell(words.translate("meeting", "not included"), is_included=False)
    place = {id: at for at, id in enumerate(controls.order)}
    for product_id, name in sorted(names.items(), key=lambda each: place.get(each[0], len(place))):
        cells = tuple(column.get(product_id, absent) for column in columns)
        yield BoardRow(name, cells, differs=len(set(cells)) > 1)


def _column(shown: Shown, controls: VariantControls, words: Words) -> dict[ProductId, BoardCell]:
    found = {each.product_id: _given(each, words) for each in controls.given}
    lines: dict[ProductId, list[str]] = {}
    for line in shown.lines:
        if line.product_id not in controls.bundles and line.quantity:
            lines.setdefault(line.product_id, []).append(_had(line, words))
    return found | {id: BoardCell(" + ".join(texts), is_included=True) for id, texts in lines.items()}


def _given(given: Given, words: Words) -> BoardCell:
    return BoardCell(_counted(words.formats.count(given.quantity), given.level_name), is_included=True)


def _had(line: ShownLine, words: Words) -> str:
    count = _counted(words.formats.count(line.quantity), line.level_name)
    if line.period is Period.ONE_TIME:
        count = words.translate("meeting", "{amount} once", amount=words.formats.money(line.net))
    return words.translate("meeting", "{count}, optional", count=count) if line.is_optional else count


def _counted(count: str, level: str) -> str:
    return f"{count} · {level}" if level else count


def _amounts(shown: Sequence[Shown], controls: BoardControls, words: Words) -> Iterator[BoardAmounts]:
    """What each period comes to, then on average where that says more, then what falls due when."""
    periods = [each for each in _PERIODS if any(_total(one, each) for one in shown)]
    for at, period in enumerate(periods or [Period.MONTH]):
        yield _of_period(shown, period, controls, words, is_main=not at)
    averages = [each.average for each in controls.variants]
    if any(averages):
        cells = tuple("" if each is None else words.formats.money(each) for each in averages)
        label = words.translate("meeting", "Per month on average, excl. VAT")
        yield BoardAmounts(label, "", cells, ("",) * len(cells))
    horizons = [horizons_of(each, words, with_vat=controls.with_vat) for each in shown]
    labels = list(dict.fromkeys(one.label for each in horizons for one in each))
    for label in labels:
        found = [next((one for one in each if one.label == label), None) for each in horizons]
        cells = tuple("" if one is None else one.amount for one in found)
        texts = tuple("" if one is None else one.text for one in found)
        is_said_above = label == labels[-1] and shown[0].kind is ShownKind.QUOTE
        yield _with_texts(label, cells, ("",) * len(texts) if is_said_above else texts)


def _total(shown: Shown, period: Period) -> ShownTotal | None:
    return next((each for each in shown.totals if each.period is period), None)


def _of_period(
    shown: Sequence[Shown], period: Period, controls: BoardControls, words: Words, *, is_main: bool
) -> BoardAmounts:
    with_vat, money = controls.with_vat, words.formats.money
    totals = [_total(each, period) for each in shown]
    cells = tuple("" if each is None else money(each.total if with_vat else each.net) for each in totals)
    texts = tuple("" if each is None else _otherwise(each, words, with_vat=with_vat) for each in totals)
    label = gross_head(period, words) if with_vat else period_head(period, words)
    if not is_main:
        texts = ("",) * len(cells)
    return BoardAmounts(label, "", cells, texts, is_main=is_main)


def _otherwise(total: ShownTotal, words: Words, *, with_vat: bool) -> str:
    """The same without VAT, or with it."""
    if with_vat:
        return words.translate("meeting", "{amount} excl. VAT", amount=words.formats.money(total.net))
    return words.translate("meeting", "{amount} incl. VAT", amount=words.formats.money(total.total))


def _with_texts(label: str, cells: tuple[str, ...], texts: tuple[str, ...]) -> BoardAmounts:
    """A row whose texts stand below its label where all of them are one."""
    if len(set(texts)) == 1:
        return BoardAmounts(label, texts[0], cells, ("",) * len(cells))
    return BoardAmounts(label, "", cells, texts)


def _foot(shown: Shown, words: Words) -> str:
    until = words.formats.long_date(shown.expires_on)
    if shown.kind is ShownKind.CHANGE:
        return words.translate(
            "meeting",
            "Choosing commits you to nothing: what you accept is the change that follows. Valid until {day}.",
            day=until,
        )
    return words.translate(
        "meeting",
        "Choosing commits you to nothing: what you accept is the quote that follows. Valid until {day}.",
        day=until,
    )
