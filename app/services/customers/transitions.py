"""Enabling, disabling, suspending, losing and taking up again: one customer or many in one go."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from app.domain.catalogue.reasons import check_reason
from app.domain.customer.customer import Customer
from app.domain.customer.lifecycle import ACCOUNT_TRANSITIONS, AccountEvent, CustomerEvent
from app.domain.customer.loss import Loss
from app.domain.customer.states import LifecycleStatus
from app.domain.customer.transitions import (
    LoseCustomer,
    ReopenCustomer,
    SetAccountState,
    Transition,
    apply_transition,
)
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId, ReasonId
from app.services.catalogue.catalogue import Catalogue
from app.services.customers.customers import may_write, raise_any
from app.services.queries.known_sales import PendingSale, pending_sales
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account
from app.services.store.store import Store
from app.services.store.unit_of_work import UnitOfWork
from app.wire.protocol import Target

AT_ONCE_MAX = 500
"""More customers in one action are a slip more often than a wish."""

Event = AccountEvent | CustomerEvent
"""What a rep may ask for; of a customer's events only ``lose`` and ``reopen``."""

Asking = Callable[[Customer], Transition]


@dataclass(frozen=True, slots=True)
class Moved:
    """A customer whose transition was applied here, or would be; ``sales`` are taken back with it."""

    id: CustomerId
    name: str
    sales: tuple[PendingSale, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A customer that stays as it is, and why."""

    id: CustomerId
    name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class TransitionOutcome:
    """What became of an action: which customers changed, and which were skipped, with the reason."""

    done: tuple[Moved, ...]
    skipped: tuple[Skipped, ...]


class CustomerTransitions:
    """Moves customers along their lifecycle; an action is one transaction, each customer one command.

    Those that the lifecycle does not let go are named in the outcome, the others go. Every method raises
    ``RuleViolation``: ``account.reads_only``, or ``selection.too_large`` for more than ``AT_ONCE_MAX``
    customers.
    """

    def __init__(self, store: Store, catalogue: Catalogue, clock: PartnerClock, account: Account) -> None:
        self._store, self._catalogue, self._clock, self._account = store, catalogue, clock, account

    def preview(self, ids: Sequence[CustomerId], event: Event) -> TransitionOutcome:
        """Who would change and who would be skipped; nothing is written."""
        self._check_many(ids)
        done, skipped = [], []
        for customer in _customers(self._store.load(Kind.CUSTOMER, id) for id in ids):
            sales = pending_sales(self._store.readers, customer.id) if event is CustomerEvent.LOSE else ()
            checked = self._preview(customer, event, sales)
            if isinstance(checked, Skipped):
                skipped.append(checked)
            else:
                done.append(Moved(customer.id, customer.identity.name, sales))
        return TransitionOutcome(tuple(done), tuple(skipped))

    def waiting_sales(self, id: CustomerId) -> tuple[PendingSale, ...]:
        """The sales to a customer that have not left this laptop; none when one of them has."""
        sales = pending_sales(self._store.readers, id)
        return () if any(each.is_sent for each in sales) else sales

    def set_state(self, ids: Sequence[CustomerId], event: AccountEvent) -> TransitionOutcome:
        """Enable, disable or suspend accounts."""
        return self._queue(ids, self._asking(event))

    def lose(
        self,
        ids: Sequence[CustomerId],
        reason_id: ReasonId,
        text: str = "",
        without_sales: Collection[str] = (),
    ) -> TransitionOutcome:
        """Mark customers as lost, for a reason of the portal's list.

        ``without_sales`` names the commands of sales that wait here and are taken back with it; a customer
        to whom any other sale is on its way is skipped.

        Raises:
            RuleViolation: ``refusal.reason_missing`` at ``reason_id``; ``refusal.text_missing``,
                ``text.too_long``.
        """
        reason = self._catalogue.lost_reason(reason_id)
        raise_any(check_reason(reason, text))
        loss = Loss(reason_id, text.strip())
        agreed = frozenset(without_sales)
        return self._queue(ids, lambda customer: self._loss(customer, loss), agreed)

    def reopen(self, ids: Sequence[CustomerId]) -> TransitionOutcome:
        """Take lost customers up again, as prospects."""
        return self._queue(ids, _reopening)

    def _preview(
        self, customer: Customer, event: Event, sales: Sequence[PendingSale]
    ) -> Transition | Skipped:
        """What would be asked for, were the sales that wait here taken back; or why nothing would."""
        if not sales:
            return _checked(customer, self._asking(event))
        if any(each.is_sent for each in sales):
            return Skipped(customer.id, customer.identity.name, Problem("customer.sale_sent", "status"))
        with self._store.write() as work:
            before = work.without_sales(customer)
        return _checked(before, self._asking(event))

    def _queue(
        self, ids: Sequence[CustomerId], asking: Asking, without_sales: frozenset[str] | None = None
    ) -> TransitionOutcome:
        """Queue what is asked for; sales that wait are looked at where ``without_sales`` is given."""
        self._check_many(ids)
        done: list[Moved] = []
        skipped: list[Skipped] = []
        with self._store.write() as work:
            for customer in _customers(work.load(Kind.CUSTOMER, id) for id in ids):
                try:
                    done.append(self._queue_one(work, customer, asking, without_sales))
                except RuleViolation as refused:
                    skipped.append(Skipped(customer.id, customer.identity.name, refused.problems[0]))
        return TransitionOutcome(tuple(done), tuple(skipped))

    def _queue_one(
        self, work: UnitOfWork, customer: Customer, asking: Asking, without_sales: frozenset[str] | None
    ) -> Moved:
        sales = () if without_sales is None else pending_sales(self._store.readers, customer.id)
        if sales:
            if any(each.is_sent for each in sales):
                raise violation("customer.sale_sent", "status")
            waiting = [each.op_id for each in sales]
            if not set(waiting) <= (without_sales or frozenset()):
                raise violation("customer.sale_waiting", "status")
            apply_transition(before := work.without_sales(customer), asking(before))
            if not work.withdraw_all(waiting):
                raise violation("customer.sale_waiting", "status")
            customer = before
        transition = asking(customer)
        apply_transition(customer, transition)
        work.enqueue(transition, Target(Kind.CUSTOMER, customer.id))
        return Moved(customer.id, customer.identity.name, sales)

    def _asking(self, event: Event) -> Asking:
        match event:
            case AccountEvent():
                return lambda customer: _state_change(customer, event)
            case CustomerEvent.REOPEN:
                return _reopening
            case _:
                return lambda customer: self._loss(customer, Loss(ReasonId("")))

    def _check_many(self, ids: Sequence[CustomerId]) -> None:
        may_write(self._account)
        if len(ids) > AT_ONCE_MAX:
            raise violation("selection.too_large", max=str(AT_ONCE_MAX), count=str(len(ids)))

    def _loss(self, customer: Customer, loss: Loss) -> LoseCustomer:
        if customer.status is LifecycleStatus.LOST:
            raise violation("customer.lost_already", "status")
        return LoseCustomer(loss, self._clock.today(), customer.status)


def _customers(found: Iterable[object]) -> Iterable[Customer]:
    """Those that are still there."""
    return (each for each in found if isinstance(each, Customer))


def _state_change(customer: Customer, event: AccountEvent) -> SetAccountState:
    if customer.account_state is None:
        raise violation("account.none", "account_state")
    if (customer.account_state, event) not in ACCOUNT_TRANSITIONS:
        raise violation("account.already", "account_state", state=customer.account_state.value)
    return SetAccountState(event, customer.account_state)


def _reopening(customer: Customer) -> ReopenCustomer:
    if customer.status is not LifecycleStatus.LOST:
        raise violation("customer.not_lost", "status")
    return ReopenCustomer()


def _checked(customer: Customer, asking: Asking) -> Transition | Skipped:
    """The transition, when the lifecycle allows it now."""
    try:
        transition = asking(customer)
        apply_transition(customer, transition)
    except RuleViolation as refused:
        return Skipped(customer.id, customer.identity.name, refused.problems[0])
    return transition
