"""Papers and commands go over the wire and come back as they were."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.commands.commands import (
    Command,
    CreateCustomer,
    CreateQuote,
    Purchase,
    RefuseQuote,
    RequestApproval,
    ReviseQuote,
    SendOnboarding,
    StartTrial,
    UpdateCustomer,
    ValidateQuote,
)
from app.domain.commands.specs import command_type
from app.domain.customer.customer import AccountState, ContactRole, LifecycleStatus, PersonName
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.loss import Loss
from app.domain.customer.merge import difference
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.document import Document, Kind, kind_of
from app.domain.errors import RuleViolation
from app.domain.ids import ContactId, ReasonId
from app.wire.codec import decode_as, decode_command, decode_document, encode
from app.wire.digest import add, hash64
from app.wire.protocol import PROBLEM_PREFIX, FeedTrailer, ProblemDetails
from app.wire.upcasting import upcast
from tests.support import builders as b
from tests.support.strategies import like

COMMANDS: list[Command] = [
    CreateCustomer(b.customer(billing=b.billing_profile(), lost_on=b.TODAY, changed_at=b.NOW)),
    UpdateCustomer(
        difference(b.customer(), b.customer(website="x.fr", contacts=(), billing=b.billing_profile()))
    ),
    SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED),
    LoseCustomer(Loss(ReasonId("other"), "Fermé"), b.TODAY, LifecycleStatus.PROSPECT),
    ReopenCustomer(),
    CreateQuote(b.quote()),
    ReviseQuote(b.custom_terms(), b.totals(), b.NOW),
    RefuseQuote(b.refusal()),
    ValidateQuote(b.acceptance(), b.totals()),
    CreateCustomer(
        b.customer(
            admin_user=b.admin_user(),
            microsoft=b.microsoft_account(),
            sales_contacts=(b.sales_contact(),),
            package=b.package_choice(),
            first_user=b.first_user(),
            eula=b.acceptance(),
        )
    ),
    Purchase(b.order(), b.custom_terms(), b.totals(), b.trial().id),
    RequestApproval(b.approval()),
    StartTrial(b.trial()),
    SendOnboarding(b.sent_mail()),
]


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=15)
@given(data=st.data())
def test_any_document_comes_back_as_it_was(kind: Kind, data: st.DataObject) -> None:
    document: Document = like(data.draw, getattr(b, kind.value)())
    assert decode_document(kind_of(document), encode(document)) == document


@pytest.mark.parametrize("command", COMMANDS, ids=command_type)
@settings(max_examples=15)
@given(data=st.data())
def test_any_command_comes_back_as_it_was(command: Command, data: st.DataObject) -> None:
    drawn: Command = like(data.draw, command)
    assert decode_command(command_type(drawn), encode(drawn)) == upcast(drawn)


def test_an_older_desk_means_the_contact_when_it_does_not_name_its_admin_user() -> None:
    boss = b.contact(id=ContactId(b.some_id(9)), name=PersonName("Anne", "Roy"), roles=(ContactRole.ADMIN,))
    unnamed = b.admin_user(name=PersonName("", ""))
    said = b.customer(admin_user=unnamed, contacts=(*b.customer().contacts, boss))
    plain: Any = msgspec.json.decode(encode(CreateCustomer(said)))
    del plain["customer"]["admin_user"]["name"], plain["customer"]["gets_order_updates"]
    read = decode_command("customer.create", msgspec.json.encode(plain))
    assert isinstance(read, CreateCustomer)
    assert read.customer == replace(said, admin_user=b.admin_user(name=boss.name))
    # As a document it stays without: nobody said who it was.
    kept = decode_document(Kind.CUSTOMER, msgspec.json.encode(plain["customer"]))
    assert kept == said


@pytest.mark.parametrize("kind", Kind)
def test_the_believable_document_comes_back_as_it_was(kind: Kind) -> None:
    document = getattr(b, kind.value)()
    assert decode_document(kind, encode(document)) == document
    assert encode(decode_document(kind, encode(document))) == encode(document)


def test_amounts_travel_as_text_and_whole_numbers() -> None:
    plain: Any = msgspec.json.decode(encode(b.quote()))
    assert plain["totals"]["monthly_net"] == {"minor": 69600, "currency": "EUR"}
    assert plain["terms"]["discount_percent"] == "0"
    assert plain["created_on"] == "2026-11-21"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"id": 1}', encode(b.customer()).decode().replace('"VAR"', '"XXX"'), "\x00"],
    ids=["nothing", "half", "list", "number", "unknown partnership", "noise"],
)
def test_what_is_no_document_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        decode_document(Kind.CUSTOMER, text)
    (problem,) = refused.value.problems
    assert problem.code == "wire.malformed"
    assert problem.data["reason"]


@pytest.mark.parametrize(
    ("right", "wrong", "field"),
    [
        ('"quantity":120', '"quantity":1.5', "terms.lines.0.quantity"),
        ('"start_date":"2026-12-01"', '"start_date":"1/12/2026"', "terms.start_date"),
        ('"minor":69600', '"minor":"69600"', "totals.monthly_net.minor"),
        ('{"id"', '{"no"', ""),
    ],
)
def test_what_is_no_value_is_refused_at_its_place(right: str, wrong: str, field: str) -> None:
    text = encode(b.quote()).decode()
    assert right in text
    with pytest.raises(RuleViolation) as refused:
        decode_document(Kind.QUOTE, text.replace(right, wrong, 1))
    assert refused.value.problems[0].field == field


def test_half_a_document_is_never_taken_for_one() -> None:
    whole = encode(b.quote())
    for cut in range(0, len(whole), 37):
        with pytest.raises(RuleViolation):
            decode_document(Kind.QUOTE, whole[:cut])


def test_an_unknown_command_is_refused_by_name() -> None:
    with pytest.raises(RuleViolation) as refused:
        decode_command("quote.burn", b"{}")
    assert refused.value.problems[0].data == {"type": "quote.burn"}


def test_unknown_fields_of_a_newer_portal_are_passed_over() -> None:
    newer = encode(b.customer()).decode().replace("{", '{"added_later": [1, {}], ', 1)
    assert decode_document(Kind.CUSTOMER, newer) == b.customer()


def test_protocol_values_come_back_as_they_were() -> None:
    trailer = FeedTrailer("c1", True, 12, "2026-11-21T09:00:00Z")
    assert decode_as(FeedTrailer, encode(trailer)) == trailer
    details = ProblemDetails(f"{PROBLEM_PREFIX}price-changed", "Price changed", 409)
    assert decode_as(ProblemDetails, encode(details)).code == "price-changed"


@given(st.lists(st.tuples(st.uuids().map(str), st.integers(1, 50)), unique=True), st.randoms())
def test_a_digest_does_not_depend_on_the_order(documents: list[tuple[str, int]], dice: Any) -> None:
    def digest() -> int:
        total = 0
        for document_id, version in documents:
            total = add(total, document_id, version)
        return total

    before = digest()
    dice.shuffle(documents)
    assert digest() == before
    assert 0 <= before < 1 << 64


def test_a_digest_tells_versions_and_documents_apart() -> None:
    assert len({hash64("a", 1), hash64("a", 2), hash64("b", 1), hash64("a1", 1), hash64("a", 11)}) == 5
