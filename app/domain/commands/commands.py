"""Everything a rep can ask for. A command says what the rep did, never what a row should be."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.approval.approval import ApprovalAnswer, ApprovalRequest
from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms, ChangeOrderTotals, Submission
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import SentMail
from app.domain.customer.merge import CustomerPatch
from app.domain.customer.transitions import (
    Transition,
)
from app.domain.ids import ApprovalId, ProgrammeId, TrialId
from app.domain.mail.message_template import MessageTemplate
from app.domain.mail.sent_document import SentDocument
from app.domain.online.online_offer import OnlineOffer
from app.domain.partner.branding_change import BrandingPatch
from app.domain.partner.partner_file import FilePart
from app.domain.partner.partner_lists import ListsPatch
from app.domain.quote.quote import (
    Acceptance,
    Quote,
    QuoteTerms,
    QuoteTotals,
    Refusal,
)
from app.domain.shown.comparison_note import ComparisonNote
from app.domain.subscription.contract import Order
from app.domain.subscription.subscription import Trial


@dataclass(frozen=True, slots=True)
class CreateCustomer:
    customer: Customer


@dataclass(frozen=True, slots=True)
class UpdateCustomer:
    patch: CustomerPatch


@dataclass(frozen=True, slots=True)
class CreateQuote:
    quote: Quote


@dataclass(frozen=True, slots=True)
class ReviseQuote:
    """A new revision; ``totals`` are the figures the rep saw."""

    terms: QuoteTerms
    totals: QuoteTotals
    written_at: datetime


@dataclass(frozen=True, slots=True)
class RefuseQuote:
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ValidateQuote:
    """The customer said yes to ``totals``, under the agreement named in ``acceptance``.

    ``is_another_contract`` says that the rep knew of a contract and wants this one beside it, on purpose;
    without it the rep knew of none, and the portal makes none where there is one by now. ``approval_id``
    is the approval that allows a discount beyond the rep's own limit.
    """

    acceptance: Acceptance
    totals: QuoteTotals
    is_another_contract: bool = False
    approval_id: ApprovalId | None = None


@dataclass(frozen=True, slots=True)
class Purchase:
    """Buy ``terms`` at ``totals``, the figures the rep saw; ``order`` is what it is until the portal speaks.

    ``trial_id`` names the trial that this converts; ``is_another_contract`` and ``approval_id`` are as in
    ``ValidateQuote``.
    """

    order: Order
    terms: QuoteTerms
    totals: QuoteTotals
    trial_id: TrialId | None = None
    is_another_contract: bool = False
    approval_id: ApprovalId | None = None


@dataclass(frozen=True, slots=True)
class CreateChangeOrder:
    change_order: ChangeOrder


@dataclass(frozen=True, slots=True)
class ReviseChangeOrder:
    """A new revision; ``totals`` are the figures the rep saw."""

    terms: ChangeOrderTerms
    totals: ChangeOrderTotals
    written_at: datetime


@dataclass(frozen=True, slots=True)
class CancelChangeOrder:
    """Let a saved change order go; nobody is asked why."""


@dataclass(frozen=True, slots=True)
class SubmitChangeOrder:
    """Place the order at ``totals``, the figures the rep saw.

    ``approval_id`` and, for an order that makes the contract, ``is_another_contract`` are as in
    ``ValidateQuote``. ``first_in`` is the programme whose first licences it brings: until the portal answers,
    the laptop shows the prospect as the customer that it will be. None where a contract is changed.
    """

    submission: Submission
    totals: ChangeOrderTotals
    approval_id: ApprovalId | None = None
    first_in: ProgrammeId | None = None
    is_another_contract: bool = False


@dataclass(frozen=True, slots=True)
class ModifyLicences:
    """Change what is held at once, without a change order; the first assignment makes the contract.

    ``order`` is what it is until the portal speaks, ``totals`` are the figures the rep saw;
    ``is_another_contract`` is as in ``ValidateQuote``, for a first assignment, and so is ``approval_id``.
    """

    order: Order
    terms: ChangeOrderTerms
    totals: ChangeOrderTotals
    placed_at: datetime
    is_another_contract: bool = False
    approval_id: ApprovalId | None = None


@dataclass(frozen=True, slots=True)
class RequestApproval:
    """Ask the managers to approve a discount beyond the rep's limit."""

    request: ApprovalRequest


