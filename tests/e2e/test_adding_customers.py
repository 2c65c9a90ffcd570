"""A customer of each programme, typed by keyboard in either language, as the portal has it afterwards."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.ids import ContactId, CustomerId, UserId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.e2e.conftest import NewDesk
from tests.support.grid_driver import GridDriver
from tests.support.journey_driver import JourneyDriver
from tests.support.wizard_journeys import CHANNEL, CLOUD, MICROSOFT, PROSPECT, TRIAL, Journey, inside

HOME = {"fr": "Mes clients", "en": "Customers"}
JOURNEYS = {"prospect": PROSPECT, "microsoft": MICROSOFT, "trial": TRIAL, "cloud": CLOUD}


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """The rep's language."""
    return str(request.param)


@pytest.fixture
def driver(window: MainWindow, language: str) -> JourneyDriver:
    return JourneyDriver(window, language)


def as_typed(customer: Customer) -> Customer:
    """``customer`` without what nobody types: ids, and the time of its last change and of its EULA."""
    return replace(
        customer,
        id=CustomerId(""),
        sales_rep=replace(customer.sales_rep, id=UserId("")),
        contacts=tuple(replace(each, id=ContactId("")) for each in customer.contacts),
        changed_at=None,
        eula=None,
    )


def at_the_portal(new_desk: NewDesk, id: CustomerId) -> Customer:
    """The customer as the portal gives it to somebody else's laptop."""
    return new_desk("manager").customers.get(id)


def crumbs(driver: JourneyDriver) -> list[str]:
    """The way to where the rep is, as the breadcrumb on screen says it."""
    (crumb,) = [each for each in driver.window.findChildren(Breadcrumb) if each.isVisible()]
    return [
        each.text()
        for each in crumb.findChildren(QWidget)
        if isinstance(each, (Button, Label)) and each.text() != "/"
    ]


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS.keys())
def test_what_is_typed_is_what_the_portal_has(
    driver: JourneyDriver, desk: Desk, new_desk: NewDesk, journey: Journey
) -> None:
    driver.begin(journey)
    driver.answer_all(journey)
    driver.create(journey)
    theirs = at_the_portal(new_desk, driver.created(journey))
    assert as_typed(theirs) == journey.customer
    assert (theirs.eula is not None) == (journey is TRIAL)
    assert theirs.eula is None or theirs.eula.accepted_by == "Claire Moreau"
    assert desk.queries.attention() == ()
    assert list(desk.drafts.kept(DraftKind.WIZARD)) == []


def test_a_channel_account_is_opened_inside_and_a_customer_added_there(
    driver: JourneyDriver, new_desk: NewDesk, language: str, qtbot: QtBot
) -> None:
    driver.begin(CHANNEL)
    driver.answer_all(CHANNEL)
    driver.create(CHANNEL)
    channel = driver.created(CHANNEL)
    assert as_typed(at_the_portal(new_desk, channel)) == CHANNEL.customer

    keyboard, hosted = driver.keyboard, inside(channel)
    keyboard.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    grid = GridDriver(driver.window, qtbot)
    grid.type_search("Ferronnerie Bertin")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    assert driver.window.workspace.router.place == places.Customers(channel)
    assert crumbs(driver) == [HOME[language], "Ferronnerie Bertin"]
    driver.begin(hosted)
    driver.answer_all(hosted)
    driver.create(hosted)
    theirs = at_the_portal(new_desk, driver.created(hosted))
    assert as_typed(theirs) == hosted.customer
    assert crumbs(driver)[:2] == [HOME[language], "Ferronnerie Bertin"]
    keyboard.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.window.workspace.router.place == places.Customers(channel)
    keyboard.driver.wait_for(lambda: grid.names == ["Garage du Parc"], "the customer inside")
