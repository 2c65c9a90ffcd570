"""Answers of the portal as typed values, and its problems as typed errors."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.portal_client import errors
from app.services.portal_client.client import PortalClient
from app.services.portal_client.errors import InvalidResponse, PortalError, SignInNeeded
from app.services.portal_client.http import Http
from app.services.portal_client.tokens import TokenKeeper, Tokens
from tests.support.clocks import NOON, FixedClock
from tests.support.fault_proxy import FaultProxy, answer
from tests.support.vaults import kept_tokens

LINE = b'{"t":"customer","id":"c1","q":7,"v":2,"d":{"any":1}}\n'
GONE = b'{"t":"quote","id":"q1","q":8,"del":true,"r":"scope"}\n'
TRAILER = b'{"next":"cur","more":true,"head":9,"server_time":"2026-11-20T11:00:00.000Z"}\n'


class NumberedRenewal:
    """Each renewal gives the next number."""

    def __init__(self) -> None:
        self.count = 0

    def renew(self, refresh_token: str) -> Tokens:
        self.count += 1
        return Tokens(f"access-{self.count}", f"refresh-{self.count}", NOON, NOON.replace(year=2030))

    def check(self) -> None:
        """Go on."""


@pytest.fixture
def proxy() -> Iterator[FaultProxy]:
    with FaultProxy(upstream_port=9) as proxy:
        yield proxy


@pytest.fixture
def client(proxy: FaultProxy, tmp_path: Path) -> Iterator[PortalClient]:
    keeper = TokenKeeper(kept_tokens(tmp_path, "refresh-0"), NumberedRenewal())
    client = PortalClient(Http(proxy.url), Http(proxy.url), keeper, FixedClock())
    yield client
    client.close()


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, errors.Malformed),
        (403, errors.Forbidden),
        (404, errors.Missing),
        (409, errors.Contradicted),
        (410, errors.ResyncRequired),
        (412, errors.Contradicted),
        (413, errors.TooLarge),
        (422, errors.KeyReused),
        (426, errors.TooOld),
        (428, errors.Contradicted),
        (429, errors.Busy),
        (500, errors.Broken),
        (502, errors.Broken),
        (503, errors.Busy),
    ],
)
def test_each_problem_has_its_own_type(
    proxy: FaultProxy, client: PortalClient, status: int, expected: type[errors.Answered]
) -> None:
    body = b'{"type":"urn:channeldesk:problem:some-code","title":"","status":1}'
    reply = answer(status, body, Content_Type="application/problem+json", Retry_After="17")
    proxy.plan("/sync/digest", reply)

    with pytest.raises(expected) as raised:
        client.digest()

    assert type(raised.value) is expected
    assert raised.value.problem.code == "some-code"
    assert raised.value.problem.status == status
    assert raised.value.retry_after_s == 17


@pytest.mark.parametrize("body", [b"", b"<html>nginx</html>", b"{}"])
def test_a_problem_without_readable_details_is_known_by_its_status(
    proxy: FaultProxy, client: PortalClient, body: bytes
) -> None:
    proxy.plan("/sync/digest", answer(502, body, Content_Type="application/problem+json"))

    with pytest.raises(errors.Broken) as raised:
        client.digest()

    assert raised.value.problem.code == "http-502"
    assert raised.value.retry_after_s is None


def test_a_refused_token_is_renewed_once_and_the_call_repeated(
    proxy: FaultProxy, client: PortalClient
) -> None:
    proxy.plan("/sync/digest", answer(401))
    proxy.plan("/sync/digest", answer(200, b'{"head":3,"types":{}}'))

    assert client.digest().head == 3
    assert [each.headers["Authorization"] for each in proxy.seen("/digest")] == [
        "Bearer access-1",
        "Bearer access-2",
    ]


def test_a_token_refused_again_asks_the_rep_to_sign_in(proxy: FaultProxy, client: PortalClient) -> None:
    proxy.plan("/sync/digest", answer(401), times=9)

    with pytest.raises(SignInNeeded):
        client.digest()

    assert len(proxy.seen("/digest")) == 3


def test_a_page_of_the_feed_is_its_lines_and_its_trailer(proxy: FaultProxy, client: PortalClient) -> None:
    proxy.plan("/sync/changes?limit=5&cursor=abc", answer(200, LINE + GONE + TRAILER))

    page = client.changes("abc", limit=5)

    assert [(line.id, line.q, line.deleted) for line in page.lines] == [("c1", 7, False), ("q1", 8, True)]
    assert bytes(page.lines[0].d) == b'{"any":1}'
    assert (page.trailer.next, page.trailer.more, page.trailer.head) == ("cur", True, 9)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        LINE,
        LINE + LINE,
        LINE + TRAILER[:-20],
        LINE + TRAILER + LINE,
        LINE[:-10] + b"\n" + TRAILER,
        LINE + b"<html>\n" + TRAILER,
        LINE + b"\xff\xfe\n" + TRAILER,
    ],
)
def test_a_page_without_its_trailer_or_with_a_strange_line_is_discarded_whole(
    proxy: FaultProxy, client: PortalClient, body: bytes
) -> None:
    proxy.plan("/sync/changes", answer(200, body))

    with pytest.raises(InvalidResponse):
        client.changes("", limit=5)


def test_listening_says_whether_there_is_news(proxy: FaultProxy, client: PortalClient) -> None:
    nothing = TRAILER.replace(b"true", b"false")
    proxy.plan("/sync/changes?limit=1&cursor=abc&wait=25", answer(200, nothing))
    proxy.plan("/sync/changes?limit=1&cursor=abc&wait=25", answer(200, LINE + nothing))

    assert [client.listen("abc", 25), client.listen("abc", 25)] == [False, True]


def test_a_captive_page_is_an_invalid_response(proxy: FaultProxy, client: PortalClient) -> None:
    proxy.plan("/sync/info", answer(200, b"<html>Welcome</html>", Content_Type="text/html"))

    with pytest.raises(PortalError) as raised:
        client.sync_info()

    assert raised.value.code == "portal.invalid_response"
