"""What is in force on a day: one answer, whatever order the documents are kept in and whoever asks."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Agreement, Partnership, PriceList, VatRate
from app.domain.catalogue.in_force import (
    agreement_in_force,
    in_force,
    is_in_force,
    last_day,
    price_list_in_force,
    tax_table_in_force,
)
from app.domain.ids import AgreementId, PriceListId, ProgrammeId
from tests.support import builders as b

FIRST = date(2026, 1, 1)
# Few days and few versions: most examples hold ties, gaps and lists that overlap.
days = st.integers(0, 6).map(lambda after: FIRST + timedelta(days=after))
versions = st.integers(1, 3)
lists = st.lists(
    st.builds(
        lambda id, version, starts, ends: b.price_list(
            id=PriceListId(id), version=version, valid_from=starts, valid_to=ends
        ),
        st.sampled_from("abcd"),
        versions,
        days,
        st.none() | days,
    ),
    max_size=6,
    unique_by=lambda each: each.id,
)
agreements = st.lists(
    st.builds(
        lambda version, starts: b.agreement(version=version, valid_from=starts), st.integers(1, 9), days
    ),
    max_size=6,
    unique_by=lambda each: each.version,
)


@given(candidates=lists, on=days, order=st.randoms())
def test_the_list_that_began_last_is_in_force_then_the_higher_version(
    candidates: list[PriceList], on: date, order: Random
) -> None:
    shuffled = list(candidates)
    order.shuffle(shuffled)
    chosen = in_force(candidates, on)
    assert chosen == in_force(shuffled, on)
    running = [each for each in candidates if each.valid_from <= on <= (each.valid_to or date.max)]
    if chosen is None:
        assert not running
        return
    assert chosen in running
    for other in running:
        assert other.valid_from <= chosen.valid_from
        assert other.valid_from < chosen.valid_from or other.version <= chosen.version


@given(candidates=agreements, on=days)
def test_an_agreement_once_begun_is_followed_by_later_ones_only(
    candidates: list[Agreement], on: date
) -> None:
    today, tomorrow = in_force(candidates, on), in_force(candidates, on + timedelta(days=1))
    assert (today is None) == (not any(each.valid_from <= on for each in candidates))
    if today is not None and tomorrow is not None and tomorrow != today:
        assert tomorrow.valid_from == on + timedelta(days=1)


def test_the_first_and_the_last_day_belong_to_a_list() -> None:
    prices = b.price_list(valid_from=date(2026, 3, 1), valid_to=date(2026, 3, 31))
    told = {day: is_in_force(prices, date(2026, *day)) for day in ((2, 28), (3, 1), (3, 31), (4, 1))}
    assert told == {(2, 28): False, (3, 1): True, (3, 31): True, (4, 1): False}


def test_what_has_no_end_is_in_force_for_ever() -> None:
    for open_ended in (b.price_list(valid_to=None), b.agreement(), VatRate("FR", Decimal(20), FIRST)):
        assert last_day(open_ended) == date.max
        assert is_in_force(open_ended, date.max)


def test_nothing_is_in_force_before_the_first_day_or_in_a_gap() -> None:
    begun = b.price_list(valid_from=date(2026, 3, 1), valid_to=date(2026, 3, 31))
    again = b.price_list(valid_from=date(2026, 5, 1))
    for day in (date.min, date(2026, 2, 28), date(2026, 4, 15)):
        assert in_force((begun, again), day) is None


def test_a_higher_number_does_not_bring_back_older_conditions() -> None:
    newer, late_number = (
        b.agreement(version=7, valid_from=date(2026, 9, 1)),
        b.agreement(version=8, valid_from=date(2026, 3, 1)),
    )
    assert agreement_in_force((late_number, newer), newer.id, date(2026, 9, 1)) == newer
    assert agreement_in_force((late_number, newer), newer.id, date(2026, 8, 31)) == late_number
    assert agreement_in_force((newer,), AgreementId("eula"), date(2026, 9, 1)) is None


def test_prices_are_those_of_the_programme_the_partnership_and_its_currency() -> None:
    mine = b.price_list(id=PriceListId("mine"), valid_from=FIRST)
    others = (
        b.price_list(id=PriceListId("dollars"), currency="USD", valid_from=date(2026, 2, 1)),
        b.price_list(id=PriceListId("msp"), partnership=Partnership.MSP, valid_from=date(2026, 2, 1)),
        b.price_list(id=PriceListId("other"), programme_id=ProgrammeId("other"), valid_from=date(2026, 2, 1)),
    )
    day = date(2026, 3, 1)
    assert price_list_in_force((*others, mine), b.programme(), Partnership.VAR, day) == mine
    assert price_list_in_force(others, b.programme(), Partnership.VAR, day) is None


def test_the_rate_of_a_day_is_the_one_that_began_last() -> None:
    before, since = (
        VatRate("FR", Decimal("19.6"), date(2000, 4, 1)),
        VatRate("FR", Decimal(20), date(2014, 1, 1)),
    )
    assert in_force((since, before), date(2013, 12, 31)) == before
    assert in_force((before, since), date(2014, 1, 1)) == since


def test_of_two_tax_tables_the_one_published_last_counts() -> None:
    old, new = b.tax_table(version=1), b.tax_table(version=2)
    assert tax_table_in_force((new, old)) == tax_table_in_force((old, new)) == new
    assert tax_table_in_force(()) is None
