"""The tables and totals of a quote as formatted texts."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Programme, VatCategory
from app.domain.pricing.priced import PricedLine, PricedQuote
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.papers.views.paper import Fact
from app.services.papers.views.quote import DisplayLine, Section, Totals, TotalsRow
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import text_in, vat_label

PRINT_ORDER = (Period.MONTH, Period.YEAR, Period.ONE_TIME)
_HUNDRED = Decimal(100)
_TITLES = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Monthly subscription"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Yearly subscription"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "One-time charges"),
}
_OFFERS = {
    OfferType.BUNDLE: QT_TRANSLATE_NOOP("papers", "{title}, bundle"),
    OfferType.CUSTOM: QT_TRANSLATE_NOOP("papers", "{title}, custom"),
}
_COLUMNS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once"),
}


def sections(
    words: Words, terms: QuoteTerms, priced: PricedQuote, programme: Programme
) -> tuple[Section, ...]:
    """One table per period that has lines; lines with no quantity are not subscribed and not shown."""
    found = []
    for period in PRINT_ORDER:
        lines = tuple(
            _display_line(words, terms, line, amounts, programme)
            for line, amounts in zip(terms.lines, priced.lines, strict=True)
            if amounts.period is period and amounts.quantity
        )
        if lines:
            title = _title(words, period, terms, programme)
            continued = words.translate("papers", "{title} (continued)", title=title)
            found.append(Section(title, continued, _heads(words, terms.currency), lines))
    return tuple(found)


def totals(words: Words, terms: QuoteTerms, priced: PricedQuote) -> Totals:
    """The totals of each period that has counted lines, side by side, and the sums of the whole."""
    counted = {line.period for line in priced.lines if line.is_counted}
    periods = tuple(period for period in PRINT_ORDER if period in counted) or (Period.MONTH,)
    formats = words.formats
    net = tuple(formats.amount(priced.of(period).net) for period in periods)
    gross = tuple(formats.money(priced.of(period).total) for period in periods)
    gross_label = (
        words.translate("papers", "Total incl. VAT")
        if _has_vat(priced, periods)
        else words.translate("papers", "Amount due")
    )
    return Totals(
        heads=tuple(words.say(_COLUMNS[period]) for period in periods),
        rows=(
            TotalsRow(words.translate("papers", "Total excl. VAT"), net),
            *_vat_rows(words, priced, periods),
        ),
        gross=TotalsRow(gross_label, gross),
        sums=_sums(words, terms, priced, _has_vat(priced, periods)),
    )


def vat_mentions(priced: PricedQuote) -> tuple[str, ...]:
    """The codes of the legal mentions that the VAT of the quote asks for."""
    codes = (vat.treatment.mention for period in PRINT_ORDER for vat in priced.of(period).vat_amounts)
    return tuple(dict.fromkeys(filter(None, codes)))


def _title(words: Words, period: Period, terms: QuoteTerms, programme: Programme) -> str:
    title = words.say(_TITLES[period])
    allowed = programme.terms_for(terms.partnership)
    if period is Period.ONE_TIME or allowed is None or len(allowed.offers) < 2:
        return title
    return words.say(_OFFERS[terms.offer], title=title)


def _heads(words: Words, currency: str) -> tuple[str, str, str, str, str, str]:
    sign = words.formats.currency(currency).strip()
    return (
        words.translate("papers", "Description"),
        words.translate("papers", "Quantity"),
        words.translate("papers", "Price, {currency}", currency=sign),
        words.translate("papers", "Discount"),
        words.translate("papers", "Net price, {currency}", currency=sign),
        words.translate("papers", "Amount excl. VAT, {currency}", currency=sign),
    )


def _display_line(
    words: Words, terms: QuoteTerms, line: QuoteLine, amounts: PricedLine, programme: Programme
) -> DisplayLine:
    formats = words.formats
    discount = _discount(terms, line, amounts)
    # A price above the list is shown as it is: the list price beside it would only puzzle the customer.
    listed = amounts.net_unit if discount is None else amounts.list_unit
    return DisplayLine(
        name=_name(words, line, programme),
        details=tuple(_details(words, line, programme)),
        quantity=formats.count(amounts.quantity),
        unit_price=formats.unit_price(listed, terms.currency),
        discount="" if discount is None else formats.percent(discount),
        net_unit_price=formats.net_unit_price(amounts.net_unit),
        amount=formats.amount(amounts.net),
        is_optional=amounts.is_optional,
    )


def _discount(terms: QuoteTerms, line: QuoteLine, amounts: PricedLine) -> Decimal | None:
    """What all discounts come to on this line; None when a typed price is above the list."""
    if line.manual_unit_price is not None:
        effective = amounts.effective_discount_percent
        return None if effective is None or effective < 0 else effective
    percents = (terms.customer_discount_percent, line.discount_percent, terms.discount_percent)
    left = _HUNDRED
    for percent in percents:
        left = left * (_HUNDRED - percent) / _HUNDRED
    return _HUNDRED - left


def _name(words: Words, line: QuoteLine, programme: Programme) -> str:
    item = programme.sold(line.product_id)
    name = text_in(item.name, words.language) if item else str(line.product_id)
    if line.level:
        name = f"{name} {text_in(programme.level_names.get(line.level, {}), words.language) or line.level}"
    if line.is_optional:
        return words.translate("papers", "{product} (optional, not in the total)", product=name)
    return name


def _details(words: Words, line: QuoteLine, programme: Programme) -> Iterator[str]:
    """What stands below the name: what it is, what is in it, and the note to the customer."""
    yield from _descriptions(words, line, programme)
    if line.customer_notes.strip():
        yield " ".join(line.customer_notes.split())


def _descriptions(words: Words, line: QuoteLine, programme: Programme) -> Iterator[str]:
    item = programme.sold(line.product_id)
    if item is None:
        return
    if description := text_in(item.description, words.language):
        yield description
    if isinstance(item, Bundle):
        inside = (programme.sold(product_id) for product_id in item.product_ids)
        names = ", ".join(text_in(one.name, words.language) for one in inside if one)
        yield words.translate("papers", "Includes {products}", products=names)


def _has_vat(priced: PricedQuote, periods: tuple[Period, ...]) -> bool:
    return any(
        vat.treatment.category is VatCategory.STANDARD
        for period in periods
        for vat in priced.of(period).vat_amounts
    )


def _vat_rows(words: Words, priced: PricedQuote, periods: tuple[Period, ...]) -> Iterator[TotalsRow]:
    amounts = {
        period: {vat.treatment: words.formats.amount(vat.vat) for vat in priced.of(period).vat_amounts}
        for period in periods
    }
    treatments = dict.fromkeys(how for period in periods for how in amounts[period])
    for how in treatments:
        cells = tuple(amounts[period].get(how, "") for period in periods)
        yield TotalsRow(vat_label(words, how), cells)


def _sums(words: Words, terms: QuoteTerms, priced: PricedQuote, has_vat: bool) -> tuple[Fact, ...]:
    formats = words.formats
    day = formats.long_date(terms.start_date)
    first = (
        words.translate("papers", "First invoice incl. VAT, {day}", day=day)
        if has_vat
        else words.translate("papers", "First invoice, {day}", day=day)
    )
    term = words.translate("papers", "Commitment total excl. VAT, {n} months", "", terms.commitment_months)
    return Fact(term, formats.money(priced.term_total)), Fact(first, formats.money(priced.due_first))
