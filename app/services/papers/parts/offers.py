"""An open offer in one line of a paper."""

from app.domain.money import Money
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Words


def offer_text(words: Words, row: QuoteRow) -> str:
    """``Quote D-2026-1194 of 19/11/2026, valid until 19/12/2026: 12.00 EUR per month excl. VAT``."""
    formats = words.formats
    amounts = (
        (row.monthly, QT_TRANSLATE_NOOP("papers", "{amount} per month")),
        (row.yearly, QT_TRANSLATE_NOOP("papers", "{amount} per year")),
        (row.one_time, QT_TRANSLATE_NOOP("papers", "{amount} once")),
    )
    said = [words.say(marked, amount=formats.money(each)) for each, marked in amounts if each.minor]
    return words.translate(
        "papers",
        "Quote {number} of {day}, valid until {until}: {amounts} excl. VAT",
        number=row.display_number,
        day=formats.short_date(row.created_on),
        until=formats.short_date(row.expires_on),
        amounts=" + ".join(said) or formats.money(Money.zero(row.monthly.currency)),
    )
