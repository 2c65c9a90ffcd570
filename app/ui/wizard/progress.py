"""The steps of the wizard as the column at the left shows them."""

from collections.abc import Sequence

from app.domain.customer.account import AccountCreation, PackageChoice
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.services.customer_form.pages import Page, page_of
from app.services.customer_form.tenant_search import TenantState
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_steps import WizardStep
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.services.words.lists import enumeration
from app.ui.customer_form.page_title import page_title
from app.ui.labels.field_labels import PAGES, PARTS
from app.ui.widgets.steps import Step, StepState


def step_name(words: Words, step: WizardStep) -> str:
    """What a step is called: by its programme, or by the desk."""
    if step.name is None:
        return words.say(PAGES[step.pages[0]])
    return text_in(step.name, words.language)


def display_steps(words: Words, wizard: Wizard, problems: Sequence[Problem], said: int) -> list[Step]:
    """Every step with how far it is; ``said`` counts the problems that the page on screen shows."""
    return [_step(words, wizard, step, problems, said) for step in wizard.steps]


def _step(words: Words, wizard: Wizard, step: WizardStep, problems: Sequence[Problem], said: int) -> Step:
    is_current = wizard.page in step.pages
    wrong = said if is_current else 0
    wrong += sum(page_of(each) in step.pages and _is_known(wizard, page_of(each)) for each in problems)
    note = words.translate("wizard", "{n} problems", n=wrong) if wrong else _note(words, wizard, step)
    state = StepState.TO_COME
    if is_current:
        state = StepState.CURRENT
    elif all(wizard.is_passed(page) for page in step.pages):
        state = StepState.PROBLEM if wrong else StepState.DONE
    return Step(
        step_name(words, step),
        note,
        state,
        has_problem=bool(wrong),
        is_enabled=wizard.can_open(step.pages[0]),
    )


def _is_known(wizard: Wizard, page: Page) -> bool:
    """Whether what is missing on ``page`` was said to the rep, on a page that is not on screen."""
    return wizard.is_passed(page) and page is not wizard.page


def _note(words: Words, wizard: Wizard, step: WizardStep) -> str:
    if step.name is None:
        offering = wizard.form.offering
        if offering is None:
            return ""
        return (
            f"{text_in(offering.programme.name, words.language)}, {offering.participation.partnership.value}"
        )
    if len(step.pages) == 1:
        return _note_of_page(words, wizard, step.pages[0])
    return enumeration(words, [words.say(PARTS[page]) for page in step.pages])


def _note_of_page(words: Words, wizard: Wizard, page: Page) -> str:
    if page is Page.ADDITIONAL:
        return words.translate("wizard", "optional")
    if page is not Page.MICROSOFT_ACCOUNT:
        return ""
    if wizard.form.answers.microsoft.kind is MicrosoftAccountKind.SKIPPED:
        return words.translate("wizard", "none for now")
    found = wizard.form.finding
    if found is not None and found.state is not TenantState.UNKNOWN:
        return found.domain
    return words.translate("wizard", "to be checked by the portal")


def next_words(words: Words, wizard: Wizard) -> str:
    """What the primary button does: where it leads, or that it creates."""
    if wizard.following is not None:
        return words.translate(
            "wizard", "Next: {page}", page=page_title(words, wizard.form.offering, wizard.following)
        )
    if wizard.page is Page.PROGRAMME:
        return words.translate("wizard", "Next")
    match wizard.form.customer().package:
        case PackageChoice(account_creation=AccountCreation.PURCHASE):
            return words.translate("wizard", "Create and purchase")
        case PackageChoice(account_creation=AccountCreation.TRIAL):
            return words.translate("wizard", "Create and start the trial")
        case PackageChoice():
            return words.translate("wizard", "Create the customer")
        case _:
            return words.translate("wizard", "Create the prospect")
