"""Quotes as they stood, and what a sale leaves behind: contract, licences, order and invoices."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random

from app.domain.catalogue.catalogue import PriceList
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.dates import add_months, last_day
from app.domain.document import Document
from app.domain.ids import ContractId, InvoiceId, LicenceId, OrderId, QuoteId
from app.domain.money import Money
from app.domain.pricing.priced import PricedLine, PricedQuote, VatTreatment
from app.domain.pricing.vat import treatment, vat_of
from app.domain.quote.quote import QuoteLine, QuoteTerms, charged_discounts
from app.domain.subscription.contract import Contract, Invoice, InvoiceStatus, Order, OrderLine, OrderStatus
from app.domain.subscription.licence import Licence, LicenceAddition, PeriodCharge
from app.domain.subscription.term import period_on
from portal.catalogue import Catalogue
from portal.demo.identity import new_id
from portal.demo.ledger import Key, Ledger
from portal.demo.offers import Offer, terms_of

_INVOICES_MAX = 3
_CREDIT_DAYS = 30
_LATE_SHARE = 0.04


@dataclass(frozen=True, slots=True)
class Desk:
    """What every sale of a partner is made with."""

    catalogue: Catalogue
    ledger: Ledger
    today: date
    seller_country: str
    with_invoices: bool


@dataclass(frozen=True, slots=True)
class Sale:
    """Terms that were agreed, on the day they were."""

    terms: QuoteTerms
    agreed_on: date
    quote_id: QuoteId | None
    key: Key


def vat_for(desk: Desk, customer: Customer, day: date) -> VatTreatment:
    """The VAT of a sale to ``customer``."""
    return treatment(
        desk.catalogue.tax_table,
        desk.seller_country,
        customer.address.country,
        customer.identity.vat_number,
        day,
    )


def terms_on(
    desk: Desk, offer: Offer, day: date, start: date, customer_discount: Decimal, rng: Random
) -> tuple[QuoteTerms, PriceList]:
    """``offer`` at the prices of ``day``."""
    prices = desk.catalogue.prices_on(day, offer.programme_id, offer.partnership)
    return terms_of(offer, prices, start, customer_discount, rng), prices


def end_of(terms: QuoteTerms, contract_terms: ContractTerms, today: date) -> date:
    """The last day of a contract's first term; one that is not tacit was signed again until it lies ahead."""
    months = terms.commitment_months
    end = last_day(terms.start_date, months)
    while end < today and not contract_terms.is_tacit:
        months += terms.commitment_months
        end = last_day(terms.start_date, months)
    return end


def documents_of(
    desk: Desk, customer: Customer, sale: Sale, priced: PricedQuote, contract_id: ContractId, rng: Random
) -> Iterator[Document]:
    """Everything that ``sale`` led to."""
    contract = _contract(desk, customer, sale, contract_id)
    yield contract
    order_id = OrderId(new_id(rng))
    counted = [
        (line, amount)
        for line, amount in zip(sale.terms.lines, priced.lines, strict=True)
        if not line.is_optional
    ]
    for line, amount in counted:
        if amount.period.months:
            yield _licence(desk, sale, contract, line, amount, LicenceId(new_id(rng)), order_id)
    is_installing = customer.status is LifecycleStatus.INSTALLING
    yield Order(
        id=order_id,
        number=desk.ledger.order(sale.key),
        customer_id=customer.id,
        contract_id=contract_id,
        placed_on=sale.agreed_on,
        status=OrderStatus.PLACED if is_installing else OrderStatus.PROVISIONED,
        lines=tuple(
            OrderLine(line.product_id, line.level, line.quantity, amount.net) for line, amount in counted
        ),
        monthly_net=priced.month.net,
    )
    if desk.with_invoices:
        yield from _invoices(desk, customer, contract, priced, rng)


def _contract(desk: Desk, customer: Customer, sale: Sale, contract_id: ContractId) -> Contract:
    terms = sale.terms
    programme = desk.catalogue.programme(terms.programme_id)
    contract_terms = programme.contract_terms(terms.partnership, terms.commitment_months)
    return Contract(
        id=contract_id,
        number=desk.ledger.contract(sale.key),
        customer_id=customer.id,
        quote_id=sale.quote_id,
        programme_id=terms.programme_id,
        partnership=terms.partnership,
        price_list_id=terms.price_list_id,
        start_date=terms.start_date,
        end_date=end_of(terms, contract_terms, desk.today),
        commitment_months=terms.commitment_months,
        anchor_day=terms.start_date.day,
        currency=terms.currency,
        terms=contract_terms,
    )


def _licence(
    desk: Desk,
    sale: Sale,
    contract: Contract,
    line: QuoteLine,
    amount: PricedLine,
    licence_id: LicenceId,
    order_id: OrderId,
) -> Licence:
    began = period_on(contract, amount.period.months, desk.today).start
    return Licence(
        id=licence_id,
        customer_id=contract.customer_id,
        contract_id=contract.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        net_unit_price=amount.net_unit,
        period=amount.period,
        payment=amount.net,
        start_date=contract.start_date,
        end_date=contract.end_date,
        discounts=charged_discounts(sale.terms, line),
        additions=(LicenceAddition(_noon(sale.agreed_on), line.quantity, order_id),),
        charged=(PeriodCharge(began, line.quantity),),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _invoices(
    desk: Desk, customer: Customer, contract: Contract, priced: PricedQuote, rng: Random
) -> Iterator[Invoice]:
    """The latest monthly invoices up to today; the very first one carries what is billed once."""
    first = contract.start_date
    passed = (desk.today.year - first.year) * 12 + desk.today.month - first.month
    for months in range(max(passed - _INVOICES_MAX + 1, 0), passed + 1):
        issued_on = add_months(first, months, contract.anchor_day)
        if issued_on > desk.today:
            return
        net = priced.month.net if months else priced.month.net + priced.one_time.net
        yield _invoice(desk, customer, issued_on, net, rng)


def _invoice(desk: Desk, customer: Customer, issued_on: date, net: Money, rng: Random) -> Invoice:
    vat = vat_of(net, vat_for(desk, customer, issued_on)).vat
    due_on = issued_on + timedelta(days=_CREDIT_DAYS)
    is_late = due_on < desk.today and rng.random() < _LATE_SHARE
    status = InvoiceStatus.DUE if due_on >= desk.today else InvoiceStatus.PAID
    return Invoice(
        id=InvoiceId(new_id(rng)),
        number=desk.ledger.invoice(issued_on),
        customer_id=customer.id,
        issued_on=issued_on,
        due_on=due_on,
        status=InvoiceStatus.OVERDUE if is_late else status,
        net=net,
        vat=vat,
        total=net + vat,
    )
