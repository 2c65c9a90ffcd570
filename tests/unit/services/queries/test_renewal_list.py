"""The contracts that are due: what is listed is what is counted, page by page, whatever narrows it."""

from collections.abc import Iterator
from itertools import product

import pytest

from app.domain.document import Kind
from app.domain.ids import ProgrammeId
from app.domain.subscription.contract import Contract
from app.domain.subscription.due import next_due
from app.services.desk.desk import Desk
from app.services.queries.renewal_list import HORIZONS, RenewalFilter
from tests.support.desk import demo_desk

PROGRAMMES = (None, ProgrammeId("cyber360"), ProgrammeId("microsoft_csp"))
FILTERS = [
    RenewalFilter(days, is_notice, is_tacit, without, programme)
    for days, is_notice, is_tacit, without, programme in product(
        HORIZONS, (False, True), (None, True, False), (False, True), PROGRAMMES
    )
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with contracts that end in the weeks to come, of which two have a quote."""
    desk = demo_desk(tmp_path_factory.mktemp("renewals"), customers=140)
    desk.begin_day()
    found = desk.queries.renewals(RenewalFilter(), 0, 200)
    desk.renewals.create([found[0].contract_id, found[7].contract_id])
    yield desk
    desk.close()


def test_the_list_holds_whatever_the_domain_says_is_due(desk: Desk) -> None:
    today = desk.clock.today()
    wanted = {}
    for each in desk.store.load_all(Kind.CONTRACT):
        due = next_due(each, today) if isinstance(each, Contract) else None
        if due is not None and (due.on - today).days <= HORIZONS[0]:
            wanted[each.id] = (due.on, due.is_notice)
    found = desk.queries.renewals(RenewalFilter(), 0, 500)
    assert {row.contract_id: (row.due_on, row.is_notice) for row in found} == wanted
    assert desk.queries.renewals_due() == len(wanted)


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
def test_a_chip_counts_what_it_would_list(desk: Desk, wanted: RenewalFilter) -> None:
    found = desk.queries.renewals(wanted, 0, 500)
    counts = desk.queries.renewal_counts(wanted)
    assert counts.by_days[wanted.days] == len(found)
    assert [row.due_on for row in found] == sorted(row.due_on for row in found)
    paged = [row for start in range(0, len(found) + 7, 7) for row in desk.queries.renewals(wanted, start, 7)]
    assert tuple(paged) == found


def test_a_contract_with_a_quote_names_it_and_is_not_among_those_without(desk: Desk) -> None:
    everything = desk.queries.renewals(RenewalFilter(), 0, 500)
    without = desk.queries.renewals(RenewalFilter(without_quote=True), 0, 500)
    quoted = [row for row in everything if row.quote is not None]
    assert [row.quote.number for row in quoted if row.quote] == ["P-0001", "P-0002"]
    assert len(without) == len(everything) - 2


def test_a_day_after_the_horizon_is_told_where_nothing_is_due(desk: Desk) -> None:
    day = desk.queries.next_renewal()
    assert day is not None
    assert (day - desk.clock.today()).days > HORIZONS[0]
