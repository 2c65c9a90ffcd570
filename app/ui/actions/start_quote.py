"""Begins an offer: its defaults are kept as a draft, and the editor opens on it."""

from collections.abc import Callable

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.customer.customer import Customer
from app.domain.ids import CustomerId, QuoteId
from app.domain.partner.partner import Role
from app.services.catalogue.catalogue import Catalogue
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.untouched import says_the_same
from app.services.session.identity import Account
from app.ui.actions.services import StartCopyServices, StartOfferServices, StartRevisionServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def can_quote(catalogue: Catalogue, customer: Customer) -> bool:
    """Whether the customer's programme sells by quotes under its partnership."""
    terms = catalogue.programme(customer.programme_id).terms_for(customer.partnership)
    return terms is not None and terms.flow is SellingFlow.QUOTES


def may_quote(account: Account, catalogue: Catalogue, customer: Customer) -> bool:
    """Whether this rep may offer the customer something by quote."""
    return account.role is not Role.VIEWER and can_quote(catalogue, customer)


def start_offer(workspace: Workspace[StartOfferServices], customer_id: CustomerId) -> None:
    """Open the editor on a new offer for a customer; one that nothing was typed into yet is gone on with.

    A double click asks twice, and would leave an empty draft behind.
    """
    services = workspace.services

    def begin() -> str:
        terms = services.offers.new_terms(customer_id)
        begun = (draft for draft, _ in services.drafts.quotes(customer_id) if draft.quote_id is None)
        draft = next((each for each in begun if says_the_same(each.terms, terms)), None)
        if draft is None:
            draft = QuoteDraft(services.drafts.new_id(), customer_id, terms)
            services.drafts.save_quote(draft)
        return draft.id

    workspace.tasks.command(begin, lambda draft_id: workspace.router.go(places.EditOffer(draft_id)))


def start_revision(workspace: Workspace[StartRevisionServices], quote_id: QuoteId) -> None:
    """Open the editor on a revision of a quote; one that was begun is gone on with."""
    _begin_revision(workspace, quote_id, places.EditOffer)


def start_meeting(workspace: Workspace[StartRevisionServices], quote_id: QuoteId) -> None:
    """Go through a quote with its customer, on a revision that is kept only where something is changed."""
    _begin_revision(workspace, quote_id, places.Meet)


def _begin_revision(
    workspace: Workspace[StartRevisionServices],
    quote_id: QuoteId,
    place: Callable[[str], places.Place],
) -> None:
    services = workspace.services

    def begin() -> str:
        quote = services.quotes.get(quote_id)
        begun = (
            draft for draft, _ in services.drafts.quotes(quote.customer_id) if draft.quote_id == quote_id
        )
        draft = next(begun, None)
        if draft is None:
            draft = QuoteDraft(services.drafts.new_id(), quote.customer_id, quote.terms, quote_id)
            services.drafts.save_quote(draft)
        return draft.id

    workspace.tasks.command(begin, lambda draft_id: workspace.router.go(place(draft_id)))


def start_copy(workspace: Workspace[StartCopyServices], quote_id: QuoteId) -> None:
    """Open the editor on a new offer with the terms of a quote, at today's prices."""
    services = workspace.services
    workspace.tasks.command(
        lambda: services.quotes.duplicate(quote_id),
        lambda draft: workspace.router.go(places.EditOffer(draft.id)),
    )
