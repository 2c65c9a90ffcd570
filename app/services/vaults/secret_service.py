"""Reads a secret of a Linux desktop straight from its Secret Service.

Loading ``keyring`` to read one key takes as long as showing a whole window; three messages on the session
bus take a few milliseconds. Whatever is unusual here (no bus, a locked keyring, another backend) is left to
``keyring``.
"""

import sys


def read_secret(service: str, name: str) -> str | None:
    """The secret that ``keyring`` keeps for ``name`` of ``service``; None when it must be asked itself."""
    if sys.platform != "linux":
        return None
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    secrets = DBusAddress(
        "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
    )
    wanted = {"service": service, "username": name}
    try:
        with open_dbus_connection(bus="SESSION") as bus:

            def ask(method: str, signature: str, *arguments: object) -> tuple[object, ...]:
                reply = bus.send_and_get_reply(new_method_call(secrets, method, signature, arguments))
                if reply.header.message_type.name == "error":
                    raise DBusErrorResponse(reply)
                answer: tuple[object, ...] = reply.body
                return answer

            _, session = ask("OpenSession", "sv", "plain", ("s", ""))
            unlocked, _ = ask("SearchItems", "a{ss}", wanted)
            (found,) = ask("GetSecrets", "aoo", unlocked, session)
    except (OSError, KeyError, ValueError, DBusErrorResponse):
        return None
    assert isinstance(found, dict)
    return next((bytes(secret[2]).decode() for secret in found.values()), None)
