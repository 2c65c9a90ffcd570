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
from app.services.desk import Desk
from app.ui.customer_file.audit_tab import AuditTab
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from tests.support.clocks import FixedClock
from tests.support.file_hand import FileHand

MICROSOFT, ESSENTIALS, INSTALLING = "Red Cedar Orchards", "Biscuiterie Lefort", "Éditions du Ponant"
PREMIUM, ADVANCED = "m365_business_premium", "essentials_advanced"
At = Callable[[str], FileHand]


def buy(hand: FileHand, product: str, count: str) -> None:
    """From the Products tab to the order, the last button pressed twice as quickly as can be."""
    hand.open("products")
    hand.press("purchase")
    hand.type(f"quantity_{product}", count)
    hand.press("review_order")
    place = hand.find(QAbstractButton, "place_order")
    QTest.mouseDClick(place, Qt.MouseButton.LeftButton)
    QTest.mouseClick(place, Qt.MouseButton.LeftButton)
    hand.settle()


def test_a_purchase_made_offline_is_one_order_after_the_exchange(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    portal.stop()
    hand = at_portal(MICROSOFT)
    buy(hand, PREMIUM, "25")
    assert hand.window.workspace.router.place == places.CustomerFile(hand.id, "orders")
    assert [row[2] for row in hand.rows("order_list")] == ["À envoyer"]
    portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    (order,) = synced.queries.orders(hand.id)
    assert (order.status, order.lines[0].quantity) == (OrderStatus.PROVISIONED, 25)
    hand.qtbot.waitUntil(lambda: order.number in hand.rows("order_list")[0][0])
    (product,) = synced.queries.products(hand.id)
    (account,) = synced.queries.csp_accounts(hand.id)
    assert (product.quantity, product.csp_account_id) == (25, account.id)
    hand.open("products")
    assert len(hand.rows("product_list")) == 1


def test_an_empty_cart_says_what_is_missing_and_orders_nothing(at_portal: At, synced: Desk) -> None:
    hand = at_portal(MICROSOFT)
    hand.open("products")
    hand.press("purchase")
    hand.press("review_order")
    assert hand.is_there("cart_trouble")
    assert not hand.is_there("place_order")
    assert not synced.queries.outbox()


def test_a_trial_is_converted_by_its_purchase(at_portal: At, synced: Desk) -> None:
    hand = at_portal(ESSENTIALS)
    synced.orders.start_trial(hand.id, ProductId(ADVANCED), 12)
    hand.open("licences")
    hand.find(Banner, "trial_note").action_triggered.emit()
    hand.press("review_order")
    hand.press("place_order")
    synced.sync.run_once()
    synced.sync.run_once()
    (trial,) = synced.queries.trials(hand.id)
    assert trial.status_on(synced.clock.today()) is TrialStatus.CONVERTED
    hand.open("licences")
    hand.qtbot.waitUntil(lambda: not hand.is_there("trial_note"))


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
    hand = at_portal(INSTALLING)
    contact = synced.customers.get(hand.id).technical_contacts[0]
    hand.open("installation")
    hand.press("send_onboarding")
    hand.press("onboarding_confirm")
    synced.sync.run_once()
    Sending(portal.engine, clock, mail_server, "https://clients.example/").send_due()
    assert postbox.receivers == [contact.email]
    synced.sync.run_once()
    sent = synced.queries.installation(hand.id).mails[0]
    assert [each.state for each in sent.recipients] == [MailState.SENT]


def test_the_audit_log_comes_page_by_page_and_again_after_trouble(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    hand = at_portal(MICROSOFT)
    for number in range(52):
        customer = synced.customers.get(hand.id)
        phone = Phone("+33", f"2400012{number:02}")
        synced.customers.update(customer, replace(customer, phone=phone))
        synced.sync.run_once()
    hand.open("audit")
    tab = hand.find(AuditTab, "")
    hand.qtbot.waitUntil(lambda: len(tab.model.rows) == 50)
    who, what, where = hand.rows("audit_log")[0][1:4]
    assert who == "Claire Moreau"
    assert what.startswith("Profil modifié, Téléphone")
    assert where == f"{platform.node()}, Ce poste"
    portal.stop()
    hand.press("audit_older")
    hand.qtbot.waitUntil(lambda: hand.is_there("audit_trouble"))
    assert len(tab.model.rows) == 50
    portal.start()
    hand.find(Banner, "audit_trouble").action_triggered.emit()
    hand.qtbot.waitUntil(lambda: len(tab.model.rows) >= 52)
    hand.qtbot.waitUntil(lambda: not hand.is_there("audit_trouble"))
    assert not hand.is_there("audit_older")
