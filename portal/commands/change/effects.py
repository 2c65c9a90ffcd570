"""What a placed change brings about: the order, what is held, its subscriptions, and the invoice to come."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.ids import InvoiceId, LicenceId
from app.domain.pricing.change_effects import AppliedChange, Placement, apply_change, month_after, order_lines
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder
from app.domain.subscription.contract import Contract, Invoice, InvoiceStatus, Order, OrderStatus
from app.domain.subscription.licence import Licence
from app.domain.subscription.subscription import Subscription, SubscriptionStatus
from portal.commands.change.confirmation import confirm_change
from portal.commands.change.pricing import ChangeCase
from portal.commands.sale.sale import advance_customer, contract_for
from portal.commands.sale.subscriptions import ContractSubscriptions
from portal.store.command_context import CommandContext

_ORDER = "O"


@dataclass(frozen=True, slots=True)
class PlacedChange:
    """A change at the price that both sides agree on, placed ``at`` a moment.

    ``order`` says who ordered what for; the rest of it is set by the portal.
    """

    case: ChangeCase
    priced: PricedChangeOrder
    order: Order
    at: datetime


def record_change(context: CommandContext, placed: PlacedChange) -> tuple[Order, Contract]:
    """Keep all that comes of the change; the caller keeps the order itself, and its change order."""
    case = placed.case
    held = case.basis.held or _first_contract(context, placed)
    new_ids = {line.id: LicenceId(context.new_id()) for line in case.terms.lines if line.licence_id is None}
    placement = Placement(placed.order.id, placed.at, new_ids)
    after = apply_change(case.terms, placed.priced, held, placement)
    _keep(context, case, after)
    _follow_with_subscriptions(context, placed, after, held)
    _invoice_today(context, placed)
    order = _order(context, placed, after.contract)
    if case.locked is None:
        at_once = case.offer.programme.is_provisioned_at_once
        advance_customer(context, order.customer_id, is_installed=at_once)
    confirm_change(context, case, order)
    return order, after.contract


def _first_contract(context: CommandContext, placed: PlacedChange) -> HeldContract:
    """The contract that a first assignment makes; it begins on the day of the order."""
    case = placed.case
    customer_id = case.offer.customer.id
    return HeldContract(
        contract_for(context, customer_id, case.terms, case.offer.programme, case.terms.on), ()
    )


def _keep(context: CommandContext, case: ChangeCase, after: AppliedChange) -> None:
    """Write the contract and the licences that are new or changed."""
    if case.locked is None:
        context.create(after.contract)
        known = {}
    else:
        context.replace(case.locked.stored, after.contract)
        known = {each.id: each for each in case.locked.licences}
    for licence in after.licences:
        if licence.id in known:
            context.replace(known[licence.id], licence)
        else:
            context.create(licence)


def _follow_with_subscriptions(
    context: CommandContext, placed: PlacedChange, after: AppliedChange, held: HeldContract
) -> None:
    """Bring the subscriptions of the contract along.

    An added product gets one where the programme's sales make them, or where its contract has them already.
    """
    case, contract = placed.case, after.contract
    subscriptions = ContractSubscriptions(context, contract)
    allowed = case.offer.programme.terms_for(contract.partnership)
    makes_them = allowed is not None and allowed.flow is SellingFlow.PURCHASE
    for licence in after.licences:
        before = held.licence(licence.id)
        if before is None:
            if makes_them or subscriptions.are_there:
                subscriptions.make(contract, licence, placed.order.id)
            continue
        match = subscriptions.take(before)
        if match is not None:
            found, subscription = match
            followed = _followed(subscription, before, licence)
            if followed != subscription:
                context.replace(found, followed)


def _followed(subscription: Subscription, before: Licence, licence: Licence) -> Subscription:
    has_moved = before.end_date != licence.end_date
    return replace(
        subscription,
        status=subscription.status if licence.quantity else SubscriptionStatus.CANCELLED,
        quantity=licence.quantity,
        payment=licence.payment,
        end_date=licence.end_date if has_moved else subscription.end_date,
    )


def _invoice_today(context: CommandContext, placed: PlacedChange) -> None:
    """What is due at once, or credited; nothing where nothing is."""
    today, on = placed.priced.today, max(context.today, placed.case.terms.on)
    if not today.taxable.minor:
        return
    context.create(
        Invoice(
            id=InvoiceId(context.new_id()),
            number="",
            customer_id=placed.order.customer_id,
            issued_on=on,
            due_on=on,
            status=InvoiceStatus.UPCOMING,
            net=today.taxable,
            vat=today.vat,
            total=today.taxable + today.vat,
        )
    )


def _order(context: CommandContext, placed: PlacedChange, contract: Contract) -> Order:
    """The order with what is not the rep's to say set by the portal."""
    case = placed.case
    at_once = case.offer.programme.is_provisioned_at_once
    return replace(
        placed.order,
        number=context.next_number(_ORDER),
        contract_id=contract.id,
        placed_on=context.date_of(placed.at),
        status=OrderStatus.PROVISIONED if at_once else OrderStatus.PLACED,
        lines=order_lines(placed.case.terms, placed.priced, placed.case.basis.held),
        monthly_net=month_after(case.terms, placed.priced),
        partner_subscription_id=None,
        csp_account_id=None,
        new_end=placed.case.terms.new_end,
    )
