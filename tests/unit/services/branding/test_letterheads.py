"""Under which head the partner appears, while its logo is still on its way."""

from dataclasses import replace

import pytest

from app.domain.errors import RuleViolation
from app.domain.partner.partner_file import parts_of
from app.services.desk.desk import Desk
from tests.support import branding_builders as bb
from tests.support.caches import fed, page


def test_a_customer_is_shown_the_partner_without_a_logo_that_is_not_here_yet(desk: Desk) -> None:
    picture = bb.picture()
    partner = replace(desk.catalogue.partner(), logo=bb.logo(picture))
    desk.store.apply_page(page([fed(partner, 90_000, 2)]))
    head = desk.letterheads.on_screen()
    assert (head.partner.logo, head.logo) == (partner.logo, b"")
    with pytest.raises(RuleViolation, match=r"file\.not_here"):
        desk.letterheads.at(None)
    desk.store.apply_page(page(fed(each, 90_001 + each.index) for each in parts_of(picture)))
    assert desk.letterheads.on_screen().logo == picture
