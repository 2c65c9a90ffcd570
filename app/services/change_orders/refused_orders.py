"""What the portal refused of changes, and sales that met a contract, as drafts to go on with."""

from app.domain.acceptance.acceptance import Acceptance
from app.domain.change.change_order import ChangeOrderTerms, ChangeOrderTotals
from app.domain.commands.commands import (
    Command,
    CreateChangeOrder,
    ModifyLicences,
    Purchase,
    ReviseChangeOrder,
    SubmitChangeOrder,
    ValidateQuote,
)
from app.domain.errors import RuleViolation, violation
from app.domain.ids import ChangeOrderId, ContractId, QuoteId
from app.domain.pricing.sale_as_change import sale_as_change
from app.domain.quote.quote import QuoteTerms
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_draft import ChangeDraft
from app.services.customers.customers import may_write
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.queries.queues import AttentionItem
from app.services.queries.submitted import submission_after, submission_of
from app.services.session.identity import Account
from app.services.store.existing import existing_change_order, existing_quote
from app.services.store.store import Store


class RefusedOrders:
    """Opens what was refused beside what is held now."""

    def __init__(self, store: Store, builder: ChangeBuilder, drafts: Drafts, account: Account) -> None:
        self._store, self._builder = store, builder
        self._drafts, self._account = drafts, account

    def reopen(self, item: AttentionItem) -> ChangeDraft:
        """A draft of the change that the portal refused, as the rep wrote it: its editor goes on from there.

        The refusal stays until it is saved or placed again; asked for twice, the draft is the same.

        Raises:
            RuleViolation: ``attention.other_kind`` when the command was about something else.
        """
        may_write(self._account)
        draft_id = f"change-{item.op_id}"
        if any(each.id == draft_id for each in self._drafts.kept(DraftKind.CHANGE)):
            kept: ChangeDraft = self._drafts.load(draft_id, ChangeDraft)
            return kept
        change_id, terms = self._refused(item)
        is_of_sale = change_id is None and isinstance(item.command, SubmitChangeOrder)
        placed = submission_of(self._store.readers, item.target_id)
        draft = ChangeDraft(
            draft_id,
            item.customer_id,
            terms,
            change_id,
            po_number=placed.po_number or "" if placed is not None else "",
            needs_no_po=placed is not None and placed.po_number is None,
            instead_of=item.op_id,
            cancels=ChangeOrderId(item.target_id) if is_of_sale else None,
            based_on=self._revision_seen(item, change_id),
            seen=None if "contract_id" in item.data else _seen(item.command),
        )
        self._drafts.save(
            draft_id, DraftKind.CHANGE, draft, customer_id=item.customer_id, title=item.customer_name
        )
        return draft

    def signed(self, item: AttentionItem) -> Acceptance | None:
        """The customer's yes that a refused command carried, or that could not follow it, if any."""
        match item.command:
            case SubmitChangeOrder(submission=submission):
                return submission.acceptance
            case CreateChangeOrder() | ReviseChangeOrder():
                followed = submission_after(self._store.readers, item.target_id, item.op_id)
                return None if followed is None else followed.acceptance
            case _:
                return None

    def can_take(self, item: AttentionItem) -> bool:
        """Whether a sale that met a contract can be a change of that contract."""
        try:
            self._refused(item)
        except RuleViolation:
            return False
        return True

    def _refused(self, item: AttentionItem) -> tuple[ChangeOrderId | None, ChangeOrderTerms]:
        """What a refused command was about, and the terms that it asked for."""
        match item.command:
            case ModifyLicences(terms=terms) if terms.contract_id is None and "contract_id" in item.data:
                return None, self._of_sale(item, terms)
            case Purchase(terms=sold):
                return None, self._of_sale(item, sold)
            case ValidateQuote():
                return None, self._of_sale(item, existing_quote(self._store, QuoteId(item.target_id)).terms)
            case CreateChangeOrder(change_order=change):
                return None, change.terms
            case ModifyLicences(terms=terms):
                return None, terms
            case ReviseChangeOrder(terms=terms):
                return ChangeOrderId(item.target_id), terms
            case SubmitChangeOrder():
                change = existing_change_order(self._store, ChangeOrderId(item.target_id))
                if "contract_id" in item.data:
                    return None, self._of_sale(item, change.terms)
                return change.id, change.terms
            case _:
                raise violation("attention.other_kind", op_id=item.op_id)

    def _revision_seen(self, item: AttentionItem, change_id: ChangeOrderId | None) -> int:
        """The revision of the saved change order that the refused command began from; 0 of none."""
        if change_id is None:
            return 0
        if isinstance(item.command, ReviseChangeOrder) and item.observed.isdecimal():
            return int(item.observed)
        return existing_change_order(self._store, change_id).revision

    def _of_sale(self, item: AttentionItem, sale: QuoteTerms | ChangeOrderTerms) -> ChangeOrderTerms:
        """A refused sale as a change of the contract that it met.

        Raises:
            RuleViolation: ``change.other_sale``, or the contract is not here.
        """
        contract_id = ContractId(item.data.get("contract_id", ""))
        change = sale_as_change(sale, self._builder.new_draft(contract_id).terms)
        if change is None:
            raise violation("change.other_sale", contract=item.data.get("contract_number", ""))
        return change


def _seen(command: Command) -> ChangeOrderTotals | None:
    """What a refused change came to, as the rep saw it."""
    match command:
        case CreateChangeOrder(change_order=change):
            return change.totals
        case (
            ReviseChangeOrder(totals=totals)
            | ModifyLicences(totals=totals)
            | SubmitChangeOrder(totals=totals)
        ):
            return totals
        case _:
            return None
