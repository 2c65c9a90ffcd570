"""A rep adds a customer of Microsoft CSP in the real window, on a cache and a portal of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.document import Kind
from app.domain.subscription.subscription import CspAccount
from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.steps import StepList
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store import tenants
from portal.store.tenants import Tenant
from tests.support.attention_hand import AttentionHand
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.wizard_hand import WizardHand
from tests.support.wizards import COMPANY

PROGRAMME = "microsoft_csp.VAR"
TAKEN = Tenant("contoso.onmicrosoft.com", "Contoso", "US")
SALES = (
    ("Claire Moreau", "claire.moreau"),
    ("Julien Kervella", "julien.kervella"),
    ("Paul Riou", "paul.riou"),
)
TENANT = "microsoft.new_tenant"


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """A portal on which somebody has an account called contoso."""
    with demo_portal(tmp_path, clock, customers=3) as portal:
        tenants.fill(portal.engine, [TAKEN])
        yield portal


@pytest.fixture
def desk(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock) -> Iterator[Desk]:
    """Claire's desk."""
    desk = desk_on(portal, tmp_path / "claire", "rep", clock)
    yield desk
    desk.close()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> WizardHand:
    """On an empty wizard of Microsoft CSP."""
    hand = WizardHand(window, qtbot)
    hand.open_for(PROGRAMME)
    return hand


def fill_in_until_microsoft(hand: WizardHand) -> None:
    """Company and contacts that pass."""
    hand.fill_in_company()
    hand.choose("partner_subscription_id", "csp-yearly")
    hand.press("wizard_next")
    hand.fill_in_contact()
    hand.write("admin_user.login_email", "admin@bertin-fer.fr")
    hand.press("wizard_next")


def fill_in_tenant(hand: WizardHand, prefix: str) -> None:
    """A new account with the company's details and a name of its own."""
    hand.press("microsoft.new")
    hand.press("copy_company")
    hand.write(f"{TENANT}.prefix", prefix)


def fill_in_sales(hand: WizardHand) -> None:
    """Three people who look after the customer."""
    for index, (name, mailbox) in enumerate(SALES):
        if index:
            hand.press("add_sales_contact")
        hand.write(f"sales_contacts.{index}.name", name)
        hand.write(f"sales_contacts.{index}.email", f"{mailbox}@arvane-informatique.fr")


def created(desk: Desk) -> Customer | None:
    """The customer that the tests add."""
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    return next((each for each in found if each.identity.name == COMPANY["identity.name"]), None)


def tenant_of(desk: Desk, customer: Customer) -> str:
    """The domain of the customer's tenant, as the portal keeps it."""
    accounts = [each for each in desk.store.load_all(Kind.CSP_ACCOUNT) if isinstance(each, CspAccount)]
    return next((each.tenant_domain for each in accounts if each.customer_id == customer.id), "")


def settled(desk: Desk, hand: WizardHand) -> Customer:
    """The customer after its exchange with the portal."""
    hand.wait_for(lambda: created(desk) is not None)
    customer = created(desk)
    assert customer is not None
    router = hand.window.workspace.router
    hand.wait_for(lambda: router.place == places.CustomerFile(customer.id, "licences"))
    desk.sync.run_once()
    return desk.customers.get(customer.id)


def test_an_account_is_searched_for_and_where_there_is_none_one_can_be_created(
    hand: WizardHand, desk: Desk
) -> None:
    fill_in_until_microsoft(hand)
    hand.press("microsoft.existing")
    hand.press("search_tenant")
    assert hand.problem("microsoft.existing_domain")
    hand.write("microsoft.existing_domain", "Contoso.onmicrosoft.com")
    hand.press("search_tenant")
    hand.wait_for(lambda: "Contoso" in hand.said("tenant_finding"))
    assert "États-Unis" in hand.said("tenant_finding")
    assert hand.problem("microsoft.existing_domain") == ""
    hand.write("microsoft.existing_domain", "bertin.onmicrosoft.com")
    assert not hand.is_there("tenant_finding")
    hand.press("search_tenant")
    hand.wait_for(lambda: "bertin.onmicrosoft.com" in hand.problem("microsoft.existing_domain"))
    # Said once, at the field: the banner offers what follows from it.
    assert "bertin.onmicrosoft.com" not in hand.said("tenant_finding")
    hand.press("wizard_next")
    assert hand.is_there("microsoft.existing_domain")
    banner = hand.find(Banner, "tenant_finding")
    next(each for each in banner.findChildren(Button) if each.isVisible()).click()
    assert hand.text(f"{TENANT}.prefix") == "bertin"


