"""What a manager sets offline is with every laptop after an exchange: its files whole, each sent once."""

import random
from dataclasses import replace

from app.domain.ids import UserId
from app.domain.kind import Kind
from app.domain.partner.partner_file import PART_MAX
from app.domain.partner.role import Role
from app.services.branding.letterheads import PublishedLetterheads
from app.services.branding.logo_file import logo_of
from app.services.branding.partner_branding import BrandingDraft, PartnerBranding
from app.services.catalogue.catalogue import Catalogue
from app.services.drafts.drafts import Drafts
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import branding_builders as bb
from tests.support import builders as b
from tests.support.laptops import Laptop
from tests.support.people import PARTNER
from tests.support.portals import account
from tests.sync.conftest import NewLaptop

INES = b.user(id=UserId(b.some_id(22)), name="Inès Garnier", email="ines@arvane.example", role=Role.MANAGER)


def branding_on(laptop: Laptop) -> PartnerBranding:
    store = laptop.store
    drafts = Drafts(store, laptop.clock, laptop.identities)
    return PartnerBranding(store, Catalogue(store), drafts, laptop.account)


def test_a_logo_and_two_megabytes_of_conditions_reach_the_reps_and_travel_once(
    portal: EmbeddedPortal, laptop: Laptop, new_laptop: NewLaptop
) -> None:
    seed(portal.engine, PARTNER, [INES], [account(INES)])
    managers = new_laptop("manager", INES)
    managers.sync_once()
    service, before = branding_on(managers), branding_on(managers).published()
    made = logo_of("arvane.png", bb.picture(), lambda content, _side: content)
    # As large as it may be, of bytes that nothing makes smaller.
    pdf = bb.conditions_pdf() + b"%" + random.Random(1).randbytes(2 * 1024 * 1024 - 4_000)
    service.keep_file(made.content)
    service.keep_file(pdf)
    version = bb.conditions(pdf)
    wanted = replace(before, logo=made.logo, conditions=(version,), attaches_conditions=True)
    service.publish(BrandingDraft(before, wanted))
    parts = len(pdf) // PART_MAX + 2
    assert managers.store.queue_counts().to_send == parts + 1
    managers.sync_once()
    assert managers.store.queue_counts().to_send == 0
    laptop.sync_once()
    assert branding_on(laptop).published() == wanted
    head = PublishedLetterheads(laptop.store, Catalogue(laptop.store)).at(None)
    assert head.logo == made.content
    assert branding_on(laptop).file(version.file_id) == pdf
    # Another colour: what was sent is not sent again.
    service.publish(BrandingDraft(wanted, replace(wanted, colour="#222222")))
    assert managers.store.queue_counts().to_send == 1
    managers.sync_once()
    laptop.sync_once()
    assert branding_on(laptop).published().colour == "#222222"
    assert (laptop.count(Kind.PARTNER_FILE), laptop.count(Kind.PAST_BRANDING)) == (parts, 2)
    last = branding_on(laptop).last_change()
    assert last is not None
    assert last.replaced_by == INES.name
