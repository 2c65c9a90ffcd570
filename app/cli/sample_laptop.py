"""A laptop as after a first exchange with the demo's portal, without the portal."""

from datetime import date
from pathlib import Path

import msgspec

from app.bootstrap import Laptop
from app.domain.document import document_id, kind_of
from app.paths import Paths
from app.services.session.identity import Account
from app.services.store.feed_writer import PulledPage
from app.services.vaults.vault import MemoryVault
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from portal.demo import accounts, documents

CUSTOMERS = 12
_NOWHERE = "http://127.0.0.1:9"
"""The discard port: nobody answers there."""


def sample_laptop(folder: Path) -> Laptop:
    """A rep's laptop under ``folder``, signed in, with the sample data in its encrypted cache.

    Its secrets are in memory: what it leaves in ``folder`` can be read by nobody once the process ends.
    """
    rep = next(each for each in accounts() if each.key == "rep")
    account = Account(_NOWHERE, rep.partner_id, rep.user.id, rep.user.name, rep.user.role)
    laptop = Laptop(Paths.under(folder), vault=MemoryVault())
    laptop.change_settings(lambda settings: settings.signed_in(account))
    desk = laptop.open_desk(account)
    try:
        lines = _feed(account, desk.clock.today())
        desk.store.apply_page(PulledPage(lines, "sample", more=False, head=len(lines), epoch="sample"))
    finally:
        desk.close()
    return laptop


def _feed(account: Account, today: date) -> tuple[FeedLine, ...]:
    """What the demo's portal would send to ``account`` on that day."""
    sent = [each for partner, each in documents(today, CUSTOMERS) if partner == account.partner_id]
    return tuple(
        FeedLine(kind_of(each), document_id(each), position, 1, msgspec.Raw(encode(each)))
        for position, each in enumerate(sent, start=1)
    )
