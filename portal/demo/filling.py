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
from portal.demo.new_prices import open_before, with_new_list
from portal.demo.partners import SIGN_IN
from portal.demo.tenants import tenants as demo_tenants
from portal.store import tenants
from portal.store.seeding import seed

DETAILED_MAX = 2_000
"""Of a larger portfolio, which is for measuring lists, nothing is drawn again."""


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


def bring_new_list(engine: Engine, clock: Clock, customers: int) -> None:
    """Let a price list come into force today on a filled portal, after offers at the one before."""
    partner, catalogue = demo.PARTNERS[0], load()
    today = date_in(time_zone(partner.time_zone), clock.now())
    if customers <= DETAILED_MAX:
        documents = list(demo.portfolio(partner, catalogue, today, customers))
        seed(engine, partner.id, open_before(partner, catalogue, documents, today), clock=clock)
    with administering(engine, clock) as act:
        publish_catalogue(act, with_new_list(catalogue, today))
