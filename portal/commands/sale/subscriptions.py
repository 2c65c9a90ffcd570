"""Subscriptions that go along with the licences of their contract."""

from dataclasses import replace

from app.domain.document import Kind
from app.domain.ids import OrderId, SubscriptionId
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.domain.subscription.subscription import Subscription, SubscriptionStatus
from portal.commands.sale.sale import Sale
from portal.store.command_context import CommandContext
from portal.store.documents import Stored

_SUBSCRIPTION = "S"


class ContractSubscriptions:
    """The subscriptions of a contract, each of which one licence at the most takes along."""

    def __init__(self, context: CommandContext, contract: Contract) -> None:
        self._context = context
        found = (
            (each, each.document) for each in context.of_customer(contract.customer_id, Kind.SUBSCRIPTION)
        )
        self._left: dict[str, tuple[Stored, Subscription]] = {
            document.id: (stored, document)
            for stored, document in found
            if isinstance(document, Subscription) and document.contract_id == contract.id
        }
        self._like = next((each for _, each in self._left.values()), None)

    @property
    def are_there(self) -> bool:
        """Whether the contract had any."""
        return self._like is not None

    def take(self, before: Licence) -> tuple[Stored, Subscription] | None:
        """The subscription of the product of ``before``; of several the one of as many seats."""
        same = [
            (stored, each)
            for stored, each in self._left.values()
            if (each.product_id, each.billing) == (before.product_id, before.period)
            and each.status is not SubscriptionStatus.CANCELLED
        ]
        as_many = (each for each in same if each[1].quantity == before.quantity)
        found = next(as_many, same[0] if same else None)
        return None if found is None else self._left.pop(found[1].id)

    def left(self) -> tuple[tuple[Stored, Subscription], ...]:
        """Those that no licence took along."""
        return tuple(self._left.values())

    def make(self, contract: Contract, licence: Licence, order_id: OrderId) -> None:
        """Make one for a product that had none, under the accounts of those that are there."""
        like = self._like
        self._context.create(
            Subscription(
                id=SubscriptionId(self._context.new_id()),
                number=self._context.next_number(_SUBSCRIPTION),
                customer_id=contract.customer_id,
                programme_id=contract.programme_id,
                product_id=licence.product_id,
                status=SubscriptionStatus.ACTIVE,
                quantity=licence.quantity,
                billing=licence.period,
                payment=licence.payment,
                term_months=contract.commitment_months,
                purchased_on=self._context.today,
                end_date=contract.end_date,
                order_id=order_id,
                contract_id=contract.id,
                partner_subscription_id=like.partner_subscription_id if like else None,
                csp_account_id=like.csp_account_id if like else None,
            )
        )


def follow_renewal(context: CommandContext, old: Contract, sale: Sale) -> None:
    """Bring the subscriptions of ``old`` under the contract of ``sale``, with what that has.

    Where there were none, none is made. What the renewal does without is cancelled.
    """
    subscriptions, contract = ContractSubscriptions(context, old), sale.contract
    if not subscriptions.are_there:
        return
    for licence in sale.licences:
        found = subscriptions.take(licence)
        if found is None:
            subscriptions.make(contract, licence, sale.order.id)
            continue
        stored, subscription = found
        moved = replace(
            subscription,
            contract_id=contract.id,
            quantity=licence.quantity,
            payment=licence.payment,
            term_months=contract.commitment_months,
            end_date=contract.end_date,
        )
        context.replace(stored, moved)
    for stored, subscription in subscriptions.left():
        if subscription.status is not SubscriptionStatus.CANCELLED:
            context.replace(stored, replace(subscription, status=SubscriptionStatus.CANCELLED))
