"""Whatever is sent, the portal answers with a refusal, never with a failure."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.wire.codec import encode
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.portal_laptop import REP, Laptop, seed_partners

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
TYPES = st.sampled_from(
    ["customer.create", "customer.update", "quote.create", "quote.revise", "quote.refuse", "quote.validate"]
)
often = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def laptop(module_database_url: str) -> Iterator[Laptop]:
    """A laptop on a portal of this file."""
    with EmbeddedPortal(module_database_url) as portal:
        seed_partners(portal.engine)
        made = Laptop(portal, REP)
        yield made
        made.close()


def is_refusal(laptop: Laptop, path: str, body: bytes, **headers: str) -> bool:
    answer = laptop.post(path, body, **headers)
    return answer.status_code < 500 and answer.headers["Content-Type"].endswith("json")


@often
@given(body=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_a_push_of_anything_is_answered(laptop: Laptop, body: bytes) -> None:
    assert is_refusal(laptop, "/v1/sync/push", body)
    assert is_refusal(laptop, "/oauth/token", body)


@often
@given(name=TYPES, arguments=JSON, version=st.none() | st.text(max_size=8))
def test_commands_with_any_arguments_are_answered(
    laptop: Laptop, name: str, arguments: Any, version: str | None
) -> None:
    target = {"type": name.partition(".")[0], "id": b.some_id(1)}
    laptop.seq += 1
    operation = {"seq": laptop.seq, "op_id": f"nonsense-{laptop.seq}", "type": name, "v": 1, "target": target}
    operation |= {"args": arguments, "if_version": version}
    body = json.dumps({"client_id": laptop.client_id, "schema": 1, "ops": [operation]}).encode()
    answer = laptop.post("/v1/sync/push", body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["results"][0]["status"] in {"rejected", "noop"}, answer.text


FIELDS = st.sampled_from(
    ["id", "customer_id", "created_on", "written_at", "terms", "totals", "status", "earlier"]
)
VALUES = JSON | st.dates().map(str) | st.datetimes().map(str) | st.sampled_from(["0001-01-01", "9999-12-31"])


@often
@given(field=FIELDS, value=VALUES, key=st.uuids())
def test_a_quote_with_one_field_of_nonsense_is_answered(
    laptop: Laptop, field: str, value: Any, key: Any
) -> None:
    wrong = json.loads(encode(b.quote(id=str(key)))) | {field: value}
    body = encode({"target": {"type": "quote", "id": str(key)}, "args": {"quote": wrong}})
    assert is_refusal(laptop, "/v1/commands/quote.create", body, **{"Idempotency-Key": f'"{key}"'})


@often
@given(cursor=st.text(max_size=40), limit=st.integers(), wait=st.integers(max_value=0))
def test_any_cursor_is_answered(laptop: Laptop, cursor: str, limit: int, wait: int) -> None:
    answer = laptop.get("/v1/sync/changes", params={"cursor": cursor, "limit": limit, "wait": wait})
    assert answer.status_code < 500


@often
@given(text=st.text(max_size=20))
def test_any_text_where_an_id_belongs_is_answered(laptop: Laptop, text: str) -> None:
    place = quote(text, safe="")
    for path in (f"/v1/customer/{place}", f"/v1/agreements/{place}/1", f"/v1/sync/results?client_id={place}"):
        assert laptop.get(path).status_code < 500
    token = {"Authorization": f"Bearer {place}.x"}
    assert laptop.get("/v1/sync/info", headers=token).status_code == 401
    form = urlencode({"client_id": "channeldesk", "grant_type": "refresh_token", "refresh_token": text})
    assert is_refusal(laptop, "/oauth/token", form.encode())
    found = laptop.get("/v1/customers/duplicates", params={"country": text, "name": text, "website": text})
    assert found.status_code < 500
