"""The kinds of document that travel between portal and laptop, and the names they travel under."""

from app.domain.approval.approval import ApprovalRequest
from app.domain.catalogue.catalogue import (
    Agreement,
    CustomerType,
    LostReason,
    PriceList,
    Programme,
    RefusalReason,
    TaxTable,
)
from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import SentMail
from app.domain.kind import Kind as Kind
from app.domain.mail.sent_document import SentDocument
from app.domain.online.online_offer import OnlineOffer
from app.domain.partner.branding_change import PastBranding
from app.domain.partner.partner import Partner, User
from app.domain.partner.partner_file import FilePart
from app.domain.quote.quote import Quote
from app.domain.shown.comparison_note import ComparisonNote
from app.domain.subscription.contract import Contract, Invoice, Order
from app.domain.subscription.licence import Licence
from app.domain.subscription.subscription import (
    CspAccount,
    CustomerUser,
    PartnerSubscription,
    Subscription,
    Trial,
)

Document = (
    Customer
    | Quote
    | ChangeOrder
    | ApprovalRequest
    | OnlineOffer
    | ComparisonNote
    | Contract
    | Licence
    | Order
    | Invoice
    | Programme
    | PriceList
    | TaxTable
    | Agreement
    | CustomerType
    | RefusalReason
    | LostReason
    | Partner
    | PastBranding
    | FilePart
    | User
    | PartnerSubscription
    | Subscription
    | CspAccount
    | CustomerUser
    | Trial
    | SentMail
    | SentDocument
)

CLASS_OF: dict[Kind, type[Document]] = {
    Kind.CUSTOMER: Customer,
    Kind.QUOTE: Quote,
    Kind.CHANGE_ORDER: ChangeOrder,
    Kind.APPROVAL: ApprovalRequest,
    Kind.ONLINE_OFFER: OnlineOffer,
    Kind.COMPARISON_NOTE: ComparisonNote,
    Kind.CONTRACT: Contract,
    Kind.LICENCE: Licence,
    Kind.ORDER: Order,
    Kind.INVOICE: Invoice,
    Kind.PROGRAMME: Programme,
    Kind.PRICE_LIST: PriceList,
    Kind.TAX_TABLE: TaxTable,
    Kind.AGREEMENT: Agreement,
    Kind.CUSTOMER_TYPE: CustomerType,
    Kind.REFUSAL_REASON: RefusalReason,
    Kind.LOST_REASON: LostReason,
    Kind.PARTNER: Partner,
    Kind.PAST_BRANDING: PastBranding,
    Kind.PARTNER_FILE: FilePart,
    Kind.USER: User,
    Kind.PARTNER_SUBSCRIPTION: PartnerSubscription,
    Kind.SUBSCRIPTION: Subscription,
    Kind.CSP_ACCOUNT: CspAccount,
    Kind.CUSTOMER_USER: CustomerUser,
    Kind.TRIAL: Trial,
    Kind.SENT_MAIL: SentMail,
    Kind.SENT_DOCUMENT: SentDocument,
}

_KIND_OF: dict[type[Document], Kind] = {cls: kind for kind, cls in CLASS_OF.items()}


def kind_of(document: Document) -> Kind:
    """The kind that ``document`` travels as."""
    return _KIND_OF[type(document)]


def document_id(document: Document) -> str:
    """The identity of ``document`` among its kind; an agreement's holds its version."""
    if isinstance(document, Agreement):
        return f"{document.id}@{document.version}"
    return document.id
