"""Installations of the app, and how far the commands of each have been settled."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, select

from portal.identity import is_id
from portal.problems import ApiProblem
from portal.store.accounts import Caller
from portal.store.engine import insert_into
from portal.store.tables import client, client_name

_NAME_MAX = 100

# Built once: making a statement takes longer than running it.
_MINE = (
    client.c.partner_id == bindparam("b_partner_id"),
    client.c.client_id == bindparam("b_client_id"),
)
_FIND = select(client).where(*_MINE)
_LOCK = _FIND.with_for_update()
_ADVANCE = client.update().where(*_MINE).values(last_seq=bindparam("last_seq"))


@dataclass(frozen=True, slots=True)
class Installation:
    """One installation of one user; ``last_seq`` is the number of its last settled command."""

    client_id: str
    user_id: str
    last_seq: int
    is_revoked: bool


def register(
    connection: Connection, caller: Caller, client_id: str, now: str, name: str = ""
) -> Installation:
    """The installation, made known if it was not, under the ``name`` that it gives its machine now.

    Raises:
        ApiProblem: it is somebody else's, or it was revoked.
    """
    new = insert_into(connection, client).values(
        partner_id=caller.partner_id,
        client_id=client_id,
        user_id=caller.user_id,
        last_seq=0,
        registered_at=now,
        is_revoked=False,
    )
    connection.execute(new.on_conflict_do_nothing())
    found = lock(connection, caller, client_id)
    _call(connection, caller, client_id, name)
    return found


def names_of(connection: Connection, partner_id: str, client_ids: Iterable[str]) -> dict[str, str]:
    """What the machines of those installations are called, where they said."""
    wanted = (client_name.c.partner_id == partner_id, client_name.c.client_id.in_(list(client_ids)))
    rows = connection.execute(select(client_name.c.client_id, client_name.c.name).where(*wanted))
    return {row.client_id: row.name for row in rows}


def _call(connection: Connection, caller: Caller, client_id: str, name: str) -> None:
    # PostgreSQL has no text with a NUL in it.
    shown = " ".join(name.replace("\0", " ").split())[:_NAME_MAX]
    if not shown:
        return
    row = {"partner_id": caller.partner_id, "client_id": client_id, "name": shown}
    named = insert_into(connection, client_name).values(row)
    connection.execute(
        named.on_conflict_do_update(index_elements=["partner_id", "client_id"], set_={"name": shown})
    )


def lock(connection: Connection, caller: Caller, client_id: str) -> Installation:
    """The caller's installation; nobody else settles its commands until the commit.

    Raises:
        ApiProblem: it is not registered, somebody else's, or revoked.
    """
    key = {"b_partner_id": caller.partner_id, "b_client_id": client_id}
    return _checked(caller, connection.execute(_LOCK, key).one_or_none())


def find(connection: Connection, caller: Caller, client_id: str) -> Installation:
    """The caller's installation as it is.

    Raises:
        ApiProblem: it is not registered, somebody else's, or revoked.
    """
    if not is_id(client_id):
        raise ApiProblem("client-unknown")
    key = {"b_partner_id": caller.partner_id, "b_client_id": client_id}
    return _checked(caller, connection.execute(_FIND, key).one_or_none())


def _checked(caller: Caller, row: Row[tuple[object, ...]] | None) -> Installation:
    if row is None:
        raise ApiProblem("client-unknown")
    if row.user_id != caller.user_id:
        raise ApiProblem("client-of-another-user")
    if row.is_revoked:
        raise ApiProblem("client-revoked")
    return Installation(row.client_id, row.user_id, row.last_seq, row.is_revoked)


def find_any(connection: Connection, partner_id: str, client_id: str) -> Installation | None:
    """An installation of the partner's, whoever's it is, which nobody else changes until the commit."""
    row = connection.execute(_LOCK, {"b_partner_id": partner_id, "b_client_id": client_id}).one_or_none()
    return Installation(row.client_id, row.user_id, row.last_seq, row.is_revoked) if row else None


def revoke(connection: Connection, partner_id: str, client_id: str) -> None:
    """Take no more commands of an installation."""
    mine = (client.c.partner_id == partner_id, client.c.client_id == client_id)
    connection.execute(client.update().where(*mine).values(is_revoked=True))


def advance(connection: Connection, caller: Caller, client_id: str, seq: int) -> None:
    """Note that the command ``seq`` of the installation is settled."""
    key = {"b_partner_id": caller.partner_id, "b_client_id": client_id}
    connection.execute(_ADVANCE, {**key, "last_seq": seq})
