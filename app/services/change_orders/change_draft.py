"""A change being written, as it is kept at every keystroke."""

from dataclasses import dataclass

from app.domain.change.change_order import ChangeOrderTerms, ChangeOrderTotals
from app.domain.ids import ChangeOrderId, CustomerId
from app.domain.pricing.change_scenarios import ChangeScenario


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """A change that is not saved or placed yet; ``change_order_id`` is what it will be a revision of.

    ``based_on`` is the revision that the rep began from; ``is_reviewed`` says that the review is open, with
    what was agreed to there. ``instead_of`` is the refused command that it stands for. ``variants`` stand on
    its scenario board, the change itself first; ``before`` are the terms from before a variant was made the
    change, so that the editor can undo it. ``cancels`` is the saved change order that it takes the place of:
    first licences that met a contract, and become a change of it. ``seen`` is what a refused one came to.
    """

    id: str
    customer_id: CustomerId
    terms: ChangeOrderTerms
    change_order_id: ChangeOrderId | None = None
    based_on: int = 0
    is_reviewed: bool = False
    po_number: str = ""
    needs_no_po: bool = False
    instead_of: str | None = None
    variants: tuple[ChangeScenario, ...] = ()
    before: ChangeOrderTerms | None = None
    cancels: ChangeOrderId | None = None
    seen: ChangeOrderTotals | None = None
