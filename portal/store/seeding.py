"""Writes many documents at once: the demo's portfolio, a new catalogue, what a test begins with."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Engine, or_, select

from app.domain.customer.customer import Customer
from app.domain.document import Document, document_id, kind_of
from portal.clock import Clock, SystemClock, stamp
from portal.store import feed, tenants
from portal.store.accounts import Account
from portal.store.audit import Entry
from portal.store.customer_keys import rows_of
from portal.store.engine import insert_many, writing
from portal.store.numbers import count_on_from, highest
from portal.store.tables import account, customer_key, document, sign_in
from portal.store.tenants import Tenant

_CHUNK = 5_000
_PORTAL = "portal"


def seed(
    engine: Engine,
    partner_id: str,
    documents: Iterable[Document],
    users: Iterable[Account] = (),
    clock: Clock | None = None,
) -> int:
    """Write ``documents`` to the partner's feed and let ``users`` sign in; the feed's head afterwards.

    A document that is there already becomes a new version of itself. One transaction: all of it or nothing.
    """
    now = (clock or SystemClock()).now()
    with writing(engine, partner_id) as connection:
        feed.open_feed(connection, partner_id)
        _write_accounts(connection, partner_id, users)
        with feed.locked(connection, partner_id) as position:
            known = _versions(connection, partner_id) if position.head else {}
            count = 0
            numbers: dict[str, int] = {}
            for chunk in _chunks(documents):
                _write(connection, position, chunk, known, now)
                highest(chunk, numbers)
                count += len(chunk)
            count_on_from(connection, partner_id, numbers)
            entry = Entry(stamp(now), _PORTAL, "seed", "", "", "applied", f'{{"documents":{count}}}')
            feed.append_audit(connection, position, entry)
            return position.head


def _write(
    connection: Connection,
    position: feed.Position,
    chunk: list[Document],
    known: dict[tuple[str, str], int],
    now: datetime,
) -> None:
    changes = []
    for each in chunk:
        key = (kind_of(each).value, document_id(each))
        known[key] = known.get(key, 0) + 1
        changes.append(feed.Change(each, known[key]))
    feed.stamp_changes(connection, position, changes, _PORTAL, stamp(now))
    customers = [each.document for each in changes if isinstance(each.document, Customer)]
    seen = [each.document.id for each in changes if isinstance(each.document, Customer) and each.version > 1]
    mine = customer_key.c.partner_id == position.partner_id
    if seen:
        connection.execute(customer_key.delete().where(mine, customer_key.c.customer_id.in_(seen)))
    for customer in customers:
        _link_tenant(connection, position.partner_id, customer)
    rows = [row for customer in customers for row in rows_of(position.partner_id, customer)]
    insert_many(connection, customer_key, rows)


def _link_tenant(connection: Connection, partner_id: str, customer: Customer) -> None:
    """Let Microsoft know the tenant of a customer who brings one along."""
    account = customer.microsoft
    if account is not None and account.is_confirmed and account.tenant_domain:
        tenants.register(
            connection, Tenant(account.tenant_domain, customer.identity.name, customer.address.country)
        )
        tenants.link(connection, partner_id, account.tenant_domain, customer.id)


def _write_accounts(connection: Connection, partner_id: str, users: Iterable[Account]) -> None:
    for user in users:
        login = user.login.strip().casefold()
        connection.execute(sign_in.delete().where(sign_in.c.login == login))
        connection.execute(sign_in.insert().values(login=login, partner_id=partner_id))
        # A login is one account's: with two of them nobody could sign in any more.
        same = or_(account.c.user_id == user.user_id, account.c.login == login)
        connection.execute(account.delete().where(account.c.partner_id == partner_id, same))
        connection.execute(
            account.insert().values(
                partner_id=partner_id,
                user_id=user.user_id,
                login=login,
                password_hash=user.password_hash,
                name=user.name,
                role=user.role.value,
            )
        )


def _versions(connection: Connection, partner_id: str) -> dict[tuple[str, str], int]:
    query = select(document.c.kind, document.c.id, document.c.version).where(
        document.c.partner_id == partner_id
    )
    return {(kind, each): version for kind, each, version in connection.execute(query)}


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    rest = iter(documents)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
