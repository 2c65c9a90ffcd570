"""Where each thing to do is done."""

from app.domain.customer.states import LifecycleStatus
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.kind import Kind
from app.services.home.to_do import ToDo, ToDoKind
from app.services.home.to_do_reader import RENEWALS_WANTED
from app.ui.workspace import places

RENEWALS = places.Renewals(RENEWALS_WANTED.days, without_quote=True)


def place_of(entry: ToDo, *, may_write: bool) -> places.Place:
    """The place where an entry is done, or looked at by whoever may not do it."""
    customer_id = CustomerId(entry.customer_id)
    match entry.kind:
        case ToDoKind.TO_APPROVE | ToDoKind.WISH:
            return places.Attention(about=entry.document_id)
        case ToDoKind.REFUSED | ToDoKind.DECLINED:
            return places.Attention(about=entry.id)
        case ToDoKind.GRANTED if entry.about is Kind.ORDER:
            return places.Attention(about=entry.id)
        case ToDoKind.GRANTED | ToDoKind.UNANSWERED:
            return _offer(entry, may_write=may_write)
        case ToDoKind.MAIL:
            return places.Outbox()
        case ToDoKind.MEETING:
            return places.Meetings()
        case ToDoKind.ACCEPTED:
            return places.CustomerFile(customer_id)
        case ToDoKind.INSTALLATION:
            return places.CustomerFile(customer_id, "installation")
        case ToDoKind.RENEWAL:
            return RENEWALS
        case ToDoKind.DRAFT:
            return _begun(entry, customer_id)


def place_of_all(kind: ToDoKind) -> places.Place:
    """The page that lists all of a kind."""
    match kind:
        case ToDoKind.MAIL:
            return places.Outbox()
        case ToDoKind.MEETING:
            return places.Meetings()
        case ToDoKind.ACCEPTED | ToDoKind.GRANTED:
            return places.Quotes()
        case ToDoKind.INSTALLATION:
            return places.Customers(status=LifecycleStatus.INSTALLING)
        case ToDoKind.RENEWAL:
            return RENEWALS
        case ToDoKind.UNANSWERED:
            return places.Quotes(unanswered_only=True)
        case ToDoKind.DRAFT:
            return places.Customers()
        case _:
            return places.Attention()


def paper_of(kind: Kind, id: str) -> places.Place:
    """Where a quote or a change quote is read."""
    if kind is Kind.CHANGE_ORDER:
        return places.ReadChange(ChangeOrderId(id))
    return places.ReadQuote(QuoteId(id))


def _offer(entry: ToDo, *, may_write: bool) -> places.Place:
    """Where it is sent, or reminded of."""
    if not may_write:
        return paper_of(entry.about, entry.document_id)
    is_reminder, is_change = entry.kind is ToDoKind.UNANSWERED, entry.about is Kind.CHANGE_ORDER
    id = ChangeOrderId(entry.document_id) if is_change else QuoteId(entry.document_id)
    return places.WriteMessage(id, is_change=is_change, is_reminder=is_reminder)


def _begun(entry: ToDo, customer_id: CustomerId) -> places.Place:
    match entry.detail:
        case "cart":
            return places.BuyProducts(customer_id, draft_id=entry.id)
        case "quote":
            return places.EditOffer(entry.id)
        case "change":
            return places.ChangeLicences(customer_id, draft_id=entry.id)
        case "ends":
            return places.CoTerminate(customer_id)
        case "profile":
            return places.CustomerFile(customer_id, "profile")
        case _:
            return places.AddCustomer(entry.id)
