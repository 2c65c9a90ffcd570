"""Which commands a portal still knows, for a laptop that has them as done: after a restore some are gone."""

from collections.abc import Callable, Sequence

import msgspec
import pytest

from app.domain.commands.commands import CreateCustomer, UpdateCustomer
from app.domain.customer.merge import Change, CustomerPatch
from app.wire.codec import encode
from app.wire.protocol import KNOWN_FEATURE, KnownRequest, KnownResponse, SyncInfo
from portal.store.engine import writing
from portal.store.tables import client
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, OTHER_REP, REP, REP2, Laptop


def known(laptop: Laptop, op_ids: Sequence[str]) -> list[str]:
    """Those of the commands that the portal knows of this user, in order."""
    answer = laptop.post("/v1/sync/known", encode(KnownRequest(list(op_ids))))
    assert answer.status_code == 200, answer.text
    return sorted(msgspec.json.decode(answer.content, type=KnownResponse).known)


@pytest.fixture
def done(laptop: Laptop) -> str:
    """A customer created by Claire's laptop."""
    created = b.customer()
    return laptop.do(CreateCustomer(created), created).op_id


def test_what_was_done_is_known_and_what_never_came_is_not(laptop: Laptop, done: str) -> None:
    assert known(laptop, [done, "never-came"]) == [done]
    assert known(laptop, []) == []


def test_what_was_refused_is_not_known_as_done(laptop: Laptop, done: str) -> None:
    again = b.customer(id=b.some_id(7))
    refused = laptop.do(CreateCustomer(again), again).op_id
    assert known(laptop, [done, refused]) == [done]


def test_what_another_installation_of_the_same_user_sent_is_known(
    laptop: Laptop, done: str, laptop_of: Callable[..., Laptop]
) -> None:
    assert known(laptop_of(REP, client_id="claire-again"), [done]) == [done]


def test_a_command_of_an_installation_that_was_forgotten_is_still_known(laptop: Laptop, done: str) -> None:
    with writing(laptop.portal.engine, ARVANE) as connection:
        connection.execute(client.delete().where(client.c.client_id == laptop.client_id))
    assert known(laptop, [done]) == [done]


@pytest.mark.parametrize("stranger", [REP2, OTHER_REP], ids=["colleague", "other partner"])
def test_nobody_else_learns_of_it(laptop_of: Callable[..., Laptop], done: str, stranger: object) -> None:
    assert known(laptop_of(stranger), [done]) == []


def test_a_change_beside_a_refused_one_is_told_apart(laptop: Laptop, done: str) -> None:
    website = Change(b.customer().website, "neuf.example")
    changed = laptop.do(UpdateCustomer(CustomerPatch(website=website)), b.customer()).op_id
    assert known(laptop, [changed, done]) == sorted([changed, done])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b'{"op_ids": "x"}', 400),
        (encode(KnownRequest([""])), 400),
        (encode(KnownRequest(["with\0nul"])), 400),
        (encode(KnownRequest(["x"] * 1_001)), 413),
    ],
)
def test_nonsense_is_refused_as_problem_details(laptop: Laptop, body: bytes, status: int) -> None:
    answer = laptop.post("/v1/sync/known", body)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")


def test_as_many_as_allowed_are_answered_at_once(laptop: Laptop, done: str) -> None:
    assert known(laptop, [done, *(f"no-{number}" for number in range(999))]) == [done]


def test_the_portal_says_that_it_can_answer(laptop: Laptop) -> None:
    info = msgspec.json.decode(laptop.get("/v1/sync/info").content, type=SyncInfo)
    assert KNOWN_FEATURE in info.features
