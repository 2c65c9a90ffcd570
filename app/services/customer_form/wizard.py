"""Adding a customer, step by step: the pages of the programme, the way back and forth, and its account."""

from dataclasses import replace

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Product, ProductFamily
from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import CustomerKind, SalesRep
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.partner.partner import Participation
from app.services.customer_form.account_creation_answers import PackageAnswers, packages
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.derived_defaults import with_package_of
from app.services.customer_form.form_rules import FormChoices, NewCustomerRules
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import WizardDraft
from app.services.customer_form.wizard_steps import WizardStep, steps_for


class Wizard:
    """The wizard without its window: on which page the rep is, over ``form``, which holds the answers.

    ``has_choice`` shows the choice of the programme as a step, also where only one can be chosen.
    """

    def __init__(
        self, draft: WizardDraft, choices: FormChoices, sales_rep: SalesRep, *, has_choice: bool
    ) -> None:
        self.form = CustomerForm(draft.answers, NewCustomerRules(choices, sales_rep), draft.refused)
        self._id, self._passed, self._has_choice = draft.id, draft.passed, has_choice
        is_chosen = self.form.offering is not None
        self.choose(draft.answers.participation if is_chosen else self._only_participation())
        if not is_chosen and self.form.offering is not None and has_choice and draft.page is None:
            # There was nothing to choose: the rep begins after that step.
            self._passed, self._page = self._passed | {Page.PROGRAMME}, self.pages[1]
        else:
            self._page = draft.page if draft.page in self.pages else self.pages[0]

    @property
    def draft(self) -> WizardDraft:
        """Everything that the wizard needs to open again where it is."""
        return WizardDraft(self._id, self.form.answers, self._page, self._passed, self.form.refused)

    @property
    def steps(self) -> tuple[WizardStep, ...]:
        """The steps, with the choice of the programme first where there is one to make."""
        return steps_for(self.form.offering, has_choice=self._has_choice)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of all steps, in order."""
        return tuple(page for step in self.steps for page in step.pages)

    @property
    def page(self) -> Page:
        """Where the rep is."""
        return self._page

    @property
    def following(self) -> Page | None:
        """The page that comes next; None on the last."""
        later = self.pages[self.pages.index(self.page) + 1 :]
        return later[0] if later else None

    def is_passed(self, page: Page) -> bool:
        """Whether the rep asked to go on from ``page``, so that all that is missing there is said."""
        return page in self._passed

    @property
    def says_everything(self) -> bool:
        """Whether what is missing on this page as a whole is said, too: the rep asked to go on from it."""
        return self.is_passed(self.page)

    def can_open(self, page: Page) -> bool:
        """Whether ``page`` can be gone to: it lies behind, or the rep asked to go on from all before it."""
        at = self.pages.index(page)
        return at <= self.pages.index(self.page) or all(map(self.is_passed, self.pages[:at]))

    def next(self) -> tuple[Problem, ...]:
        """Go on to the following page, or stay and hear what is missing."""
        self._passed |= {self.page}
        missing = self.form.problems(self.page)
        if not missing and self.following is not None:
            self._page = self.following
        return missing

    def back(self) -> bool:
        """Return to the page before; False on the first. Nothing is lost."""
        at = self.pages.index(self.page)
        if at:
            self._page = self.pages[at - 1]
        return at > 0

    def open(self, page: Page) -> bool:
        """Go to a page that can be gone to; whether the rep is there now."""
        if page in self.pages and self.can_open(page):
            self._page = page
        return self.page is page

    @property
    def offerings(self) -> tuple[Offering, ...]:
        """The programmes to choose from."""
        return self.form.choices.offerings

    def choose(self, participation: Participation | None) -> None:
        """Add the customer for this programme; None while none is chosen."""
        chosen = replace(self.form.answers, participation=participation)
        self.form.change(with_package_of(self.form.choices.offering(chosen), chosen))

    @property
    def families(self) -> tuple[ProductFamily, ...]:
        """The product families to choose from."""
        offering = self.form.offering
        return () if offering is None else offering.programme.families

    @property
    def packages(self) -> tuple[Product, ...]:
        """The packages of the chosen family."""
        offering = self.form.offering
        return () if offering is None else packages(offering.programme, self._package.family_id)

    @property
    def trial_days(self) -> int:
        """How long a package can be tried; 0 where none can be."""
        offering = self.form.offering
        return 0 if offering is None else offering.programme.trial_days

    def choose_kind(self, kind: CustomerKind) -> None:
        """Choose whether the customer hosts customers of its own."""
        self.form.change(replace(self.form.answers, kind=kind))

    def choose_package(self, id: ProductId) -> None:
        """Choose the package that the customer begins with."""
        self._change_package(replace(self._package, product_id=id))

    def choose_account_creation(self, account_creation: AccountCreation) -> None:
        """Begin with a purchase or a trial."""
        self._change_package(replace(self._package, account_creation=account_creation))

    def accept(self, eula: Acceptance | None) -> None:
        """Take note of who accepts which version of the EULA; None when it is accepted no more."""
        self.form.change(replace(self.form.answers, eula=eula))

    @property
    def _package(self) -> PackageAnswers:
        return self.form.answers.package

    def _change_package(self, package: PackageAnswers) -> None:
        self.form.change(replace(self.form.answers, package=package))

    def _only_participation(self) -> Participation | None:
        return self.offerings[0].participation if len(self.offerings) == 1 else None
