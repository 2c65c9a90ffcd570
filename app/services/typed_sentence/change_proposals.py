"""What a sentence would change of what is held, or assign first: the editor's own draft, filled in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.catalogue.catalogue import Product
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.pricing.change_order_rules import check_seats_buyer
from app.domain.pricing.trace.change import ChangeAmount
from app.domain.typed_sentence.parts import Mode, Seats
from app.domain.typed_sentence.sentence import Sentence
from app.services.change_orders.change_editing import ChangeState
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_preview import preview_of_change
from app.services.typed_sentence.asked import Asked, AskedLine, is_let_go
from app.services.typed_sentence.proposal import (
    Proposal,
    ProposalKind,
    ProposedSeats,
    SentenceAmount,
)
from app.services.typed_sentence.situation import OpenedContract

DAY_REFUSALS = frozenset({"sentence.counts_from_placing", "sentence.not_before", "sentence.day_past"})
"""Why the day that is said is not the one on which a change can take effect."""


@dataclass(frozen=True, slots=True)
class ChosenLine:
    """What is asked of a line, with the one product that is meant; None for everything that is held."""

    product_id: ProductId | None
    asked: AskedLine


def propose_change(
    opened: OpenedContract, chosen: tuple[ChosenLine, ...], sentence: Sentence, today: date
) -> Proposal:
    """The change of a contract that a sentence asks for, or the first licences; with what keeps it back."""
    editor, said = opened.editor, sentence.said
    problems: list[Problem] = []
    for line in chosen:
        problems += _apply(opened, line, sentence)
    if said.months is not None:
        problems += _commit(opened, said.months)
    state = editor.editing.state
    if not problems:
        problems += state.problems
    if not problems:
        problems += check_seats_buyer(editor.customer, state.priced)
    if not problems and said.day is not None:
        problems += _check_day(state, said.day, today)
    is_first = editor.contract is None
    return Proposal(
        kind=ProposalKind.DIRECT if editor.is_direct else ProposalKind.CHANGE,
        customer=editor.customer,
        draft=editor.draft,
        about=opened.number,
        seats=tuple(_seats(editor)),
        on=_effective(state),
        months=state.terms.commitment_months if is_first else None,
        percent=said.percent,
        amounts=() if problems and state.problems else tuple(_amounts(editor)),
        problems=tuple(problems),
        starts_today=_effective(state) == today,
    )


def names_nothing_to_do(sentence: Sentence, asked: Asked) -> bool:
    """Whether a change says neither how many nor which level nor what discount."""
    lets_go = any(is_let_go(sentence, line) for line in asked.lines)
    return not (asked.has_seats or asked.has_levels or lets_go or sentence.said.percent is not None)


def _apply(opened: OpenedContract, chosen: ChosenLine, sentence: Sentence) -> Iterator[Problem]:
    """Do to the editor's lines what is asked; what cannot be done is said."""
    editor = opened.editor
    if chosen.product_id is None:
        yield from _apply_to_all(opened, chosen.asked, sentence)
        return
    places = _places(editor, chosen.product_id)
    if not places:
        seats = chosen.asked.seats
        if seats is None or seats.mode is Mode.FEWER:
            yield Problem("sentence.product_not_held", "", _named(editor, chosen.product_id))
            return
        if not _add(opened, chosen.product_id):
            yield Problem("sentence.not_sold", "", _named(editor, chosen.product_id))
            return
        places = _places(editor, chosen.product_id)
    yield from _change_line(opened, places[0], chosen.asked, sentence)


def _apply_to_all(opened: OpenedContract, asked: AskedLine, sentence: Sentence) -> Iterator[Problem]:
    """Do what is asked to every product that is held, options aside: they follow their product."""
    editor = opened.editor
    state = editor.editing.state
    places = [
        index
        for index, line in enumerate(editor.editing.terms.lines)
        if state.product_of_option(line) is None
    ]
    if asked.levels and asked.seats is None:
        places = [index for index in places if editor.levels(editor.editing.terms.lines[index])]
        if not places:
            yield Problem("sentence.no_level", "", {"customer": editor.customer.identity.name})
            return
    for index in places:
        yield from _change_line(opened, index, asked, sentence)


def _change_line(
    opened: OpenedContract, index: int, asked: AskedLine, sentence: Sentence
) -> Iterator[Problem]:
    editor = opened.editor
    line = editor.editing.terms.lines[index]
    held = line.held_quantity or 0
    if asked.seats is not None:
        wanted = wanted_seats(asked.seats, held)
        if wanted < 0:
            data = {"count": str(asked.seats.count), "quantity": str(held)}
            yield Problem("sentence.too_many_fewer", "", {**_named(editor, line.product_id), **data})
            return
        editor.editing.change_line(index, quantity=wanted)
    elif is_let_go(sentence, asked):
        editor.editing.change_line(index, quantity=0)
    if asked.levels:
        yield from _change_level(opened, index, asked.levels)
    if sentence.said.percent is not None:
        line = editor.editing.terms.lines[index]
        given = replace(line.discounts, line_percent=sentence.said.percent)
        editor.editing.change_line(index, discounts=given)


