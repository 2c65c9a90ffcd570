"""A change of a contract that is renewed already: what the renewal begins with, and the way to change it."""

from dataclasses import replace
from datetime import date

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.pricing.change_order import is_changed
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewed_rules import seats_left, seats_under
from app.domain.subscription.contract import Contract
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editing import ChangeEditing
from app.services.drafts.drafts import DraftKind, Drafts


class BesideRenewal:
    """The contract that takes the place of the one which ``editing`` changes."""

    def __init__(self, editing: ChangeEditing, builder: ChangeBuilder, drafts: Drafts) -> None:
        self._editing, self._builder, self._drafts = editing, builder, drafts

    @property
    def contract(self) -> Contract | None:
        """That contract; None where the one that is changed is not renewed, or the other is not here yet."""
        renewal = self._editing.state.basis.renewal
        return None if renewal is None else renewal.contract

    @property
    def last_day(self) -> date | None:
        """The last day of the contract that is changed; None where it is not renewed."""
        held = self._editing.state.basis.held
        return None if held is None else held.contract.ended_on

    @property
    def differs(self) -> bool:
        """Whether the change leaves other seats than the renewal begins with."""
        renewal = self._editing.state.basis.renewal
        return renewal is not None and bool(_unlike(self._editing, renewal))

    def end_with_contract(self, *, ends: bool) -> None:
        """Say, or not any more, that what is changed ends with the contract."""
        self._editing.change(ends_with_contract=ends)

    def follow(self, customer_name: str) -> ChangeDraft | None:
        """A kept draft that changes the renewal, as of its first day, to the totals of this change.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        renewal = self._editing.state.basis.renewal
        if renewal is None:
            return None
        draft = self._builder.new_draft(renewal.contract.id)
        wanted = _unlike(self._editing, renewal)
        followed = replace(draft, terms=_with_totals(draft.terms, wanted))
        self._drafts.save(
            followed.id, DraftKind.CHANGE, followed, customer_id=followed.customer_id, title=customer_name
        )
        return followed


def _unlike(editing: ChangeEditing, renewal: HeldContract) -> tuple[ChangeOrderLine, ...]:
    """The changed lines that ask for other seats than the renewal begins with."""
    terms, held = editing.terms, editing.state.basis.held
    if held is None:
        return ()
    return tuple(
        line
        for line in terms.lines
        if is_changed(line, held.licence(line.licence_id), terms.on)
        and seats_under(renewal, line) != seats_left(terms, held, line)
    )


def _with_totals(terms: ChangeOrderTerms, wanted: tuple[ChangeOrderLine, ...]) -> ChangeOrderTerms:
    """``terms`` with the totals of ``wanted``; products that are not in them are added."""
    by_key = {(each.product_id, each.level): each for each in wanted}
    there = {(line.product_id, line.level) for line in terms.lines}
    lines = tuple(
        replace(line, quantity=found.quantity)
        if (found := by_key.get((line.product_id, line.level))) is not None
        else line
        for line in terms.lines
    )
    added = tuple(
        replace(each, licence_id=None, held_quantity=None, held_level=None, held_discounts=None, swap=None)
        for key, each in by_key.items()
        if key not in there and each.quantity
    )
    return replace(terms, lines=(*lines, *added))
