"""What stands around the lines of what a customer is shown, and how their parts are written."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import Agreement, Product, Programme
from app.domain.catalogue.texts import text_in
from app.domain.ids import CustomerId, ProductId
from app.domain.pricing.priced import VatAmount
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.shown.shown import ShownAgreement, ShownReferences, ShownVat


@dataclass(frozen=True, slots=True)
class Frame:
    """Who shows what to whom, in which language, as which revision; ``agreement`` is the one in force."""

    language: str
    partner_name: str
    customer_id: CustomerId
    customer_name: str
    programme: Programme
    agreement: Agreement | None
    revision: int
    expires_on: date

    @property
    def programme_name(self) -> str:
        """What the programme is called."""
        return text_in(self.programme.name, self.language)

    @property
    def shown_agreement(self) -> ShownAgreement | None:
        """The agreement as it is named."""
        if self.agreement is None:
            return None
        title = text_in(self.agreement.title, self.language)
        return ShownAgreement(self.agreement.id, self.agreement.version, title)

    def name(self, id: ProductId) -> str:
        """What a product or bundle is called."""
        item = self.programme.sold(id)
        # What the programme does not know any more is still told apart.
        return id if item is None else text_in(item.name, self.language)

    def description(self, id: ProductId) -> str:
        """What it does, in a few words."""
        item = self.programme.sold(id)
        return "" if item is None else text_in(item.description, self.language)

    def level_name(self, id: ProductId, level: str | None) -> str:
        """What a level of the product is called; empty where it has none."""
        item = self.programme.sold(id)
        if level is None or not isinstance(item, Product) or level not in self.programme.level_names:
            return ""
        return text_in(self.programme.level_names[level], self.language)


def plain(value: Decimal) -> Decimal:
    """A number as it is written in one way alone: 10, 10.0 and 1E+1 are ``10``."""
    text = f"{value:f}"
    return Decimal((text.rstrip("0").rstrip(".") or "0") if "." in text else text)


def shown_references(terms: InvoicingTerms) -> ShownReferences | None:
    """The buyer's references as they are shown; None where nobody gave any."""
    order, service = terms.buyer_order.strip(), terms.service_code.strip()
    if not order and not service and terms.nature is None:
        return None
    return ShownReferences(order, service, terms.nature)


def shown_vat(amount: VatAmount) -> ShownVat:
    """A VAT amount as it is shown."""
    how = amount.treatment
    return ShownVat(how.category, plain(how.percent), how.mention, amount.taxable, amount.vat)
