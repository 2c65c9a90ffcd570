"""A private portal with the sample data, on loopback: what the demo and trials run against."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlalchemy import func, select

from app.wire.protocol import TokenResponse
from portal import demo
from portal.accounts import Account, hash_password
from portal.clock import Clock, SystemClock, partner_date
from portal.customers.mailbox import MAILBOX
from portal.demo.tenants import tenants as demo_tenants
from portal.embedded import EmbeddedPortal
from portal.store import tenants
from portal.store.seeding import seed
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
    portal = EmbeddedPortal(database_url, port, clock, shows_mail=True)
    accounts = _accounts()
    if _is_empty(portal):
        _fill(portal, accounts, customers, clock)
    with portal:
        tokens = {key: portal.issue_tokens(account) for key, account in accounts.items()}
        yield DemoPortal(portal.url, portal.url + MAILBOX, tokens)


def _accounts() -> dict[str, Account]:
    # One password for all of them, so one slow hash: these accounts are for loopback.
    password = hash_password(demo.PASSWORD)
    return {
        each.key: Account(
            each.partner_id, each.user.id, each.user.email, password, each.user.name, each.user.role
        )
        for each in demo.accounts()
    }


def _is_empty(portal: EmbeddedPortal) -> bool:
    with portal.engine.connect() as connection:
        return not connection.execute(select(func.count()).select_from(sign_in)).scalar_one()


def _fill(portal: EmbeddedPortal, accounts: Mapping[str, Account], customers: int, clock: Clock) -> None:
    tenants.fill(portal.engine, demo_tenants())
    documents = demo.documents(partner_date(clock.now()), customers)
    # The documents come in runs of one partner, so that nothing has to be held back in memory.
    for partner_id, run in groupby(documents, key=itemgetter(0)):
        users = [account for account in accounts.values() if account.partner_id == partner_id]
        seed(portal.engine, partner_id, (document for _, document in run), users, clock)
