"""Drafts among the quotes and change quotes of everybody: counted, found, and where each order has them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import OfferType
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import CustomerId, ProgrammeId, QuoteId
from app.domain.money import Money
from app.domain.quote.quote import QuoteStatus
from app.services.change_orders.listed_offers import (
    ListedOffers,
    OfferRow,
    listed_offers,
    merged,
)
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.services.queries.quote_list import QuoteFilter, QuoteSort
from app.services.queries.rows import QuoteRow
from tests.support.desk import customer_named

QUOTED, CHANGED = "Maison Corbière", "Groupe Valmondois"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOTHING = Money(0, "EUR")


@pytest.fixture
def writing(desk: Desk) -> Desk:
    """A desk with a quote, a revision and a change that are being written."""
    quoted, changed = (customer_named(desk, name) for name in (QUOTED, CHANGED))
    desk.drafts.save_quote(QuoteDraft("quote-draft", quoted.id, desk.offers.new_terms(quoted.id)))
    open_quote = desk.queries.quotes_of(quoted.id)[0]
    terms = desk.quotes.get(open_quote.id).terms
    revision = QuoteDraft("revision", open_quote.customer_id, terms, open_quote.id)
    desk.drafts.save_quote(revision)
    contract = desk.queries.contracts(changed.id)[0]
    change = replace(desk.change_services.builder.new_draft(contract.id), id="change-draft")
    desk.drafts.save("change-draft", DraftKind.CHANGE, change, customer_id=changed.id, title=CHANGED)
    return desk


def listed(desk: Desk, *, only_changes: bool = False, wanted: QuoteFilter | None = None) -> ListedOffers:
    services = desk.quote_services, desk.change_services
    return listed_offers(*services, wanted or QuoteFilter(), only_changes=only_changes)


def ids(found: ListedOffers) -> set[str]:
    return {row.id for row in found.rows}


def test_drafts_are_counted_alike_wherever_they_are_counted(writing: Desk) -> None:
    drafts = writing.queries.offer_drafts()
    found = listed(writing, wanted=QuoteFilter(status=QuoteStatus.DRAFT))
    assert ids(found) == {each.id for each in drafts} == {"quote-draft", "revision", "change-draft"}
    assert found.statuses[QuoteStatus.DRAFT] == 3
    of_each = [writing.queries.header(each.customer_id).drafts for each in drafts if each.customer_id]
    assert of_each == [len(writing.queries.offer_drafts(customer_id=each.customer_id)) for each in drafts]
    assert found.total == len(listed(writing).rows)
    assert found.changes == len(listed(writing, only_changes=True).rows)


@pytest.mark.parametrize(
    ("wanted", "only_changes", "expected"),
    [
        (QuoteFilter(), False, {"quote-draft", "revision", "change-draft"}),
        (QuoteFilter(), True, {"change-draft"}),
        (QuoteFilter(status=QuoteStatus.OPEN), False, set()),
        (QuoteFilter(is_unanswered=True), False, set()),
        (QuoteFilter(text="corbiere"), False, {"quote-draft", "revision"}),
        (QuoteFilter(text="valmondois", status=QuoteStatus.DRAFT), False, {"change-draft"}),
    ],
)
def test_drafts_stand_in_the_lists_that_are_about_them(
    writing: Desk, wanted: QuoteFilter, only_changes: bool, expected: set[str]
) -> None:
    drafts = {each.id for each in writing.queries.offer_drafts()}
    assert ids(listed(writing, wanted=wanted, only_changes=only_changes)) & drafts == expected


def test_the_number_of_a_quote_finds_its_revision_that_is_being_written(writing: Desk) -> None:
    quote_id = writing.drafts.quote("revision").quote_id
    assert quote_id is not None
    number = writing.quotes.get(quote_id).number
    assert ids(listed(writing, wanted=QuoteFilter(text=number))) >= {"revision", quote_id}


def test_a_draft_of_a_change_has_its_contract_and_its_amounts(writing: Desk) -> None:
    found = listed(writing, only_changes=True, wanted=QuoteFilter(text="valmondois"))
    row = next(each for each in found.rows if each.id == "change-draft")
    assert not isinstance(row, QuoteRow)
    assert (row.status, row.customer_name) == (ChangeOrderStatus.DRAFT, CHANGED)
    assert row.contract_number == writing.queries.contracts(row.customer_id)[0].number
    assert row.new_total.minor > 0
    assert row.difference.minor == 0


def test_a_draft_that_another_version_wrote_is_in_no_row(writing: Desk) -> None:
    writing.drafts.save(
        "odd", DraftKind.QUOTE, Money(1, "EUR"), customer_id=customer_named(writing, QUOTED).id
    )
    assert "odd" not in ids(listed(writing, wanted=QuoteFilter(status=QuoteStatus.DRAFT)))


ROW = QuoteRow(
    id=QuoteId("q"),
    customer_id=CustomerId("c"),
    customer_name="Maison Corbière",
    number="",
    provisional_number="P-0001",
    revision=1,
    status=QuoteStatus.OPEN,
    programme_id=ProgrammeId("cyber_360"),
    offer=OfferType.CUSTOM,
    lines=(),
    seats=0,
    commitment_months=12,
    start_date=NOON.date(),
    monthly=NOTHING,
    yearly=NOTHING,
    one_time=NOTHING,
    term_total=NOTHING,
    created_on=NOON.date(),
    expires_on=NOON.date(),
    written_at=NOON,
    sales_rep="Claire Moreau",
)


def numbered(name: str, number: int, status: QuoteStatus) -> QuoteRow:
    """A row of which everything that is sorted by says ``number``."""
    moment = NOON + timedelta(days=number)
    monthly, day = Money(number, "EUR"), moment.date()
    return replace(ROW, id=QuoteId(name), status=status, monthly=monthly, written_at=moment, expires_on=day)


def number_of(row: OfferRow, sort: QuoteSort) -> int | None:
    """What ``row`` is sorted by; None where it has no expiry."""
    assert isinstance(row, QuoteRow)
    is_over = sort is QuoteSort.EXPIRES and row.status is not QuoteStatus.OPEN
    return None if is_over else row.monthly.minor


@given(
    saved=st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=9),
    drafts=st.lists(st.integers(0, 9), max_size=4),
    descending=st.booleans(),
    sort=st.sampled_from([QuoteSort.MONTHLY, QuoteSort.WRITTEN, QuoteSort.EXPIRES]),
)
def test_drafts_come_where_the_order_has_them_and_what_has_no_value_last(
    saved: list[tuple[int, bool]], drafts: list[int], descending: bool, sort: QuoteSort
) -> None:
    rows = [
        numbered(f"s{at}", number, QuoteStatus.OPEN if is_open else QuoteStatus.VALIDATED)
        for at, (number, is_open) in enumerate(sorted(saved, reverse=descending))
    ]
    rows.sort(key=lambda row: number_of(row, sort) is None)
    begun = [numbered(f"d{at}", number, QuoteStatus.DRAFT) for at, number in enumerate(drafts)]
    found = merged(rows, begun, QuoteFilter(sort=sort, descending=descending))
    assert sorted(row.id for row in found) == sorted(row.id for row in (*rows, *begun))
    values = [number_of(row, sort) for row in found]
    there = [each for each in values if each is not None]
    assert there == sorted(there, reverse=descending)
    assert values == [*there, *[None] * (len(values) - len(there))]
