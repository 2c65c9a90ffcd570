"""A contract in each state that it can be in, and what may be asked of it then: the table of both sides."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.document import Document
from app.domain.ids import ContractId, LicenceId
from app.domain.pricing.held import HeldContract
from tests.support import builders as b

SECOND = ContractId(b.some_id(61))
END = date(2027, 2, 28)
LATER = date(2027, 8, 31)
_DAY = timedelta(days=1)


class ContractCommand(StrEnum):
    """What a rep may ask for: an order of more seats, of another end, a direct change, or a renewal."""

    CHANGE = "change"
    MOVE_END = "move_end"
    MODIFY = "modify"
    RENEW = "renew"


@dataclass(frozen=True)
class Contracts:
    """The contract that is asked about, the one beside it where it is renewed or renews, and its renewal."""

    held: HeldContract
    beside: HeldContract | None = None

    @property
    def documents(self) -> list[Document]:
        """The contracts and what is held under them."""
        found: list[Document] = []
        for of in (self.held, self.beside):
            if of is not None:
                found += [of.contract, *of.licences]
        return found

    @property
    def renewal(self) -> HeldContract | None:
        """The contract that takes the place of the one that is asked about."""
        return self.beside if self.held.contract.renewed_by is not None else None


def _running(held: HeldContract) -> Contracts:
    return Contracts(held)


def _further(held: HeldContract) -> Contracts:
    contract = replace(held.contract, end_date=date(2026, 2, 28))
    return Contracts(replace(held, contract=contract))


def _extended(held: HeldContract) -> Contracts:
    return _over(held, Decimal(3))


def _ended(held: HeldContract) -> Contracts:
    return _over(held, None)


def _over(held: HeldContract, percent: Decimal | None) -> Contracts:
    terms = replace(held.contract.terms, is_tacit=False, extension_percent=percent)
    contract = replace(held.contract, terms=terms, end_date=date(2026, 9, 30))
    return Contracts(replace(held, contract=contract))


def _renewal_of(held: HeldContract, start: date) -> HeldContract:
    contract = replace(
        held.contract,
        id=SECOND,
        number="C-2026-0999",
        start_date=start,
        end_date=date(start.year + 3, start.month, 1) - _DAY,
        anchor_day=start.day,
        renews=held.contract.id,
    )
    licences = (
        replace(each, id=LicenceId(b.some_id(170 + place)), contract_id=SECOND, start_date=start, charged=())
        for place, each in enumerate(held.licences)
    )
    return replace(held, contract=contract, licences=tuple(licences))


def _renewed_on(start: date) -> Callable[[HeldContract], Contracts]:
    def becomes(held: HeldContract) -> Contracts:
        old = replace(held.contract, renewed_by=SECOND, ended_on=start - _DAY)
        return Contracts(replace(held, contract=old), _renewal_of(held, start))

    return becomes


def _upcoming(held: HeldContract) -> Contracts:
    old = _renewed_on(END + _DAY)(held)
    assert old.beside is not None
    return Contracts(old.beside, old.held)


STATES: dict[str, Callable[[HeldContract], Contracts]] = {
    "running": _running,
    "in a further term": _further,
    "in an extended term": _extended,
    "ended": _ended,
    "renewed as of a day to come": _renewed_on(END + _DAY),
    "renewed already": _renewed_on(date(2026, 11, 1)),
    "upcoming": _upcoming,
}

_OVER = {
    ContractCommand.CHANGE: "change.contract_ended",
    ContractCommand.MOVE_END: "change.contract_ended",
    ContractCommand.MODIFY: "change.contract_ended",
}

REFUSED: dict[str, dict[ContractCommand, str]] = {
    "in an extended term": {ContractCommand.MOVE_END: "new_end.extended"},
    "ended": _OVER,
    "renewed as of a day to come": {
        # Other seats than the renewal begins with, and nothing says that they end with the contract.
        ContractCommand.CHANGE: "change.renewal_differs",
        ContractCommand.MODIFY: "change.renewal_differs",
        ContractCommand.MOVE_END: "new_end.renewed",
        ContractCommand.RENEW: "renewal.done",
    },
    "renewed already": {**_OVER, ContractCommand.RENEW: "renewal.done"},
}
"""The refusals; whatever is not here is done."""


def refused(state: str, command: ContractCommand) -> str:
    """The code of the rule that refuses ``command`` in ``state``; empty where it is done."""
    return REFUSED.get(state, {}).get(command, "")


CASES = [(state, command) for state in STATES for command in ContractCommand]
