"""The one end that contracts of a customer are being brought to, as it is kept while the rep chooses."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import ContractId, CustomerId
from app.services.drafts.drafts import Drafts
from app.services.drafts.kept_drafts import DraftKind


@dataclass(frozen=True, slots=True)
class EndsDraft:
    """What was chosen so far; ``day`` is None where the day that is proposed was not touched.

    ``po_number`` is the customer's number of the orders; ``needs_no_po`` says that none is required.
    """

    customer_id: CustomerId
    day: date | None = None
    left_out: tuple[ContractId, ...] = ()
    po_number: str = ""
    needs_no_po: bool = False


def keep_ends(drafts: Drafts, draft: EndsDraft, title: str) -> None:
    """Keep ``draft`` durably; what was kept of the same customer is replaced."""
    id = ends_draft_id(draft.customer_id)
    drafts.save(id, DraftKind.ENDS, draft, customer_id=draft.customer_id, title=title)


def kept_ends(drafts: Drafts, id: CustomerId) -> EndsDraft | None:
    """What is kept of a customer, if anything is.

    Raises:
        RuleViolation: ``wire.malformed``: another version of the desk wrote it.
    """
    if not any(each.customer_id == id for each in drafts.kept(DraftKind.ENDS)):
        return None
    found: EndsDraft = drafts.load(ends_draft_id(id), EndsDraft)
    return found


def ends_draft_id(id: CustomerId) -> str:
    """Where it is kept: a customer has one at most."""
    return f"ends-{id}"
