"""Adding a customer, step by step: the pages of the programme, and the way back and forth."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.catalogue.catalogue import CustomerType
from app.domain.customer.customer import SalesRep
from app.domain.errors import Problem
from app.domain.subscription.subscription import PartnerSubscription
from app.services.customer_form.account_creation_form import AccountCreationForm
from app.services.customer_form.wizard_draft import WizardDraft
from app.services.customer_form.wizard_steps import Offering, Page, WizardStep, steps_for


class AddingCustomer(AccountCreationForm):
    """The wizard without its window: the answers, and on which page the rep is.

    ``has_choice`` shows the choice of the programme as a step, also where only one can be chosen.
    """

    def __init__(
        self,
        draft: WizardDraft,
        offerings: Sequence[Offering],
        customer_types: Sequence[CustomerType],
        sales_rep: SalesRep,
        *,
        has_choice: bool,
        subscriptions: Sequence[PartnerSubscription] = (),
    ) -> None:
        super().__init__(draft, offerings, customer_types, sales_rep, subscriptions)
        self._has_choice = has_choice
        if self.offering is None:
            self._choose_the_only()
        self._choose_only_family()
        if self._draft.page not in self.pages:
            self._draft = replace(self._draft, page=self.pages[0])

    @property
    def steps(self) -> tuple[WizardStep, ...]:
        """The steps, with the choice of the programme first where there is one to make."""
        return steps_for(self.offering, has_choice=self._has_choice)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of all steps, in order."""
        return tuple(page for step in self.steps for page in step.pages)

    @property
    def page(self) -> Page:
        """Where the rep is."""
        return self._draft.page or self.pages[0]

    @property
    def following(self) -> Page | None:
        """The page that comes next; None on the last."""
        later = self.pages[self.pages.index(self.page) + 1 :]
        return later[0] if later else None

    def is_passed(self, page: Page) -> bool:
        """Whether the rep asked to go on from ``page``, so that all that is missing there is said."""
        return page in self._draft.passed

    def can_open(self, page: Page) -> bool:
        """Whether ``page`` can be gone to: it lies behind, or the rep asked to go on from all before it."""
        at = self.pages.index(page)
        return at <= self.pages.index(self.page) or all(map(self.is_passed, self.pages[:at]))

    def next(self) -> tuple[Problem, ...]:
        """Go on to the following page, or stay and hear what is missing."""
        self._draft = replace(self._draft, passed=self._draft.passed | {self.page})
        missing = self.problems(self.page)
        if not missing and self.following is not None:
            self._draft = replace(self._draft, page=self.following)
        return missing

    def back(self) -> bool:
        """Return to the page before; False on the first. Nothing is lost."""
        at = self.pages.index(self.page)
        if at:
            self._draft = replace(self._draft, page=self.pages[at - 1])
        return at > 0

    def open(self, page: Page) -> bool:
        """Go to a page that can be gone to; whether the rep is there now."""
        if page in self.pages and self.can_open(page):
            self._draft = replace(self._draft, page=page)
        return self.page is page

    def _choose_the_only(self) -> None:
        """Where there is one programme it is chosen, and the rep begins after that step."""
        draft, only = self._draft, self.offerings[0].participation if len(self.offerings) == 1 else None
        self._draft = replace(draft, answers=replace(draft.answers, participation=only))
        if only is not None and self._has_choice and draft.page is None:
            passed = draft.passed | {Page.PROGRAMME}
            self._draft = replace(self._draft, page=self.pages[1], passed=passed)
