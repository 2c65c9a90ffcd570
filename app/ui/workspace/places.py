"""Where the rep can be: a place names a screen and what it shows, nothing more."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.domain.customer.states import LifecycleStatus
from app.domain.ids import ChangeOrderId, ContractId, CustomerId, QuoteId, TrialId

FileTab = Literal[
    "licences",
    "quotes",
    "sent",
    "products",
    "orders",
    "invoices",
    "subscriptions",
    "csp_accounts",
    "installation",
    "users",
    "profile",
    "audit",
]
SettingsTab = Literal["general", "display", "mail", "identity", "lists", "shortcuts", "data"]
DraftId = str


@dataclass(frozen=True, slots=True)
class Home:
    """What needs the rep today, and how what is quoted stands."""


@dataclass(frozen=True, slots=True)
class Customers:
    """The grid, or the customers of one channel account; ``newest_first`` begins with what changed last.

    ``status`` begins with the customers of one status.
    """

    parent_id: CustomerId | None = None
    newest_first: bool = False
    status: LifecycleStatus | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the grid stays as the rep left it: one that begins in its own way is built each time."""
        return not self.newest_first and self.status is None


@dataclass(frozen=True, slots=True)
class ImportCustomers:
    """Customers out of a spreadsheet; ``kept`` is an import that was left to look at something else."""

    kept: str = ""


@dataclass(frozen=True, slots=True)
class AddCustomer:
    """The wizard; ``draft_id`` resumes one that was begun, ``parent_id`` is the channel account to add to."""

    draft_id: DraftId | None = None
    parent_id: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class CustomerFile:
    customer_id: CustomerId
    tab: FileTab = "licences"
    field: str = ""
    """Of the profile, where the keyboard goes."""


@dataclass(frozen=True, slots=True)
class BuyProducts:
    """A purchase for a customer; ``trial_id`` is the trial that it converts, ``draft_id`` a cart to resume.

    Without one the last cart of the customer is gone on with.
    """

    customer_id: CustomerId
    trial_id: TrialId | None = None
    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class ChangeLicences:
    """A change of what is held under a contract; without one, a first assignment.

    ``change_order_id`` is a saved change order to revise, ``draft_id`` a draft to resume.
    """

    customer_id: CustomerId
    contract_id: ContractId | None = None
    change_order_id: ChangeOrderId | None = None
    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class CoTerminate:
    """Contracts of a customer brought to one end: those to begin with, all of them where none is named."""

    customer_id: CustomerId
    contract_ids: tuple[ContractId, ...] = ()


@dataclass(frozen=True, slots=True)
class EditOffer:
    """The offer editor on a draft; a draft may be a first offer or a revision of ``quote_id``."""

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class CompareOffer:
    """The scenario board of a draft: variants of its offer side by side."""

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class Meet:
    """Going through a draft with its customer: of a change of what is held, or of a quote.

    With ``is_board`` the meeting begins with the variants of it.
    """

    draft_id: DraftId
    is_change: bool = False
    is_board: bool = False


@dataclass(frozen=True, slots=True)
class ReadVariants:
    """The variants of a draft, of an offer or of a change, side by side, as they are printed."""

    draft_id: DraftId
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class ReadReview:
    """What a customer holds and is offered, as it is printed."""

    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class ReadMinutes:
    """The minutes of what was gone through with a customer on a day, as they are printed."""

    customer_id: CustomerId
    day: date


@dataclass(frozen=True, slots=True)
class CompareChange:
    """The scenario board of a draft: variants of a change of what is held side by side."""

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class ReadQuote:
    """One revision of a quote as the customer gets it; the current one when ``revision`` is None."""

    quote_id: QuoteId
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class ReadChange:
    """A change quote or change order as the customer gets it."""

    change_order_id: ChangeOrderId


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """Two versions of a quote or a change order: by default the current one and what came before it.

    0 is what the customer holds: the contract that a quote renews, or that a change order changes.
    """

    document_id: QuoteId | ChangeOrderId
    before: int | None = None
    after: int | None = None
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class ReadChanges:
    """What changed between two versions of a quote or a change order, as the customer gets it on paper."""

    document_id: QuoteId | ChangeOrderId
    before: int
    after: int
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class ShowChanges:
    """What changed between two versions of a quote or a change order, shown to the customer."""

    document_id: QuoteId | ChangeOrderId
    before: int
    after: int
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class WriteMessage:
    """An e-mail about a quote or a change order; without ``draft_id`` the one that was begun last goes on."""

    document_id: QuoteId | ChangeOrderId
    is_change: bool = False
    is_reminder: bool = False
    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class Quotes:
    """Every quote of the portfolio: those that expire next first, or only what a reminder is due about."""

    expiring_only: bool = False
    unanswered_only: bool = False


@dataclass(frozen=True, slots=True)
class Renewals:
    """The contracts that come to their end, and what can be done about them.

    ``days`` is how far ahead it begins to look, 0 for as usual; ``without_quote`` leaves out those of which
    the renewal is quoted.
    """

    days: int = 0
    without_quote: bool = False


@dataclass(frozen=True, slots=True)
class NewPriceList:
    """The open quotes that the price list in force moves."""


@dataclass(frozen=True, slots=True)
class Meetings:
    """The rep's meetings, and what this laptop has for them."""


@dataclass(frozen=True, slots=True)
class Attention:
    """What a person must decide; it begins with the card of ``about``, where there is one."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class Outbox:
    """What waits to be sent; as history, what left in the last weeks."""

    is_history: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What a rep can choose, a tab for each subject."""

    tab: SettingsTab = "general"


Place = (
    Home
    | Customers
    | AddCustomer
    | ImportCustomers
    | CustomerFile
    | BuyProducts
    | ChangeLicences
    | CoTerminate
    | EditOffer
    | CompareOffer
    | CompareChange
    | ReadMinutes
    | ReadReview
    | ReadVariants
    | Meet
    | ReadQuote
    | ReadChange
    | WhatChanged
    | ReadChanges
    | ShowChanges
    | WriteMessage
    | Quotes
    | Renewals
    | NewPriceList
    | Meetings
    | Attention
    | Outbox
    | Settings
)
