"""The HTTP surface: bodies, tags, problem details, single commands."""

import gzip
import json
from collections.abc import Callable

import msgspec
import pytest
import requests
import zstandard

from app.domain.commands.commands import CreateCustomer, CreateQuote, RefuseQuote, UpdateCustomer
from app.domain.customer.customer import Customer
from app.domain.customer.merge import Change, CustomerPatch
from app.wire.codec import decode_document, encode
from app.wire.protocol import OperationResult, SyncInfo
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Caller
from portal.store.audit import verify
from tests.support import builders as b
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import ARVANE, REP, VIEWER, Laptop


def single(
    laptop: Laptop, name: str, key: str, target: str, command: object, **headers: str
) -> requests.Response:
    body = encode({"target": {"type": name.partition(".")[0], "id": target}, "args": command})
    return laptop.post(f"/v1/commands/{name}", body, **{"Idempotency-Key": f'"{key}"', **headers})


@pytest.fixture
def customer(laptop: Laptop) -> Customer:
    """A customer that is on the portal."""
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    return created


def test_the_portal_says_who_it_takes_the_caller_for(laptop: Laptop) -> None:
    info = msgspec.json.decode(laptop.get("/v1/sync/info").content, type=SyncInfo)
    assert (info.partner_id, info.user_id, info.server_time) == (
        ARVANE,
        REP.user_id,
        "2026-11-21T09:00:00.000Z",
    )
    assert (info.max_ops, info.max_bytes) == (100, 262144)


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("zstd", zstandard.ZstdCompressor().compress), ("gzip", gzip.compress), ("identity", bytes)],
)
def test_bodies_may_be_packed(laptop: Laptop, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    created = b.customer()
    body = laptop.body(laptop.operation(CreateCustomer(created), created))
    answer = laptop.post("/v1/sync/push", pack(body), **{"Content-Encoding": encoding})
    assert answer.json()["results"][0]["status"] == "applied"


def test_a_body_that_unpacks_to_too_much_is_refused(laptop: Laptop) -> None:
    for encoding, bomb in (
        ("zstd", zstandard.ZstdCompressor().compress(bytes(50 << 20))),
        ("gzip", gzip.compress(bytes(50 << 20))),
    ):
        answer = laptop.post("/v1/sync/push", bomb, **{"Content-Encoding": encoding})
        assert (answer.status_code, answer.json()["type"]) == (413, "urn:channeldesk:problem:too-large")


@pytest.mark.parametrize(("encoding", "status"), [("zstd", 400), ("gzip", 400), ("br", 415)])
def test_a_body_that_is_not_what_it_says_is_refused(laptop: Laptop, encoding: str, status: int) -> None:
    answer = laptop.post("/v1/sync/push", b"not packed at all", **{"Content-Encoding": encoding})
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("encoding", ["zstd", "gzip"])
def test_answers_are_packed_as_the_client_asks(laptop: Laptop, encoding: str) -> None:
    answer = laptop.get("/v1/sync/changes", headers={"Accept-Encoding": encoding}, stream=True)
    raw = answer.raw.read(decode_content=False)
    assert answer.headers["Content-Encoding"] == encoding
    plain = gzip.decompress(raw) if encoding == "gzip" else zstandard.ZstdDecompressor().decompress(raw)
    assert "next" in json.loads(plain.splitlines()[-1])
    plainly = laptop.get("/v1/sync/changes", headers={"Accept-Encoding": "identity"})
    assert plainly.content == plain


def test_a_document_has_its_version_as_tag(laptop: Laptop, customer: Customer) -> None:
    path = f"/v1/customer/{customer.id}"
    first = laptop.get(path)
    assert first.headers["ETag"] == '"1"'
    found = decode_document("customer", first.content)  # type: ignore[arg-type]
    assert isinstance(found, Customer)
    assert found.identity == customer.identity
    assert laptop.get(path, headers={"If-None-Match": '"1"'}).status_code == 304
    laptop.do(UpdateCustomer(CustomerPatch(website=Change(customer.website, ""))), customer)
    assert laptop.get(path, headers={"If-None-Match": '"1"'}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/customer/unknown", 404),
        ("GET", "/v1/elephant/1", 404),
        ("GET", "/v1/agreements/cgum/99", 404),
        ("GET", "/v1/agreements/cgum/last", 404),
        ("GET", "/nowhere", 404),
        ("DELETE", "/v1/sync/info", 405),
        ("GET", "/v1/sync/changes?limit=0", 400),
        ("GET", "/v1/sync/changes?wait=26", 400),
        ("GET", "/v1/sync/results", 400),
        ("GET", "/v1/sync/results?client_id=nobody", 404),
        ("GET", "/v1/customers/duplicates", 400),
        ("PUT", "/v1/sync/clients/a%20b", 400),
        ("POST", "/v1/sync/push", 400),
        ("POST", "/v1/commands/customer.create", 400),
    ],
)
def test_every_error_is_problem_details(laptop: Laptop, method: str, path: str, status: int) -> None:
    answer = laptop.session.request(method, laptop.portal.url + path, timeout=PATIENCE_S)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")
    found = answer.json()
    assert found["status"] == status
    assert found["type"].startswith("urn:channeldesk:problem:")
    assert found["title"]


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer nonsense", "Bearer arvane.", "Basic QTpC", "Bearer .x"]
)
@pytest.mark.parametrize("path", ["/v1/sync/info", "/v1/sync/changes", "/v1/customer/1", "/v1/sync/digest"])
def test_without_a_good_token_nothing_is_shown(portal: EmbeddedPortal, header: str, path: str) -> None:
    answer = requests.get(portal.url + path, headers={"Authorization": header}, timeout=PATIENCE_S)
    assert (answer.status_code, answer.headers["Content-Type"]) == (401, "application/problem+json")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_single_command_sent_twice_has_one_effect_and_one_answer(laptop: Laptop) -> None:
    created = b.customer()
    first = single(laptop, "customer.create", "k1", created.id, CreateCustomer(created))
    again = single(laptop, "customer.create", "k1", created.id, CreateCustomer(created))
    assert (first.status_code, first.headers["ETag"]) == (200, '"1"')
    one = msgspec.json.decode(first.content, type=OperationResult)
    two = msgspec.json.decode(again.content, type=OperationResult)
    assert two == msgspec.structs.replace(one, replayed=True)


