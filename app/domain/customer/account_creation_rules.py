"""What each page of a programme's wizard asks for before a customer can be created."""

from collections.abc import Collection, Iterator, Mapping

from app.domain.catalogue.catalogue import Programme
from app.domain.customer.account_rules import check_admin_name, check_package
from app.domain.customer.customer import Customer
from app.domain.customer.customer_rules import check_roles
from app.domain.customer.microsoft_rules import check_chosen
from app.domain.errors import Problem

PAGE_OF: Mapping[str, str] = {
    "contacts": "contacts",
    "admin_user": "contacts",
    "microsoft": "microsoft_account",
    "sales_contacts": "additional",
    "kind": "account_package",
    "package": "account_package",
    "package.account_creation": "review",
    "primary_domain": "domain_user",
    "first_user": "domain_user",
    "eula": "review",
}
"""The page where a problem can be put right, by its field or the first part of that; others: ``company``."""


def wizard_pages(customer: Customer, programme: Programme) -> tuple[str, ...]:
    """The pages that the customer's programme asks for under its partnership, in order."""
    terms = programme.terms_for(customer.partnership)
    return () if terms is None else tuple(page for step in terms.wizard for page in step.pages)


def check_account_creation(customer: Customer, programme: Programme) -> tuple[Problem, ...]:
    """What the programme's wizard asks for and ``customer`` does not say; how values look is
    ``customer_rules.check_customer``'s."""
    pages = wizard_pages(customer, programme)
    # Whoever opens an account by its review accepts the EULA there, so the agreement is the programme's.
    return tuple(
        problem
        for check in (_check_contacts, _check_microsoft, _check_package, _check_domain_user, _check_review)
        for problem in check(customer, programme, pages)
    )


def _check_contacts(customer: Customer, _programme: Programme, pages: Collection[str]) -> Iterator[Problem]:
    # Without a first user the rules of every customer ask for the roles already.
    if "contacts" in pages and customer.first_user is not None and not customer.contacts:
        yield from check_roles(customer.contacts)


def _check_microsoft(customer: Customer, _programme: Programme, pages: Collection[str]) -> Iterator[Problem]:
    if "microsoft_account" not in pages:
        return
    if customer.admin_user is None:
        yield Problem("admin.missing", "admin_user.login_email")
    else:
        yield from (each.at("admin_user") for each in check_admin_name(None, customer.admin_user))
    if customer.microsoft is None:
        yield Problem("microsoft.missing", "microsoft.kind")
    yield from (each.at("microsoft") for each in check_chosen(None, customer.microsoft))


def _check_package(customer: Customer, programme: Programme, pages: Collection[str]) -> Iterator[Problem]:
    if "account_package" not in pages:
        return
    if customer.package is None:
        yield Problem("package.missing", "package.product_id")
    else:
        yield from (each.at("package") for each in check_package(customer.package, programme))


def _check_domain_user(
    customer: Customer, _programme: Programme, pages: Collection[str]
) -> Iterator[Problem]:
    if "domain_user" not in pages:
        return
    if not customer.primary_domain:
        yield Problem("domain.missing", "primary_domain")
    # Where contacts are asked for, one of them is the person to write to.
    if customer.first_user is None and "contacts" not in pages:
        yield Problem("first_user.missing", "first_user.name.last")


def _check_review(customer: Customer, programme: Programme, pages: Collection[str]) -> Iterator[Problem]:
    if "review" not in pages or programme.agreement_id is None:
        return
    if customer.eula is None or not customer.eula.accepted_by.strip():
        yield Problem("eula.not_accepted", "eula")
    elif customer.eula.agreement_id != programme.agreement_id:
        yield Problem("agreement.unknown", "eula.agreement_id", {"expected": programme.agreement_id})
