"""The portal's own totals of a quote: the same rules as on the laptop, with the portal's catalogue."""

from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import Agreement, PriceList, Programme, TaxTable
from app.domain.catalogue.in_force import is_in_force, tax_table_in_force
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.money import Money
from app.domain.partner.partner import Partner
from app.domain.pricing.priced import PricedQuote, VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.quote_rules import check_terms
from app.domain.pricing.renewal_rules import check_renewal
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms, QuoteTotals
from app.domain.shown.frame import Frame
from app.domain.subscription.contract import Contract
from portal.store.command_context import CommandContext


@dataclass(frozen=True, slots=True)
class Offer:
    """Holds the documents that a quote's terms are checked and priced with."""

    customer: Customer
    partner: Partner
    programme: Programme
    prices: PriceList
    renewed: Contract | None = None
    """The contract that a quote renews."""

    @property
    def participates(self) -> bool:
        """Whether the partner sells the programme under the partnership of the price list."""
        sold = {(each.programme_id, each.partnership) for each in self.partner.participations}
        return (self.programme.id, self.prices.partnership) in sold


def find_offer(context: CommandContext, customer_id: str, terms: QuoteTerms | ChangeOrderTerms) -> Offer:
    """Everything that ``terms`` refer to.

    Raises:
        RuleViolation: ``document.missing``, or the pinned price list is of another programme or partnership.
    """
    offer = Offer(
        context.need(Customer, Kind.CUSTOMER, customer_id, "customer_id"),
        context.need(Partner, Kind.PARTNER, context.partner_id),
        context.need(Programme, Kind.PROGRAMME, terms.programme_id, "terms.programme_id"),
        context.need(PriceList, Kind.PRICE_LIST, terms.price_list_id, "terms.price_list_id"),
        _renewed(context, customer_id, terms),
    )
    prices = offer.prices
    if (prices.programme_id, prices.partnership) != (terms.programme_id, terms.partnership):
        raise violation("price_list.other_programme", "terms.price_list_id")
    if not offer.participates:
        raise violation("partnership.none", "terms.partnership", partnership=terms.partnership.value)
    return offer


def _renewed(
    context: CommandContext, customer_id: str, terms: QuoteTerms | ChangeOrderTerms
) -> Contract | None:
    """The contract that ``terms`` renew.

    Raises:
        RuleViolation: ``document.missing`` where the customer has no such contract.
    """
    if not isinstance(terms, QuoteTerms) or terms.renews is None:
        return None
    field = "terms.renews.contract_id"
    contract = context.need(Contract, Kind.CONTRACT, terms.renews.contract_id, field)
    if contract.customer_id != customer_id:
        raise violation("document.missing", field, kind=Kind.CONTRACT.value, id=contract.id)
    return contract


def frame_of(
    offer: Offer, agreement: Agreement | None, language: str, revision: int, expires_on: date
) -> Frame:
    """What stands around the lines of what the customer was shown, in a language."""
    return Frame(
        language=language,
        partner_name=offer.partner.name,
        customer_id=offer.customer.id,
        customer_name=offer.customer.identity.name,
        programme=offer.programme,
        agreement=agreement,
        revision=revision,
        expires_on=expires_on,
    )


def price_offer(context: CommandContext, offer: Offer, terms: QuoteTerms, on: date) -> PricedQuote:
    """``terms`` priced with the pinned list and the VAT of the day the quote was created.

    Raises:
        RuleViolation: a price or a VAT rate is missing.
    """
    return price_quote(terms, offer.prices, vat_on(context, offer, on))


def vat_on(context: CommandContext, offer: Offer, on: date) -> VatTreatment:
    """The VAT of a sale to the customer on that day.

    Raises:
        RuleViolation: ``vat.rate_missing``.
    """
    table = tax_table_in_force(context.all_of(Kind.TAX_TABLE, TaxTable))
    if table is None:
        raise violation("vat.rate_missing", country=offer.partner.address.country, on=on.isoformat())
    customer = offer.customer
    return treatment(
        table, offer.partner.address.country, customer.address.country, customer.identity.vat_number, on
    )


def check_offer(terms: QuoteTerms, offer: Offer, written_on: date, created_on: date) -> list[Problem]:
    """List what breaks the programme's rules in ``terms``, as of the day they were written.

    The pinned price list must have been in force on that day, or on the day the quote was created.
    """
    found = [each.at("terms") for each in check_terms(terms, offer.programme, offer.prices, written_on)]
    if offer.renewed is not None:
        found += [each.at("terms") for each in check_renewal(terms, offer.renewed, written_on)]
    if not any(is_in_force(offer.prices, day) for day in (written_on, created_on)):
        found.append(Problem("price_list.not_in_force", "terms.price_list_id"))
    return found


def totals_data(totals: QuoteTotals) -> dict[str, str]:
    """The portal's totals as a person is told them: decimal texts and the currency."""
    amounts: dict[str, Money] = {
        "one_time_net": totals.one_time_net,
        "monthly_net": totals.monthly_net,
        "yearly_net": totals.yearly_net,
        "vat": totals.vat,
        "term_total": totals.term_total,
    }
    return {
        "currency": totals.term_total.currency,
        **{name: str(each.amount) for name, each in amounts.items()},
    }
