"""What of the catalogue is in force on a day; desk, portal and demo data ask here."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from app.domain.catalogue.catalogue import Agreement, Partnership, PriceList, Programme, TaxTable, VatRate
from app.domain.ids import AgreementId

Dated = Agreement | PriceList | VatRate
_D = TypeVar("_D", Agreement, PriceList, VatRate)


def in_force(candidates: Iterable[_D], on: date) -> _D | None:
    """Choose the one of ``candidates`` in force on a day, or ``None`` before the first and after the last.

    The one that began last counts, and of two that began on the same day the higher version: a correction is
    published beside what it corrects, and a number alone never brings back older conditions.
    """
    return max((each for each in candidates if is_in_force(each, on)), key=_rank, default=None)


def is_in_force(candidate: Dated, on: date) -> bool:
    """Tell whether a day is within the days of ``candidate``, its first and its last among them."""
    return candidate.valid_from <= on <= last_day(candidate)


def last_day(candidate: Dated) -> date:
    """Say when ``candidate`` ends; ``date.max`` where only its successor ends it."""
    ends = candidate.valid_to if isinstance(candidate, PriceList) else None
    return ends or date.max


def price_list_in_force(
    lists: Iterable[PriceList], programme: Programme, partnership: Partnership, on: date
) -> PriceList | None:
    """Choose the price list for what is sold on a day, in the programme's own currency."""
    sold = (programme.id, partnership, programme.currency)
    return in_force(
        (each for each in lists if (each.programme_id, each.partnership, each.currency) == sold), on
    )


def agreement_in_force(agreements: Iterable[Agreement], id: AgreementId, on: date) -> Agreement | None:
    """Choose the version of an agreement that is accepted on a day."""
    return in_force((each for each in agreements if each.id == id), on)


def tax_table_in_force(tables: Iterable[TaxTable]) -> TaxTable | None:
    """Choose the table that was published last; its rates have days, it has none."""
    return max(tables, key=lambda each: (each.version, each.id), default=None)


def _rank(candidate: Dated) -> tuple[date, int, str]:
    """Order candidates, whatever order a store hands them out in: two that are alike go by their ids."""
    if isinstance(candidate, VatRate):
        return candidate.valid_from, 0, candidate.country
    return candidate.valid_from, candidate.version, candidate.id
