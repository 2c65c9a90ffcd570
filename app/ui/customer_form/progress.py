"""The steps of the wizard as the column at the left shows them."""

from collections.abc import Sequence

from app.domain.customer.account import AccountCreation, PackageChoice
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.services.customer_form.tenant_search import TenantState
from app.services.customer_form.wizard import AddingCustomer
from app.services.customer_form.wizard_steps import Page, WizardStep, page_of
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.services.words.lists import enumeration
from app.ui.labels.field_labels import PAGES, PARTS
from app.ui.widgets.steps import Step, StepState


def step_name(words: Words, step: WizardStep) -> str:
    """What a step is called: by its programme, or by the desk."""
    if step.name is None:
        return words.say(PAGES[step.pages[0]])
    return text_in(step.name, words.language)


def page_title(words: Words, flow: AddingCustomer, page: Page) -> str:
    """What a page is called: as its step is, where that is the step's only page."""
    step = next((each for each in flow.steps if each.pages == (page,)), None)
    return words.say(PAGES[page]) if step is None else step_name(words, step)


def steps_shown(words: Words, flow: AddingCustomer, problems: Sequence[Problem], said: int) -> list[Step]:
    """Every step with how far it is; ``said`` counts the problems that the page on screen shows."""
    return [_shown(words, flow, step, problems, said) for step in flow.steps]


def _shown(
    words: Words, flow: AddingCustomer, step: WizardStep, problems: Sequence[Problem], said: int
) -> Step:
    is_current = flow.page in step.pages
    wrong = said if is_current else 0
    wrong += sum(page_of(each) in step.pages and _is_known(flow, page_of(each)) for each in problems)
    note = words.translate("wizard", "{n} problems", n=wrong) if wrong else _note(words, flow, step)
    state = StepState.TO_COME
    if is_current:
        state = StepState.CURRENT
    elif all(flow.is_passed(page) for page in step.pages):
        state = StepState.PROBLEM if wrong else StepState.DONE
    return Step(
        step_name(words, step), note, state, has_problem=bool(wrong), is_enabled=flow.can_open(step.pages[0])
    )


def _is_known(flow: AddingCustomer, page: Page) -> bool:
    """Whether what is missing on ``page`` was said to the rep, on a page that is not on screen."""
    return flow.is_passed(page) and page is not flow.page


def _note(words: Words, flow: AddingCustomer, step: WizardStep) -> str:
    if step.name is None:
        offering = flow.offering
        if offering is None:
            return ""
        return (
            f"{text_in(offering.programme.name, words.language)}, {offering.participation.partnership.value}"
        )
    if len(step.pages) == 1:
        return _note_of_page(words, flow, step.pages[0])
    return enumeration(words, [words.say(PARTS[page]) for page in step.pages])


def _note_of_page(words: Words, flow: AddingCustomer, page: Page) -> str:
    if page is Page.ADDITIONAL:
        return words.translate("wizard", "optional")
    if page is not Page.MICROSOFT_ACCOUNT:
        return ""
    if flow.answers.microsoft.kind is MicrosoftAccountKind.SKIPPED:
        return words.translate("wizard", "none for now")
    found = flow.finding
    if found is not None and found.state is not TenantState.UNKNOWN:
        return found.domain
    return words.translate("wizard", "to be checked by the portal")


def next_words(words: Words, flow: AddingCustomer) -> str:
    """What the primary button does: where it leads, or that it creates."""
    if flow.following is not None:
        return words.translate("wizard", "Next: {page}", page=page_title(words, flow, flow.following))
    if flow.page is Page.PROGRAMME:
        return words.translate("wizard", "Next")
    match flow.customer().package:
        case PackageChoice(account_creation=AccountCreation.PURCHASE):
            return words.translate("wizard", "Create and purchase")
        case PackageChoice(account_creation=AccountCreation.TRIAL):
            return words.translate("wizard", "Create and start the trial")
        case PackageChoice():
            return words.translate("wizard", "Create the customer")
        case _:
            return words.translate("wizard", "Create the prospect")
