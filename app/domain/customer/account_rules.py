"""What must be said to open an account: admin user, sales contacts, package, domain and first user."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Programme
from app.domain.checks.domain import check_domain
from app.domain.checks.email import check_email
from app.domain.customer.account import SALES_CONTACTS_MAX, AdminUser, FirstUser, PackageChoice, SalesContact
from app.domain.customer.microsoft_rules import required_email
from app.domain.customer.phone import check_phone_parts
from app.domain.errors import Problem
from app.domain.subscription.subscription import Trial
from app.domain.texts import check_text

LICENCES_MAX = 1_000_000


def check_admin_user(admin: AdminUser) -> Iterator[Problem]:
    """What is wrong with the admin user; fields are those of ``AdminUser``."""
    yield from (each.at("login_email") for each in required_email(admin.login_email))
    yield from check_text("name.first", admin.name.first)
    yield from check_text("name.last", admin.name.last)
    yield from check_text("display_name", admin.display_name, "name.missing")
    if admin.communication_email.strip():
        found = check_email(admin.communication_email).problems
        yield from (each.at("communication_email") for each in found)


def check_admin_name(before: AdminUser | None, after: AdminUser) -> Iterator[Problem]:
    """Whether the admin user has a first and a last name; fields are those of ``AdminUser``.

    One who was named in ``before`` keeps a name, one who was not may go without.
    """
    if before is None or before.name.first.strip():
        yield from check_text("name.first", after.name.first, "first_name.missing")
    if before is None or before.name.last.strip():
        yield from check_text("name.last", after.name.last, "last_name.missing")


def check_admin_change(before: AdminUser | None, after: AdminUser | None) -> Iterator[Problem]:
    """Whether an admin user may become another one once its tenant exists.

    ``admin.login_fixed`` (data ``login``), ``admin.only_at_creation`` where there was none, and what
    ``check_admin_name`` finds.
    """
    if before is None and after is not None:
        yield Problem("admin.only_at_creation", "admin_user")
    elif before is not None and (after is None or after.login_email != before.login_email):
        yield Problem("admin.login_fixed", "admin_user.login_email", {"login": before.login_email})
    elif before is not None and after is not None:
        yield from (each.at("admin_user") for each in check_admin_name(before, after))


def check_sales_contacts(contacts: tuple[SalesContact, ...], country: str) -> Iterator[Problem]:
    """At most three, each with a name and an e-mail; fields are ``0.email``."""
    if len(contacts) > SALES_CONTACTS_MAX:
        yield Problem("sales_contacts.too_many", "", {"max": str(SALES_CONTACTS_MAX)})
    for index, contact in enumerate(contacts):
        yield from check_text(f"{index}.name", contact.name, "name.missing")
        yield from (each.at(f"{index}.email") for each in required_email(contact.email))
        found = check_phone_parts(contact.phone, country).problems
        yield from (each.at(f"{index}.phone") for each in found)


def check_primary_domain(domain: str) -> Iterator[Problem]:
    """``domain.missing``, or what keeps ``domain`` from being a bare one."""
    yield from check_domain(domain).problems if domain.strip() else (Problem("domain.missing"),)


def check_first_user(user: FirstUser, domain: str) -> Iterator[Problem]:
    """A person with a mailbox on ``domain``; fields are those of ``FirstUser``.

    ``first_user.other_domain`` (data ``domain``, ``found``) where the mailbox is elsewhere.
    """
    yield from check_text("name.first", user.name.first, "first_name.missing")
    yield from check_text("name.last", user.name.last, "last_name.missing")
    wrong = required_email(user.email)
    yield from (each.at("email") for each in wrong)
    own = check_email(user.email).normal.rpartition("@")[2]
    if not wrong and domain and own != domain.strip().lower():
        yield Problem("first_user.other_domain", "email", {"domain": domain, "found": own})


def check_package(choice: PackageChoice, programme: Programme) -> Iterator[Problem]:
    """Whether the programme sells the package, and for how many; fields are those of ``PackageChoice``."""
    product = next((each for each in programme.products if each.id == choice.product_id), None)
    if programme.families and choice.family_id not in {each.id for each in programme.families}:
        yield Problem("package.family_missing", "family_id")
    elif product is None or (programme.families and product.family_id != choice.family_id):
        yield Problem("package.missing", "product_id")
    elif not product.is_sold:
        yield Problem("product.not_sold", "product_id", {"product_id": product.id})
    yield from _check_licences(choice.licences)
    if choice.account_creation is None:
        yield Problem("package.account_creation_missing", "account_creation")


def check_package_of_trial(trial: Trial, programme: Programme) -> Iterator[Problem]:
    """Whether the programme lets its customers try the package; fields are those of ``Trial``."""
    product = next((each for each in programme.products if each.id == trial.product_id), None)
    if programme.trial_days < 1:
        yield Problem("trial.not_offered", "product_id")
    elif product is None:
        yield Problem("package.missing", "product_id")
    elif not product.is_sold:
        yield Problem("product.not_sold", "product_id", {"product_id": product.id})
    yield from _check_licences(trial.licences)


def _check_licences(count: int) -> Iterator[Problem]:
    if not 1 <= count <= LICENCES_MAX:
        yield Problem(
            "quantity.range", "licences", {"value": str(count), "min": "1", "max": str(LICENCES_MAX)}
        )
