"""What the profile says of its changes: which they are, what is doubtful, who else was there, the undo."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import ContactRole, Customer, Phone
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.account_programmes import essentials_customer
from tests.support.caches import fed, page
from tests.support.desk import customer_named
from tests.support.profile_driver import ProfileDriver
from tests.support.toasts import toast_of, undo_of

NAME = "Maison Corbière"


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return customer_named(desk, NAME)


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot, customer: Customer) -> ProfileDriver:
    return ProfileDriver(window, qtbot, customer.id)


def arrives(desk: Desk, customer: Customer) -> None:
    """The exchange brings ``customer`` as somebody else made it."""
    desk.store.apply_page(page([fed(customer, 9_000, 2)], head=9_000))


@pytest.mark.parametrize(
    "path",
    [
        "identity.name",
        "identity.registration_number",
        "identity.vat_number",
        "phone",
        "website",
        "address.line1",
        "address.line2",
        "address.postal_code",
        "address.city",
        "contacts.0.name.first",
        "contacts.0.name.last",
        "contacts.0.email",
        "contacts.0.job_title",
        "contacts.0.phone.number",
        "contacts.0.fax.number",
    ],
)
def test_a_field_typed_over_and_back_leaves_nothing_to_save(driver: ProfileDriver, path: str) -> None:
    before = driver.text(path)
    driver.type(path, f"{before}7")
    assert driver.is_there("save_profile")
    driver.type(path, before)
    assert not driver.is_there("save_profile")


def test_the_bar_names_what_saving_would_change(driver: ProfileDriver) -> None:
    driver.type("address.city", "Pessac")
    assert driver.said("profile_changed").endswith("adresse")
    driver.type("contacts.0.job_title", "Gérante")
    assert driver.said("profile_changed").endswith("adresse, contacts")
    driver.choose("language", "en")
    assert "langue" in driver.said("profile_changed")


def test_what_was_saved_is_taken_back_and_asks_the_portal_for_nothing(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    driver.type("address.city", "Pessac")
    driver.type("contacts.0.job_title", "Gérante")
    driver.press("save_profile")
    assert len(desk.queries.outbox()) == 1
    undo_of(toast_of(driver.window, qtbot)).click()
    qtbot.waitUntil(lambda: driver.text("address.city") == customer.address.city)
    driver.settle()
    taken_back = desk.customers.get(customer.id)
    assert (taken_back.address, taken_back.contacts) == (customer.address, customer.contacts)
    assert desk.queries.outbox() == ()
    assert not driver.is_there("save_profile")


def test_what_has_left_is_not_offered_to_be_undone_any_more(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    driver.type("address.city", "Pessac")
    driver.press("save_profile")
    toast = toast_of(driver.window, qtbot)
    assert undo_of(toast).isVisible()
    assert len(desk.store.take_batch(is_at_once=True)) == 1
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert desk.customers.get(customer.id).address.city == "Pessac"


def test_the_same_group_changed_elsewhere_is_named_and_reloading_can_be_undone(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    driver.type("phone", "+33 2 40 00 12 18")
    arrives(desk, replace(customer, phone=Phone("+33", "240004700")))
    qtbot.waitUntil(lambda: driver.is_there("changed_elsewhere"))
    assert "téléphone" in driver.said("changed_elsewhere")
    notice = driver.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    driver.settle()
    assert driver.text("phone") == "+33 2 40 00 47 00"
    undo_of(toast_of(driver.window, qtbot)).click()
    driver.settle()
    assert driver.text("phone") == "+33 2 40 00 12 18"
    assert driver.is_there("changed_elsewhere")


def test_another_group_changed_elsewhere_is_named_and_shown_when_asked(
    driver: ProfileDriver, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    driver.type("address.city", "Pessac")
    arrives(desk, replace(customer, website="https://theirs.example"))
    qtbot.waitUntil(lambda: driver.is_there("changed_elsewhere"))
    assert "site" in driver.said("changed_elsewhere")
    notice = driver.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    driver.settle()
    assert (driver.text("website"), driver.text("address.city")) == ("https://theirs.example", "Pessac")
    assert not driver.is_there("changed_elsewhere")
    assert driver.said("profile_changed").endswith("adresse")


def test_what_is_only_doubtful_is_said_and_can_be_saved(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    driver.type("identity.vat_number", "BE0428759497")
    driver.find("website").setFocus()
    assert "autre pays" in driver.warning("identity.vat_number")
    driver.press("save_profile")
    assert desk.customers.get(customer.id).identity.vat_number == "BE0428759497"


def test_a_technical_contact_is_added_and_the_billing_address_parted_from_the_company_s(
    driver: ProfileDriver, desk: Desk, customer: Customer
) -> None:
    driver.press("add_contact")
    path = f"contacts.{len(customer.contacts)}"
    driver.type(f"{path}.name.last", "Bacquet")
    driver.type(f"{path}.email", "ines.bacquet@maison-corbiere.fr")
    driver.press("is_billed_here")
    driver.press("is_company_billed")
    for name, text in (
        ("billing.name", "Siège"),
        ("billing.bill_to", "Groupe Corbière"),
        ("billing.address.line1", "1 place de la Bourse"),
        ("billing.address.postal_code", "33000"),
        ("billing.address.city", "Bordeaux"),
    ):
        driver.type(name, text)
    driver.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert ContactRole.TECHNICAL in saved.contacts[-1].roles
    assert saved.billing is not None
    assert (saved.billing.bill_to, saved.billing.address.city) == ("Groupe Corbière", "Bordeaux")


def test_a_mistyped_domain_is_put_right(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    customer = next(each for each in found if each.primary_domain and each.first_user is None)
    driver = ProfileDriver(window, qtbot, customer.id)
    driver.type("primary_domain", "https://www.autre-domaine.fr/")
    driver.press("save_profile")
    assert driver.problem("primary_domain")
    driver.press("take_domain")
    driver.press("save_profile")
    assert desk.customers.get(customer.id).primary_domain == "autre-domaine.fr"


def test_the_domain_of_a_first_user_is_locked_and_says_who_signs_in(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    id = CustomerId(desk.identities.new())
    customer = essentials_customer(id=id, contacts=(b.contact(),), partnership=Partnership.MSP)
    arrives(desk, customer)
    driver = ProfileDriver(window, qtbot, customer.id)
    box = driver.find("primary_domain")
    assert isinstance(box, QLineEdit)
    assert (box.text(), box.isReadOnly()) == (customer.primary_domain, True)
    assert customer.first_user is not None
    assert customer.first_user.email in box.accessibleDescription()
    assert not driver.is_there("save_profile")


def test_a_profile_left_before_it_was_saved_is_listed_among_the_drafts(
    driver: ProfileDriver, desk: Desk, qtbot: QtBot
) -> None:
    driver.type("address.city", "Pessac")
    driver.window.workspace.router.go(places.Customers())
    page_of_customers = driver.window.page
    assert page_of_customers is not None
    resume = page_of_customers.findChild(QAbstractButton, "draft_resume")
    assert resume is not None
    qtbot.waitUntil(
        lambda: "profil" in resume.accessibleDescription() and NAME in resume.accessibleDescription()
    )
    resume.click()
    assert driver.text("address.city") == "Pessac"


def test_a_listed_profile_is_discarded_and_taken_back(
    driver: ProfileDriver, desk: Desk, qtbot: QtBot
) -> None:
    driver.type("address.city", "Pessac")
    driver.window.workspace.router.go(places.Customers())
    assert driver.window.page is not None
    delete = driver.window.page.findChild(QAbstractButton, "draft_delete")
    assert delete is not None
    qtbot.waitUntil(lambda: delete.isVisible())
    delete.click()
    qtbot.waitUntil(lambda: not delete.isVisible())
    assert not list(desk.drafts.kept(DraftKind.PROFILE))
    undo_of(toast_of(driver.window, qtbot)).click()
    qtbot.waitUntil(lambda: isinstance(driver.window.page, CustomerFilePage))
    assert driver.text("address.city") == "Pessac"
