"""Contracts of the demo that end in the weeks to come, each on a day of its own, and some that came to it.

There is what to renew, and every way in which a contract stands past its end.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.dates import add_months
from app.domain.document import Document
from app.domain.ids import ContractId
from app.domain.money import Money, remaining, total
from app.domain.subscription.contract import Contract, Order
from app.domain.subscription.licence import Licence, PeriodCharge
from app.domain.subscription.term import period_on, term_on

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Ending:
    """In how many days a contract ends, whether by itself it goes on, and what was granted on its lines.

    ``days`` below zero are past. ``extension`` is the surcharge, in percent, at which one that is not tacit
    goes on month by month; empty: it is over then.
    """

    days: int
    is_tacit: bool
    line_percent: str = "0"
    extension: str = ""


_ENDINGS = (
    _Ending(3, False),
    _Ending(42, True),
    _Ending(72, True, "4"),
    _Ending(24, False),
    _Ending(55, True, "5"),
    _Ending(58, True),
    _Ending(41, False, "3"),
    _Ending(70, True),
    _Ending(41, False),
    _Ending(45, False, "4"),
    _Ending(78, True),
    _Ending(55, False),
    _Ending(59, False, "8"),
    _Ending(90, True),
    _Ending(66, False),
    _Ending(88, True, "6"),
    _Ending(12, False),
    _Ending(72, False),
    _Ending(83, False, "5"),
    _Ending(86, True),
    _Ending(9, False),
    _Ending(31, True),
    _Ending(80, False),
    _Ending(64, True, "4"),
    _Ending(-12, False, extension="3"),
    _Ending(-40, True),
    _Ending(-20, False),
)


class Endings:
    """Gives every contract of one programme in two, in the order they come, another last day.

    Its licences and its order follow, less by what was granted; invoices stay as they were: nobody reads the
    days of a term in them.
    """

    def __init__(self, today: date, programme_id: str) -> None:
        self._today, self._programme_id = today, programme_id
        self._met = 0
        self._moved: dict[ContractId, tuple[Contract, _Ending]] = {}
        self._paid: dict[ContractId, dict[tuple[str, str | None], Money]] = {}

    def applied(self, documents: Iterable[Document]) -> Iterator[Document]:
        """``documents`` of a customer, contracts before their licences."""
        for each in documents:
            match each:
                case Contract():
                    yield self._contract(each)
                case Licence():
                    yield self._licence(each)
                case Order() if each.contract_id in self._paid:
                    yield _as_paid(each, self._paid[each.contract_id])
                case _:
                    yield each

    def _contract(self, contract: Contract) -> Contract:
        if contract.programme_id != self._programme_id or term_on(contract, self._today).is_over:
            return contract
        if contract.start_date > self._today:
            return contract
        self._met += 1
        place, rest = divmod(self._met, 2)
        if rest or place > len(_ENDINGS):
            return contract
        ending = _ENDINGS[place - 1]
        end = self._today + timedelta(days=ending.days)
        start = add_months(end + _DAY, -contract.commitment_months)
        surcharge = Decimal(ending.extension) if ending.extension else contract.terms.extension_percent
        terms = replace(contract.terms, is_tacit=ending.is_tacit, extension_percent=surcharge)
        moved = replace(contract, start_date=start, end_date=end, anchor_day=start.day, terms=terms)
        self._moved[contract.id] = moved, ending
        return moved

    def _licence(self, licence: Licence) -> Licence:
        found = self._moved.get(licence.contract_id)
        if found is None:
            return licence
        contract, ending = found
        percent = Decimal(ending.line_percent)
        discounts = replace(licence.discounts, line_percent=percent)
        unit, payment = licence.net_unit_price, licence.payment
        if percent and licence.discounts.manual_unit_price is None and not licence.discounts.line_percent:
            unit *= remaining(percent)
            payment = Money.rounded(unit * licence.quantity, payment.currency)
        else:
            discounts = licence.discounts
        paid = self._paid.setdefault(contract.id, {})
        paid[licence.product_id, licence.level] = payment
        months = 12 if licence.period is Period.YEAR else 1
        charge = PeriodCharge(period_on(contract, months, self._today).start, licence.quantity)
        return replace(
            licence,
            net_unit_price=unit,
            payment=payment,
            discounts=discounts,
            start_date=contract.start_date,
            end_date=contract.end_date,
            charged=(charge,),
        )


def _as_paid(order: Order, paid: Mapping[tuple[str, str | None], Money]) -> Order:
    """``order`` at what the licences that it brought cost by now."""
    lines = tuple(
        replace(line, net=paid.get((line.product_id, line.level), line.net)) for line in order.lines
    )
    return replace(order, lines=lines, monthly_net=total(paid.values(), order.monthly_net.currency))
