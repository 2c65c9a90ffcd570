"""What a paper says of its page on-line: only where this laptop has the link that was shared."""

from app.domain.change.change_order import ChangeOrder
from app.domain.quote.quote import Quote
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.views.paper import OnlinePage
from app.services.words import Words


def online_page(words: Words, offers: OnlineOffers, document: Quote | ChangeOrder) -> OnlinePage | None:
    """The page on which the customer reads ``document``; None where no link of this laptop is open."""
    offer = offers.find(document.id)
    if offer is None or document.acceptance is not None:
        return None
    address = offers.url(offer)
    if not address:
        return None
    return OnlinePage(
        title=words.translate("papers", "Read and accept on-line"),
        note=words.translate(
            "papers", "Scan the code, or open the address: this offer can be accepted or changed there."
        ),
        address=address,
        alternative=words.translate("papers", "This offer on-line: {address}", address=address),
    )
