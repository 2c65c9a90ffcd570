"""The add-customer wizard without a window, on the programme of the builders."""

from collections.abc import Sequence

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import ContactRole
from app.domain.ids import ContactId, CustomerId
from app.domain.partner.partner import Participation
from app.services.customer_form.customer_answers import no_answers
from app.services.customer_form.form_rules import FormChoices
from app.services.customer_form.offering import Offering
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_draft import WizardDraft
from tests.support import builders as b
from tests.support.catalogue_builders import programme, some_id

COMPANY = {
    "identity.name": "Ferronnerie Bertin",
    "identity.registration_number": "732 829 320 00074",
    "address.line1": "18 rue des Compagnons",
    "address.postal_code": "34070",
    "address.city": "Montpellier",
}
CONTACT = {
    "contacts.0.name.first": "Anne",
    "contacts.0.name.last": "Lartigue",
    "contacts.0.email": "anne.lartigue@bertin-fer.fr",
}


def offering(partnership: Partnership = Partnership.VAR) -> Offering:
    """Cyber 360 under a partnership."""
    sold = programme()
    terms = sold.terms_for(partnership)
    assert terms is not None
    return Offering(Participation(sold.id, partnership), sold, terms)


def new_draft(country: str = "FR", calling_code: str = "+33") -> WizardDraft:
    """A wizard that nobody has typed in yet."""
    ids = CustomerId(some_id(1)), ContactId(some_id(2))
    return WizardDraft(some_id(3), no_answers(*ids, country, calling_code))


def new_wizard(
    draft: WizardDraft | None = None, offerings: Sequence[Offering] = (), *, has_choice: bool = False
) -> Wizard:
    """The wizard of a partner without customer types."""
    choices = FormChoices(tuple(offerings) or (offering(),))
    return Wizard(draft or new_draft(), choices, b.sales_rep(), has_choice=has_choice)


def fill_in(wizard: Wizard, answers: dict[str, str]) -> None:
    """Type every answer, and leave its field."""
    for path, text in answers.items():
        wizard.form.answer(path, text)
        wizard.form.tidy(path)


def roles_of(wizard: Wizard) -> list[tuple[ContactRole, ...]]:
    """Who stands for what."""
    return [contact.roles for contact in wizard.form.answers.contacts]
