"""Steps come from the programme's data, addresses from the country's."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.checks.postcode import rules_of
from app.domain.errors import RuleViolation
from app.domain.ids import ProgrammeId
from app.services.customer_form.address_form import (
    OFTEN,
    AddressLabel,
    address_fields,
    calling_codes,
    countries,
)
from app.services.customer_form.offering import offerings
from app.services.customer_form.pages import Page
from app.services.customer_form.paths import text_at, with_text
from app.services.customer_form.wizard_draft import keep, reopen
from app.services.customers.start_wizard import start_wizard
from tests.support import builders as b
from tests.support.caches import feed
from tests.support.desk import demo_desk
from tests.support.wizards import new_draft


def test_only_programmes_all_of_whose_pages_exist_are_offered(tmp_path: Path) -> None:
    desk = demo_desk(tmp_path)
    try:
        everything = [each.programme.id for each in offerings(desk.catalogue)]
        assert everything == [each.programme_id for each in desk.catalogue.participations()]
        sold = desk.catalogue.programme(ProgrammeId("essentials"))
        (terms,) = sold.partnerships
        asks_more = replace(terms, wizard=(b.wizard_step(pages=("company", "handwriting")),))
        desk.store.apply_page(feed(replace(sold, partnerships=(asks_more,))))
        assert [each.programme.id for each in offerings(desk.catalogue)] == [
            id for id in everything if id != sold.id
        ]
    finally:
        desk.close()


def test_a_viewer_adds_nobody(tmp_path: Path) -> None:
    desk = demo_desk(tmp_path, who="viewer")
    try:
        with pytest.raises(RuleViolation, match=r"account\.reads_only"):
            start_wizard(desk.catalogue, desk.drafts, desk.identities, desk.account, None)
    finally:
        desk.close()


def test_a_kept_draft_is_the_same_on_another_day(tmp_path: Path) -> None:
    desk = demo_desk(tmp_path)
    try:
        draft = replace(new_draft(), page=Page.COMPANY)
        keep(desk.drafts, draft)
        assert reopen(desk.drafts, draft.id) == draft
        flow = start_wizard(desk.catalogue, desk.drafts, desk.identities, desk.account, draft.id)
        assert flow.page is Page.PROGRAMME
        with pytest.raises(RuleViolation, match=r"draft\.missing"):
            start_wizard(desk.catalogue, desk.drafts, desk.identities, desk.account, "gone")
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("country", "names", "label"),
    [
        ("FR", ["postal_code", "city"], AddressLabel.POSTAL),
        ("BE", ["postal_code", "city"], AddressLabel.POSTAL),
        ("CH", ["postal_code", "city", "region"], AddressLabel.NPA),
        ("LU", ["postal_code", "city"], AddressLabel.POSTAL),
        ("DE", ["postal_code", "city"], AddressLabel.POSTAL),
        ("MA", ["postal_code", "city"], AddressLabel.POSTAL),
        ("GB", ["city", "postal_code"], AddressLabel.POSTCODE),
        ("IE", ["city", "region", "postal_code"], AddressLabel.EIRCODE),
        ("US", ["city", "region", "postal_code"], AddressLabel.ZIP),
        ("CA", ["city", "region", "postal_code"], AddressLabel.POSTAL),
        ("IN", ["city", "postal_code", "region"], AddressLabel.PIN),
        ("AE", ["region"], None),
    ],
)
def test_an_address_has_the_fields_of_its_country_in_its_order(
    country: str, names: list[str], label: AddressLabel | None
) -> None:
    fields = {field.name: field for field in address_fields(country)}
    assert [*fields] == names
    assert ("region" in fields) == bool("region" in fields and fields["region"].choices)
    if label is not None:
        assert fields["postal_code"].label is label


def test_every_country_on_offer_has_its_own_rules() -> None:
    assert countries()[: len(OFTEN)] == OFTEN
    assert len(set(countries())) == len(countries()) > 200
    assert [each for each in countries() if rules_of(each) is None] == []
    assert dict(calling_codes())["+33"] == "FR"
    assert [country for code, country in calling_codes() if code == "+1"] == ["US", "CA"]


def test_a_text_is_read_and_replaced_by_its_path() -> None:
    customer = b.customer()
    assert text_at(customer, "contacts.0.name.first") == "Élise"
    other = with_text(customer, "contacts.0.name.first", "Anne")
    assert text_at(other, "contacts.0.name.first") == "Anne"
    assert with_text(other, "contacts.0.name.first", "Élise") == customer


@pytest.mark.parametrize("path", ["nothing", "contacts.5.email", "contacts.x.email", "address", "contacts"])
def test_a_path_that_leads_nowhere_is_a_lookup_error(path: str) -> None:
    with pytest.raises(LookupError):
        text_at(b.customer(), path)
