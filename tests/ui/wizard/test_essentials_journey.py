"""A rep adds customers of Essentials and Email Cloud in the real window, on a portal of its own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.customer.account import Opening
from app.domain.customer.customer import AccountState, Customer
from app.domain.customer.mailing import MailKind
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.wizard.eula_dialog import EulaDialog
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.essentials_hand import (
    CLOUD,
    DOMAIN,
    PROGRAMME,
    PROPOSED,
    choose_package,
    created,
    go_to_review,
    name_first_user,
)
from tests.support.wizard_hand import WizardHand
from tests.support.wizards import COMPANY

TRIAL_ENDS = date(2026, 12, 20)
OTHER = {"name": "Garage du Parc", "registration_number": "404 833 048 00022"}


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=3) as portal:
        yield portal


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def desk(tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock, language: str) -> Iterator[Desk]:
    """Claire's desk, on a portal that answers."""
    desk = desk_on(portal, tmp_path / "claire", "rep", clock)
    desk.words.switch(language)
    yield desk
    desk.close()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> WizardHand:
    """On no wizard yet."""
    return WizardHand(window, qtbot)


def customer_of(hand: WizardHand, desk: Desk, name: str = COMPANY["identity.name"]) -> Customer:
    """The customer, once the wizard has created it."""
    hand.wait_for(lambda: created(desk, name) is not None)
    hand.wait_for(lambda: isinstance(hand.window.workspace.router.place, places.CustomerFile))
    customer = created(desk, name)
    assert customer is not None
    return customer


def exchange(desk: Desk) -> None:
    """Send what waits, then fetch what came of it."""
    desk.sync.run_once()
    desk.sync.run_once()


def begin(hand: WizardHand, opening: Opening) -> None:
    """Answer the review and create the customer."""
    hand.press(f"opening.{opening.value}")
    hand.press("accept_eula")
    hand.press("wizard_next")


@pytest.mark.parametrize(
    ("language", "verb"), [("fr", "Créer et démarrer l’essai"), ("en", "Create and start the trial")]
)
def test_a_trial_begins_with_its_customer_and_the_portal_sends_the_credentials(
    hand: WizardHand, desk: Desk, verb: str
) -> None:
    go_to_review(hand)
    trial_card = hand.find(QAbstractButton, "opening.trial")
    assert desk.words.formats.long_date(TRIAL_ENDS) in trial_card.accessibleDescription()
    hand.press("opening.trial")
    assert hand.find(QAbstractButton, "wizard_next").text() == verb
    hand.press("accept_eula")
    hand.press("wizard_next")

    customer = customer_of(hand, desk)
    place = hand.window.workspace.router.place
    assert place == places.CustomerFile(customer.id, "licences")
    assert desk.words.formats.short_date(TRIAL_ENDS) in hand.window.workspace.messages.last_toast
    assert desk.words.formats.long_date(TRIAL_ENDS) in hand.said("trial_note")
    (trial,) = desk.queries.trials(customer.id)
    assert (trial.product_id, trial.licences) == ("essentials_advanced", 40)
    assert [*desk.drafts.kept(DraftKind.WIZARD)] == []
    assert len(desk.queries.outbox()) == 2

    exchange(desk)
    assert (desk.queries.outbox(), desk.queries.attention()) == ((), ())
    settled = desk.customers.get(customer.id)
    assert settled.account_state is AccountState.ENABLED
    assert [each.email for each in desk.queries.users(customer.id)] == [PROPOSED]
    (mail,) = desk.queries.installation(customer.id).mails
    assert mail.kind is MailKind.CREDENTIALS
    assert [each.email for each in mail.recipients] == [PROPOSED]


def test_a_purchase_costs_what_the_review_says_and_is_provisioned(hand: WizardHand, desk: Desk) -> None:
    go_to_review(hand)
    said = hand.find(QAbstractButton, "opening.purchase").accessibleDescription()
    begin(hand, Opening.PURCHASE)
    customer = customer_of(hand, desk)
    (order,) = desk.queries.orders(customer.id)
    amount = desk.words.formats.money(order.monthly_net)
    assert amount in said
    assert amount in hand.said("order_note")

    exchange(desk)
    assert desk.queries.attention() == ()
    (order,) = desk.queries.orders(customer.id)
    assert order.number.startswith("O-")
    (row,) = desk.queries.products(customer.id)
    assert (row.product_id, row.quantity) == ("essentials_advanced", 40)
    hand.wait_for(lambda: not hand.is_there("order_note"))


