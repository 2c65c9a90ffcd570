"""What a newer list makes of the open offers of a desk, and changes to save before it comes."""

from dataclasses import replace

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.ids import ChangeOrderId
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.repricing.moved_offer import ChangeMove, MovedOffer
from tests.support.desk import customer_named

PROTECT_CHANGE = "Groupe Valmondois"


def previews(desk: Desk) -> dict[str, MovedOffer]:
    """What the list in force makes of everything it concerns, by id."""
    return {each.offer.id: each for each in desk.repricing.preview(desk.repricing.concerned())}


def preview_of(desk: Desk, name: str) -> MovedOffer:
    """The change quote of a customer at the list in force."""
    (found,) = (
        each
        for each in previews(desk).values()
        if each.offer.kind is Kind.CHANGE_ORDER and each.offer.customer_name == name
    )
    return found


def change_of(desk: Desk, moved: MovedOffer) -> ChangeOrder:
    return desk.change_services.change_orders.get(ChangeOrderId(moved.offer.id))


def change_move(moved: MovedOffer) -> ChangeMove:
    assert isinstance(moved.move, ChangeMove), moved.problems
    return moved.move


def draft_of(desk: Desk, name: str, discounts: ChargedDiscounts, seats: int = 5) -> ChangeDraft:
    """A change of a customer's contract: the first line gets other discounts and some more seats."""
    change = desk.change_services
    (first_row, *_) = desk.queries.change_quotes_of(customer_named(desk, name).id)
    assert first_row.contract_id is not None
    draft = change.builder.new_draft(first_row.contract_id)
    first, *others = draft.terms.lines
    changed = replace(first, quantity=first.quantity + seats, discounts=discounts)
    return replace(draft, terms=replace(draft.terms, lines=(changed, *others)))
