"""A change of a contract that is renewed already: what the renewal begins with, and the way to change it."""

from dataclasses import replace
from datetime import date

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.pricing.change_order import is_changed
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal_update import spread
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
    """The changed lines that leave other seats than the renewal begins with, with how many that are."""
    terms, held = editing.terms, editing.state.basis.held
    if held is None:
        return ()
    changed = (line for line in terms.lines if is_changed(line, held.licence(line.licence_id), terms.on))
    left = ((line, seats_left(terms, held, line)) for line in changed)
    return tuple(replace(line, quantity=seats) for line, seats in left if seats_under(renewal, line) != seats)


def _with_totals(terms: ChangeOrderTerms, wanted: tuple[ChangeOrderLine, ...]) -> ChangeOrderTerms:
    """``terms`` with the totals of ``wanted``; products that are not in them are added."""
    lines = {line.id: line for line in terms.lines}
    added = []
    for each in {(line.product_id, line.level): line for line in wanted}.values():
        key = (each.product_id, each.level)
        mine = [line for line in terms.lines if (line.product_id, line.level) == key]
        totals = spread([line.quantity for line in mine], each.quantity) if mine else ()
        lines |= {line.id: replace(line, quantity=seats) for line, seats in zip(mine, totals, strict=True)}
        if not mine and each.quantity:
            unknown = replace(each, held_quantity=None, held_level=None, held_discounts=None)
            added.append(replace(unknown, licence_id=None, swap=None))
    return replace(terms, lines=(*lines.values(), *added))
