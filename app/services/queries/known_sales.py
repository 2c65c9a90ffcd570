"""What this laptop knows of a customer's contracts: those that are made, and the sales that will make one."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.commands.commands import ModifyLicences, Purchase, SubmitChangeOrder, ValidateQuote
from app.domain.commands.effects import SALES
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.money import Money
from app.domain.subscription.term import TermState
from app.models.connection import Readers
from app.services.queries.customer_file import contracts_of, licences_of
from app.services.queries.rows import ContractRow, LicenceRow
from app.wire.codec import decode_as, decode_command
from app.wire.protocol import Operation

_NOT_HELD = frozenset({TermState.ENDED, TermState.UPCOMING})
"""What a renewal will hold is held under the contract that it renews until it begins."""

Sale = ValidateQuote | Purchase | ModifyLicences
"""What may make another contract on purpose, beside the one that is there."""


@dataclass(frozen=True, slots=True)
class PendingSale:
    """A sale whose contract has not come here; ``number`` is its quote's, empty for an order.

    ``is_sent`` says that it has left this laptop and cannot be taken back.
    """

    op_id: str
    command: Sale | SubmitChangeOrder
    kind: Kind
    target_id: str
    number: str
    is_sent: bool
    depends_on: tuple[str, ...] = ()

    def amount(self, period: Period) -> Money:
        """What it comes to per ``period``, before VAT."""
        match self.command:
            case ModifyLicences(terms=terms, totals=totals):
                total = totals.new_total
                return total if terms.period is period else Money.zero(total.currency)
            case SubmitChangeOrder(totals=totals):
                # First licences are ordered by the month.
                total = totals.new_total
                return total if period is Period.MONTH else Money.zero(total.currency)
            case ValidateQuote(totals=totals) | Purchase(totals=totals):
                return totals.monthly_net if period is Period.MONTH else totals.yearly_net


@dataclass(frozen=True, slots=True)
class KnownSales:
    """The contracts that have not ended, the newest first, with their licences, and sales on their way."""

    contracts: tuple[ContractRow, ...]
    licences: tuple[LicenceRow, ...]
    pending: tuple[PendingSale, ...]

    @property
    def sibling(self) -> PendingSale | None:
        """A quote of the customer that is validated here: the portal will find every other one superseded."""
        return next((each for each in self.pending if each.kind is Kind.QUOTE), None)

    @property
    def is_any(self) -> bool:
        """Whether another sale would not make the first contract."""
        return bool(self.contracts or self.pending)


def known_sales(readers: Readers, id: CustomerId) -> KnownSales:
    """What is known of the contracts of customer ``id``."""
    running = {each.id: each for each in contracts_of(readers, id) if each.state not in _NOT_HELD}
    licences = tuple(each for each in licences_of(readers, id) if each.contract_id in running)
    contracts = tuple(running[each] for each in sorted(running, reverse=True))
    return KnownSales(contracts, licences, pending_sales(readers, id))


def pending_sales(readers: Readers, id: CustomerId) -> tuple[PendingSale, ...]:
    """The sales to customer ``id`` whose outcome has not come, oldest first."""
    marks = ", ".join("?" * len(SALES))
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT o.op_id, o.type, o.kind, o.target_id, o.state, o.body,"
            " coalesce(nullif(q.number, ''), q.provisional_number, '') FROM outbox o"
            " LEFT JOIN quote q ON o.kind = 'quote' AND q.id = o.target_id"
            # A quote that renews a contract takes its place, and makes no further one.
            " WHERE coalesce(q.renews, '') = ''"
            f" AND o.customer_id = ? AND o.state IN ('queued', 'sent', 'settled') AND o.type IN ({marks})"
            " ORDER BY o.place",
            (id, *sorted(SALES)),
        ).fetchall()
    sales = (_sale(*values) for values in found)
    return tuple(each for each in sales if _makes_contract(each.command))


def _makes_contract(command: Sale | SubmitChangeOrder) -> bool:
    """Whether a contract comes of it; licences that are changed later belong to one that is there."""
    match command:
        case ModifyLicences(terms=terms):
            return terms.contract_id is None
        case SubmitChangeOrder(first_in=programme_id):
            return programme_id is not None
        case _:
            return True


def _sale(
    op_id: str, type: str, kind: str, target_id: str, state: str, body: bytes, number: str
) -> PendingSale:
    operation: Operation = decode_as(Operation, body)
    command = decode_command(type, bytes(operation.args))
    if not isinstance(command, Sale | SubmitChangeOrder):
        raise TypeError(command)
    is_sent = state != "queued"
    return PendingSale(op_id, command, Kind(kind), target_id, number, is_sent, operation.depends_on)
