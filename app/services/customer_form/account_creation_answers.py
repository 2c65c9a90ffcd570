"""What a rep has typed about the package, the domain and the first user, and what comes of it."""

from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Product, Programme
from app.domain.checks.domain import check_domain
from app.domain.customer.account import AccountCreation, FirstUser, PackageChoice, proposed_email
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductFamilyId, ProductId
from app.services.customer_form.contact_normalisation import normal_email, normal_name
from app.services.formats.number_input import parse_quantity


@dataclass(frozen=True, slots=True)
class PackageAnswers:
    """The answers about the package.

    ``licences`` is as typed; ``account_creation`` is None until the rep has chosen.
    """

    family_id: str = ""
    product_id: str = ""
    licences: str = ""
    account_creation: AccountCreation | None = None


def package_of(package: PackageChoice | None) -> PackageAnswers:
    """The answers that make ``package``."""
    if package is None:
        return PackageAnswers()
    return PackageAnswers(
        package.family_id, package.product_id, str(package.licences), package.account_creation
    )


def to_package(answers: PackageAnswers) -> PackageChoice:
    """The package that the answers describe; no licences where their number cannot be read."""
    family, product = ProductFamilyId(answers.family_id), ProductId(answers.product_id)
    return PackageChoice(family, product, _read(answers.licences) or 0, answers.account_creation)


def licences_problem(answers: PackageAnswers) -> Problem | None:
    """Why the number of licences cannot be read."""
    try:
        parse_quantity(answers.licences)
    except RuleViolation as refused:
        return refused.problems[0].at("package.licences")
    return None


def with_the_only_family(answers: PackageAnswers, programme: Programme) -> PackageAnswers:
    """The product family is chosen where there is one; a package of another family is not chosen any more."""
    families = programme.families
    family = families[0].id if len(families) == 1 else answers.family_id
    product = answers.product_id
    if product not in {each.id for each in packages(programme, family)}:
        product = ""
    return replace(answers, family_id=family, product_id=product)


def packages(programme: Programme, family_id: str) -> tuple[Product, ...]:
    """What is sold of a family of the programme."""
    return tuple(each for each in programme.products if each.is_sold and each.family_id == family_id)


def to_domain(typed: str) -> str:
    """The domain in its normal form where it is right, else as it was typed."""
    checked = check_domain(typed)
    return checked.normal if checked.is_valid else typed.strip()


def bare_domain(typed: str) -> str:
    """What to write in the place of a pasted address; empty where that cannot be told."""
    checked = check_domain(typed)
    codes = [each.code for each in checked.problems]
    return checked.normal if codes == ["domain.not_bare"] else ""


def to_first_user(answers: FirstUser) -> FirstUser:
    """The first user that the answers describe."""
    return replace(answers, name=normal_name(answers.name), email=normal_email(answers.email))


def proposed(user: FirstUser, domain: str) -> str:
    """The address proposed for the first user; empty while a name or a right domain is missing."""
    if not domain.strip() or not check_domain(domain).is_valid:
        return ""
    return proposed_email(user.name, to_domain(domain))


def with_proposal(before: tuple[FirstUser, str], after: FirstUser, domain: str) -> FirstUser:
    """``after`` with the address proposed on ``domain``, unless the rep typed another one.

    ``before`` are the first user and the domain as they were, whose proposal gives way.
    """
    if after.email not in ("", proposed(*before)):
        return after
    return replace(after, email=proposed(after, domain))


def _read(typed: str) -> int | None:
    try:
        return parse_quantity(typed)
    except RuleViolation:
        # Why it cannot be read is for ``licences_problem`` to say.
        return None
