"""Which quantities are to be asked about before they are ordered, and which the rep has said are right."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ProductId
from app.domain.quote.quote import QuoteTerms
from app.domain.quote.unusual_quantity import UnusualQuantity, unusual_quantities
from app.domain.subscription.subscription import SubscriptionStatus
from app.services.queries import Queries
from app.services.store.store import Store
from app.wire.values import decode_as, encode

_KEPT = "quantities.confirmed"
_KEPT_MAX = 500
"""How many answers are remembered; the oldest give way."""


@dataclass(frozen=True, slots=True)
class ConfirmedQuantity:
    """The rep said that so many of the product are right for the customer."""

    customer_id: CustomerId
    product_id: ProductId
    quantity: int


class UnusualQuantities:
    """Asks once for each amount; the answers are kept in the rep's own encrypted cache."""

    def __init__(self, store: Store, queries: Queries) -> None:
        self._store, self._queries = store, queries

    def to_ask(
        self, customer: Customer, wanted: Iterable[tuple[ProductId, int]]
    ) -> tuple[UnusualQuantity, ...]:
        """Those of ``wanted`` that are unusual for the customer and not confirmed; it need not be kept."""
        found = unusual_quantities(wanted, customer.segment, self._held(customer.id))
        if not found:
            return ()
        confirmed = set(self._confirmed())
        return tuple(each for each in found if _answer(customer.id, each) not in confirmed)

    def confirm(self, customer_id: CustomerId, asked: Iterable[UnusualQuantity]) -> None:
        """Ask about these no more: the rep said that they are right."""
        # SQLAlchemy comes with the first write: most quantities are only looked at.
        from app.models import meta

        answers = [_answer(customer_id, each) for each in asked]
        with self._store.transaction() as connection:
            others = [each for each in self._confirmed() if each not in answers]
            kept = (*others, *answers)[-_KEPT_MAX:]
            meta.put(connection, _KEPT, encode(kept).decode())

    def _held(self, id: CustomerId) -> dict[ProductId, int]:
        """How many of each product the customer holds today."""
        held: dict[ProductId, int] = {}
        for row in self._queries.products(id):
            if row.status is not SubscriptionStatus.CANCELLED:
                held[row.product_id] = held.get(row.product_id, 0) + row.quantity
        return held

    def _confirmed(self) -> tuple[ConfirmedQuantity, ...]:
        kept = self._store.values(_KEPT).get(_KEPT, "")
        if not kept:
            return ()
        try:
            answers: tuple[ConfirmedQuantity, ...] = decode_as(tuple[ConfirmedQuantity, ...], kept)
        except RuleViolation:
            # Another version of the desk kept what this one cannot read: the rep is asked once more.
            return ()
        return answers


def counted(terms: QuoteTerms | ChangeOrderTerms) -> list[tuple[ProductId, int]]:
    """How many of each product ``terms`` ask for, line by line."""
    return [(line.product_id, line.quantity) for line in terms.lines]


def _answer(customer_id: CustomerId, asked: UnusualQuantity) -> ConfirmedQuantity:
    return ConfirmedQuantity(customer_id, asked.product_id, asked.quantity)
