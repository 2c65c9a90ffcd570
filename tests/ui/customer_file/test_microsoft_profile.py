"""The profile of a customer of Microsoft CSP: what is fixed, and what can still be chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind
from app.domain.document import Kind
from app.domain.ids import CustomerId, PartnerSubscriptionId
from app.domain.subscription.subscription import CspAccount
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.account_programmes import microsoft_customer
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal
from tests.support.windows import LaptopOn
from tests.support.wizard_driver import WizardDriver


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    with demo_portal(tmp_path, clock, customers=3) as portal:
        yield portal


@pytest.fixture
def desk(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """Claire's desk."""
    return laptop_on(portal, "rep")


def customer_with(desk: Desk, account: MicrosoftAccount) -> Customer:
    """A customer created with that Microsoft account, as it is once the portal has it."""
    customer = microsoft_customer(
        id=CustomerId(desk.identities.new()),
        microsoft=account,
        partner_subscription_id=PartnerSubscriptionId("csp-monthly"),
        customer_type_id=desk.catalogue.customer_types()[0].id,
        sales_contacts=(),
    )
    desk.customers.create(customer)
    desk.sync.run_once()
    assert desk.queries.attention() == ()
    return desk.customers.get(customer.id)


def hand_on(window: MainWindow, qtbot: QtBot, id: CustomerId) -> WizardDriver:
    """On the profile of a customer."""
    window.workspace.router.go(places.CustomerFile(id, "profile"))
    return WizardDriver(window, qtbot)


def save(driver: WizardDriver, desk: Desk) -> None:
    """Save, and exchange with the portal."""
    focused = driver.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    driver.wait_for(lambda: len(desk.queries.outbox()) == 1)
    driver.wait_until_kept()
    desk.sync.run_once()
    assert desk.queries.attention() == ()


def test_what_is_settled_is_locked_and_says_why(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    customer = customer_with(desk, b.microsoft_account())
    assert customer.admin_user is not None
    assert customer.microsoft is not None
    driver = hand_on(window, qtbot, customer.id)
    for path, value in (
        ("admin_user.login_email", customer.admin_user.login_email),
        ("tenant_domain", customer.microsoft.tenant_domain),
    ):
        box = driver.find(QLineEdit, path)
        assert (box.text(), box.isReadOnly()) == (value, True)
        assert box.accessibleDescription()
    assert not driver.is_there("microsoft.new")


def test_the_admins_name_and_the_sales_representatives_change(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_with(desk, b.microsoft_account())
    driver = hand_on(window, qtbot, customer.id)
    driver.write("admin_user.display_name", "Direction")
    driver.press("add_sales_contact")
    driver.write("sales_contacts.0.name", "Claire Moreau")
    driver.write("sales_contacts.0.email", "claire.moreau@arvane-informatique.fr")
    save(driver, desk)
    changed = desk.customers.get(customer.id)
    assert customer.admin_user is not None
    assert changed.admin_user == replace(customer.admin_user, display_name="Direction")
    assert [each.name for each in changed.sales_contacts] == ["Claire Moreau"]
    assert changed.microsoft == customer.microsoft


def test_an_account_that_was_left_for_later_is_chosen_in_the_profile(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_with(desk, MicrosoftAccount(MicrosoftAccountKind.SKIPPED))
    driver = hand_on(window, qtbot, customer.id)
    assert driver.find(QAbstractButton, "microsoft.skipped").isChecked()
    driver.press("microsoft.new")
    driver.press("copy_company")
    driver.write("microsoft.new_tenant.prefix", "verrerieneuve")
    save(driver, desk)
    accounts = [each for each in desk.store.load_all(Kind.CSP_ACCOUNT) if isinstance(each, CspAccount)]
    assert [each.tenant_domain for each in accounts if each.customer_id == customer.id] == [
        "verrerieneuve.onmicrosoft.com"
    ]
