"""What the review of the wizard repeats: page by page, each answer under its name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.customer.address_layout import address_lines
from app.domain.customer.customer import Address, Customer
from app.domain.customer.phone import format_phone
from app.services.customer_form.normalisation import written
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.services.words.lists import enumeration
from app.ui.customer_form.page_title import page_title
from app.ui.labels.field_labels import registration_label, vat_label

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ReviewSection:
    """The answers of one page: what they are called, and what they are."""

    page: Page
    title: str
    facts: tuple[Fact, ...]


def review_sections(words: Words, wizard: Wizard) -> tuple[ReviewSection, ...]:
    """Every page before the review, with the answers that were given there."""
    found = []
    for page in wizard.pages:
        facts = _FACTS.get(page)
        if facts is not None:
            given = tuple(fact for fact in facts(words, wizard, wizard.form.customer()) if fact[1])
            found.append(ReviewSection(page, page_title(words, wizard.form.offering, page), given))
    return tuple(found)


def _package(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    package, language = customer.package, words.language
    yield words.translate("wizard", "Account"), words.name(customer.kind)
    if package is not None:
        family = next((each for each in wizard.families if each.id == package.family_id), None)
        product = next((each for each in wizard.packages if each.id == package.product_id), None)
        yield words.translate("wizard", "Product family"), text_in(family.name, language) if family else ""
        yield words.translate("wizard", "Package"), text_in(product.name, language) if product else ""
        licences = words.formats.count(package.licences) if package.licences else ""
        yield words.translate("wizard", "Licences"), licences


def _company(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    identity, country = customer.identity, customer.address.country
    yield words.translate("wizard", "Company name"), identity.name
    yield registration_label(words, country), written(identity.registration_number)
    yield vat_label(words, country), written(identity.vat_number)
    yield words.translate("wizard", "Phone"), format_phone(customer.phone)
    yield words.translate("wizard", "Website"), customer.website
    yield words.translate("wizard", "Company address"), _address(words, customer.address)
    billing = customer.billing
    if billing is not None:
        profile = dict.fromkeys((billing.name, billing.bill_to))
        yield words.translate("wizard", "Billing profile"), ", ".join(filter(None, profile))
        yield words.translate("wizard", "Billing address"), _address(words, billing.address)


def _contacts(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    for contact in customer.contacts:
        yield contact.name.full, contact.email


def _domain(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    yield words.translate("wizard", "Domain"), customer.primary_domain
    user = customer.first_user
    if user is not None:
        welcomed = words.translate("wizard", "Receives the welcome e-mail")
        alone = words.translate("wizard", "Receives no e-mail")
        yield words.translate("wizard", "First user"), user.name.full
        yield words.translate("wizard", "E-mail"), user.email
        yield words.translate("wizard", "Welcome e-mail"), welcomed if user.gets_welcome else alone


def _microsoft(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    account = customer.microsoft
    if account is not None:
        yield words.name(account.kind), account.tenant_domain or words.translate("wizard", "none for now")


def _additional(words: Words, wizard: Wizard, customer: Customer) -> Iterator[Fact]:
    names = [each.name for each in customer.sales_contacts]
    yield words.translate("wizard", "Sales representatives"), enumeration(words, names) if names else ""


def _address(words: Words, address: Address) -> str:
    name = words.formats.country(address.country) if address.country else ""
    return ", ".join([*address_lines(address), *([name] if name else [])])


_FACTS: Mapping[Page, Callable[[Words, Wizard, Customer], Iterator[Fact]]] = {
    Page.ACCOUNT_PACKAGE: _package,
    Page.COMPANY: _company,
    Page.CONTACTS: _contacts,
    Page.DOMAIN_USER: _domain,
    Page.MICROSOFT_ACCOUNT: _microsoft,
    Page.ADDITIONAL: _additional,
}
