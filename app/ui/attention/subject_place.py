"""Where what a request for approval is about is read, or gone on with, while it is still there."""

from app.domain.approval.approval import ApprovalRequest, SubjectKind
from app.domain.ids import ChangeOrderId, QuoteId
from app.services.change_orders.change_draft import ChangeDraft
from app.ui.attention.services import ApprovalCardServices
from app.ui.drafts.discard import place_of, place_of_change
from app.ui.workspace import places


def place_to_read(services: ApprovalCardServices, request: ApprovalRequest) -> places.Place:
    """Where a manager sees it: the document, or the customer's file for an order that is none yet.

    Raises:
        RuleViolation: it is not here any more.
    """
    match request.subject.kind:
        case SubjectKind.LICENCES | SubjectKind.PURCHASE:
            return places.CustomerFile(services.customers.get(request.customer_id).id)
        case _:
            return place_to_go_on(services, request)


def place_to_go_on(services: ApprovalCardServices, request: ApprovalRequest) -> places.Place:
    """Where the rep goes on with it: the document, or the draft of an order that is none yet.

    Raises:
        RuleViolation: it is not here any more.
    """
    id = request.subject.id
    match request.subject.kind:
        case SubjectKind.QUOTE:
            return places.ReadQuote(services.quotes.get(QuoteId(id)).id)
        case SubjectKind.CHANGE_ORDER:
            change = services.change_services.change_orders.get(ChangeOrderId(id))
            return places.ChangeLicences(request.customer_id, change.terms.contract_id, change.id)
        case SubjectKind.LICENCES:
            draft: ChangeDraft = services.drafts.load(id, ChangeDraft)
            return place_of_change(draft)
        case SubjectKind.PURCHASE:
            return place_of(services.carts.open(id))
