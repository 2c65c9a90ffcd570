"""What the rows of a change show, as texts."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Product
from app.domain.pricing.trace.change import ChangeAmount
from app.services.change_orders.change_amounts import ChangeFigure, ChangeKey
from app.services.change_orders.change_editor import ChangeEditor
from app.services.quotes.offer_editing import line_of
from app.services.words.changes import change_note


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows: formatted texts; ``note`` says when it takes effect, ``problem`` what is wrong.

    ``later`` is the payment from the day on which fewer seats take effect, ``until_then`` what is charged
    before it; ``way_back`` takes the seats back that the rep let go. All are empty where nothing waits.
    """

    product_id: str
    product: str
    level: str | None
    held: str
    quantity: int
    unit: str
    payment: ChangeFigure | None
    note: str = ""
    problem: str = ""
    later: str = ""
    until_then: str = ""
    way_back: str = ""
    is_added: bool = False


def line_view(editor: ChangeEditor, index: int) -> RowView:
    """The row of a line as it is now."""
    state, names, words = editor.editing.state, editor.names, editor.names.words
    line, formats = state.terms.lines[index], words.formats
    priced, held = state.priced.change.lines[index], state.held(line)
    product = names.sold_as(line.product_id, "")
    waits = priced.effective > state.terms.on and held is not None
    shown = ChangeAmount.PRIOR_PAYMENT if waits else ChangeAmount.PAYMENT
    unit = priced.prior_unit_price if waits and priced.prior_unit_price is not None else priced.unit_price
    later = until_then = way_back = ""
    if waits and held is not None:
        later = words.translate("changes", "then {amount}", amount=formats.amount(priced.payment))
        until_then = words.translate(
            "changes", "Until then {n} stay in service and are charged.", n=held.quantity
        )
        if line.quantity != held.quantity:
            way_back = words.translate("changes", "Back to {seats}", seats=formats.count(held.quantity))
    return RowView(
        product_id=line.product_id,
        product=product,
        level=line.level,
        held=formats.count(held.quantity) if held is not None else "",
        quantity=line.quantity,
        unit=formats.net_unit_price(unit),
        payment=ChangeFigure(
            ChangeKey(shown, index), product, formats.amount(priced.payment_on(state.terms.on))
        ),
        note=change_note(words, priced.note) if priced.note is not None else "",
        problem=_problem_of(editor, index),
        later=later,
        until_then=until_then,
        way_back=way_back,
        is_added=held is None,
    )


def option_view(editor: ChangeEditor, option: Product, index: int | None) -> RowView:
    """The row of an option; without ``index`` it is not had, and shows what it would cost."""
    if index is not None:
        return line_view(editor, index)
    name = editor.names.product(option.id)
    price = editor.list_unit_price(option)
    unit = editor.names.words.formats.net_unit_price(price) if price is not None else ""
    return RowView(option.id, name, None, "", 0, unit, None)


def _problem_of(editor: ChangeEditor, index: int) -> str:
    placed = ((line_of(each), each) for each in editor.problems())
    mine = [each for place, each in placed if place is not None and place[0] == index]
    return " ".join(dict.fromkeys(editor.names.words.problem(each) for each in mine))