def test_a_name_that_somebody_has_is_said_at_its_field(hand: WizardHand) -> None:
    fill_in_until_microsoft(hand)
    fill_in_tenant(hand, "contoso")
    hand.wait_for(lambda: "contoso.onmicrosoft.com" in hand.problem(f"{TENANT}.prefix"))
    hand.press("wizard_next")
    assert hand.is_there(f"{TENANT}.prefix")
    hand.write(f"{TENANT}.prefix", "contoso2")
    hand.wait_for(lambda: hand.is_there("tenant_finding"))
    hand.press("wizard_next")
    assert hand.is_there("sales_contacts.0.name")


def test_a_taken_name_comes_back_in_attention_is_corrected_and_the_customer_created(
    hand: WizardHand, desk: Desk, portal: EmbeddedPortal, qtbot: QtBot
) -> None:
    portal.stop()
    fill_in_until_microsoft(hand)
    fill_in_tenant(hand, "contoso")
    hand.wait_for(lambda: "vérifier par le portail" in hand.said("tenant_finding"))
    notes = [each.accessibleDescription() for each in hand.find(StepList, "").findChildren(QAbstractButton)]
    assert "à vérifier par le portail" in notes
    hand.press("wizard_next")
    hand.write("sales_contacts.0.name", "Claire Moreau")
    hand.write("sales_contacts.0.email", "claire.moreau@arvane-informatique.fr")
    hand.press("wizard_next")
    hand.wait_for(lambda: created(desk) is not None)
    portal.start()
    hand.wait_for(lambda: hand.window.workspace.tasks.is_idle)
    desk.sync.run_once()

    attention = AttentionHand(hand.window, qtbot)
    attention.wait_for(1)
    (card,) = attention.cards
    assert any("contoso.onmicrosoft.com" in text for text in attention.texts(card))
    attention.press(card, "mend_customer")
    qtbot.waitUntil(lambda: isinstance(hand.window.page, WizardPage))
    assert "contoso.onmicrosoft.com" in hand.problem(f"{TENANT}.prefix")
    hand.write(f"{TENANT}.prefix", "bertinfer")
    hand.wait_for(lambda: hand.is_there("tenant_finding"))
    hand.press("wizard_next")
    assert hand.text("sales_contacts.0.name") == "Claire Moreau"
    hand.press("wizard_next")
    customer = settled(desk, hand)
    assert tenant_of(desk, customer) == "bertinfer.onmicrosoft.com"
    assert desk.queries.attention() == ()


def test_later_is_a_choice_and_something_must_be_chosen(hand: WizardHand, desk: Desk) -> None:
    fill_in_until_microsoft(hand)
    hand.press("wizard_next")
    assert "Compte Microsoft" in hand.find(QLabel, "wizard_missing").text()
    hand.press("microsoft.skipped")
    hand.press("wizard_next")
    hand.press("wizard_next")
    customer = settled(desk, hand)
    assert customer.microsoft is not None
    assert customer.microsoft.kind is MicrosoftAccountKind.SKIPPED
    assert customer.sales_contacts == ()


def test_sales_representatives_come_and_go(hand: WizardHand) -> None:
    fill_in_until_microsoft(hand)
    hand.press("microsoft.skipped")
    hand.press("wizard_next")
    fill_in_sales(hand)
    hand.press("sales_contacts.1.remove")
    assert hand.text("sales_contacts.1.name") == "Paul Riou"
    assert "Julien Kervella" in hand.toast()
    hand.undo()
    assert hand.text("sales_contacts.1.name") == "Julien Kervella"
    for _ in SALES:
        hand.press("sales_contacts.0.remove")
    focused = hand.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "add_sales_contact"


def test_a_school_says_what_kind_of_school_it_is(hand: WizardHand) -> None:
    fill_in_until_microsoft(hand)
    fill_in_tenant(hand, "bertinfer")
    hand.choose(f"{TENANT}.qualification", "education")
    hand.write(f"{TENANT}.education_website", "https://www.ecole-bertin.fr/accueil")
    assert hand.text(f"{TENANT}.education_website") == "ecole-bertin.fr"
    hand.press("wizard_next")
    assert hand.problem(f"{TENANT}.education_segment")
    hand.choose(f"{TENANT}.education_segment", "higher")
    hand.press("wizard_next")
    assert hand.is_there("sales_contacts.0.name")
