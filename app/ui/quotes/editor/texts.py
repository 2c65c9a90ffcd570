"""The small print of the offer editor."""

from datetime import datetime

from app.domain.catalogue.catalogue import PriceList
from app.domain.quote.expiry import quote_expiry
from app.services.quotes.quote_editor import QuoteEditor
from app.services.words import Words, near_day


def prices_note(words: Words, prices: PriceList, heard: datetime | None, now: datetime) -> str:
    """Which price list it is, and when the portal was last heard."""
    version = str(prices.version)
    if heard is None:
        return words.translate("quotes", "price list v{version}", version=version)
    moment = heard.astimezone()
    return words.translate(
        "quotes",
        "price list v{version}, {day} {time}",
        version=version,
        day=near_day(words, moment.date(), now.date()),
        time=words.formats.clock(moment),
    )


def closing_hint(words: Words, writing: QuoteEditor) -> str:
    """When the quote will expire, and the keys of undo and redo."""
    if writing.quote is not None:
        return words.translate(
            "quotes",
            "The quote keeps its number and expires on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.",
            day=words.formats.short_date(writing.quote.expires_on),
        )
    last = quote_expiry(writing.editing.state.pricing.programme, writing.today)
    return words.translate(
        "quotes",
        "Created today, this quote will expire on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.",
        day=words.formats.short_date(last),
    )
