"""The revisions of a quote, and the contract that it renews."""

from dataclasses import replace

from app.domain.errors import violation
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.domain.quote.revisions import as_of
from app.domain.shown.held import HELD, shown_contract
from app.domain.shown.shown import Shown
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.shown_frame import frame_of, in_language
from app.services.comparison.versions import Subject, Version
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.session.clock import PartnerClock


class QuoteVersions:
    """Compares each at its own prices."""

    def __init__(self, quotes: Quotes, offers: Offers, catalogue: Catalogue, clock: PartnerClock) -> None:
        self._quotes, self._offers = quotes, offers
        self._catalogue, self._clock = catalogue, clock

    def subject(self, id: str) -> Subject:
        """The quote, its revisions and the contract that the current one renews.

        Raises:
            RuleViolation: ``quote.missing`` or ``contract.missing``.
        """
        quote = self._quotes.get(QuoteId(id))
        days = {each.revision: self._clock.date_of(each.written_at) for each in quote.earlier}
        days[quote.revision] = self._clock.date_of(quote.written_at)
        revisions = tuple(Version(revision, days[revision]) for revision in sorted(days))
        return Subject(quote.customer_id, quote.display_number, (*self._renewed(quote), *revisions))

    def contents(self, id: str, before: int, after: int, language: str) -> tuple[Shown, Shown]:
        """What the customer was shown of both.

        Raises:
            RuleViolation: ``revision.missing``, what ``Quotes.shown`` says; ``comparison.no_contract``.
        """
        quote = self._quotes.get(QuoteId(id))
        # The contract is set against a revision: it is told as of the day on which that one begins.
        beside = as_of(quote, after or before or quote.revision)
        old, new = (
            self._quotes.shown(as_of(quote, each), language)
            if each != HELD
            else self._contract(beside, language)
            for each in (before, after)
        )
        if HELD in (before, after):
            # A contract has no notes to the customer, so that those of an offer are no difference.
            return replace(old, notes=""), replace(new, notes="")
        return old, new

    def _renewed(self, quote: Quote) -> tuple[Version, ...]:
        contract = self._quotes.pricing(quote).renewed
        if contract is None:
            return ()
        return (Version(HELD, self._clock.today(), contract.number),)

    def _contract(self, quote: Quote, language: str) -> Shown:
        """The contract that ``quote`` renews, as it stands when the quote begins."""
        if quote.renews is None:
            raise violation("comparison.no_contract")
        pricing = self._quotes.pricing(quote)
        frame = frame_of(
            self._catalogue,
            self._offers.customer(quote.customer_id),
            pricing.programme,
            HELD,
            quote.expires_on,
            self._clock.today(),
        )
        held = self._offers.held(quote.renews)
        return shown_contract(in_language(frame, language), held, quote.terms.start_date, pricing.vat)