def test_a_key_used_for_another_command_is_refused(laptop: Laptop, customer: Customer) -> None:
    patch = UpdateCustomer(CustomerPatch(website=Change(customer.website, "")))
    other = UpdateCustomer(CustomerPatch(industry=Change(customer.industry, "")))
    assert single(laptop, "customer.update", "k1", customer.id, patch).status_code == 200
    assert single(laptop, "customer.update", "k1", customer.id, other).status_code == 422


def test_a_single_command_on_a_quote_needs_the_version_and_the_right_one(
    laptop: Laptop, customer: Customer
) -> None:
    quote = b.quote()
    laptop.do(CreateQuote(quote), quote)
    refusal = RefuseQuote(b.refusal())
    assert single(laptop, "quote.refuse", "k1", quote.id, refusal).status_code == 428
    stale = single(laptop, "quote.refuse", "k2", quote.id, refusal, **{"If-Match": '"7"'})
    assert (stale.status_code, stale.json()["type"]) == (412, "urn:channeldesk:problem:version-mismatch")
    assert stale.json()["result"]["conflict"]["version"] == 1
    assert single(laptop, "quote.refuse", "k3", quote.id, refusal, **{"If-Match": '"1"'}).status_code == 200


def test_a_refused_single_command_answers_with_its_problem(laptop_of: Callable[..., Laptop]) -> None:
    viewer, created = laptop_of(VIEWER), b.customer()
    answer = single(viewer, "customer.create", "k1", created.id, CreateCustomer(created))
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:channeldesk:problem:not-allowed")
    assert answer.json()["result"]["status"] == "rejected"


def test_every_command_leaves_its_entry_in_a_sound_audit_log(
    portal: EmbeddedPortal, laptop: Laptop, customer: Customer
) -> None:
    before = verify(portal.engine, ARVANE).entries
    laptop.do(UpdateCustomer(CustomerPatch(website=Change("?", "!"))), customer)
    verdict = verify(portal.engine, ARVANE)
    assert (verdict.entries, verdict.is_sound) == (before + 1, True)


def test_a_caller_is_named_in_documents_as_they_sign_in() -> None:
    caller = Caller(ARVANE, REP.user_id, REP.name, REP.role)
    assert (caller.as_rep.id, caller.as_rep.name) == (REP.user_id, "Claire Moreau")
