"""A yes given in time that reaches the portal after the quote's last day, from a laptop that was offline."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, ReviseQuote, ValidateQuote
from app.domain.document import Kind
from app.domain.quote.quote import Quote
from app.wire.codec import decode_document
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, Laptop, SettableClock

QUOTE = b.quote()
LAST_MOMENT = datetime(2026, 12, 21, 22, 59, 59, tzinfo=UTC)
"""The end of the quote's last day, 21 December, where the partner is."""


@pytest.fixture
def quoted(laptop: Laptop) -> Laptop:
    """A laptop whose quote is open on the portal until 21 December."""
    created = b.customer()
    laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(QUOTE), QUOTE)
    )
    return laptop


def arrive(laptop: Laptop, clock: SettableClock, at: datetime, accepted_at: datetime) -> OperationResult:
    """What the portal says to a yes of ``accepted_at`` that arrives ``at``."""
    clock.advance(seconds=(at - clock.now()).total_seconds())
    laptop.refresh()
    command = ValidateQuote(b.acceptance(accepted_at=accepted_at), QUOTE.totals)
    return laptop.do(command, QUOTE, if_version="1")


def acceptance(laptop: Laptop) -> tuple[datetime, datetime | None]:
    """When the customer accepted, and when the portal heard of it where that was late."""
    body = laptop.get(f"/v1/quote/{QUOTE.id}").content
    quote = decode_document(Kind.QUOTE, body)
    assert isinstance(quote, Quote)
    assert quote.acceptance is not None
    return quote.acceptance.accepted_at, quote.acceptance.received_at


def code(result: OperationResult) -> str:
    return result.problem.code if result.problem else ""


@pytest.mark.parametrize("days", [1, 10, 29])
def test_a_yes_of_the_last_moment_is_honoured_for_thirty_days(
    quoted: Laptop, clock: SettableClock, days: int
) -> None:
    at = LAST_MOMENT + timedelta(days=days)
    assert arrive(quoted, clock, at, LAST_MOMENT).status is ResultStatus.APPLIED
    assert acceptance(quoted) == (LAST_MOMENT, at)
    assert [t for t, _ in quoted.feed()].count(Kind.CONTRACT) == 1


@pytest.mark.parametrize(
    ("accepted_at", "days"),
    [
        (LAST_MOMENT + timedelta(seconds=1), 1),
        (LAST_MOMENT, 31),
        (LAST_MOMENT + timedelta(days=400), 1),
        (LAST_MOMENT - timedelta(days=400), 1),
    ],
    ids=["after the last day", "more than thirty days later", "a clock ahead", "a clock far behind"],
)
def test_any_other_is_told_that_the_quote_has_expired(
    quoted: Laptop, clock: SettableClock, accepted_at: datetime, days: int
) -> None:
    result = arrive(quoted, clock, LAST_MOMENT + timedelta(days=days), accepted_at)
    assert (result.status, code(result)) == (ResultStatus.CONFLICT, "quote-expired")
    assert result.problem is not None
    assert result.problem.data == {"expires_on": "2026-12-21"}


def test_a_yes_that_arrives_in_time_has_no_mark(quoted: Laptop, clock: SettableClock) -> None:
    told = LAST_MOMENT - timedelta(days=3)
    assert arrive(quoted, clock, LAST_MOMENT, told).status is ResultStatus.APPLIED
    assert acceptance(quoted) == (told, None)


def test_a_laptop_whose_clock_is_ahead_accepts_when_the_portal_hears_of_it(
    quoted: Laptop, clock: SettableClock
) -> None:
    at = LAST_MOMENT - timedelta(hours=1)
    assert arrive(quoted, clock, at, at + timedelta(hours=5)).status is ResultStatus.APPLIED
    assert acceptance(quoted) == (at, None)


def test_nobody_accepts_what_is_not_written_yet(quoted: Laptop, clock: SettableClock) -> None:
    """The clock of the laptop that said yes stood before the quote was written: it is wrong."""
    before = b.NOW - timedelta(days=1)
    result = arrive(quoted, clock, LAST_MOMENT - timedelta(days=23), before)
    assert result.status is ResultStatus.APPLIED
    assert acceptance(quoted)[0] == LAST_MOMENT - timedelta(days=23)


def test_the_agreement_is_the_one_that_was_in_force_when_the_customer_said_yes(
    portal: EmbeddedPortal, quoted: Laptop, clock: SettableClock
) -> None:
    newer = b.agreement(version=b.agreement().version + 1, valid_from=LAST_MOMENT.date() + timedelta(days=1))
    seed(portal.engine, ARVANE, [newer])
    at = LAST_MOMENT + timedelta(days=2)
    assert arrive(quoted, clock, at, LAST_MOMENT).status is ResultStatus.APPLIED


def test_the_audit_log_says_that_it_was_accepted_offline(quoted: Laptop, clock: SettableClock) -> None:
    arrive(quoted, clock, LAST_MOMENT + timedelta(days=1), LAST_MOMENT)
    (entry, *_) = quoted.get(f"/v1/customers/{b.customer().id}/audit").json()["events"]
    assert entry["action"] == "quote.validate"
    (accepted,) = [each["new"] for each in entry["changes"] if each["field"] == "acceptance"]
    assert accepted["received_at"] == "2026-12-22T22:59:59Z"


@pytest.mark.parametrize(
    ("written_at", "days", "expected"),
    [
        (LAST_MOMENT, 1, ""),
        (LAST_MOMENT, 29, ""),
        (LAST_MOMENT, 31, "quote-expired"),
        (LAST_MOMENT + timedelta(seconds=1), 1, "quote-expired"),
        (LAST_MOMENT + timedelta(days=400), 1, "quote-expired"),
    ],
)
def test_a_revision_that_the_customer_saw_in_time_is_there_for_the_yes_that_follows_it(
    quoted: Laptop, clock: SettableClock, written_at: datetime, days: int, expected: str
) -> None:
    clock.advance(seconds=(LAST_MOMENT + timedelta(days=days) - clock.now()).total_seconds())
    quoted.refresh()
    terms = replace(QUOTE.terms, start_date=date(2027, 1, 1))
    revised = quoted.do(ReviseQuote(terms, QUOTE.totals, written_at), QUOTE, if_version="1")
    assert code(revised) == expected
    if not expected:
        said = ValidateQuote(b.acceptance(accepted_at=LAST_MOMENT), QUOTE.totals)
        assert quoted.do(said, QUOTE, if_version="2").status is ResultStatus.APPLIED
