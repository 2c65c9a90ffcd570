"""An open offer in one line of a paper."""

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Words

_PER = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "{amount} per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "{amount} per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "{amount} once"),
}


def offer_text(words: Words, row: QuoteRow | ChangeQuoteRow) -> str:
    """``Quote D-2026-1194 of 19/11/2026, valid until 19/12/2026: 12.00 EUR per month excl. VAT``.

    Of a change quote the new amount is said, and what it is more than before.
    """
    if isinstance(row, ChangeQuoteRow):
        return _change_text(words, row)
    formats = words.formats
    amounts = ((Period.MONTH, row.monthly), (Period.YEAR, row.yearly), (Period.ONE_TIME, row.one_time))
    said = [words.say(_PER[period], amount=formats.money(each)) for period, each in amounts if each.minor]
    return words.translate(
        "papers",
        "Quote {number} of {day}, valid until {until}: {amounts} excl. VAT",
        number=row.display_number,
        day=formats.short_date(row.created_on),
        until=formats.short_date(row.expires_on),
        amounts=" + ".join(said) or formats.money(Money.zero(row.monthly.currency)),
    )


def _change_text(words: Words, row: ChangeQuoteRow) -> str:
    formats = words.formats
    return words.translate(
        "papers",
        "Change quote {number} of {day}, valid until {until}: {amount} excl. VAT ({difference})",
        number=row.display_number,
        day=formats.short_date(row.created_on),
        until=formats.short_date(row.expires_on),
        amount=words.say(_PER[row.period], amount=formats.money(row.new_total)),
        difference=formats.signed(row.difference),
    )