def test_who_accepted_which_version_of_the_eula_is_recorded(hand: WizardHand, desk: Desk) -> None:
    go_to_review(hand)
    hand.press("opening.trial")
    hand.press("wizard_next")
    assert "CLUF" in hand.find(QLabel, "wizard_missing").text()
    hand.press("read_eula")
    dialog = hand.window.findChild(EulaDialog)
    assert dialog is not None
    text = dialog.findChild(QScrollArea, "eula_text")
    assert text is not None
    assert "version 3" in text.accessibleName()
    dialog.primary.click()
    assert hand.find(QAbstractButton, "accept_eula").isChecked()
    assert "Claire Moreau" in hand.find(QLabel, "eula_recorded").text()
    hand.press("wizard_next")

    customer = customer_of(hand, desk)
    exchange(desk)
    eula = desk.customers.get(customer.id).eula
    assert eula is not None
    assert (eula.agreement_id, eula.agreement_version) == ("essentials_eula", 3)
    assert (eula.accepted_by, eula.accepted_at) == ("Claire Moreau", desk.clock.now())


def test_an_address_outside_of_the_domain_stops_the_step(hand: WizardHand, desk: Desk) -> None:
    hand.open_for(PROGRAMME)
    choose_package(hand)
    hand.fill_in_company()
    hand.press("wizard_next")
    name_first_user(hand)
    assert hand.text("first_user.email") == PROPOSED
    hand.write("first_user.email", "anne@gmail.com")
    assert f"@{DOMAIN}" in hand.problem("first_user.email")
    hand.press("wizard_next")
    assert hand.is_there("first_user.email")
    hand.write("first_user.email", f"anne@{DOMAIN}")
    hand.press("wizard_next")
    assert hand.is_there("accept_eula")


@pytest.mark.parametrize("pasted", ["www.bertin-fer.fr", "https://bertin-fer.fr", "bertin-fer.fr/contact"])
def test_a_pasted_address_is_refused_with_the_bare_domain_offered(hand: WizardHand, pasted: str) -> None:
    hand.open_for(PROGRAMME)
    choose_package(hand)
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.write("primary_domain", pasted)
    assert DOMAIN in hand.problem("primary_domain")
    hand.press("wizard_next")
    assert hand.is_there("take_domain")
    hand.press("take_domain")
    assert hand.text("primary_domain") == DOMAIN
    assert not hand.problem("primary_domain")
    assert not hand.is_there("take_domain")


def test_an_ip_address_is_no_domain_and_nothing_is_offered(hand: WizardHand) -> None:
    hand.open_for(PROGRAMME)
    choose_package(hand)
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.write("primary_domain", "192.168.0.1")
    assert "IP" in hand.problem("primary_domain")
    assert not hand.is_there("take_domain")


def test_the_review_leads_back_to_each_page_and_loses_nothing(hand: WizardHand) -> None:
    go_to_review(hand)
    hand.press("opening.purchase")
    for page, field in (
        ("account_package", "package.licences"),
        ("company", "identity.name"),
        ("domain_user", "primary_domain"),
    ):
        hand.press(f"edit.{page}")
        assert hand.text(field)
        while not hand.is_there("accept_eula"):
            hand.press("wizard_next")
    assert hand.find(QAbstractButton, "opening.purchase").isChecked()


def test_email_cloud_asks_for_the_domain_alone(hand: WizardHand, desk: Desk) -> None:
    hand.open_for(CLOUD)
    hand.fill_in_company()
    hand.press("wizard_next")
    hand.fill_in_contact()
    hand.press("wizard_next")
    assert not hand.is_there("first_user.email")
    hand.press("wizard_next")
    assert hand.problem("primary_domain")
    hand.write("primary_domain", DOMAIN)
    hand.press("wizard_next")
    customer = customer_of(hand, desk)
    exchange(desk)
    assert desk.queries.attention() == ()
    settled = desk.customers.get(customer.id)
    assert (settled.primary_domain, settled.first_user, settled.package) == (DOMAIN, None, None)
    assert settled.contacts
