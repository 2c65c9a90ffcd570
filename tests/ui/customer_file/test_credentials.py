"""The sign-in e-mail, sent once more from the Users tab, by the portal and over SMTP."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.domain.customer.mailing import MailKind
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.partner.partner import Role
from app.services.desk.desk import Desk
from app.ui.customer_file.credentials_dialog import CredentialsDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from tests.support.caches import fed, gone, page
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver
from tests.support.postbox import Postbox, receiving

MICROSOFT = "Red Cedar Orchards"
At = Callable[[str], FileDriver]


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def server(postbox: Postbox) -> Iterator[MailServer]:
    with receiving(postbox, "portail@arvane.example") as running:
        yield running


def test_the_admin_gets_it_once_more_and_the_file_says_to_whom_and_when(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    postbox: Postbox,
    server: MailServer,
) -> None:
    driver = at_portal(MICROSOFT)
    admin = synced.customers.get(driver.id).admin_user
    assert admin is not None
    driver.open("users")
    driver.press("send_credentials")
    dialog = driver.find(CredentialsDialog, "credentials_dialog")
    assert any(admin.login_email in each.text() for each in dialog.findChildren(Label))
    driver.press("credentials_confirm")
    driver.qtbot.waitUntil(lambda: "pas encore" in driver.find(Label, "last_credentials").text())
    assert not driver.find(Button, "send_credentials").isEnabled()
    synced.sync.run_once()
    Sending(portal.engine, clock, server, "https://clients.example/").send_due()
    synced.sync.run_once()
    (message,) = postbox.messages
    assert admin.login_email in message
    assert "https://clients.example/sign-in/" in message.replace("=\n", "")
    driver.qtbot.waitUntil(lambda: "20/11/2026" in driver.find(Label, "last_credentials").text())
    assert admin.login_email in driver.find(Label, "last_credentials").text()
    assert driver.find(Button, "send_credentials").isEnabled()
    sent = synced.queries.mails(driver.id)[0]
    assert (sent.kind, sent.asked_by) == (MailKind.CREDENTIALS, "Claire Moreau")


def test_where_nobody_can_sign_in_it_says_so_and_sends_nothing(at_portal: At, synced: Desk) -> None:
    driver = at_portal(MICROSOFT)
    customer = synced.customers.get(driver.id)
    people: tuple[Document, ...] = (*synced.queries.users(driver.id), *synced.queries.mails(driver.id))
    nobody = replace(customer, admin_user=None, first_user=None)
    lines = [fed(nobody, 9_000, 2), *(gone(each, 9_001 + at) for at, each in enumerate(people))]
    synced.store.apply_page(page(lines, head=9_100))
    driver.open("users")
    send = driver.find(Button, "send_credentials")
    assert not send.isEnabled()
    assert send.toolTip()
    assert "personne" in driver.find(Label, "last_credentials").text().casefold()
    with pytest.raises(RuleViolation, match=r"credentials\.nobody"):
        synced.onboarding.send_credentials(driver.id)


def test_who_reads_only_sends_nothing(at_portal: At, synced: Desk) -> None:
    synced.account = replace(synced.account, role=Role.VIEWER)
    driver = at_portal(MICROSOFT)
    driver.open("users")
    assert not driver.find(Button, "send_credentials").isEnabled()
    assert "lire" in driver.find(Button, "send_credentials").toolTip()
