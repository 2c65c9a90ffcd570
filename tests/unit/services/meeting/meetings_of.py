"""Meetings on a desk of the demo, and a signature that was drawn."""

from dataclasses import replace

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.acceptance.signature import signature_of
from app.domain.catalogue.catalogue import OfferType
from app.domain.ids import CustomerId
from app.domain.quote.quote import Quote, QuoteTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.meeting.board_content import BoardContent
from app.services.meeting.change_content import ChangeContent
from app.services.meeting.change_variants import ChangeVariants
from app.services.meeting.content import Content
from app.services.meeting.customers_screen import CustomersScreen
from app.services.meeting.meeting import Meeting
from app.services.meeting.quote_content import QuoteContent
from app.services.meeting.quote_variants import QuoteVariants
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.variants_meeting import VariantsMeeting
from app.services.queries.customer_filter import CustomerFilter
from tests.support.desk import customer_named

CUSTOMER, HOLDER, DRAFT = "Maison Corbière", "Groupe Valmondois", "draft-1"
SIGNED = SignedBy(
    "Hélène Corbière",
    "Gérante",
    AcceptanceMethod.DRAWN,
    signature_of([[(10.0, 20.0), (40.0, 60.0), (90.0, 30.0)]], 300.0, 100.0),
)


def offered(desk: Desk) -> QuoteTerms:
    """A Custom offer over 36 months of 120 licences of two products."""
    terms = desk.offers.with_offer(desk.offers.new_terms(customer_named(desk, CUSTOMER).id), OfferType.CUSTOM)
    lines = tuple(
        replace(
            line,
            quantity=120 if line.product_id in ("protect", "cyber_academy") else 0,
            level="advanced" if line.product_id == "protect" else None,
        )
        for line in terms.lines
    )
    return replace(terms, lines=lines, commitment_months=36)


def about_quote(desk: Desk, terms: QuoteTerms | None = None) -> Meeting:
    """A meeting about the draft of a quote."""
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, terms or offered(desk)))
    return meeting(desk, QuoteContent(desk.quote_services, DRAFT))


def about_saved(desk: Desk) -> tuple[Meeting, Quote]:
    """A meeting about a quote that is saved, on a draft of its own."""
    customer = customer_named(desk, CUSTOMER)
    quote = desk.quotes.create(customer.id, offered(desk))
    draft = QuoteDraft(DRAFT, customer.id, quote.terms, quote_id=quote.id, based_on=quote.revision)
    desk.drafts.save_quote(draft)
    return meeting(desk, QuoteContent(desk.quote_services, DRAFT)), quote


def about_change(desk: Desk, name: str = HOLDER) -> tuple[Meeting, str]:
    """A meeting about a change of what ``name`` holds, by default 682 seats of two products; its draft."""
    [row] = desk.queries.customers(CustomerFilter(text=name)).page(0, 1)
    contract_id = desk.queries.contracts(CustomerId(row.id))[0].id
    services = desk.change_services
    draft = services.builder.new_draft(contract_id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
    return meeting(desk, ChangeContent(services, draft.id)), draft.id


def about_variants(desk: Desk, terms: QuoteTerms | None = None) -> RunningMeeting:
    """A meeting about the board of an offer: itself, and two bundles that are proposed beside it."""
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, terms or offered(desk)))
    return running(desk, QuoteVariants(desk.quote_services, DRAFT))


def about_change_variants(desk: Desk, seats: int) -> tuple[RunningMeeting, str]:
    """A meeting about the board of a change to so many seats; its draft."""
    about, draft_id = about_change(desk)
    about.content.set_total(seats)
    about.content.keep_draft()
    return running(desk, ChangeVariants(desk.change_services, draft_id)), draft_id


def running(desk: Desk, content: BoardContent) -> RunningMeeting:
    screen = CustomersScreen(content.frame, desk.letterheads.on_screen(), desk.clock)
    return RunningMeeting(VariantsMeeting(content, screen))


def meeting(desk: Desk, content: Content) -> Meeting:
    return Meeting(content, CustomersScreen(content.frame, desk.letterheads.on_screen(), desk.clock))
