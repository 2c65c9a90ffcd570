"""Which page the wizard shows where the rep is."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtWidgets import QWidget

from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.ui.customer_form.additional_page import AdditionalPage
from app.ui.customer_form.company_page import CompanyPage
from app.ui.customer_form.contacts_page import ContactsPage
from app.ui.customer_form.domain_page import DomainPage
from app.ui.customer_form.microsoft_page import MicrosoftPage
from app.ui.customer_form.remove_entry import Removing
from app.ui.customer_form.step_page import StepPage
from app.ui.wizard.package_page import PackagePage
from app.ui.wizard.programme_page import ProgrammePage
from app.ui.wizard.review_page import ReviewPage
from app.ui.wizard.services import WizardPagesServices
from app.ui.workspace.workspace import Workspace


def build_page(
    workspace: Workspace[WizardPagesServices],
    wizard: Wizard,
    removing: Removing,
    go_to: Callable[[Page], None],
    parent: QWidget,
) -> StepPage:
    """The page where ``wizard`` is; ``go_to`` is told which page the rep wants to return to."""
    form = wizard.form
    match wizard.page:
        case Page.PROGRAMME:
            return ProgrammePage(workspace, wizard, parent)
        case Page.COMPANY:
            return CompanyPage(workspace, form, parent)
        case Page.CONTACTS:
            contacts = ContactsPage(workspace, form, lambda: wizard.says_everything, parent)
            contacts.removal_asked.connect(removing.remove_contact)
            return contacts
        case Page.MICROSOFT_ACCOUNT:
            return MicrosoftPage(workspace, form, lambda: wizard.says_everything, parent)
        case Page.ADDITIONAL:
            additional = AdditionalPage(workspace, form, parent)
            additional.removal_asked.connect(removing.remove_sales_contact)
            return additional
        case Page.ACCOUNT_PACKAGE:
            return PackagePage(workspace, wizard, parent)
        case Page.DOMAIN_USER:
            return DomainPage(workspace, form, parent)
        case Page.REVIEW:
            review = ReviewPage(workspace, wizard, parent)
            review.edit_asked.connect(go_to)
            return review
        case never:
            assert_never(never)
