"""The kinds of document, by the names they travel under; known without the documents themselves."""

from enum import StrEnum


class Kind(StrEnum):
    """Name of a document's type on the wire and in both stores."""

    CUSTOMER = "customer"
    QUOTE = "quote"
    CHANGE_ORDER = "change_order"
    APPROVAL = "approval"
    ONLINE_OFFER = "online_offer"
    COMPARISON_NOTE = "comparison_note"
    CONTRACT = "contract"
    LICENCE = "licence"
    ORDER = "order"
    INVOICE = "invoice"
    PROGRAMME = "programme"
    PRICE_LIST = "price_list"
    TAX_TABLE = "tax_table"
    AGREEMENT = "agreement"
    CUSTOMER_TYPE = "customer_type"
    REFUSAL_REASON = "refusal_reason"
    LOST_REASON = "lost_reason"
    PARTNER = "partner"
    USER = "user"
    PARTNER_SUBSCRIPTION = "partner_subscription"
    SUBSCRIPTION = "subscription"
    CSP_ACCOUNT = "csp_account"
    CUSTOMER_USER = "customer_user"
    TRIAL = "trial"
    SENT_MAIL = "sent_mail"
