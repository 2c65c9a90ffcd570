"""What the profile says of its changes: which they are, what is doubtful, who else was there, the undo."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import ContactRole, Customer, Phone
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.account_programmes import essentials_customer
from tests.support.caches import fed, page
from tests.support.desk import customer_named
from tests.support.profile_hand import ProfileHand
from tests.support.toasts import toast_of, undo_of

NAME = "Maison Corbière"


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return customer_named(desk, NAME)


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, customer: Customer) -> ProfileHand:
    return ProfileHand(window, qtbot, customer.id)


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
def test_a_field_typed_over_and_back_leaves_nothing_to_save(hand: ProfileHand, path: str) -> None:
    before = hand.text(path)
    hand.type(path, f"{before}7")
    assert hand.is_there("save_profile")
    hand.type(path, before)
    assert not hand.is_there("save_profile")


def test_the_bar_names_what_saving_would_change(hand: ProfileHand) -> None:
    hand.type("address.city", "Pessac")
    assert hand.said("profile_changed").endswith("adresse")
    hand.type("contacts.0.job_title", "Gérante")
    assert hand.said("profile_changed").endswith("adresse, contacts")
    hand.choose("language", "en")
    assert "langue" in hand.said("profile_changed")


def test_what_was_saved_is_taken_back_and_asks_the_portal_for_nothing(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    hand.type("address.city", "Pessac")
    hand.type("contacts.0.job_title", "Gérante")
    hand.press("save_profile")
    assert len(desk.queries.outbox()) == 1
    undo_of(toast_of(hand.window, qtbot)).click()
    qtbot.waitUntil(lambda: hand.text("address.city") == customer.address.city)
    hand.settle()
    taken_back = desk.customers.get(customer.id)
    assert (taken_back.address, taken_back.contacts) == (customer.address, customer.contacts)
    assert desk.queries.outbox() == ()
    assert not hand.is_there("save_profile")


def test_what_has_left_already_is_changed_back(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    hand.type("address.city", "Pessac")
    hand.press("save_profile")
    assert len(desk.store.take_batch()) == 1
    undo_of(toast_of(hand.window, qtbot)).click()
    qtbot.waitUntil(lambda: len(desk.queries.outbox()) == 2)
    assert desk.customers.get(customer.id).address == customer.address


def test_the_same_group_changed_elsewhere_is_named_and_reloading_can_be_undone(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    hand.type("phone", "+33 2 40 00 12 18")
    arrives(desk, replace(customer, phone=Phone("+33", "240004700")))
    qtbot.waitUntil(lambda: hand.is_there("changed_elsewhere"))
    assert "téléphone" in hand.said("changed_elsewhere")
    notice = hand.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    hand.settle()
    assert hand.text("phone") == "+33 2 40 00 47 00"
    undo_of(toast_of(hand.window, qtbot)).click()
    hand.settle()
    assert hand.text("phone") == "+33 2 40 00 12 18"
    assert hand.is_there("changed_elsewhere")


def test_another_group_changed_elsewhere_is_named_and_shown_when_asked(
    hand: ProfileHand, desk: Desk, customer: Customer, qtbot: QtBot
) -> None:
    hand.type("address.city", "Pessac")
    arrives(desk, replace(customer, website="https://theirs.example"))
    qtbot.waitUntil(lambda: hand.is_there("changed_elsewhere"))
    assert "site" in hand.said("changed_elsewhere")
    notice = hand.find("changed_elsewhere")
    assert isinstance(notice, Banner)
    notice.action_triggered.emit()
    hand.settle()
    assert (hand.text("website"), hand.text("address.city")) == ("https://theirs.example", "Pessac")
    assert not hand.is_there("changed_elsewhere")
    assert hand.said("profile_changed").endswith("adresse")


def test_what_is_only_doubtful_is_said_and_can_be_saved(
    hand: ProfileHand, desk: Desk, customer: Customer
) -> None:
    hand.type("identity.vat_number", "BE0428759497")
    hand.find("website").setFocus()
    assert "autre pays" in hand.doubt("identity.vat_number")
    hand.press("save_profile")
    assert desk.customers.get(customer.id).identity.vat_number == "BE0428759497"


def test_a_technical_contact_is_added_and_the_billing_address_parted_from_the_company_s(
    hand: ProfileHand, desk: Desk, customer: Customer
) -> None:
    hand.press("add_contact")
    path = f"contacts.{len(customer.contacts)}"
    hand.type(f"{path}.name.last", "Bacquet")
    hand.type(f"{path}.email", "ines.bacquet@maison-corbiere.fr")
    hand.press("is_billed_here")
    for name, text in (
        ("billing.name", "Siège"),
        ("billing.bill_to", "Groupe Corbière"),
        ("billing.address.line1", "1 place de la Bourse"),
        ("billing.address.postal_code", "33000"),
        ("billing.address.city", "Bordeaux"),
    ):
        hand.type(name, text)
    hand.press("save_profile")
    saved = desk.customers.get(customer.id)
    assert ContactRole.TECHNICAL in saved.contacts[-1].roles
    assert saved.billing is not None
    assert (saved.billing.bill_to, saved.billing.address.city) == ("Groupe Corbière", "Bordeaux")


def test_a_mistyped_domain_is_put_right(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    customer = next(each for each in found if each.primary_domain and each.first_user is None)
    hand = ProfileHand(window, qtbot, customer.id)
    hand.type("primary_domain", "https://www.autre-domaine.fr/")
    hand.press("save_profile")
    assert hand.problem("primary_domain")
    hand.press("take_domain")
    hand.press("save_profile")
    assert desk.customers.get(customer.id).primary_domain == "autre-domaine.fr"


def test_the_domain_of_a_first_user_is_locked_and_says_who_signs_in(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    id = CustomerId(desk.identities.new())
    customer = essentials_customer(id=id, contacts=(b.contact(),), partnership=Partnership.MSP)
    arrives(desk, customer)
    hand = ProfileHand(window, qtbot, customer.id)
    box = hand.find("primary_domain")
    assert isinstance(box, QLineEdit)
    assert (box.text(), box.isReadOnly()) == (customer.primary_domain, True)
    assert customer.first_user is not None
    assert customer.first_user.email in box.accessibleDescription()
    assert not hand.is_there("save_profile")


def test_a_profile_left_before_it_was_saved_is_listed_among_the_drafts(
    hand: ProfileHand, desk: Desk, qtbot: QtBot
) -> None:
    hand.type("address.city", "Pessac")
    hand.window.workspace.router.go(places.Customers())
    page_of_customers = hand.window.page
    assert page_of_customers is not None
    resume = page_of_customers.findChild(QAbstractButton, "draft_resume")
    assert resume is not None
    qtbot.waitUntil(
        lambda: "profil" in resume.accessibleDescription() and NAME in resume.accessibleDescription()
    )
    resume.click()
    assert hand.text("address.city") == "Pessac"


def test_a_listed_profile_is_discarded_and_taken_back(hand: ProfileHand, desk: Desk, qtbot: QtBot) -> None:
    hand.type("address.city", "Pessac")
    hand.window.workspace.router.go(places.Customers())
    assert hand.window.page is not None
    delete = hand.window.page.findChild(QAbstractButton, "draft_delete")
    assert delete is not None
    qtbot.waitUntil(lambda: delete.isVisible())
    delete.click()
    qtbot.waitUntil(lambda: not delete.isVisible())
    assert not list(desk.drafts.kept(DraftKind.PROFILE))
    undo_of(toast_of(hand.window, qtbot)).click()
    qtbot.waitUntil(lambda: isinstance(hand.window.page, CustomerFilePage))
    assert hand.text("address.city") == "Pessac"