def wanted_seats(seats: Seats, held: int) -> int:
    """How many seats there are to be in all; a bare number far below what is held is meant as more."""
    match seats.mode:
        case Mode.MORE:
            return held + seats.count
        case Mode.FEWER:
            return held - seats.count
        case Mode.TOTAL:
            return seats.count
        case Mode.BARE:
            return held + seats.count if 2 * seats.count < held else seats.count


def _change_level(opened: OpenedContract, index: int, levels: frozenset[str]) -> Iterator[Problem]:
    editor = opened.editor
    line = editor.editing.terms.lines[index]
    item = editor.names.programme.sold(line.product_id)
    known = item.levels if isinstance(item, Product) else ()
    wanted = next((level for level in known if level in levels), None)
    if wanted is None:
        yield Problem("sentence.product_no_level", "", _named(editor, line.product_id))
    elif wanted not in editor.levels(line):
        yield Problem(
            "sentence.level_not_sold",
            "",
            {**_named(editor, line.product_id), "level": editor.names.level(wanted)},
        )
    else:
        editor.editing.change_line(index, level=wanted)


def _commit(opened: OpenedContract, months: int) -> Iterator[Problem]:
    if opened.editor.contract is not None:
        yield Problem("sentence.term_kept", "", {"contract": opened.number, "months": str(months)})
    else:
        opened.editor.editing.change(commitment_months=months)


def _add(opened: OpenedContract, product_id: ProductId) -> bool:
    """Add a product that is not on the contract yet; False where it is not to be had there."""
    item = next((each for each in opened.addable if each.id == product_id), None)
    if item is None:
        return False
    opened.editor.add(item)
    return True


def _places(editor: ChangeEditor, product_id: ProductId) -> list[int]:
    lines = editor.editing.terms.lines
    return [index for index, line in enumerate(lines) if line.product_id == product_id]


def _check_day(state: ChangeState, day: date, today: date) -> Iterator[Problem]:
    """Whether the change takes effect on the day that is said: an order counts from when it is placed."""
    if day < today:
        yield Problem("sentence.day_past", "", {"day": day.isoformat()})
        return
    effective = _effective_days(state)
    if not effective or effective == {day}:
        return
    last = max(effective)
    if day < last:
        yield Problem("sentence.not_before", "", {"day": last.isoformat()})
    else:
        yield Problem("sentence.counts_from_placing", "", {"day": day.isoformat()})


def _effective_days(state: ChangeState) -> set[date]:
    figures = zip(state.terms.lines, state.priced.change.lines, strict=True)
    return {priced.effective for line, priced in figures if state.is_changed(line)}


def _effective(state: ChangeState) -> date:
    return max(_effective_days(state), default=state.terms.on)


def _seats(editor: ChangeEditor) -> Iterator[ProposedSeats]:
    state = editor.editing.state
    for line in state.terms.lines:
        if not state.is_changed(line) and line.licence_id is not None:
            continue
        held = state.held(line)
        name = editor.names.sold_as(line.product_id, line.level or "")
        before = held.quantity if held is not None else None
        if held is not None or line.quantity:
            yield ProposedSeats(name, before, line.quantity, line.product_id, line.level)


def _amounts(editor: ChangeEditor) -> Iterator[SentenceAmount]:
    """The difference a period from the last step on, then the horizons, as the editor's preview has them."""
    state, words = editor.editing.state, editor.names.words
    change, preview = state.priced.change, preview_of_change(state, editor.names)
    last = max((day for day, _ in state.priced.steps()), default=state.terms.on)
    label, unit = words.translate("sentence", "Per month excl. VAT"), words.translate("sentence", "per month")
    if state.terms.period.months != 1:
        label, unit = (
            words.translate("sentence", "Per year excl. VAT"),
            words.translate("sentence", "per year"),
        )
    yield SentenceAmount(label, words.formats.signed(change.total_on(last) - change.prior_total), unit)
    for horizon in preview.horizons:
        label = horizon.figure.label
        if horizon.figure.key.amount is ChangeAmount.NEXT_INVOICE:
            day = words.formats.short_date(state.next_invoice_on)
            label = words.translate("sentence", "Invoice of {day}", day=day)
        elif horizon.figure.key.amount is ChangeAmount.TO_TERM_END and change.term_end is not None:
            day = words.formats.short_date(change.term_end - timedelta(days=1))
            label = words.translate("sentence", "Until {day}", day=day)
        yield SentenceAmount(label, horizon.figure.amount)


def _named(editor: ChangeEditor, product_id: ProductId) -> dict[str, str]:
    return {"product": editor.names.product(product_id), "customer": editor.customer.identity.name}
