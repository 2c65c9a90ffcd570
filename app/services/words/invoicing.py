"""The buyer's references, the nature of what is sold, and what the invoice will still need, in words."""

from collections.abc import Mapping

from app.domain.catalogue.catalogue import OperationNature
from app.domain.invoicing.readiness import Lack
from app.domain.shown.shown import ShownReferences
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

NATURES: Mapping[OperationNature, Marked] = {
    OperationNature.SERVICES: QT_TRANSLATE_NOOP("invoicing", "Services"),
    OperationNature.GOODS: QT_TRANSLATE_NOOP("invoicing", "Goods"),
    OperationNature.BOTH: QT_TRANSLATE_NOOP("invoicing", "Goods and services"),
}
LACKS: Mapping[Lack, Marked] = {
    Lack.SIREN: QT_TRANSLATE_NOOP("invoicing", "SIRET or SIREN of the customer"),
    Lack.ADDRESS: QT_TRANSLATE_NOOP("invoicing", "Address of the customer"),
    Lack.ELECTRONIC_ADDRESS: QT_TRANSLATE_NOOP("invoicing", "Electronic address for e-invoices"),
    Lack.BILLING_ADDRESS: QT_TRANSLATE_NOOP("invoicing", "Billing address"),
    Lack.DELIVERY_ADDRESS: QT_TRANSLATE_NOOP("invoicing", "Delivery address"),
    Lack.VAT_NUMBER: QT_TRANSLATE_NOOP("invoicing", "VAT number"),
    Lack.REFERENCES: QT_TRANSLATE_NOOP("invoicing", "Order or service reference of the public body"),
}


def references_text(words: Words, references: ShownReferences | None) -> str:
    """What the buyer wants to find on the invoice, in one line; empty where nobody said anything."""
    if references is None:
        return ""
    said = []
    if references.buyer_order:
        said.append(words.translate("invoicing", "Your order: {number}", number=references.buyer_order))
    if references.service_code:
        said.append(words.translate("invoicing", "Your service: {code}", code=references.service_code))
    if references.nature is not None:
        nature = words.say(NATURES[references.nature])
        said.append(words.translate("invoicing", "Nature of the operation: {nature}", nature=nature))
    return " · ".join(said)
