"""The links and passwords of customers' people."""

from sqlalchemy import Connection, select

from portal.store.engine import insert_into, insert_many
from portal.store.link_tokens import Holder, Link, Purpose
from portal.store.tables import customer_link, customer_login


def add(connection: Connection, partner_id: str, *new: Link) -> None:
    """Keep new links."""
    rows = [
        {
            "partner_id": partner_id,
            "link_id": link.link_id,
            "purpose": link.purpose.value,
            "customer_id": link.customer_id,
            "held_by": link.held_by.value,
            "holder_id": link.holder_id,
            "holder_name": link.holder_name,
            "expires_at": link.expires_at,
            "is_revoked": False,
        }
        for link in new
    ]
    insert_many(connection, customer_link, rows)


def find(connection: Connection, partner_id: str, link_id: str, *, lock: bool = False) -> Link | None:
    """The link; ``lock`` lets only one request at a time use it."""
    mine = (customer_link.c.partner_id == partner_id, customer_link.c.link_id == link_id)
    query = select(customer_link).where(*mine)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    if row is None:
        return None
    return Link(
        link_id=row.link_id,
        purpose=Purpose(row.purpose),
        customer_id=row.customer_id,
        held_by=Holder(row.held_by),
        holder_id=row.holder_id,
        holder_name=row.holder_name,
        expires_at=row.expires_at,
        is_revoked=row.is_revoked,
    )


def revoke(
    connection: Connection, partner_id: str, purpose: Purpose, customer_id: str, *holders: str
) -> None:
    """Revoke every earlier link of those holders for that purpose."""
    mine = (
        customer_link.c.partner_id == partner_id,
        customer_link.c.purpose == purpose.value,
        customer_link.c.customer_id == customer_id,
        customer_link.c.holder_id.in_(holders),
    )
    connection.execute(customer_link.update().where(*mine).values(is_revoked=True))


def revoke_one(connection: Connection, partner_id: str, link_id: str) -> None:
    """Revoke that link."""
    mine = (customer_link.c.partner_id == partner_id, customer_link.c.link_id == link_id)
    connection.execute(customer_link.update().where(*mine).values(is_revoked=True))


def password_of(connection: Connection, partner_id: str, customer_id: str, login: str) -> str | None:
    """The hash of the password that was chosen for the login, or ``None`` before that."""
    return connection.execute(
        select(customer_login.c.password_hash).where(
            customer_login.c.partner_id == partner_id,
            customer_login.c.customer_id == customer_id,
            customer_login.c.login == login,
        )
    ).scalar_one_or_none()


def choose_password(
    connection: Connection, partner_id: str, customer_id: str, login: str, password_hash: str, now: str
) -> bool:
    """Keep the first password of the login; False, and nothing changed, when it has one."""
    chosen = insert_into(connection, customer_login).values(
        partner_id=partner_id,
        customer_id=customer_id,
        login=login,
        password_hash=password_hash,
        chosen_at=now,
    )
    kept = connection.execute(chosen.on_conflict_do_nothing().returning(customer_login.c.login))
    return kept.one_or_none() is not None
