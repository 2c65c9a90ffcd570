"""A contract with what is held under it, and what that costs on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.catalogue.catalogue import PriceList
from app.domain.ids import LicenceId
from app.domain.pricing.charged import agreed_on, surcharge_on, with_surcharge
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Held, Licence, held_on, high_water
from app.domain.subscription.term import invoiced_from


@dataclass(frozen=True, slots=True)
class HeldContract:
    """A contract and the licences under it, as they are before the change.

    ``lists`` are the price lists of its programme, of whatever days: a term may be priced by one of them.
    """

    contract: Contract
    licences: tuple[Licence, ...]
    lists: tuple[PriceList, ...] = field(default=(), repr=False, compare=False)
    _by_id: Mapping[LicenceId, Licence] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for each line at each keystroke: looking through all of them would go with their square.
        object.__setattr__(self, "_by_id", {each.id: each for each in self.licences})

    def licence(self, id: LicenceId | None) -> Licence | None:
        """The licence with that id."""
        return self._by_id.get(id) if id is not None else None

    def agreed_on(self, licence: Licence, day: date) -> Held:
        """What is held of ``licence`` on ``day`` at the price of its term, without a surcharge."""
        return agreed_on(self.contract, licence, self.lists, day)

    def most_charged(self, licence: Licence, day: date) -> int:
        """The most seats of ``licence`` that the regular invoice of ``day``, or an order since, charged."""
        since = invoiced_from(self.contract, licence.period.months, day)
        # What goes by itself in the middle of a period charged whole is paid for to its end.
        invoiced = held_on(licence, since).quantity if licence.start_date <= since else 0
        return max(invoiced, high_water(licence, since))

    def charged_on(self, licence: Licence, day: date) -> Held:
        """What is held of ``licence`` on ``day`` at what is charged for it."""
        return with_surcharge(self.agreed_on(licence, day), surcharge_on(self.contract, day))
