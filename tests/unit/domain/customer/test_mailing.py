"""Who is told how to sign in to a customer's account."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.customer.account import AdminUser
from app.domain.customer.contact_details import PersonName
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import MailRecipient, who_signs_in
from app.domain.subscription.subscription import CustomerUser, CustomerUserRole, CustomerUserState
from tests.support import builders as b

ADMIN = AdminUser("admin@dupre.fr", "Élise Dupré", "elise@perso.fr")


def addresses(customer: Customer, users: Sequence[CustomerUser] = ()) -> list[str]:
    """The addresses that are written to."""
    return [each.email for each in who_signs_in(customer, users)]


def test_the_admin_is_told_at_each_address_and_the_first_user_who_is_welcomed() -> None:
    first = b.first_user()
    customer = b.customer(admin_user=ADMIN, first_user=first)
    assert addresses(customer) == ["admin@dupre.fr", "elise@perso.fr", first.email]
    quiet = b.customer(admin_user=replace(ADMIN, communication_email=""), first_user=None)
    assert addresses(quiet) == ["admin@dupre.fr"]
    unwelcomed = b.customer(admin_user=None, first_user=replace(first, gets_welcome=False))
    assert addresses(unwelcomed) == []


def test_everybody_is_written_to_by_name_and_once_for_each_address() -> None:
    first = b.first_user(email="elise@perso.fr")
    recipients = who_signs_in(b.customer(admin_user=ADMIN, first_user=first))
    assert [(each.name, each.email) for each in recipients] == [
        ("Élise Dupré", "admin@dupre.fr"),
        ("Élise Dupré", "elise@perso.fr"),
    ]
    alone = b.first_user(name=PersonName("Paul", "Henry"), email="paul@dupre.fr")
    (welcomed,) = who_signs_in(b.customer(admin_user=None, first_user=alone))
    assert (welcomed.name, welcomed.email) == ("Paul Henry", "paul@dupre.fr")


def test_where_nobody_was_named_those_who_administer_the_account_are_told() -> None:
    admin = b.customer_user(email="a@dupre.fr", role=CustomerUserRole.ADMIN)
    users = [
        admin,
        b.customer_user(email="b@dupre.fr", role=CustomerUserRole.USER),
        b.customer_user(email="c@dupre.fr", role=CustomerUserRole.ADMIN, state=CustomerUserState.DISABLED),
    ]
    nobody = b.customer(admin_user=None, first_user=None)
    assert who_signs_in(nobody, users) == (MailRecipient(admin.name, "a@dupre.fr"),)
    assert addresses(b.customer(admin_user=ADMIN, first_user=None), users)[0] == "admin@dupre.fr"
