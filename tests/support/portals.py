"""A portal of one partner with a catalogue and two reps, as tests of the exchange need it."""

from collections.abc import Iterable
from pathlib import Path

from app.domain.document import Document
from app.domain.partner.partner import User
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Account
from portal.store.schema import prepare
from portal.store.seeding import seed
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.people import CLAIRE, HUGO, PARTNER
from tests.support.templates import copy_made_once


def account(user: User) -> Account:
    """The login of ``user``; nobody signs in with a password here, so there is none."""
    return Account(PARTNER, user.id, user.email, "", user.name, user.role)


def catalogue() -> list[Document]:
    """Everything that a quote refers to, and the people."""
    return [
        a.partner(),
        CLAIRE,
        HUGO,
        a.programme(),
        a.price_list(),
        a.tax_table(),
        a.agreement(),
        a.customer_type(),
        a.refusal_reason(),
        a.lost_reason(),
    ]


def empty_portal(folder: Path) -> str:
    """The address of a portal's database in ``folder``, with everything a portal needs and nothing in it."""
    copy_made_once("empty portal", lambda empty: prepare(f"sqlite:///{empty}/portal.db").dispose(), folder)
    return f"sqlite:///{folder}/portal.db"


def small_portal(folder: Path, clock: FixedClock, more: Iterable[Document] = ()) -> EmbeddedPortal:
    """A portal that is not yet started, with the catalogue and ``more``."""

    def make(empty: Path) -> None:
        engine = prepare(f"sqlite:///{empty / 'portal.db'}")
        seed(engine, PARTNER, catalogue(), [account(CLAIRE), account(HUGO)], FixedClock(clock.moment))
        engine.dispose()

    copy_made_once(("small portal", clock.moment), make, folder)
    portal = EmbeddedPortal(f"sqlite:///{folder / 'portal.db'}", clock=clock)
    if more := list(more):
        seed(portal.engine, PARTNER, more, clock=clock)
    return portal
