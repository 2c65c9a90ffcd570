"""What every request handler shares, built once per process."""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Engine

from portal.background.notifier import Notifier
from portal.clock import Clock
from portal.commands.pipeline.pipeline import Pipeline
from portal.commands.registry import HANDLERS
from portal.oauth.attempts import Attempts
from portal.oauth.throttle import Throttle
from portal.oauth.tokens import ACCESS_LIFE, Tokens
from portal.store.link_tokens import Links
from portal.store.pages import Cursors
from portal.store.schema import read_setting


@dataclass(frozen=True, slots=True)
class AppContext:
    """The portal behind its HTTP surface."""

    engine: Engine
    clock: Clock
    epoch: str
    tokens: Tokens
    cursors: Cursors
    pipeline: Pipeline
    notifier: Notifier
    throttle: Throttle
    links: Links
    listen_address: str = ""
    """Where a PostgreSQL behind a pooler tells of changes; empty: where the database is."""
    customer_url: str = ""
    """What links for customers begin with; empty: as the portal was asked."""
    attempts: Attempts = field(default_factory=Attempts)
    displays_mail: bool = False
    """Whether anybody may read the outbox: only in a demo, whose customers are made up."""


def build_context(
    engine: Engine,
    clock: Clock,
    customer_url: str = "",
    *,
    displays_mail: bool = False,
    access_life: timedelta = ACCESS_LIFE,
    listen_address: str = "",
) -> AppContext:
    """Build what the requests of a portal share, on a prepared database.

    Customers open the portal at ``customer_url``, or where it was asked when that is empty.
    ``listen_address`` is the server's own address where the database is reached through a pooler.
    """
    with engine.connect() as connection:
        secret, epoch = read_setting(connection, "secret"), read_setting(connection, "epoch")
    return AppContext(
        engine=engine,
        clock=clock,
        epoch=epoch,
        tokens=Tokens(engine, clock, secret, access_life),
        cursors=Cursors(secret, epoch),
        pipeline=Pipeline(engine, clock, HANDLERS),
        notifier=Notifier(),
        throttle=Throttle(engine),
        links=Links(secret),
        listen_address=listen_address,
        customer_url=customer_url.rstrip("/"),
        displays_mail=displays_mail,
    )
