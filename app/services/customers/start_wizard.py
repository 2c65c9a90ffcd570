"""Opens the wizard: on nothing yet, or on a draft where it was left."""

from dataclasses import replace

from app.domain.checks.phone import calling_code
from app.domain.customer.customer import Customer
from app.domain.ids import ContactId, CustomerId
from app.domain.partner.partner import Participation
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.customer_answers import no_answers
from app.services.customer_form.form_rules import FormChoices
from app.services.customer_form.offering import offerings
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_draft import WizardDraft, reopen
from app.services.customers.customers import may_write
from app.services.drafts.drafts import Drafts
from app.services.session.identity import Account, Identities


def start_wizard(
    catalogue: Catalogue,
    drafts: Drafts,
    identities: Identities,
    account: Account,
    draft_id: str | None,
    inside: Customer | None = None,
) -> Wizard:
    """The wizard on the draft ``draft_id``, or on a new one without it, ``inside`` a channel account.

    Raises:
        RuleViolation: ``account.reads_only``, ``draft.missing``, ``wizard.no_programme``, or a catalogue
            that is not here yet.
    """
    may_write(account)
    offered = offerings(catalogue)
    if draft_id is not None:
        draft = reopen(drafts, draft_id)
    else:
        country = catalogue.partner().address.country
        ids = CustomerId(identities.new()), ContactId(identities.new())
        answers = no_answers(*ids, country, calling_code(country))
        if inside is not None:
            sold = Participation(inside.programme_id, inside.partnership)
            answers = replace(answers, parent_id=inside.id, participation=sold)
        draft = WizardDraft(drafts.new_id(), answers)
    choices = FormChoices(offered, catalogue.customer_types(), catalogue.partner_subscriptions())
    has_choice = len(catalogue.participations()) > 1
    return Wizard(draft, choices, account.sales_rep, has_choice=has_choice)