@dataclass(frozen=True, slots=True)
class ApproveRequest:
    """Say yes to what the digest stands for, which is what the manager saw."""

    digest: str
    answer: ApprovalAnswer


@dataclass(frozen=True, slots=True)
class DeclineRequest:
    """Say no, and what is missing."""

    digest: str
    answer: ApprovalAnswer


@dataclass(frozen=True, slots=True)
class WithdrawRequest:
    """Let a request go: to write what it is about anew, or because the no was read."""


@dataclass(frozen=True, slots=True)
class ShareOffer:
    """Let the customer read an open quote or change order on-line; one that is shared gets another link.

    ``link`` is the hash of the link's secret, which stays on this laptop.
    """

    offer: OnlineOffer
    link: str


@dataclass(frozen=True, slots=True)
class RevokeOffer:
    """Let the link of an offer lead nowhere."""


@dataclass(frozen=True, slots=True)
class SettleOffer:
    """Take note of what the customer asked for; the link goes on."""


@dataclass(frozen=True, slots=True)
class NoteComparison:
    """Keep a wording of what changed between two versions; those before it stay."""

    note: ComparisonNote


@dataclass(frozen=True, slots=True)
class RecordSent:
    """Tell the colleagues that a document went to somebody; it has left by then."""

    sent: SentDocument


@dataclass(frozen=True, slots=True)
class StartTrial:
    trial: Trial


@dataclass(frozen=True, slots=True)
class SendOnboarding:
    """Send the onboarding link to those named in ``mail``."""

    mail: SentMail


@dataclass(frozen=True, slots=True)
class SendCredentials:
    """Send those named in ``mail`` once more how to sign in to the customer's account."""

    mail: SentMail


@dataclass(frozen=True, slots=True)
class AskForCustomer:
    """Ask whoever looks after the customer of ``mail`` to hand it over."""

    mail: SentMail


@dataclass(frozen=True, slots=True)
class AddFile:
    """Keep a part of a file of the partner, which a branding names later; one that is there stays."""

    part: FilePart


@dataclass(frozen=True, slots=True)
class SetBranding:
    """Change what the papers of the partner carry, for everybody who writes them; a manager's alone."""

    patch: BrandingPatch


@dataclass(frozen=True, slots=True)
class SetMailTemplate:
    """Publish a template of e-mail for everybody of the partner, or take it away; a manager's alone.

    ``before`` is what the manager saw, None for a new one; ``after`` is None where it goes.
    """

    template_id: str
    language: str
    before: MessageTemplate | None
    after: MessageTemplate | None

    @property
    def key(self) -> tuple[str, str]:
        """What the template is known by."""
        return self.template_id, self.language


@dataclass(frozen=True, slots=True)
class SetLists:
    """Change the partner's own lists, for everybody who chooses from them; a manager's alone."""

    patch: ListsPatch


Command = (
    CreateCustomer
    | UpdateCustomer
    | CreateQuote
    | ReviseQuote
    | RefuseQuote
    | ValidateQuote
    | Purchase
    | CreateChangeOrder
    | ReviseChangeOrder
    | CancelChangeOrder
    | SubmitChangeOrder
    | ModifyLicences
    | RequestApproval
    | ApproveRequest
    | DeclineRequest
    | WithdrawRequest
    | ShareOffer
    | RevokeOffer
    | SettleOffer
    | NoteComparison
    | RecordSent
    | StartTrial
    | SendOnboarding
    | SendCredentials
    | AskForCustomer
    | AddFile
    | SetBranding
    | SetMailTemplate
    | SetLists
    | Transition
)
