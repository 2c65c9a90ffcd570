"""The yes to a quote: what the customer was shown, what keeps it from counting, and its command."""

from app.domain.acceptance.acceptance import SignedBy
from app.domain.acceptance.acceptance_rules import check_acceptance
from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import quote_digest
from app.domain.commands.commands import ValidateQuote
from app.domain.errors import violation
from app.domain.pricing.approval import approval_reasons
from app.domain.quote.quote import Quote
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.catalogue.shown_frame import accepted, frame_of, in_language
from app.services.customers.customers import raise_any
from app.services.queries.known_sales import known_sales
from app.services.quotes.offers import Offers, Pricing
from app.services.quotes.renewal_checks import check_renewed


class QuoteAcceptance:
    """Builds what is accepted of a quote, whether it is saved or not."""

    def __init__(self, context: SalesContext, offers: Offers, approvals: Approvals) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._account, self._offers, self._approvals = context.account, offers, approvals

    def pricing(self, quote: Quote) -> Pricing:
        """What prices a quote: its pinned price list, and the VAT of the day it was created."""
        return self._offers.pricing(quote.customer_id, quote.terms, quote.created_on)

    def shown(self, quote: Quote, language: str = "") -> Shown:
        """What the customer is shown of ``quote``, by default in its own language.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not here.
        """
        pricing = self.pricing(quote)
        customer = self._offers.customer(quote.customer_id)
        frame = frame_of(
            self._catalogue,
            customer,
            pricing.programme,
            quote.revision,
            quote.expires_on,
            self._clock.today(),
        )
        return shown_quote(in_language(frame, language), quote.terms, pricing.price(quote.terms))

    def asking(self, quote: Quote) -> Asking:
        """What a manager may be asked about ``quote``, in its revision and at its amounts.

        Raises:
            RuleViolation: the customer or a part of the catalogue is not here.
        """
        priced = self.pricing(quote).price(quote.terms)
        digest = quote_digest(quote.terms, priced.agreed)
        subject = ApprovalSubject(SubjectKind.QUOTE, quote.id, quote.revision, digest)
        return Asking(quote.customer_id, subject, lambda limit: approval_reasons(priced, limit))

    def command(
        self, quote: Quote, signed: SignedBy, *, is_another: bool, language: str = "", sealed: str = ""
    ) -> ValidateQuote:
        """The command that validates ``quote``, which need not be saved yet.

        Raises:
            RuleViolation: as ``Quotes.validate``; ``acceptance.changed``.
        """
        self._check_contracts(quote, is_another=is_another)
        shown, now = self.shown(quote, language), self._clock.now()
        acceptance = accepted(shown, signed, self._account.name, now, sealed)
        raise_any(tuple(check_acceptance(acceptance)))
        approval_id = self._approvals.granted(self.asking(quote))
        return ValidateQuote(acceptance, quote.totals, is_another, approval_id)

    def _check_contracts(self, quote: Quote, *, is_another: bool) -> None:
        """Check that nobody makes a second contract without knowing it.

        Raises:
            RuleViolation: ``quote.sibling_validated``: the portal will find this one superseded; or
                ``contract.exists``.
        """
        if quote.terms.renews is not None:
            check_renewed(self._offers, quote.terms, quote.terms.renews, self._clock.today())
            return
        known = known_sales(self._store.readers, quote.customer_id)
        if known.sibling is not None:
            raise violation("quote.sibling_validated", "status", number=known.sibling.number)
        if known.is_any and not is_another:
            raise violation("contract.exists", "is_another_contract")
