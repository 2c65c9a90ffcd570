"""A rep's desk as after a first exchange with the demo portal, without the network."""

from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from app.bootstrap import Laptop
from app.domain.commands.send_delay import SEND_DELAY_MAX_S
from app.domain.customer.customer import Customer
from app.domain.document import Kind, document_id, kind_of
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.session.credentials import key_name
from app.services.session.identity import Account
from app.services.session.settings import Settings
from app.services.store.feed_writer import PulledPage
from app.services.vaults.vault import MemoryVault
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from portal.demo import accounts, documents
from tests.support.clocks import FixedClock
from tests.support.templates import copy_made_once

CUSTOMERS = 40
_KEY = bytes(range(32))
PORTAL_URL = "http://127.0.0.1:9"
"""Nobody answers on the discard port: a desk of a test never reaches a portal by accident."""


def demo_account(key: str = "rep") -> Account:
    """Somebody of the demo: ``rep`` (Claire Moreau), ``rep2``, ``manager``, ``viewer``, ``other_partner``."""
    found = next(each for each in accounts() if each.key == key)
    return Account(PORTAL_URL, found.partner_id, found.user.id, found.user.name, found.user.role)


def demo_desk(
    home: Path,
    *,
    clock: FixedClock | None = None,
    language: str = "fr",
    customers: int = CUSTOMERS,
    who: str = "rep",
    settings: Settings | None = None,
) -> Desk:
    """A desk below ``home`` with an encrypted cache that has pulled the demo's documents; close it."""
    clock, account = clock or FixedClock(), demo_account(who)
    vault = MemoryVault()
    vault.put(key_name(account), _KEY.hex())

    def fill(folder: Path) -> None:
        desk = Laptop(Paths.under(folder), FixedClock(clock.moment), vault=vault).open_desk(account)
        lines = feed_lines(account.partner_id, clock.today().isoformat(), customers)
        desk.store.apply_page(PulledPage(lines, "cursor-1", False, len(lines), "epoch"))
        desk.close()

    copy_made_once(("desk", who, clock.moment, customers), fill, home)
    laptop = Laptop(Paths.under(home), clock, vault=vault)
    # The longest delay: however slow the machine, the toast is there when a test comes to it.
    wanted = settings or Settings(language=language, account=account, send_delay_s=SEND_DELAY_MAX_S)
    laptop.change_settings(lambda _before: wanted)
    return laptop.open_desk(account)


def customer_named(desk: Desk, name: str) -> Customer:
    """The demo customer called ``name``: "Maison Corbière", "Garage Tissot"..."""
    found = desk.store.load_all(Kind.CUSTOMER)
    return next(each for each in found if isinstance(each, Customer) and each.identity.name == name)


@lru_cache(maxsize=4)
def feed_lines(partner_id: str, today: str, customers: int = CUSTOMERS) -> tuple[FeedLine, ...]:
    """The portal's feed of the demo as of ``today`` (ISO), for one partner; the same every time."""
    everything = documents(date.fromisoformat(today), customers)
    found = [document for partner, document in everything if partner == partner_id]
    return tuple(
        FeedLine(kind_of(document), document_id(document), position, 1, msgspec.Raw(encode(document)))
        for position, document in enumerate(found, start=1)
    )
