"""What leaves the customer file for the portal and comes back: purchases, onboarding mail, the audit log."""

import platform
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.domain.customer.customer import Phone
from app.domain.customer.mailing import MailState
from app.domain.ids import ProductId
from app.domain.subscription.contract import OrderStatus
from app.domain.subscription.subscription import TrialStatus
from app.services.desk.desk import Desk
from app.ui.customer_file.audit_tab import AuditTab
from app.ui.customer_file.mail_card import MailCard
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver

PROSPECT = "Maison Corbière"
MICROSOFT, ESSENTIALS, INSTALLING = "Red Cedar Orchards", "Biscuiterie Lefort", "Éditions du Ponant"
PREMIUM, ADVANCED = "m365_business_premium", "essentials_advanced"
At = Callable[[str], FileDriver]


def buy(driver: FileDriver, product: str, count: str) -> None:
    """From the Products tab to the order, the last button pressed twice as quickly as can be."""
    driver.open("products")
    driver.press("purchase")
    driver.type(f"quantity_{product}", count)
    driver.press("review_order")
    place = driver.find(QAbstractButton, "place_order")
    QTest.mouseDClick(place, Qt.MouseButton.LeftButton)
    QTest.mouseClick(place, Qt.MouseButton.LeftButton)
    driver.settle()


def test_a_purchase_made_offline_is_one_order_after_the_exchange(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    portal.stop()
    driver = at_portal(MICROSOFT)
    buy(driver, PREMIUM, "25")
    assert driver.window.workspace.router.place == places.CustomerFile(driver.id, "orders")
    assert [row[2] for row in driver.rows("order_list")] == ["À envoyer"]
    portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    (order,) = synced.queries.orders(driver.id)
    assert (order.status, order.lines[0].quantity) == (OrderStatus.PROVISIONED, 25)
    driver.qtbot.waitUntil(lambda: order.number in driver.rows("order_list")[0][0])
    (product,) = synced.queries.products(driver.id)
    (account,) = synced.queries.csp_accounts(driver.id)
    assert (product.quantity, product.csp_account_id) == (25, account.id)
    driver.open("products")
    assert len(driver.rows("product_list")) == 1


def test_an_empty_cart_says_what_is_missing_and_orders_nothing(at_portal: At, synced: Desk) -> None:
    driver = at_portal(MICROSOFT)
    driver.open("products")
    driver.press("purchase")
    driver.press("review_order")
    assert driver.is_there("cart_trouble")
    assert not driver.is_there("place_order")
    assert not synced.queries.outbox()


def test_a_trial_is_converted_by_its_purchase(at_portal: At, synced: Desk) -> None:
    driver = at_portal(ESSENTIALS)
    synced.orders.start_trial(driver.id, ProductId(ADVANCED), 12)
    driver.open("licences")
    driver.find(Banner, "trial_note").action_triggered.emit()
    driver.press("review_order")
    driver.press("place_order")
    synced.sync.run_once()
    synced.sync.run_once()
    (trial,) = synced.queries.trials(driver.id)
    assert trial.status_on(synced.clock.today()) is TrialStatus.CONVERTED
    driver.open("licences")
    driver.qtbot.waitUntil(lambda: not driver.is_there("trial_note"))


class Postbox:
    """Takes every message and keeps who it was for."""

    def __init__(self) -> None:
        self.receivers: list[str] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """The answer to a message."""
        self.receivers += envelope.rcpt_tos
        return "250 OK"


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def mail_server(postbox: Postbox) -> Iterator[MailServer]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(postbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield MailServer("127.0.0.1", port, "portail@arvane.example")
    controller.stop()


def test_the_onboarding_mail_arrives_and_the_file_says_when(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    postbox: Postbox,
    mail_server: MailServer,
) -> None:
    driver = at_portal(INSTALLING)
    contact = synced.customers.get(driver.id).technical_contacts[0]
    driver.open("installation")
    driver.press("send_onboarding")
    driver.press("onboarding_confirm")
    synced.sync.run_once()
    Sending(portal.engine, clock, mail_server, "https://clients.example/").send_due()
    assert postbox.receivers == [contact.email]
    synced.sync.run_once()
    sent = synced.queries.installation(driver.id).mails[0]
    assert [each.state for each in sent.recipients] == [MailState.SENT]


def test_the_onboarding_mail_leaves_by_itself_with_the_first_contract(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    postbox: Postbox,
    mail_server: MailServer,
) -> None:
    driver = at_portal(PROSPECT)
    contacts = synced.customers.get(driver.id).technical_contacts
    terms = synced.offers.new_terms(driver.id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    quote = synced.quotes.create(driver.id, replace(terms, lines=lines))
    synced.quotes.validate(quote.id, "Élise Corbière")
    synced.sync.run_once()
    sending = Sending(portal.engine, clock, mail_server, "https://clients.example/")
    sending.send_due()
    assert sorted(postbox.receivers) == sorted(each.email for each in contacts)
    synced.sync.run_once()
    driver.open("installation")
    (card,) = driver.window.findChildren(MailCard)
    said = [each.text() for each in card.findChildren(Label)]
    assert all(each.email in said for each in contacts)
    assert any("Claire Moreau" in each for each in said)
    assert [each.state for each in synced.queries.installation(driver.id).mails[0].recipients] == [
        MailState.SENT
    ] * len(contacts)


def test_the_audit_log_comes_page_by_page_and_again_after_trouble(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    driver = at_portal(MICROSOFT)
    for number in range(52):
        customer = synced.customers.get(driver.id)
        phone = Phone("+33", f"2400012{number:02}")
        synced.customers.update(customer, replace(customer, phone=phone))
        synced.sync.run_once()
    driver.open("audit")
    tab = driver.find(AuditTab, "")
    driver.qtbot.waitUntil(lambda: len(tab.model.rows) == 50)
    who, what, where = driver.rows("audit_log")[0][1:4]
    assert who == "Claire Moreau"
    assert what.startswith("Profil modifié, Téléphone")
    assert where == f"{platform.node()}, Ce poste"
    portal.stop()
    driver.press("audit_older")
    driver.qtbot.waitUntil(lambda: driver.is_there("audit_trouble"))
    assert len(tab.model.rows) == 50
    portal.start()
    driver.find(Banner, "audit_trouble").action_triggered.emit()
    driver.qtbot.waitUntil(lambda: len(tab.model.rows) >= 52)
    driver.qtbot.waitUntil(lambda: not driver.is_there("audit_trouble"))
    assert not driver.is_there("audit_older")
