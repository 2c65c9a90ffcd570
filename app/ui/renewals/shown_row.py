"""A row of the page: a contract that is due, with its price as soon as it is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.ids import ContractId
from app.domain.money import Money
from app.services.queries.renewal_list import RenewalRow
from app.services.renewals.renewals import RenewalPrice


@dataclass(frozen=True, slots=True)
class ShownRow:
    """``price`` is None until it has been computed."""

    row: RenewalRow
    price: RenewalPrice | None = None

    @property
    def id(self) -> ContractId:
        """Which contract."""
        return self.row.contract_id

    @property
    def renewed(self) -> Money | None:
        """A month at today's list, where that is known."""
        return self.price.renewed if self.price else None

    @property
    def difference(self) -> Money | None:
        """What a month costs more then."""
        return self.price.difference if self.price else None

    @property
    def can_be_quoted(self) -> bool:
        """Whether a quote for it can be made with the others."""
        has_problem = self.price is not None and bool(self.price.problems)
        return self.row.quote is None and not has_problem


@dataclass(frozen=True, slots=True)
class Sums:
    """What rows add up to, money per currency; ``is_whole`` says that every price is known."""

    contracts: int
    seats: int
    current: tuple[Money, ...]
    renewed: tuple[Money, ...]
    difference: tuple[Money, ...]
    is_whole: bool


def sums_of(rows: Sequence[ShownRow], main_currency: str) -> Sums:
    """Add up ``rows``; those that cannot be priced count with what they cost now, in no difference.

    The amounts in ``main_currency`` come first.
    """

    return Sums(
        contracts=len(rows),
        seats=sum(each.row.seats for each in rows),
        current=_added((each.row.current for each in rows), main_currency),
        renewed=_added((each.renewed or each.row.current for each in rows), main_currency),
        difference=_added((each.difference for each in rows), main_currency),
        is_whole=all(each.price is not None for each in rows),
    )


def _added(amounts: Iterable[Money | None], main_currency: str) -> tuple[Money, ...]:
    minor: dict[str, int] = {}
    for each in amounts:
        if each is not None:
            minor[each.currency] = minor.get(each.currency, 0) + each.minor
    ordered = sorted(minor.items(), key=lambda item: (item[0] != main_currency, item[0]))
    return tuple(Money(value, currency) for currency, value in ordered)
