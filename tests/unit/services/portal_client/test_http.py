"""One exchange with a portal over real sockets: what comes back whole, and what each failure is called."""

import gzip
import threading
from collections.abc import Iterator

import pytest
import zstandard

from app.services.portal_client import http as http_module
from app.services.portal_client.errors import Interrupted, InvalidResponse, PortalError, Unreachable
from app.services.portal_client.http import Call, Http
from tests.support.fault_proxy import (
    Fault,
    FaultProxy,
    Forward,
    Freeze,
    Moment,
    Response,
    answer,
    drop,
    truncate,
)

BODY = b'{"answer": 42}' * 500


@pytest.fixture
def proxy() -> Iterator[FaultProxy]:
    with FaultProxy(upstream_port=9) as proxy:
        yield proxy


@pytest.fixture
def http(proxy: FaultProxy) -> Iterator[Http]:
    http = Http(proxy.url)
    yield http
    http.close()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("", BODY),
        ("identity", BODY),
        ("gzip", gzip.compress(BODY, mtime=0)),
        ("zstd", zstandard.compress(BODY)),
    ],
)
def test_a_body_arrives_unpacked(proxy: FaultProxy, http: Http, encoding: str, packed: bytes) -> None:
    proxy.plan("/thing", answer(200, packed, Content_Encoding=encoding, Content_Type="Application/JSON; x=y"))

    got = http.send(Call("GET", "/thing"))

    assert (got.status, got.body, got.media_type) == (200, BODY, "application/json")


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(BODY, mtime=0)[:40]),
        ("gzip", b"not gzip"),
        ("zstd", b"not zstd"),
        ("br", BODY),
    ],
)
def test_a_body_that_is_not_what_it_claims_is_an_invalid_response(
    proxy: FaultProxy, http: Http, encoding: str, body: bytes
) -> None:
    proxy.plan("/thing", answer(200, body, Content_Encoding=encoding))

    with pytest.raises(InvalidResponse):
        http.send(Call("GET", "/thing"))


@pytest.mark.parametrize("encoding", ["gzip", "zstd", ""])
def test_a_body_that_unpacks_to_too_much_is_refused(
    proxy: FaultProxy, http: Http, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setattr(http_module, "MAX_BODY_BYTES", 100_000)
    bomb = bytes(100_001)
    packed = {"gzip": gzip.compress(bomb), "zstd": zstandard.compress(bomb), "": bomb}[encoding]
    proxy.plan("/bomb", answer(200, packed, Content_Encoding=encoding))

    with pytest.raises(InvalidResponse) as raised:
        http.send(Call("GET", "/bomb"))

    assert raised.value.data["reason"] == "too_large"


def half_a_body(_: Forward) -> Response:
    return truncate(lambda: Response(200, {}, BODY))


@pytest.mark.parametrize("fault", [drop, half_a_body])
def test_no_whole_answer_is_the_portal_out_of_reach(proxy: FaultProxy, http: Http, fault: Fault) -> None:
    proxy.plan("/thing", fault, times=5)

    with pytest.raises(Unreachable):
        http.send(Call("POST", "/thing", body=b"{}"))


def test_nobody_listening_is_the_portal_out_of_reach(proxy: FaultProxy, http: Http) -> None:
    proxy.disconnect()

    with pytest.raises(Unreachable):
        http.send(Call("GET", "/thing"))


def test_a_portal_that_does_not_answer_in_time_is_out_of_reach(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/slow", Freeze(Moment.BEFORE_PORTAL), times=2)

    with pytest.raises(Unreachable):
        http.send(Call("POST", "/slow", body=b"", read_timeout_s=0.05))


def test_a_post_is_not_sent_again_by_itself(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/thing", drop)

    with pytest.raises(Unreachable):
        http.send(Call("POST", "/thing", body=b"{}"))

    assert len(proxy.seen("/thing")) == 1


def test_a_get_whose_connection_broke_is_sent_again(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/thing", drop)
    proxy.plan("/thing", answer(200, b"x"))

    assert http.send(Call("GET", "/thing")).body == b"x"


def test_a_500_is_not_asked_again(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/thing", answer(500), times=3)

    assert http.send(Call("GET", "/thing")).status == 500
    assert len(proxy.seen("/thing")) == 1


def test_a_redirect_is_not_followed(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/thing", answer(302, Location="/elsewhere"))

    with pytest.raises(InvalidResponse):
        http.send(Call("GET", "/thing"))

    assert not proxy.seen("/elsewhere")


def test_a_large_body_goes_up_packed_once_the_portal_reads_that(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/up", answer(200), times=2)

    http.send(Call("POST", "/up", body=BODY, is_packed=True))
    http.send(Call("POST", "/up", body=BODY))

    packed, plain = proxy.seen("/up")
    assert packed.headers["Content-Encoding"] == "zstd"
    assert zstandard.decompress(packed.body) == plain.body == BODY


def test_another_thread_breaks_a_request_at_once(proxy: FaultProxy, http: Http) -> None:
    freeze = Freeze(Moment.BEFORE_PORTAL)
    proxy.plan("/poll", freeze)
    raised: list[BaseException] = []

    def poll() -> None:
        try:
            http.send(Call("GET", "/poll", read_timeout_s=60))
        except PortalError as error:
            raised.append(error)

    thread = threading.Thread(target=poll)
    thread.start()
    assert freeze.reached.wait(10)
    http.line.interrupt()
    thread.join(10)

    assert [type(error) for error in raised] == [Interrupted]


def test_a_broken_line_refuses_requests_until_it_is_mended(proxy: FaultProxy, http: Http) -> None:
    proxy.plan("/thing", answer(200, b"x"), times=2)
    http.line.interrupt()

    with pytest.raises(Interrupted):
        http.send(Call("GET", "/thing"))
    http.line.reset()

    assert http.send(Call("GET", "/thing")).body == b"x"
