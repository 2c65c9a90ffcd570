"""Locks and unlocks the run's own keyring, as its owner would."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

PASSWORD = b"tests"
"""What ``./dev test`` gave it when it began."""
_PATH = "/org/freedesktop/secrets"
_SERVICE = "org.freedesktop.Secret.Service"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_PRIMARY_OWNER = 1
_MASTER = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"


def lock_keyring() -> None:
    """Lock the default collection."""
    with open_dbus_connection(bus="SESSION") as bus:

        def call(method: str, signature: str, *arguments: object) -> tuple[object, ...]:
            address = DBusAddress(_PATH, "org.freedesktop.secrets", _SERVICE)
            reply = bus.send_and_get_reply(new_method_call(address, method, signature, arguments))
            assert reply.header.message_type.name == "method_return", reply.body
            answer: tuple[object, ...] = reply.body
            return answer

        (collection,) = call("ReadAlias", "s", "default")
        call("Lock", "ao", [collection])


def unlock_keyring() -> None:
    """Unlock the default collection with its password, as the system's own prompt does."""
    with open_dbus_connection(bus="SESSION") as bus:

        def call(interface: str, method: str, signature: str, *arguments: object) -> tuple[object, ...]:
            address = DBusAddress(_PATH, "org.freedesktop.secrets", interface)
            reply = bus.send_and_get_reply(new_method_call(address, method, signature, arguments))
            assert reply.header.message_type.name == "method_return", reply.body
            answer: tuple[object, ...] = reply.body
            return answer

        (collection,) = call(_SERVICE, "ReadAlias", "s", "default")
        _, session = call(_SERVICE, "OpenSession", "sv", "plain", ("s", ""))
        secret = (session, b"", PASSWORD, "text/plain")
        call(_MASTER, "UnlockWithMasterPassword", "o(oayays)", collection, secret)


@contextmanager
def private_keyring(home: Path) -> Iterator[str]:
    """The address of a session bus with an unlocked keyring, both of one test: others need theirs open."""
    env = _environment(home)
    keyring = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
    with _session_bus(env) as address:
        env["DBUS_SESSION_BUS_ADDRESS"] = address
        with subprocess.Popen(
            keyring, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as daemon:
            assert daemon.stdin is not None
            assert daemon.stdout is not None
            daemon.stdin.write(PASSWORD)
            daemon.stdin.close()
            daemon.stdout.readline()
            try:
                yield address
            finally:
                daemon.terminate()


@contextmanager
def silent_keyring(home: Path) -> Iterator[str]:
    """The address of a session bus on which somebody goes by the keyring's name and never answers."""
    with _session_bus(_environment(home)) as address, open_dbus_connection(address) as owner:
        call = new_method_call(_BUS, "RequestName", "su", ("org.freedesktop.secrets", 0))
        taken = owner.send_and_get_reply(call)
        assert taken.body == (_PRIMARY_OWNER,)
        yield address


def _environment(home: Path) -> dict[str, str]:
    run = home / "run"
    run.mkdir(mode=0o700)
    return {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(run)}


@contextmanager
def _session_bus(env: dict[str, str]) -> Iterator[str]:
    bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(bus, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().decode().strip()
        finally:
            daemon.terminate()
