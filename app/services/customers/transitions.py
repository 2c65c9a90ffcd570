"""Enabling, disabling, suspending, losing and taking up again: one customer or many in one go."""

from collections.abc import Callable, Iterable, Sequence
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
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account
from app.services.store.store import Store
from app.wire.protocol import Target

AT_ONCE_MAX = 500
"""More customers in one action are a slip more often than a wish."""

Event = AccountEvent | CustomerEvent
"""What a rep may ask for; of a customer's events only ``lose`` and ``reopen``."""

Asking = Callable[[Customer], Transition]


@dataclass(frozen=True, slots=True)
class Moved:
    """A customer whose transition was applied here, or would be."""

    id: CustomerId
    name: str


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
            checked = _checked(customer, self._asking(event))
            if isinstance(checked, Skipped):
                skipped.append(checked)
            else:
                done.append(Moved(customer.id, customer.identity.name))
        return TransitionOutcome(tuple(done), tuple(skipped))

    def set_state(self, ids: Sequence[CustomerId], event: AccountEvent) -> TransitionOutcome:
        """Enable, disable or suspend accounts."""
        return self._queue(ids, self._asking(event))

    def lose(self, ids: Sequence[CustomerId], reason_id: ReasonId, text: str = "") -> TransitionOutcome:
        """Mark customers as lost, for a reason of the portal's list.

        Raises:
            RuleViolation: ``refusal.reason_missing`` at ``reason_id``; ``refusal.text_missing``,
                ``text.too_long``.
        """
        reason = next((each for each in self._catalogue.lost_reasons() if each.id == reason_id), None)
        raise_any(check_reason(reason, text))
        loss = Loss(reason_id, text.strip())
        return self._queue(ids, lambda customer: self._loss(customer, loss))

    def reopen(self, ids: Sequence[CustomerId]) -> TransitionOutcome:
        """Take lost customers up again, as prospects."""
        return self._queue(ids, _reopening)

    def _queue(self, ids: Sequence[CustomerId], asking: Asking) -> TransitionOutcome:
        self._check_many(ids)
        done, skipped = [], []
        with self._store.write() as work:
            for customer in _customers(work.load(Kind.CUSTOMER, id) for id in ids):
                checked = _checked(customer, asking)
                if isinstance(checked, Skipped):
                    skipped.append(checked)
                    continue
                try:
                    work.enqueue(checked, Target(Kind.CUSTOMER, customer.id))
                except RuleViolation as refused:
                    skipped.append(Skipped(customer.id, customer.identity.name, refused.problems[0]))
                    continue
                done.append(Moved(customer.id, customer.identity.name))
        return TransitionOutcome(tuple(done), tuple(skipped))

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
