"""What the wizard uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import QuantityServices
from app.ui.customer_form.services import DuplicateSearchServices, FormPagesServices
from app.ui.drafts.services import DiscardFormServices, DraftSaverServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.catalogue.catalogue import Catalogue
    from app.services.customers.customers import Customers
    from app.services.drafts.drafts import Drafts
    from app.services.purchases.account_creation import AccountCreations
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account


class EulaServices(Protocol):
    """Serves the agreement in force, and the note of who accepted it."""

    @property
    def account(self) -> "Account": ...

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def clock(self) -> "PartnerClock": ...


class ReviewServices(EulaServices, Protocol):
    """Serves the last page, where the customer is begun with a purchase or a trial."""

    @property
    def account_creations(self) -> "AccountCreations": ...


class WizardPagesServices(FormPagesServices, ReviewServices, Protocol):
    """Serves every page of the wizard."""


class WizardSaverServices(DraftSaverServices, Protocol):
    """Serves what keeps the draft of the wizard."""

    @property
    def drafts(self) -> "Drafts": ...


class WizardFrameServices(
    DiscardFormServices,
    DuplicateSearchServices,
    QuantityServices,
    UndoServices,
    WizardPagesServices,
    WizardSaverServices,
    Protocol,
):
    """Serves the frame around the pages, which creates the customer."""


class WizardServices(WizardFrameServices, Protocol):
    """Serves the page that begins or resumes a wizard."""

    @property
    def customers(self) -> "Customers": ...
