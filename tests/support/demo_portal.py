"""The demo's portal, really running, and desks of its people that exchange with it."""

from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.portal_client.tokens import Tokens
from app.services.session.credentials import key_name, tokens_name
from app.services.session.identity import Account as SignedIn
from app.services.session.settings import Settings
from app.services.vaults.vault import MemoryVault
from app.wire.values import encode
from portal.demo import PARTNERS, accounts
from portal.demo.embedded import EmbeddedPortal
from portal.demo.filling import fill
from portal.store.accounts import Account
from portal.store.schema import prepare
from tests.support.clocks import FixedClock
from tests.support.empty_caches import KEY, begin_cache
from tests.support.templates import copy_made_once

PARTNER = "arvane"


def demo_portal(
    folder: Path, clock: FixedClock, customers: int = 12, partner: str = PARTNER
) -> EmbeddedPortal:
    """A portal that is not yet started, with the demo's documents of a partner, by default the first."""

    def make(empty: Path) -> None:
        engine = prepare(f"sqlite:///{empty / 'portal.db'}")
        then = FixedClock(clock.moment)
        fill(engine, then, customers, [each for each in PARTNERS if each.id == partner])
        engine.dispose()

    copy_made_once(("demo portal", clock.moment, customers, partner), make, folder)
    return EmbeddedPortal(f"sqlite:///{folder / 'portal.db'}", clock=clock)


def desk_on(portal: EmbeddedPortal, home: Path, who: str, clock: FixedClock, language: str = "fr") -> Desk:
    """The desk of somebody of the demo after its first exchange with ``portal``; close it."""
    found = next(each for each in accounts() if each.key == who)
    account = SignedIn(portal.url, found.partner_id, found.user.id, found.user.name, found.user.role)
    given = portal.issue_tokens(login_of(who))
    a_year_on = clock.moment.replace(year=clock.moment.year + 1)
    tokens = Tokens(given.access_token, given.refresh_token, clock.moment, a_year_on)
    vault = MemoryVault()
    vault.put(tokens_name(account), encode(tokens).decode())
    vault.put(key_name(account), KEY.hex())
    paths = Paths.under(home)
    begin_cache(paths.cache_file(account.portal_url, account.partner_id, account.user_id))
    laptop = Laptop(paths, clock, vault=vault)
    laptop.change_settings(lambda _before: Settings(language=language, account=account))
    desk = laptop.open_desk(account, tokens)
    desk.sync.run_once()
    return desk


def resumed_desk_on(portal: EmbeddedPortal, home: Path, who: str, clock: FixedClock) -> Desk:
    """The same for somebody who signed in before: its tokens grow old by ``clock`` and are renewed."""
    laptop = Laptop(Paths.under(home), clock, vault=MemoryVault())
    desk = laptop.resume(portal.url, portal.issue_tokens(login_of(who)).refresh_token)
    desk.sync.run_once()
    return desk


def login_of(who: str) -> Account:
    """The login of somebody of the demo; nobody signs in with a password here, so there is none."""
    found = next(each for each in accounts() if each.key == who)
    user = found.user
    return Account(found.partner_id, user.id, user.email, "", user.name, user.role)
