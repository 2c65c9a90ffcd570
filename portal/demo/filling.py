"""Makes an empty portal the demo's: as whoever runs a portal would, then with customers of its own."""

from collections.abc import Sequence

from sqlalchemy import Engine

from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import date_in, time_zone
from portal import demo
from portal.admin.accounts import NewAccount, add_account
from portal.admin.act import administering
from portal.admin.participations import take_part
from portal.admin.partners import add_partner
from portal.admin.publishing import publish_catalogue
from portal.catalogue import Catalogue, load
from portal.clock import Clock
from portal.demo.partners import SIGN_IN
from portal.demo.tenants import tenants as demo_tenants
from portal.store import tenants
from portal.store.seeding import seed


def fill(
    engine: Engine, clock: Clock, customers: int = 240, partners: Sequence[Partner] = demo.PARTNERS
) -> None:
    """Give the portal its catalogue, ``partners`` with their people, and ``customers`` of the first."""
    catalogue = load()
    tenants.fill(engine, demo_tenants())
    _set_up(engine, clock, catalogue, partners)
    for partner in partners:
        today = date_in(time_zone(partner.time_zone), clock.now())
        documents = demo.portfolio(partner, catalogue, today, customers)
        seed(engine, partner.id, documents, clock=clock)


def _set_up(engine: Engine, clock: Clock, catalogue: Catalogue, partners: Sequence[Partner]) -> None:
    """What ``channeldesk-portal`` does verb by verb, in one transaction."""
    with administering(engine, clock) as act:
        publish_catalogue(act, catalogue)
        for partner in partners:
            add_partner(act, partner)
            for each in partner.participations:
                take_part(act, partner.id, each.programme_id, each.partnership)
        for account in demo.accounts():
            if account.partner_id in {partner.id for partner in partners}:
                user = account.user
                new = NewAccount(
                    account.partner_id, user.email, user.name, user.role, user.phone, user.language, user.id
                )
                add_account(act, new, SIGN_IN)
