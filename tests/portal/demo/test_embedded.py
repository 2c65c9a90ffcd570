"""A portal that stops for a while and goes on."""

import socket
from pathlib import Path

import pytest

from portal.demo.embedded import EmbeddedPortal


def test_nobody_is_given_its_port_while_it_is_stopped(tmp_path: Path) -> None:
    with EmbeddedPortal(f"sqlite:///{tmp_path / 'portal.db'}") as portal:
        url = portal.url
        address = ("127.0.0.1", int(url.rpartition(":")[2]))
        portal.stop()
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(address)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address)
        portal.start()
        socket.create_connection(address).close()
        assert portal.url == url
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(address)
