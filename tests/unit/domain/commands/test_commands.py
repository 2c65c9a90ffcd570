"""What commands do to documents, and replaying them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands.commands import (
    AddFile,
    AskForCustomer,
    Command,
    CreateCustomer,
    CreateQuote,
    RefuseQuote,
    ReviseQuote,
    SendCredentials,
    SendOnboarding,
    SetBranding,
    SetMailTemplate,
    StartTrial,
    UpdateCustomer,
    ValidateQuote,
)
from app.domain.commands.specs import COMMANDS, apply, command_type, replay
from app.domain.customer.customer import Customer
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import Change, CustomerPatch, difference
from app.domain.customer.states import AccountState
from app.domain.customer.transitions import ReopenCustomer, SetAccountState
from app.domain.document import Document, kind_of
from app.domain.errors import RuleViolation
from app.domain.partner.branding_change import BrandingPatch
from app.domain.quote.quote import Quote, QuoteStatus
from tests.support import builders as b
from tests.support.strategies import customers

LATER = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
REVISE = ReviseQuote(b.terms(commitment_months=24), b.totals(monthly_net=b.eur("732.00")), LATER)
ON_QUOTE: list[Command] = [REVISE, RefuseQuote(b.refusal()), ValidateQuote(b.acceptance(), b.totals())]


def code_of(document: Document | None, command: Command) -> str:
    with pytest.raises(RuleViolation) as refused:
        apply(document, command)
    return refused.value.problems[0].code


def quote_after(*commands: Command) -> Quote:
    quote = replay(b.quote(), commands)
    assert isinstance(quote, Quote)
    return quote


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (CreateCustomer(b.customer()), "customer.create"),
        (UpdateCustomer(CustomerPatch()), "customer.update"),
        (CreateQuote(b.quote()), "quote.create"),
        (REVISE, "quote.revise"),
        (RefuseQuote(b.refusal()), "quote.refuse"),
        (ValidateQuote(b.acceptance(), b.totals()), "quote.validate"),
    ],
)
def test_a_command_travels_under_its_name(command: Command, name: str) -> None:
    assert command_type(command) == name
    assert COMMANDS[name].cls is type(command)


CREATED: list[tuple[Command, Document]] = [
    (CreateCustomer(b.customer()), b.customer()),
    (CreateQuote(b.quote()), b.quote()),
    (StartTrial(b.trial()), b.trial()),
    *((cls(b.sent_mail()), b.sent_mail()) for cls in (SendOnboarding, SendCredentials, AskForCustomer)),
]


@pytest.mark.parametrize(("command", "created"), CREATED, ids=lambda each: type(each).__name__)
def test_what_is_created_must_be_new_and_is_of_its_kind(command: Command, created: Document) -> None:
    assert apply(None, command) == created
    assert code_of(created, command) == "document.exists"
    assert COMMANDS[command_type(command)].kind is kind_of(created)


@pytest.mark.parametrize(
    "command", [UpdateCustomer(CustomerPatch()), ReopenCustomer(), *ON_QUOTE], ids=command_type
)
@pytest.mark.parametrize("document", [None, b.licence()], ids=["nothing", "another kind"])
def test_what_is_changed_must_be_there(command: Command, document: Document | None) -> None:
    assert code_of(document, command) == "document.missing"


def test_a_move_of_a_customer_gives_the_customer_after_it() -> None:
    enabled = b.customer(account_state=AccountState.ENABLED)
    suspended = apply(enabled, SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED))
    assert suspended == b.customer(account_state=AccountState.SUSPENDED)


def test_a_revision_keeps_the_earlier_one_readable() -> None:
    quote = quote_after(REVISE)
    assert (quote.revision, quote.terms, quote.totals, quote.written_at) == (
        2,
        REVISE.terms,
        REVISE.totals,
        LATER,
    )
    (earlier,) = quote.earlier
    assert (earlier.revision, earlier.terms, earlier.totals) == (1, b.terms(), b.totals())
    assert quote.display_number == "P-0007-2"


def test_a_revision_keeps_number_creation_and_expiry() -> None:
    quote = quote_after(REVISE)
    kept = (quote.number, quote.created_on, quote.expires_on, quote.created_by)
    assert kept == ("", b.TODAY, b.quote().expires_on, b.sales_rep())


def test_refusing_and_validating_record_why_and_who() -> None:
    refused = quote_after(RefuseQuote(b.refusal(text="Budget gelé")))
    assert (refused.status, refused.refusal) == (QuoteStatus.REFUSED, b.refusal(text="Budget gelé"))
    validated = quote_after(ValidateQuote(b.acceptance(), b.totals()))
    assert (validated.status, validated.acceptance) == (QuoteStatus.VALIDATED, b.acceptance())


@pytest.mark.parametrize("status", [status for status in QuoteStatus if status is not QuoteStatus.OPEN])
@pytest.mark.parametrize("command", ON_QUOTE, ids=command_type)
def test_a_quote_that_is_not_open_never_changes(status: QuoteStatus, command: Command) -> None:
    assert code_of(b.quote(status=status), command) == "transition.not_allowed"


@given(st.lists(st.sampled_from(ON_QUOTE), max_size=4), st.integers(0, 4))
def test_replaying_in_two_goes_is_replaying_at_once(commands: list[Command], cut: int) -> None:
    def outcome(*parts: list[Command]) -> object:
        document: Document | None = b.quote()
        try:
            for part in parts:
                document = replay(document, part)
        except RuleViolation as refused:
            return [problem.code for problem in refused.problems]
        return document

    assert outcome(commands) == outcome(commands[:cut], commands[cut:])


@given(customers(), customers(), customers())
def test_replaying_patches_ends_at_the_last_state(one: Customer, two: Customer, three: Customer) -> None:
    patches = [UpdateCustomer(difference(one, two)), UpdateCustomer(difference(two, three))]
    document = replay(one, patches)
    assert isinstance(document, Customer)
    assert set(document.contacts) == set(three.contacts)
    assert replace(document, contacts=()) == replace(three, contacts=())


def test_replaying_nothing_changes_nothing() -> None:
    assert replay(b.quote(), []) == b.quote()
    assert replay(None, []) is None


@given(st.integers(1, 6))
def test_revisions_are_counted_without_a_gap(times: int) -> None:
    quote = quote_after(*[REVISE] * times)
    assert [earlier.revision for earlier in quote.earlier] == list(range(1, times + 1))
    assert quote.revision == times + 1


@pytest.mark.parametrize(("days", "status"), [(0, "open"), (30, "open"), (31, "expired")])
def test_an_open_quote_is_expired_after_its_last_day(days: int, status: str) -> None:
    assert b.quote().status_on(b.TODAY + timedelta(days=days)) == status


def test_a_quote_that_was_decided_never_expires() -> None:
    refused = b.quote(status=QuoteStatus.REFUSED)
    assert refused.status_on(b.TODAY + timedelta(days=365)) is QuoteStatus.REFUSED


def test_the_portals_number_takes_over_from_the_provisional_one() -> None:
    assert b.quote().display_number == "P-0007"
    assert b.quote(number="D-2026-0001").display_number == "D-2026-0001"


def test_a_part_of_a_file_that_is_there_stays_as_it_is() -> None:
    part = b.partner_file()
    assert apply(None, AddFile(part)) == part
    assert apply(part, AddFile(b.partner_file(b"another"))) == part


def test_what_a_manager_sets_is_of_a_partner() -> None:
    asked = SetBranding(BrandingPatch(colour=Change(b.partner().colour, "#222222")))
    assert apply(b.partner(), asked) == b.partner(colour="#222222")
    assert code_of(None, asked) == "document.missing"


def test_a_template_of_the_team_comes_changes_and_goes_by_its_language() -> None:
    made, other = b.message_template(), b.message_template(language="en")
    shorter = replace(made, body="{greeting}")
    partner: Document = b.partner(mail_templates=(other,))
    steps = ((None, made, (other, made)), (made, shorter, (other, shorter)), (shorter, None, (other,)))
    for before, after, then in steps:
        partner = apply(partner, SetMailTemplate(made.id, made.language, before, after))
        assert partner == b.partner(mail_templates=then)
    assert code_of(None, SetMailTemplate(made.id, "fr", None, made)) == "document.missing"
