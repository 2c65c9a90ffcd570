"""``order.purchase``: products bought at once, priced by the pinned list, with all that comes of it."""

from dataclasses import replace

from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import quote_digest
from app.domain.catalogue.catalogue import Period, SellingFlow
from app.domain.commands.commands import Purchase
from app.domain.customer.account_creation_rules import wizard_pages
from app.domain.customer.customer import Customer
from app.domain.customer.purchase_rules import check_buyer, check_csp_account
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CspAccountId, SubscriptionId
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.priced import PricedQuote
from app.domain.subscription.contract import Contract, Order, OrderLine, OrderStatus
from app.domain.subscription.subscription import (
    CspAccount,
    PartnerSubscription,
    Subscription,
    SubscriptionStatus,
    Trial,
)
from portal.commands.permission.approvals import use_for_order
from portal.commands.permission.limits import Sold, check_granted
from portal.commands.pipeline.dates import accepted_date
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid, rejected
from portal.commands.quote.pricing import Offer, check_offer, find_offer, price_offer, totals_data
from portal.commands.sale.first_contract import check_first_contract
from portal.commands.sale.sale import (
    SeatOrigin,
    advance_customer,
    contract_for,
    first_invoice,
    licence_for,
    sold_lines,
)
from portal.store.command_context import CommandContext

_ORDER, _SUBSCRIPTION = "O", "S"


def _purchase(context: CommandContext, asked: ResolvedCommand, command: Purchase) -> Outcome:
    order, terms = command.order, command.terms
    if order.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    context.find(Kind.CUSTOMER, order.customer_id, lock=True)
    if context.find(Kind.ORDER, order.id) is not None:
        # The contract that is there is this order's own.
        raise violation("document.exists", "id", kind=Kind.ORDER.value, id=order.id)
    offer = find_offer(context, order.customer_id, terms)
    placed_on = accepted_date(order.placed_on, context.today)
    problems = [*_check_flow(offer, command), *check_offer(terms, offer, placed_on, placed_on)]
    if problems:
        raise invalid(problems)
    check_first_contract(context, order.customer_id, is_another=command.is_another_contract)
    priced = price_offer(context, offer, terms, placed_on)
    if priced.agreed != command.totals:
        raise rejected("price-changed", data=totals_data(priced.agreed))
    approval = check_granted(context, offer.partner, _sold(command, priced))
    placed = _placed(context, command, offer, priced)
    contract = _record(context, command, offer, placed, priced)
    advance_customer(context, order.customer_id, is_installed=offer.programme.is_provisioned_at_once)
    settled = replace(placed, contract_id=contract.id)
    use_for_order(context, approval, settled.id)
    version = context.create(settled)
    return applied(version, number=settled.number, contract_number=contract.number)


def _sold(command: Purchase, priced: PricedQuote) -> Sold:
    subject = ApprovalSubject(SubjectKind.PURCHASE, "", 1, quote_digest(command.terms, priced.agreed))
    return Sold(
        command.order.customer_id,
        subject,
        lambda limit: approval_reasons(priced, limit),
        command.approval_id,
    )


def _check_flow(offer: Offer, command: Purchase) -> list[Problem]:
    terms = offer.programme.terms_for(command.terms.partnership)
    if terms is None or terms.flow is not SellingFlow.PURCHASE:
        return [Problem("purchase.not_sold_so", "terms.programme_id")]
    if command.terms.renews is not None:
        return [Problem("renewal.not_bought", "terms.renews")]
    return [each.at("order") for each in check_buyer(offer.customer)]


def _placed(context: CommandContext, command: Purchase, offer: Offer, priced: PricedQuote) -> Order:
    """The order with what is not the rep's to say set by the portal."""
    order, at_once = command.order, offer.programme.is_provisioned_at_once
    subscription = order.partner_subscription_id or offer.customer.partner_subscription_id
    if subscription is not None:
        context.need(
            PartnerSubscription, Kind.PARTNER_SUBSCRIPTION, subscription, "order.partner_subscription_id"
        )
    return replace(
        order,
        number=context.next_number(_ORDER),
        contract_id=None,
        placed_on=context.today,
        status=OrderStatus.PROVISIONED if at_once else OrderStatus.PLACED,
        lines=tuple(
            OrderLine(line.product_id, line.level, line.quantity, figures.net)
            for line, figures in sold_lines(command.terms, priced)
        ),
        monthly_net=priced.month.net,
        partner_subscription_id=subscription,
        csp_account_id=_csp_account(context, offer, order.csp_account_id),
    )


def _csp_account(context: CommandContext, offer: Offer, wanted: CspAccountId | None) -> CspAccountId | None:
    """The account that is bought for; the customer's only one where the rep could not know it yet.

    Raises:
        RuleViolation: what ``check_csp_account`` finds.
    """
    customer: Customer = offer.customer
    if "microsoft_account" not in wizard_pages(customer, offer.programme):
        return None
    accounts = [
        each.document
        for each in context.of_customer(customer.id, Kind.CSP_ACCOUNT)
        if isinstance(each.document, CspAccount)
    ]
    problems = [each.at("order") for each in check_csp_account(wanted, accounts)]
    if problems:
        raise RuleViolation(*problems)
    return next(each.id for each in accounts if wanted in (None, each.id))


def _record(
    context: CommandContext, command: Purchase, offer: Offer, order: Order, priced: PricedQuote
) -> Contract:
    """Contract, licences, subscriptions and the invoice to come."""
    start = max(command.terms.start_date, context.today)
    contract = contract_for(context, order.customer_id, command.terms, offer.programme, start)
    origin = SeatOrigin(order.id, context.now)
    context.create(contract)
    recurring = [each for each in sold_lines(command.terms, priced) if each[0].period is not Period.ONE_TIME]
    numbers = context.next_numbers(_SUBSCRIPTION, len(recurring))
    for (line, figures), number in zip(recurring, numbers, strict=True):
        context.create(licence_for(context, line, figures, contract, command.terms, origin))
        context.create(
            Subscription(
                id=SubscriptionId(context.new_id()),
                number=number,
                customer_id=order.customer_id,
                programme_id=contract.programme_id,
                product_id=line.product_id,
                status=SubscriptionStatus.ACTIVE,
                quantity=line.quantity,
                billing=line.period,
                payment=figures.net,
                term_months=contract.commitment_months,
                purchased_on=order.placed_on,
                end_date=contract.end_date,
                order_id=order.id,
                contract_id=contract.id,
                partner_subscription_id=order.partner_subscription_id,
                csp_account_id=order.csp_account_id,
            )
        )
    context.create(first_invoice(context, contract, priced))
    if command.trial_id is not None:
        _convert(context, command, order)
    return contract


def _convert(context: CommandContext, command: Purchase, order: Order) -> None:
    """Make a purchase of the trial.

    Raises:
        RuleViolation: ``document.missing``, ``trial.converted`` or ``trial.other_package``.
    """
    stored = context.find(Kind.TRIAL, command.trial_id or "", lock=True)
    trial = stored.document if stored is not None else None
    if stored is None or not isinstance(trial, Trial) or trial.customer_id != order.customer_id:
        raise violation("document.missing", "trial_id", kind="trial", id=command.trial_id or "")
    if trial.converted_on is not None:
        raise violation("trial.converted", "trial_id")
    if trial.product_id not in {line.product_id for line in order.lines}:
        raise violation("trial.other_package", "trial_id")
    context.replace(stored, replace(trial, converted_on=context.today, order_id=order.id))


PURCHASE = Handler(_purchase)
