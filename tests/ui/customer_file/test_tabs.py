"""The tabs of a customer file: which there are, what they list, how they sort, and what an empty one says."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import ContactRole
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.list_tab import ListTab
from app.ui.customer_file.page import CustomerFilePage
from app.ui.customer_file.users_tab import UsersTab
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.chip import MenuChip
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver

INSTALLED, INSTALLING = "Ateliers Brémond", "Éditions du Ponant"
ESSENTIALS, MICROSOFT, PROSPECT = "Infogérance Lanvaux", "Red Cedar Orchards", "Maison Corbière"
LISTS = ("products", "orders", "invoices", "subscriptions", "csp_accounts", "users")


@pytest.fixture
def open_file(window: MainWindow, qtbot: QtBot, desk: Desk) -> Any:
    return lambda name: FileDriver(window, qtbot, customer_named(desk, name).id)


def test_a_programme_sold_by_quotes_has_quotes_and_an_installation(open_file: Any) -> None:
    driver: FileDriver = open_file(INSTALLING)
    driver.open("licences")
    assert driver.tabs() == [
        "licences", "quotes", "products", "orders", "invoices", "installation", "profile", "audit",
    ]  # fmt: skip


def test_a_programme_that_is_purchased_has_subscriptions_and_users_and_no_quotes(open_file: Any) -> None:
    driver: FileDriver = open_file(ESSENTIALS)
    driver.open("licences")
    assert {"subscriptions", "users"} <= set(driver.tabs())
    assert not {"quotes", "installation", "csp_accounts"} & set(driver.tabs())


def test_a_microsoft_programme_has_csp_accounts(open_file: Any) -> None:
    driver: FileDriver = open_file(MICROSOFT)
    driver.open("csp_accounts")
    assert [row[0] for row in driver.rows("csp_account_list")]


@pytest.mark.parametrize(
    ("name", "tab", "list"),
    [
        (INSTALLED, "products", "product_list"),
        (INSTALLED, "orders", "order_list"),
        (INSTALLED, "invoices", "invoice_list"),
        (ESSENTIALS, "subscriptions", "subscription_list"),
        (MICROSOFT, "csp_accounts", "csp_account_list"),
        (ESSENTIALS, "users", "user_list"),
    ],
)
def test_a_list_shows_a_row_for_each_and_its_model_is_sound(
    open_file: Any, qtmodeltester: Any, name: str, tab: places.FileTab, list: str
) -> None:
    driver: FileDriver = open_file(name)
    driver.open(tab)
    found = driver.rows(list)
    assert found
    assert all(row[0] for row in found)
    page = driver.window.page
    assert isinstance(page, CustomerFilePage)
    built = page.findChild(ListTab)
    assert isinstance(built, ListTab)
    qtmodeltester.check(built.model)


@pytest.mark.parametrize("tab", LISTS)
def test_an_empty_list_says_what_is_missing_and_what_comes_next(
    open_file: Any, desk: Desk, qtbot: QtBot, tab: places.FileTab
) -> None:
    driver: FileDriver = open_file(
        MICROSOFT if tab in ("csp_accounts", "subscriptions", "users") else PROSPECT
    )
    driver.open("licences")
    page = driver.window.page
    assert isinstance(page, CustomerFilePage)
    built = page._build_tab(tab)
    built = built.people if isinstance(built, UsersTab) else built
    assert isinstance(built, ListTab)
    built.model.set_rows([])
    built._list = replace(built._list, read=list)
    built.refresh()
    assert built._stack.currentWidget() is built._empty
    assert built._empty.sentence.text()
    assert built._empty.next_step.text()


def test_a_head_sorts_and_sorts_back(open_file: Any) -> None:
    driver: FileDriver = open_file(INSTALLED)
    driver.open("invoices")
    before = [row[0] for row in driver.rows("invoice_list")]
    assert len(before) > 1
    chip = driver.find(MenuChip, "invoice_list_sort")
    action = next(each for each in chip.menu().actions() if each.text() == "Facture")
    action.trigger()
    assert [row[0] for row in driver.rows("invoice_list")] == sorted(before)
    action.trigger()
    assert [row[0] for row in driver.rows("invoice_list")] == sorted(before, reverse=True)


def test_the_next_invoice_stands_above_those_that_there_are_and_says_why(open_file: Any) -> None:
    driver: FileDriver = open_file(INSTALLED)
    driver.open("invoices")
    card = driver.find(QWidget, "next_invoices")
    net, vat, gross = card.findChildren(AmountButton)[:3]
    assert "Prochaine facture récurrente" in net.accessibleName()
    for button in (net, vat, gross):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert driver.find(QLabel, "why_result").text() == button.text()
        QTest.keyClick(driver.find(QWidget, "why_popover"), Qt.Key.Key_Escape)
    QTest.mouseClick(net, Qt.MouseButton.LeftButton)
    driver.open("orders")
    assert not driver.is_there("why_popover")


def test_a_tab_is_built_when_it_is_first_opened_and_come_back_to(open_file: Any) -> None:
    driver: FileDriver = open_file(INSTALLED)
    driver.open("licences")
    page = driver.window.page
    assert isinstance(page, CustomerFilePage)
    assert list(page._opened) == ["licences"]
    tabs = driver.find(type(page._tabs), "file_tabs")
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert list(page._opened) == ["licences", "quotes"]
    driver.window.workspace.router.go(places.Outbox())
    driver.window.workspace.router.back()
    assert driver.window.page is page
    assert tabs.value() == "quotes"


def test_the_installation_names_who_receives_the_mail_before_it_is_sent(
    open_file: Any, desk: Desk, qtbot: QtBot
) -> None:
    driver: FileDriver = open_file(INSTALLING)
    contact = customer_named(desk, INSTALLING).technical_contacts[0]
    driver.open("installation")
    driver.press("send_onboarding")
    assert driver.is_there(f"recipient_{contact.id}")
    driver.press("onboarding_confirm")
    assert len(desk.queries.outbox()) == 1
    sent = desk.queries.installation(driver.id).mails[0]
    assert [each.email for each in sent.recipients] == [contact.email]
    qtbot.waitUntil(lambda: contact.email in driver.texts())


def test_without_a_technical_contact_the_mail_cannot_be_sent_and_the_profile_is_one_click_away(
    open_file: Any, desk: Desk
) -> None:
    customer = customer_named(desk, INSTALLING)
    contacts = tuple(
        replace(each, roles=tuple(role for role in each.roles if role is not ContactRole.TECHNICAL))
        for each in customer.contacts
    )
    with desk.store.write() as work:
        from app.domain.commands.commands import UpdateCustomer
        from app.domain.customer.merge import difference
        from app.domain.kind import Kind
        from app.wire.protocol import Target

        patch = difference(customer, replace(customer, contacts=contacts))
        work.enqueue(UpdateCustomer(patch), Target(Kind.CUSTOMER, customer.id))
    driver: FileDriver = open_file(INSTALLING)
    driver.open("installation")
    driver.press("send_onboarding")
    assert not driver.is_there("onboarding_dialog")
    from app.ui.widgets.banner import Banner

    driver.find(Banner, "no_technical_contact").action_triggered.emit()
    assert driver.window.workspace.router.place == places.CustomerFile(driver.id, "profile")


def test_offline_the_audit_log_says_so_and_can_be_asked_again(open_file: Any) -> None:
    driver: FileDriver = open_file(INSTALLED)
    driver.open("audit")
    assert driver.is_there("audit_trouble")
