"""What a restored portal lost, in the window of a rep: e-mails apart, and for who reads only."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.partner.partner import Role
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from tests.support.answers import refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.toasts import toast_of

WEBSITE = "perdu.example"


@pytest.fixture
def mail(desk: Desk) -> str:
    """An onboarding e-mail that the portal sent and forgot."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    customer = next(each for each in found if desk.onboarding.recipients(each.id))
    desk.onboarding.send(customer.id, [desk.onboarding.recipients(customer.id)[0].id])
    return refuse(desk, "sync.restored")


@pytest.fixture
def changed(desk: Desk) -> list[Customer]:
    """Two customers whose new website it forgot too."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    two = [each for each in found if each.website][:2]
    for before in two:
        desk.customers.update(before, replace(before, website=WEBSITE))
        refuse(desk, "sync.restored")
    return two


def test_an_email_that_had_left_goes_a_second_time_only_from_its_own_card(
    desk: Desk, mail: str, changed: list[Customer], window: MainWindow, qtbot: QtBot
) -> None:
    driver = AttentionDriver(window, qtbot)
    card = driver.card(mail)
    assert any("une deuxième fois" in text for text in driver.texts(card))
    assert driver.button(driver.page, "send_all_again").text() == "Renvoyer les 2"

    QTest.mouseClick(driver.button(driver.page, "send_all_again"), Qt.MouseButton.LeftButton)
    driver.wait_for(1)

    assert toast_of(window, qtbot).text() == "2 modifications sont renvoyées"
    assert {desk.customers.get(each.id).website for each in changed} == {WEBSITE}
    assert [each.op_id for each in desk.queries.attention()] == [mail]
    assert driver.button(driver.page, "send_all_again").isHidden()
    driver.press(driver.card(mail), "send_again")
    driver.wait_for(0)
    assert len(desk.queries.outbox()) == 3


def test_who_reads_only_sends_nothing_again(
    desk: Desk, mail: str, changed: list[Customer], window: MainWindow, qtbot: QtBot
) -> None:
    desk.account = replace(desk.account, role=Role.VIEWER)
    driver = AttentionDriver(window, qtbot)
    assert not driver.button(driver.card(mail), "send_again").isEnabled()
    assert driver.button(driver.page, "send_all_again").isHidden()
