"""A private portal with the sample data, on loopback: what the demo and trials run against."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import func, select

from app.wire.protocol import TokenResponse
from portal import demo
from portal.clock import Clock, SystemClock
from portal.customer_pages.mailbox import MAILBOX
from portal.demo.embedded import EmbeddedPortal
from portal.demo.filling import bring_new_list, fill
from portal.store.accounts import Account
from portal.store.tables import sign_in


@dataclass(frozen=True, slots=True)
class DemoPortal:
    """Where it listens, where its e-mail is read, and a sign-in for each demo account by its key."""

    url: str
    mail: str
    tokens: Mapping[str, TokenResponse]


@contextmanager
def demo_portal(
    database_url: str, customers: int = 240, port: int = 0, clock: Clock | None = None
) -> Iterator[DemoPortal]:
    """A portal that serves until the block ends; a database that holds the sample data already keeps it."""
    clock = clock or SystemClock()
    portal = EmbeddedPortal(database_url, port, clock, displays_mail=True)
    if _is_empty(portal):
        fill(portal.engine, clock, customers)
        bring_new_list(portal.engine, clock, customers)
    with portal:
        tokens = {each.key: portal.issue_tokens(_login(each)) for each in demo.accounts()}
        yield DemoPortal(portal.url, portal.url + MAILBOX, tokens)


def _login(account: demo.DemoAccount) -> Account:
    """The account without its password, which tokens do not need."""
    user = account.user
    return Account(account.partner_id, user.id, user.email, "", user.name, user.role)


def _is_empty(portal: EmbeddedPortal) -> bool:
    with portal.engine.connect() as connection:
        return not connection.execute(select(func.count()).select_from(sign_in)).scalar_one()
