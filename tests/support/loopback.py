"""Sockets of a test reach this machine and nothing else."""

import errno
import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

_LOCAL_NAMES = {"localhost", "ip6-localhost", socket.gethostname(), "", None}


def is_local(host: object) -> bool:
    """Whether ``host`` (a name, an address, bytes or None) stays on this machine."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in _LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


class Sentry:
    """Stands before the connecting calls of ``socket`` and remembers who wanted out."""

    def __init__(self) -> None:
        self.refused: list[str] = []

    def guard(self, name: str) -> Any:
        """The socket method ``name``, closed to addresses of other machines."""
        original = getattr(socket.socket, name)

        def guarded(connection: socket.socket, address: Any) -> Any:
            if connection.family != socket.AF_UNIX and not is_local(address[0]):
                self.refused.append(f"{address[0]}:{address[1]}")
                raise OSError(errno.ENETUNREACH, "tests reach loopback only", str(address))
            return original(connection, address)

        return guarded


def _resolve_locally(original: Any) -> Any:
    # A name of elsewhere is what a laptop without network sees: it does not resolve.
    def getaddrinfo(host: Any, *rest: Any, **options: Any) -> Any:
        if is_local(host) or _is_address(host):
            return original(host, *rest, **options)
        if isinstance(host, str):
            # What is no name at all is refused before anybody is asked, as the real one does.
            host.encode("idna")
        raise socket.gaierror(socket.EAI_NONAME, f"tests resolve no names: {host!r}")

    return getaddrinfo


def _is_address(host: object) -> bool:
    try:
        ipaddress.ip_address(str(host))
    except ValueError:
        return False
    return True


@pytest.fixture(autouse=True, scope="session")
def _sentry() -> Iterator[Sentry]:
    sentry = Sentry()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", sentry.guard("connect"))
        patch.setattr(socket.socket, "connect_ex", sentry.guard("connect_ex"))
        patch.setattr(socket, "getaddrinfo", _resolve_locally(socket.getaddrinfo))
        yield sentry


@pytest.fixture(autouse=True)
def loopback_only(_sentry: Sentry) -> Iterator[None]:
    """Fails a test that tried to reach another machine, even when the code under test went on."""
    _sentry.refused.clear()
    yield
    if _sentry.refused:
        pytest.fail(
            f"tried to leave this machine: {', '.join(_sentry.refused)}; serve it on 127.0.0.1 instead"
        )
