"""The scenario board of a change as it is shown. Nothing of cost or margin."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from app.domain.catalogue.catalogue import Period, Product
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import ProductId
from app.domain.pricing.change_scenarios import ChangeComparison, ChangeFigure, ChangeRow
from app.domain.pricing.scenario import ScenarioId
from app.services.change_orders.change_summary import change_summary
from app.services.scenarios.board_display import (
    LETTERS,
    NOT_INCLUDED,
    WITHOUT_LEVEL,
    BoardKey,
    BoardWords,
    Choices,
    DisplayBoard,
    DisplayFigure,
    DisplayProduct,
    DisplayVariant,
    ProductRow,
    as_reference,
    beside_first,
    commitments,
)
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.change_names import IN_THE_END, conclusion_of, described
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

_DAY = timedelta(days=1)
_LABELS: dict[ChangeFigure, Marked] = {
    ChangeFigure.TODAY: QT_TRANSLATE_NOOP("scenarios", "Today, excl. VAT"),
    ChangeFigure.NEXT_INVOICE: QT_TRANSLATE_NOOP("scenarios", "Next invoice, excl. VAT"),
    ChangeFigure.TO_TERM_END: QT_TRANSLATE_NOOP("scenarios", "To term end, excl. VAT"),
}


def view_of(board: ChangeBoard) -> DisplayBoard:
    """The board in the rep's language."""
    comparison, products = board.comparison(), tuple(_products(board))
    words, rows = board.names.words, tuple(rows_of(comparison))
    best = {row: comparison.best(row) for row in (IN_THE_END, *rows)}
    return DisplayBoard(
        words=BoardWords(
            back=words.translate("scenarios", "Back to the change"),
            choose=words.translate("scenarios", "Make this the change"),
            chosen=words.translate("scenarios", "The current change"),
        ),
        conclusion=conclusion_of(board, comparison),
        products=products,
        figures=tuple((row.name, label_of(board, comparison, row)) for row in rows),
        texts=(words.translate("scenarios", "What changes"),),
        variants=tuple(
            _variant(board, comparison, index, products, best) for index in range(len(comparison.variants))
        ),
        additions=tuple((proposal, described(board, terms)) for proposal, terms in board.proposals),
        terms=_terms(board),
    )


def rows_of(comparison: ChangeComparison) -> Iterator[ChangeRow]:
    """The figures that say something: the total on each day from which it is another one."""
    on, later = comparison.on, comparison.later_days()
    for day in (on, *later):
        yield ChangeRow(ChangeFigure.TOTAL, day)
    yield ChangeRow(ChangeFigure.DIFFERENCE, on)
    if later:
        yield ChangeRow(ChangeFigure.DIFFERENCE, later[-1])
    yield ChangeRow(ChangeFigure.TODAY)
    yield ChangeRow(ChangeFigure.NEXT_INVOICE)
    if any(variant.end is not None for variant in comparison.variants):
        yield ChangeRow(ChangeFigure.TO_TERM_END)
    yield ChangeRow(ChangeFigure.PER_USER)


def label_of(board: ChangeBoard, comparison: ChangeComparison, row: ChangeRow) -> str:
    """What a row is called; a total and its difference by their day where there are several."""
    words, later = board.names.words, comparison.later_days()
    is_yearly = comparison.variants[0].scenario.terms.period is Period.YEAR
    day = words.formats.short_date(row.day) if row.day is not None and later else ""
    if row.figure is ChangeFigure.DIFFERENCE:
        if day:
            return words.translate("scenarios", "Difference to what is held, from {day}", day=day)
        return words.translate("scenarios", "Difference to what is held")
    if row.figure is ChangeFigure.PER_USER:
        if is_yearly:
            return words.translate("scenarios", "Per user and year")
        return words.translate("scenarios", "Per user and month")
    if row.figure is not ChangeFigure.TOTAL:
        return words.say(_LABELS[row.figure])
    if is_yearly:
        if day:
            return words.translate("scenarios", "Yearly excl. VAT, from {day}", day=day)
        return words.translate("scenarios", "New yearly total excl. VAT")
    if day:
        return words.translate("scenarios", "Monthly excl. VAT, from {day}", day=day)
    return words.translate("scenarios", "New monthly total excl. VAT")


def _variant(
    board: ChangeBoard,
    comparison: ChangeComparison,
    index: int,
    products: tuple[ProductRow, ...],
    best: Mapping[ChangeRow, frozenset[ScenarioId]],
) -> DisplayVariant:
    """A column; ``best`` are the variants that are cheapest by each row, and all told first."""
    scenario, words = comparison.variants[index].scenario, board.names.words
    state, is_as_held = board.state(scenario.id), board.is_as_held(scenario.id)
    summary = change_summary(state, board.names)
    lines = board.slots.lines(scenario.terms)
    is_cheapest = scenario.id in best[IN_THE_END]
    return DisplayVariant(
        id=scenario.id,
        letter=LETTERS[index],
        own_name=scenario.name,
        by_terms=described(board, scenario.terms),
        note=_note(board, index, is_as_held=is_as_held),
        seats=board.seats(scenario.id),
        is_cheapest=is_cheapest,
        is_suggested=is_cheapest and not is_as_held,
        products=tuple(_product(board, index, row, lines.get(row.id)) for row in products),
        figures=tuple(
            _figure(board, comparison, index, row, is_best=scenario.id in best[row])
            for row in best
            if row != IN_THE_END
        ),
        texts=(summary or words.translate("scenarios", "nothing"),),
        problem=words.problem(state.problems[0]) if state.problems and not is_as_held else "",
        term=scenario.terms.new_end or board.end or scenario.terms.commitment_months,
    )


