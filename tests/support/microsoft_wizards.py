"""The wizard of a programme with Microsoft accounts, without a window, and what a rep types in it."""

from dataclasses import replace

from app.domain.catalogue.catalogue import Partnership
from app.domain.partner.partner import Participation
from app.services.customer_form.form_rules import FormChoices
from app.services.customer_form.offering import Offering
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_draft import WizardDraft
from tests.support import builders as b
from tests.support.account_programmes import MICROSOFT, programme
from tests.support.wizards import COMPANY, CONTACT, fill_in, new_draft, offering

ADMIN = {"admin_user.login_email": "admin@bertin-fer.fr"}
SALES = (
    ("Claire Moreau", "claire.moreau@arvane.example", "0240001820"),
    ("Julien Kervella", "julien.kervella@arvane.example", ""),
    ("Inès Garnier", "ines.garnier@arvane.example", ""),
)


def microsoft() -> Offering:
    """The programme under which Microsoft accounts are opened."""
    sold = programme(MICROSOFT)
    terms = sold.terms_for(Partnership.VAR)
    assert terms is not None
    return Offering(Participation(sold.id, Partnership.VAR), sold, terms)


def microsoft_wizard(draft: WizardDraft | None = None) -> Wizard:
    """The wizard of a partner with one subscription, on that programme; another one can be chosen."""
    if draft is None:
        start = new_draft()
        draft = replace(start, answers=replace(start.answers, participation=microsoft().participation))
    choices = FormChoices((offering(), microsoft()), subscriptions=(b.partner_subscription(),))
    return Wizard(draft, choices, b.sales_rep(), has_choice=True)


def at_microsoft() -> Wizard:
    """The wizard with a company and contacts that pass, on the page of the Microsoft account."""
    wizard = microsoft_wizard()
    fill_in(wizard, COMPANY)
    wizard.form.answer("partner_subscription_id", b.partner_subscription().id)
    fill_in(wizard, {**CONTACT, **ADMIN, "contacts.0.phone.number": "05 56 00 42 10"})
    for _ in range(3):
        assert wizard.next() == ()
    return wizard
