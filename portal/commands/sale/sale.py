"""What a sale brings about: the contract, its licences, the order, and what changes around them."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.approval.approval import SubjectKind
from app.domain.catalogue.catalogue import Period, Programme
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.checks.transitions import advance
from app.domain.customer.customer import Customer, InstallationStage
from app.domain.customer.installation import with_contract
from app.domain.dates import last_day
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ContractId, CustomerId, InvoiceId, LicenceId, OrderId, QuoteId
from app.domain.pricing.priced import PricedLine, PricedQuote
from app.domain.quote.lifecycle import QUOTE_TRANSITIONS, QuoteEvent
from app.domain.quote.quote import Quote, QuoteLine, QuoteStatus, QuoteTerms, charged_discounts
from app.domain.subscription.contract import Contract, Invoice, InvoiceStatus, Order, OrderLine, OrderStatus
from app.domain.subscription.licence import Licence, LicenceAddition, PeriodCharge
from portal.commands.mail.mailings import send_onboarding
from portal.commands.permission.approvals import close_requests
from portal.store.command_context import CommandContext
from portal.store.tables import contract_of_quote

_CONTRACT, _ORDER = "C", "O"


@dataclass(frozen=True, slots=True)
class Sale:
    """What a validated quote stands for."""

    contract: Contract
    licences: tuple[Licence, ...]
    order: Order


def record_sale(
    context: CommandContext, quote: Quote, programme: Programme, priced: PricedQuote, accepted_at: datetime
) -> Sale:
    """Create everything that a validated quote stands for, and bring customer and sibling quotes along."""
    start = max(quote.terms.start_date, context.today)
    made = contract_for(context, quote.customer_id, quote.terms, programme, start, quote.id)
    contract = replace(made, renews=quote.renews)
    _claim(context.connection, context.partner_id, quote, contract)
    order = _order(context, quote, priced, contract)
    context.create(contract)
    origin = SeatOrigin(order.id, accepted_at)
    licences = tuple(
        licence_for(context, line, figures, contract, quote.terms, origin)
        for line, figures in sold_lines(quote.terms, priced)
        if line.period is not Period.ONE_TIME
    )
    for licence in licences:
        context.create(licence)
    context.create(order)
    context.create(first_invoice(context, contract, priced))
    _supersede_siblings(context, quote)
    advance_customer(context, quote.customer_id)
    return Sale(contract, licences, order)


@dataclass(frozen=True, slots=True)
class SeatOrigin:
    """The order that brings seats, and the moment from which a window to give them back counts."""

    order_id: OrderId
    at: datetime


def contract_for(
    context: CommandContext,
    customer_id: CustomerId,
    terms: QuoteTerms | ChangeOrderTerms,
    programme: Programme,
    start: date,
    quote_id: QuoteId | None = None,
) -> Contract:
    """The contract that begins on the day ``start``."""
    return Contract(
        id=ContractId(context.new_id()),
        number=context.next_number(_CONTRACT),
        customer_id=customer_id,
        quote_id=quote_id,
        programme_id=terms.programme_id,
        partnership=terms.partnership,
        price_list_id=terms.price_list_id,
        start_date=start,
        end_date=last_day(start, terms.commitment_months),
        commitment_months=terms.commitment_months,
        anchor_day=start.day,
        currency=terms.currency,
        terms=programme.contract_terms(terms.partnership, terms.commitment_months),
    )


def _claim(connection: Connection, partner_id: str, quote: Quote, contract: Contract) -> None:
    # The quote's lock makes this the first; the key makes a second impossible whatever the locks do.
    connection.execute(
        contract_of_quote.insert().values(partner_id=partner_id, quote_id=quote.id, contract_id=contract.id)
    )


def sold_lines(terms: QuoteTerms, priced: PricedQuote) -> list[tuple[QuoteLine, PricedLine]]:
    """The lines that are bought, each with its figures."""
    figures = {line.line_id: line for line in priced.lines}
    return [(line, figures[line.id]) for line in terms.lines if line.quantity and not line.is_optional]


def licence_for(
    context: CommandContext,
    line: QuoteLine,
    figures: PricedLine,
    contract: Contract,
    terms: QuoteTerms,
    origin: SeatOrigin,
) -> Licence:
    """The licence that a line of ``terms`` gives under ``contract``."""
    return Licence(
        id=LicenceId(context.new_id()),
        customer_id=contract.customer_id,
        contract_id=contract.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        net_unit_price=figures.net_unit,
        period=line.period,
        payment=figures.net,
        start_date=contract.start_date,
        end_date=contract.end_date,
        discounts=charged_discounts(terms, line),
        additions=(LicenceAddition(origin.at, line.quantity, origin.order_id),),
        charged=(PeriodCharge(contract.start_date, line.quantity),),
    )


def _order(context: CommandContext, quote: Quote, priced: PricedQuote, contract: Contract) -> Order:
    lines = tuple(
        OrderLine(line.product_id, line.level, line.quantity, figures.net)
        for line, figures in sold_lines(quote.terms, priced)
    )
    return Order(
        id=OrderId(context.new_id()),
        number=context.next_number(_ORDER),
        customer_id=quote.customer_id,
        contract_id=contract.id,
        placed_on=context.today,
        status=OrderStatus.PLACED,
        lines=lines,
        monthly_net=priced.month.net,
    )


def first_invoice(context: CommandContext, contract: Contract, priced: PricedQuote) -> Invoice:
    """The invoice to come when the contract begins: one billing of everything that was sold."""
    everything = priced.everything
    return Invoice(
        id=InvoiceId(context.new_id()),
        number="",
        customer_id=contract.customer_id,
        issued_on=contract.start_date,
        due_on=contract.start_date,
        status=InvoiceStatus.UPCOMING,
        net=everything.net,
        vat=everything.vat,
        total=everything.total,
    )


def _supersede_siblings(context: CommandContext, quote: Quote) -> None:
    """Let the other offers for the same need go; a renewal is an offer for what is held, and for no other."""
    for stored in context.of_customer(quote.customer_id, Kind.QUOTE):
        other = stored.document
        if not isinstance(other, Quote) or other.id == quote.id:
            continue
        if other.renews == quote.renews and other.status_on(context.today) is QuoteStatus.OPEN:
            status = advance(QUOTE_TRANSITIONS, other.status, QuoteEvent.SUPERSEDE)
            context.replace(stored, replace(other, status=status, superseded_by=quote.id))
            close_requests(context, other.customer_id, SubjectKind.QUOTE, other.id)


def advance_customer(context: CommandContext, customer_id: CustomerId, *, is_installed: bool = False) -> None:
    """Make a customer of whom bought something; ``is_installed`` where nothing has to be set up.

    Where a prospect's installation begins with it, the technical contacts are sent the onboarding link.
    """
    stored = context.find(Kind.CUSTOMER, customer_id, lock=True)
    if stored is None or not isinstance(stored.document, Customer):
        raise violation("document.missing", "customer_id", kind="customer", id=customer_id)
    customer = stored.document
    became = with_contract(customer, is_installed=is_installed)
    if became != customer:
        context.replace(stored, replace(became, changed_at=context.now))
    if customer.stage is None and became.stage is InstallationStage.PREREQUISITES:
        send_onboarding(context, became)