def _note(board: ChangeBoard, index: int, *, is_as_held: bool) -> str:
    words, saved = board.names.words, board.editor.saved
    if is_as_held and index:
        return words.translate("scenarios", "nothing to order")
    if index:
        return words.translate("scenarios", "variant")
    if saved is not None:
        return words.translate("scenarios", "the change quote {number}", number=saved.display_number)
    return words.translate("scenarios", "the change being written")


def _figure(
    board: ChangeBoard, comparison: ChangeComparison, index: int, row: ChangeRow, *, is_best: bool
) -> DisplayFigure:
    words, variant = board.names.words, comparison.variants[index]
    key = BoardKey(variant.scenario.id, row.name)
    is_main = row == ChangeRow(ChangeFigure.TOTAL, comparison.on)
    printed = variant.printed(row)
    write = words.formats.signed if row.figure is ChangeFigure.DIFFERENCE else words.formats.money
    amount = "" if printed is None else write(printed)
    note = _to_end(words, comparison, index) if row.figure is ChangeFigure.TO_TERM_END else ""
    shown = DisplayFigure(key, amount, is_best, note)
    if not index:
        return as_reference(words, shown, is_compared=is_main and len(comparison.variants) > 1)
    if row.figure is ChangeFigure.DIFFERENCE or not comparison.stands_for_something(index):
        return shown
    other = words.translate("scenarios", "another end: not comparable") if amount else ""
    return beside_first(words, shown, comparison.difference(index, row), other)


def _to_end(words: Words, comparison: ChangeComparison, index: int) -> str:
    """The last day of the sum, where the variants do not share it."""
    ends, end = {each.end for each in comparison.variants}, comparison.variants[index].end
    if end is None or len(ends) < 2:
        return ""
    return words.translate("scenarios", "to {day}", day=words.formats.short_date(end - _DAY))


def _terms(board: ChangeBoard) -> Choices | None:
    """The end of the contract, or the commitment of a first assignment where there is a choice."""
    words = board.names.words
    if board.ends:
        options = tuple((day, words.formats.short_date(day)) for day in board.ends)
        return Choices(words.translate("scenarios", "End of the contract"), options)
    months = board.names.programme.commitments
    return commitments(words, months) if len(months) > 1 else None


def _products(board: ChangeBoard) -> Iterator[ProductRow]:
    """What is held, then what a variant adds, then what could be added."""
    terms = board.variants.first.terms
    found = {slot: line.product_id for slot, line in board.slots.lines(terms).items()}
    for each in board.variants.all:
        for slot, line in board.slots.lines(each.terms).items():
            found.setdefault(slot, line.product_id)
    for item in board.addable():
        found.setdefault(str(item.id), item.id)
    for slot, product_id in found.items():
        yield ProductRow(slot, _label(board, slot, product_id), tuple(_choices(board, product_id)))


def _label(board: ChangeBoard, slot: str, product_id: ProductId) -> str:
    name = board.names.product(product_id)
    if slot == product_id:
        return name
    held = board.slots.line(board.variants.first.terms, slot)
    if held is not None and held.held_level:
        return board.names.sold_as(product_id, held.held_level)
    return board.names.words.translate("scenarios", "{product}, more of it", product=name)


def _choices(board: ChangeBoard, product_id: ProductId) -> Iterator[tuple[str, str]]:
    words, terms = board.names.words, board.variants.first.terms
    yield NOT_INCLUDED, words.translate("scenarios", "not included")
    item = board.terms.item(product_id)
    if not isinstance(item, Product) or not item.levels:
        yield WITHOUT_LEVEL, words.translate("scenarios", "included")
        return
    held = {line.held_level for line in terms.lines if line.product_id == product_id}
    offered = board.terms.levels(terms, product_id)
    for level in item.levels:
        if level in offered or level in held:
            yield level, board.names.level(level)


def _product(board: ChangeBoard, index: int, row: ProductRow, line: ChangeOrderLine | None) -> DisplayProduct:
    words, scenario = board.names.words, board.variants.all[index]
    if line is not None and line.quantity:
        is_partial = line.quantity < board.seats(scenario.id)
        text = words.translate("quotes", "{n} licences", n=line.quantity) if is_partial else ""
        return DisplayProduct(text, True, line.level or WITHOUT_LEVEL)
    product_id = line.product_id if line is not None else ProductId(row.id)
    given = board.level_of_bundle(scenario.id, product_id)
    if given is not None:
        included = words.translate("scenarios", "included")
        return DisplayProduct(board.names.level(given) if given else included, True)
    if line is None and board.terms.item(product_id) is None:
        return DisplayProduct(words.translate("scenarios", "not included"), False)
    return DisplayProduct("", False, NOT_INCLUDED)
