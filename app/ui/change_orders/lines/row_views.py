"""What the rows of a change show, as texts."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue.catalogue import Product
from app.domain.errors import Problem
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.trace.change import ChangeAmount
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_amounts import ChangeFigure, ChangeKey, ChangeSum, amount_name
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.line_discounts import DiscountedLine
from app.services.formats.formatting import MINUS
from app.services.quotes.line_problems import line_of
from app.services.words import Words
from app.services.words.changes import change_note

_AT_LIST = ChargedDiscounts()


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows: formatted texts; ``note`` says when it takes effect, ``problem`` what is wrong.

    ``unit`` is a mere text for an option that is not had. ``approval`` says that a manager must approve its
    discount. ``list_unit`` is the list price; ``discount`` is what the net price is below it, in a few signs:
    empty where nothing is, or at what was charged.
    ``later`` is the payment from the day on which fewer seats take effect, ``until_then`` what is charged
    before it; ``way_back`` takes the seats back that the rep let go. All are empty where nothing waits.
    """

    product_id: str
    product: str
    level: str | None
    held: str
    quantity: int
    unit: ChangeFigure | str
    payment: ChangeFigure | None
    note: str = ""
    problem: str = ""
    later: str = ""
    until_then: str = ""
    way_back: str = ""
    is_added: bool = False
    approval: str = ""
    list_unit: str = ""
    discount: str = ""
    discounts: ChargedDiscounts = _AT_LIST
    customer_notes: str = ""
    internal_notes: str = ""
    can_be_replaced: bool = False
    is_replaced: bool = False

    @property
    def has_notes(self) -> bool:
        """Whether anything is noted on the line."""
        return bool(self.customer_notes or self.internal_notes)


def line_view(editor: ChangeEditor, index: int) -> RowView:
    """The row of a line as it is now."""
    state, names, words = editor.editing.state, editor.names, editor.names.words
    line, formats = state.terms.lines[index], words.formats
    priced, held = state.priced.change.lines[index], state.held(line)
    product = names.sold_as(line.product_id, "")
    waits = priced.effective > state.terms.on and held is not None
    shown, of_unit, unit = _in_force(priced, waits=waits)
    later = until_then = way_back = ""
    if waits and held is not None:
        later = words.translate("changes", "then {amount}", amount=formats.amount(priced.payment))
        until_then = words.translate(
            "changes", "Until then {n} stay in service and are charged.", n=held.quantity
        )
        way_back = words.translate("changes", "Back to {seats}", seats=formats.count(held.quantity))
        if line.quantity == held.quantity:
            way_back = words.translate("changes", "Keep {seats}", seats=formats.count(held.quantity))
    priced_by = editor.discounts.of(index)
    return RowView(
        product_id=line.product_id,
        product=product,
        level=line.level,
        held=formats.count(held.quantity) if held is not None else "",
        quantity=line.quantity,
        unit=ChangeFigure(
            ChangeKey(of_unit, index),
            words.translate(
                "changes", "{what}, {product}", what=amount_name(names, of_unit), product=product
            ),
            formats.net_unit_price(unit),
        ),
        payment=ChangeFigure(
            ChangeKey(shown, index), product, formats.amount(priced.payment_on(state.terms.on))
        ),
        note=_note(editor, index, waits=waits),
        problem=_said_of(words, editor.problems(), index),
        later=later,
        until_then=until_then,
        way_back=way_back,
        is_added=held is None,
        approval=_said_of(words, editor.beyond.reasons(), index),
        list_unit=formats.net_unit_price(priced_by.list_unit) if priced_by.list_unit is not None else "",
        discount=_discount(words, priced_by),
        discounts=line.discounts,
        customer_notes=line.customer_notes,
        internal_notes=line.internal_notes,
        can_be_replaced=editor.replacing.allows(line),
        is_replaced=line.swap is not None,
    )


def _in_force(priced: PricedChangeLine, *, waits: bool) -> tuple[ChangeAmount, ChangeSum, Decimal]:
    """Which payment and which unit price count on the day of the change, and the latter."""
    if waits and priced.step is not None:
        return ChangeAmount.STEP_PAYMENT, ChangeSum.STEP_UNIT, priced.step.unit_price
    if waits and priced.prior_unit_price is not None:
        return ChangeAmount.PRIOR_PAYMENT, ChangeSum.PRIOR_UNIT, priced.prior_unit_price
    return ChangeAmount.PAYMENT, ChangeSum.UNIT, priced.unit_price


def option_view(editor: ChangeEditor, option: Product, index: int | None) -> RowView:
    """The row of an option; without ``index`` it is not had, and shows what it would cost."""
    if index is not None:
        return line_view(editor, index)
    name = editor.names.product(option.id)
    price = editor.list_unit_price(option)
    unit = editor.names.words.formats.net_unit_price(price) if price is not None else ""
    return RowView(option.id, name, None, "", 0, unit, None)


def _note(editor: ChangeEditor, index: int, *, waits: bool) -> str:
    """When the line takes effect, and that it takes back what is ordered for later."""
    words, note = editor.names.words, editor.editing.state.priced.change.lines[index].note
    said = [change_note(words, note)] if note is not None else []
    taken_back = "" if waits else taken_back_by(editor, index)
    return ". ".join([*said, taken_back] if taken_back else said)


def taken_back_by(editor: ChangeEditor, index: int) -> str:
    """That a line takes back the fewer seats that are ordered for later; empty where it does not."""
    state, words = editor.editing.state, editor.names.words
    line, formats = state.terms.lines[index], words.formats
    ordered = state.ordered(line)
    if ordered is None or not state.is_changed(line):
        return ""
    day = formats.long_date(ordered.on)
    if line.keeps_seats:
        return words.translate("changes", "The reduction that is ordered for {day} is taken back", day=day)
    return words.translate(
        "changes",
        "The reduction to {seats} that is ordered for {day} is taken back by this order; order it again"
        " afterwards if it is to remain",
        seats=formats.count(ordered.quantity),
        day=day,
    )


def step_note(editor: ChangeEditor, index: int) -> str:
    """That the level of all held seats becomes another one first; empty where seats alone do."""
    state, formats = editor.editing.state, editor.names.words.formats
    line, figures = state.terms.lines[index], state.priced.change.lines[index]
    if figures.step is None:
        return ""
    return editor.names.words.translate(
        "changes",
        "First {product} for all {n} seats from {day}, {amount} per period; then the seats.",
        n=figures.prior_quantity,
        product=editor.names.sold_as(line.product_id, line.level or ""),
        day=formats.short_date(state.terms.on),
        amount=formats.money(figures.step.payment),
    )


def _discount(words: Words, line: DiscountedLine) -> str:
    if not line.is_priced_anew:
        return ""
    if line.percent is None:
        return words.translate("changes", "typed")
    return f"{MINUS}{words.formats.percent(line.percent)}" if line.percent else ""


def _said_of(words: Words, problems: tuple[Problem, ...], index: int) -> str:
    """What ``problems`` say about one line."""
    placed = ((line_of(each), each) for each in problems)
    mine = [each for place, each in placed if place is not None and place[0] == index]
    return " ".join(dict.fromkeys(words.problem(each) for each in mine))
