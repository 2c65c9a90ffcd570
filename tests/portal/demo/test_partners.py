"""The demo's partners are companies whose papers are in order."""

import pytest

from app.domain.checks.siret import check_siren
from app.domain.checks.vat_number import check_vat_number
from app.domain.customer.customer_rules import check_address
from app.domain.partner.partner import Partner
from portal.catalogue import load
from portal.demo import PARTNERS


@pytest.mark.parametrize("partner", PARTNERS, ids=lambda partner: partner.id)
def test_legal_numbers_and_address_are_right(partner: Partner) -> None:
    assert check_siren(partner.siren).problems == ()
    assert check_vat_number(partner.vat_number, "FR").problems == ()
    assert partner.vat_number.endswith(partner.siren)
    assert tuple(check_address(partner.address)) == ()


@pytest.mark.parametrize("partner", PARTNERS, ids=lambda partner: partner.id)
def test_a_partner_is_given_the_prices_of_what_it_takes_part_in_and_no_others(partner: Partner) -> None:
    given = {document.id for document in load().documents_for(partner.participations)}
    taken_part = {(p.programme_id, p.partnership) for p in partner.participations}
    for prices in load().price_lists:
        assert (prices.id in given) is ((prices.programme_id, prices.partnership) in taken_part)
