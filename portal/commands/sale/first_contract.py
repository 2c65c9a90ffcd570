"""One prospect, one first contract: who sells as if there were none is told of the one that is there."""

from app.domain.catalogue.catalogue import Period
from app.domain.document import Kind
from app.domain.money import Money, total
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.wire.protocol import ResultStatus, WireConflict
from portal.commands.pipeline.outcome import Declined, Outcome
from portal.commands.quote.renewal import find_held
from portal.problems import details
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


def check_first_contract(
    context: CommandContext, customer_id: str, *, is_another: bool, version: int | None = None
) -> None:
    """Check that the sale makes the customer's first contract, or another one on purpose.

    The customer must be locked: then of two sales that know of no contract only one finds none, however many
    processes carry them out. ``version`` is that of the document which the command is about.

    Raises:
        Declined: ``customer-has-contract``, with the newest contract, what it comes to and who made it.
    """
    if is_another:
        return
    there = _running(context, customer_id)
    if there:
        newest = max(there, key=lambda each: each.id)
        conflict = WireConflict([], newest.version, _sold_by(newest), newest.changed_at)
        problem = details("customer-has-contract", data=_data(context, newest.document))
        raise Declined(Outcome(ResultStatus.CONFLICT, version, conflict=conflict, problem=problem))


def _running(context: CommandContext, customer_id: str) -> list[Stored]:
    """The customer's contracts that have not ended: after those that have, a sale makes a first one again.

    Nobody makes a contract without the customer's lock, so they are only looked at.
    """
    return [
        each
        for each in context.of_customer(customer_id, Kind.CONTRACT, lock=False)
        if isinstance(each.document, Contract) and not term_on(each.document, context.today).is_over
    ]


def _sold_by(stored: Stored) -> str:
    """Who made the contract; empty where somebody has changed it since."""
    return stored.changed_by if stored.version == 1 else ""


def _data(context: CommandContext, contract: object) -> dict[str, str]:
    """The contract as a person is told of it: its number, its first day, and what it comes to."""
    if not isinstance(contract, Contract):
        raise TypeError(type(contract))
    held = find_held(context, contract)
    return {
        "contract_id": contract.id,
        "contract_number": contract.number,
        "programme_id": contract.programme_id,
        "start_date": contract.start_date.isoformat(),
        "currency": contract.currency,
        "monthly_net": str(_sum(context, held, Period.MONTH).amount),
        "yearly_net": str(_sum(context, held, Period.YEAR).amount),
    }


def _sum(context: CommandContext, held: HeldContract, period: Period) -> Money:
    mine = (each for each in held.licences if each.period is period)
    payments = (held.charged_on(each, context.today).payment for each in mine)
    return total(payments, held.contract.currency)
