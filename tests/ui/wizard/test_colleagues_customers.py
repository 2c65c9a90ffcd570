"""A company that a colleague opened a file for, which this laptop has not heard of: the portal tells."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.ids import CustomerId
from app.services.customer_form.duplicate_answer import ask_for_duplicates
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from portal.demo import accounts, documents
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.catalogue_builders import some_id
from tests.support.clocks import FixedClock
from tests.support.demo_portal import PARTNER, demo_portal, desk_on
from tests.support.windows import LaptopOn
from tests.support.wizard_driver import WizardDriver
from tests.support.wizards import COMPANY

SIRET, POSTCODE, CITY = "40483304800022", "29200", "Brest"


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """A portal with the demo's customers."""
    with demo_portal(tmp_path, clock, customers=3) as portal:
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk, after its exchange."""
    return laptop_on(portal, "rep")


@pytest.fixture
def colleagues(desk: Desk, portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock) -> Customer:
    """A customer that a colleague has just added, after the exchange of this laptop."""
    colleague = desk_on(portal, tmp_path / "colleague", "rep2", clock)
    try:
        return add_boulangerie(colleague)
    finally:
        colleague.close()


def add_boulangerie(desk: Desk) -> Customer:
    """A customer of the rep of ``desk``, which the portal has."""
    mine = next(iter(desk.queries.customers(CustomerFilter()).page(0, 1)))
    like = desk.customers.get(mine.id)
    customer = replace(
        like,
        id=CustomerId(some_id(77)),
        identity=b.identity(name="Boulangerie Kerbrat", registration_number=SIRET, vat_number=""),
        address=b.address(postal_code=POSTCODE, city=CITY),
        website="kerbrat.fr",
        billing=None,
    )
    created = desk.customers.create(customer)
    desk.sync.run_once()
    return created


def type_company(driver: WizardDriver, **typed: str) -> None:
    for path in COMPANY:
        driver.write(path, typed.get(path.rpartition(".")[2], ""))


def test_a_colleagues_customer_blocks_and_says_who_to_speak_to(
    window: MainWindow, colleagues: Customer, qtbot: QtBot
) -> None:
    driver = WizardDriver(window, qtbot)
    driver.open_for()
    driver.write("identity.registration_number", SIRET)
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    said = driver.said("duplicate_hint")
    assert "portefeuille d’un collègue" in said
    banner = driver.find(Banner, "duplicate_hint")
    assert colleagues.sales_rep.name in banner.accessibleName() + banner.accessibleDescription()
    assert [each.text() for each in banner.findChildren(Button) if each.isVisible()] == []
    driver.wait_for(lambda: "Kerbrat" in driver.problem("identity.registration_number"))


def test_what_the_rep_added_on_another_laptop_is_in_their_own_portfolio(
    window: MainWindow, desk: Desk, portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    elsewhere = desk_on(portal, tmp_path / "second", "rep", clock)
    try:
        add_boulangerie(elsewhere)
    finally:
        elsewhere.close()
    driver = WizardDriver(window, qtbot)
    driver.open_for()
    driver.write("identity.registration_number", SIRET)
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    assert "votre portefeuille" in driver.said("duplicate_hint")
    banner = driver.find(Banner, "duplicate_hint")
    told = banner.accessibleName() + banner.accessibleDescription()
    assert "Kerbrat" in told
    assert desk.account.name not in told


def test_a_name_nearly_the_same_only_warns_and_goes_when_it_is_another(
    window: MainWindow, colleagues: Customer, qtbot: QtBot
) -> None:
    driver = WizardDriver(window, qtbot)
    driver.open_for()
    driver.write("identity.name", "Boulangerie Kerbrats")
    driver.write("address.postal_code", POSTCODE)
    driver.wait_for(lambda: driver.is_there("duplicate_hint"))
    assert "peut-être" in driver.said("duplicate_hint")
    driver.write("identity.name", "Garage Tissot")
    driver.wait_for(lambda: not driver.is_there("duplicate_hint"))


def test_another_partners_customer_is_nobodys_business(
    desk: Desk, portal: EmbeddedPortal, clock: FixedClock
) -> None:
    other = next(each.partner_id for each in accounts() if each.partner_id != PARTNER)
    theirs = [document for partner, document in documents(clock.today(), 3) if partner == other]
    seed(portal.engine, other, theirs, [], clock)
    for customer in (each for each in theirs if isinstance(each, Customer)):
        answer = ask_for_duplicates(desk.online, replace(customer, id=CustomerId(some_id(88))))
        assert (answer.found, answer.is_known) == ((), True)


def test_a_portal_that_cannot_be_reached_stops_nobody(desk: Desk, portal: EmbeddedPortal) -> None:
    portal.stop()
    answer = ask_for_duplicates(desk.online, b.customer())
    assert (answer.found, answer.is_known) == ((), False)
