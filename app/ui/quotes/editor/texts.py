"""The small print of the offer editor."""

from app.domain.catalogue.catalogue import PriceList
from app.domain.quote.expiry import quote_expiry
from app.services.quotes.quote_editor import QuoteEditor
from app.services.words import near_day
from app.ui.workspace.workspace import Workspace


def prices_note(workspace: Workspace, prices: PriceList) -> str:
    """Which price list it is, and when the portal was last heard."""
    words, version = workspace.words, str(prices.version)
    heard = workspace.desk.sync_status.last_at
    if heard is None:
        return words.translate("quotes", "price list v{version}", version=version)
    now = workspace.desk.clock.now().astimezone()
    moment = heard.astimezone(now.tzinfo)
    return words.translate(
        "quotes",
        "price list v{version}, {day} {time}",
        version=version,
        day=near_day(words, moment.date(), now.date()),
        time=words.formats.clock(moment),
    )


def closing_hint(workspace: Workspace, writing: QuoteEditor) -> str:
    """When the quote will expire, and the keys of undo and redo."""
    words = workspace.words
    if writing.quote is not None:
        return words.translate(
            "quotes",
            "The quote keeps its number and expires on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.",
            day=words.formats.short_date(writing.quote.expires_on),
        )
    pricing = writing.editing.state.pricing
    last = quote_expiry(pricing.programme, pricing.today)
    return words.translate(
        "quotes",
        "Created today, this quote will expire on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.",
        day=words.formats.short_date(last),
    )
