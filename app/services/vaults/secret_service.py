"""Asks the Secret Service of a Linux desktop over the session bus, without ``keyring`` and without a prompt.

Loading ``keyring`` to read one key takes as long as showing a whole window, and ``keyring`` opens a locked
collection by a prompt of its own; three messages on the bus take a few milliseconds and prompt nobody.
Interface names are those of https://specifications.freedesktop.org/secret-service-spec/latest/.

The library of the bus is imported when it is asked: on other systems it is not there.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_BUS_NAME = "org.freedesktop.secrets"
_SERVICE_PATH = "/org/freedesktop/secrets"
_SERVICE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"
_PROMPT = "org.freedesktop.Secret.Prompt"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTHING = "/"
_SILENCE = frozenset({"NoReply", "Timeout", "TimedOut"})
_PROMPT_LOOK_S = 0.2


class KeyringState(StrEnum):
    """The state of this machine's keyring; ``NONE`` covers one in which nothing outlives the session."""

    OPEN = "open"
    LOCKED = "locked"
    SILENT = "silent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found under a name: a secret, or none in a keyring in ``state``."""

    state: KeyringState
    secret: str | None = None


@dataclass(frozen=True, slots=True)
class KeyringStatus:
    """The state of the default collection, and what its owner calls it."""

    state: KeyringState
    label: str = ""


class _Absent(Exception):
    """Nobody answers to the name of the Secret Service."""


def read_secret(service: str, name: str, limit_s: float) -> Reading:
    """The secret that ``keyring`` keeps for ``name`` of ``service``.

    ``OPEN`` without a secret: the Secret Service answers and knows none under that name.
    """
    if sys.platform != "linux":
        return Reading(KeyringState.NONE)
    wanted = {"service": service, "username": name}
    try:
        with _talk(limit_s) as talk:
            _, session = talk.service("OpenSession", "sv", "plain", ("s", ""))
            unlocked, locked = talk.service("SearchItems", "a{ss}", wanted)
            if locked and not unlocked:
                return Reading(KeyringState.LOCKED)
            (found,) = talk.service("GetSecrets", "aoo", unlocked, session)
    except TimeoutError:
        return Reading(KeyringState.SILENT)
    except _Absent:
        return Reading(KeyringState.NONE)
    assert isinstance(found, dict)
    return Reading(KeyringState.OPEN, next((bytes(each[2]).decode() for each in found.values()), None))


def read_status(limit_s: float) -> KeyringStatus:
    """Read the state of the collection in which new secrets are kept."""
    if sys.platform != "linux":
        return KeyringStatus(KeyringState.NONE)
    try:
        with _talk(limit_s) as talk:
            collection = talk.default_collection()
            if collection in (_NOTHING, talk.alias("session")):
                return KeyringStatus(KeyringState.NONE)
            is_locked = talk.property(collection, "Locked")
            label = str(talk.property(collection, "Label"))
    except TimeoutError:
        return KeyringStatus(KeyringState.SILENT)
    except _Absent:
        return KeyringStatus(KeyringState.NONE)
    return KeyringStatus(KeyringState.LOCKED if is_locked else KeyringState.OPEN, label)


def unlock(limit_s: float, cancelled: threading.Event) -> bool:
    """Ask the Secret Service to open its default collection, and whether it did.

    The system prompts the person, for as long as that takes; ``cancelled`` takes the prompt away.
    """
    try:
        with _talk(limit_s) as talk:
            opened, prompt = talk.service("Unlock", "ao", [talk.default_collection()])
            return bool(opened) or (prompt != _NOTHING and talk.prompt(str(prompt), cancelled))
    except (TimeoutError, _Absent):
        return False


class _Talk:
    """Calls on one connection; each is answered in ``limit_s`` seconds, or the whole is given up."""

    def __init__(self, bus: "DBusConnection", limit_s: float) -> None:
        self._bus, self._limit_s = bus, limit_s

    def service(self, method: str, signature: str, *arguments: object) -> tuple[object, ...]:
        """The answer of the service itself."""
        return self._call(_SERVICE_PATH, _SERVICE, method, signature, *arguments)

    def alias(self, name: str) -> str:
        """The collection that goes by ``name``; ``/`` when none does."""
        (path,) = self.service("ReadAlias", "s", name)
        return str(path)

    def default_collection(self) -> str:
        """Where new secrets are kept."""
        return self.alias("default")

    def property(self, collection: str, name: str) -> object:
        """One property of a collection."""
        (variant,) = self._call(collection, _PROPERTIES, "Get", "ss", _COLLECTION, name)
        assert isinstance(variant, tuple), variant
        return variant[1]

    def prompt(self, path: str, cancelled: threading.Event) -> bool:
        """Have the system ask the person; tells whether they opened it."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        completed = MatchRule(type="signal", interface=_PROMPT, member="Completed", path=path)
        self._bus.send_and_get_reply(message_bus.AddMatch(completed), timeout=self._limit_s)
        with self._bus.filter(completed) as answers:
            self._call(path, _PROMPT, "Prompt", "s", "")
            while not cancelled.is_set():
                try:
                    answer = self._bus.recv_until_filtered(answers, timeout=_PROMPT_LOOK_S)
                except TimeoutError:
                    continue
                is_dismissed, _ = answer.body
                return not is_dismissed
            self._call(path, _PROMPT, "Dismiss", "")
        return False

    def _call(
        self, path: str, interface: str, method: str, signature: str, *arguments: object
    ) -> tuple[object, ...]:
        from jeepney import DBusAddress, HeaderFields, new_method_call

        message = new_method_call(
            DBusAddress(path, _BUS_NAME, interface), method, signature or None, arguments
        )
        try:
            reply = self._bus.send_and_get_reply(message, timeout=self._limit_s)
        except TimeoutError:
            raise
        except OSError as error:
            raise _Absent(str(error)) from error
        if reply.header.message_type.name == "error":
            error_name = str(reply.header.fields.get(HeaderFields.error_name, ""))
            raise (TimeoutError if error_name.rpartition(".")[2] in _SILENCE else _Absent)(error_name)
        answer: tuple[object, ...] = reply.body
        return answer


@contextmanager
def _talk(limit_s: float) -> Iterator[_Talk]:
    """A connection to the session bus.

    Raises:
        _Absent: there is no bus, or nobody on it who keeps secrets.
        TimeoutError: there is, and no answer came.
    """
    from jeepney.io.blocking import open_dbus_connection

    try:
        bus = open_dbus_connection(bus="SESSION", auth_timeout=limit_s)
    except TimeoutError:
        raise
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        # No address, one that jeepney cannot use, no socket, or a daemon that lets nobody in.
        raise _Absent(str(error)) from error
    with bus:
        yield _Talk(bus, limit_s)
