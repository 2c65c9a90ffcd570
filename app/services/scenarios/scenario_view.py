"""The scenario board as it is shown: formatted texts, each amount with its key. Nothing of cost or margin."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Product
from app.domain.ids import ProductId
from app.domain.money import Money, round_half_away
from app.domain.pricing.scenarios import Average, Comparison, Figure, QuoteScenario, Variant, users_of
from app.domain.quote.quote import QuoteLine, QuoteTerms
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
from app.services.scenarios.scenario_sentences import break_even_of, threshold_note, threshold_of
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

Compared = Figure | Average
FIGURES: dict[Compared, Marked] = {
    Figure.MONTH: QT_TRANSLATE_NOOP("scenarios", "Monthly excl. VAT"),
    Figure.YEAR: QT_TRANSLATE_NOOP("scenarios", "Yearly excl. VAT"),
    Figure.ONE_TIME: QT_TRANSLATE_NOOP("scenarios", "Services excl. VAT, once"),
    Figure.FIRST_YEAR: QT_TRANSLATE_NOOP("scenarios", "First year excl. VAT"),
    Figure.TERM_TOTAL: QT_TRANSLATE_NOOP("scenarios", "Commitment excl. VAT"),
    Average.PER_MONTH: QT_TRANSLATE_NOOP("scenarios", "Per month, on average"),
    Average.PER_USER: QT_TRANSLATE_NOOP("scenarios", "Per user and month"),
}


def view_of(board: ScenarioBoard) -> DisplayBoard:
    """The board in the rep's language."""
    comparison, products = board.comparison(), tuple(_products(board))
    rows = tuple(_rows(comparison))
    variants = tuple(
        _variant(board, comparison, index, products, rows) for index in range(len(comparison.variants))
    )
    words = board.names.words
    return DisplayBoard(
        words=BoardWords(
            back=words.translate("scenarios", "Back to the offer"),
            choose=words.translate("scenarios", "Make this the quote"),
            chosen=words.translate("scenarios", "The current offer"),
        ),
        conclusion=break_even_of(board, comparison, [variant.title for variant in variants]),
        products=products,
        figures=tuple((row, words.say(FIGURES[row])) for row in rows),
        texts=(
            words.translate("scenarios", "Effective discount"),
            words.translate("scenarios", "Cheaper than A"),
        ),
        variants=variants,
        additions=tuple((each, described(board, each.offer, each.months)) for each in board.proposals),
        offers=_offers(board),
        terms=_terms(board),
        note=threshold_note(words),
    )


def _offers(board: ScenarioBoard) -> Choices:
    names, words = board.names, board.names.words
    types = list(OfferType)
    if not names.programme.bundles and all(each.terms.offer is OfferType.CUSTOM for each in board.scenarios):
        types = [OfferType.CUSTOM]
    options = tuple((each, names.offer(each)) for each in types)
    return Choices(words.translate("scenarios", "Offer"), options)


def _terms(board: ScenarioBoard) -> Choices:
    return commitments(board.names.words, board.names.programme.commitments)


def name_of(board: ScenarioBoard, scenario: QuoteScenario) -> str:
    """What a variant is called: the rep's own name, or its type of offer and commitment."""
    return scenario.name or described(board, scenario.terms.offer, scenario.terms.commitment_months)


def described(board: ScenarioBoard, offer: OfferType, months: int) -> str:
    """A type of offer over a commitment: ``À la carte, 36 mois``."""
    words = board.names.words
    return words.translate("scenarios", "{offer}, {n} months", "", months, offer=board.names.offer(offer))


def _rows(comparison: Comparison) -> Iterator[Compared]:
    """The figures that say something: none of a period in which nothing falls due."""
    variants = comparison.variants
    yield Figure.MONTH
    others = [
        each
        for each in (Figure.YEAR, Figure.ONE_TIME)
        if any(variant.printed(each).minor for variant in variants)
    ]
    yield from others
    yield from (Figure.FIRST_YEAR, Figure.TERM_TOTAL)
    if others:
        # Where all of it falls due monthly, the average is the monthly amount.
        yield Average.PER_MONTH
    yield Average.PER_USER


def _variant(
    board: ScenarioBoard,
    comparison: Comparison,
    index: int,
    products: tuple[ProductRow, ...],
    rows: tuple[Compared, ...],
) -> DisplayVariant:
    variant, words = comparison.variants[index], board.names.words
    scenario, terms = variant.scenario, variant.scenario.terms
    discount = variant.effective_discount_percent
    problems = board.state(scenario.id).problems
    is_cheapest = scenario.id in comparison.best(Average.PER_MONTH)
    return DisplayVariant(
        id=scenario.id,
        letter=LETTERS[index],
        own_name=scenario.name,
        by_terms=described(board, terms.offer, terms.commitment_months),
        note=_note(board, index),
        seats=users_of(terms),
        is_cheapest=is_cheapest,
        is_suggested=is_cheapest,
        products=tuple(_product(board, terms, row) for row in products),
        figures=tuple(_figure(words, comparison, index, row) for row in rows),
        texts=(
            words.formats.percent(round_half_away(discount, 1)) if discount else "",
            threshold_of(words, board.break_even_seats(scenario.id)) if index else "",
        ),
        problem=words.problem(problems[0]) if problems else "",
        offer=terms.offer,
        term=terms.commitment_months,
    )


def _note(board: ScenarioBoard, index: int) -> str:
    words, quote = board.names.words, board.writing.quote
    if index:
        return words.translate("scenarios", "variant")
    if quote is not None:
        return words.translate("scenarios", "the quote {number}", number=quote.display_number)
    return words.translate("scenarios", "the offer being written")


def _figure(words: Words, comparison: Comparison, index: int, row: Compared) -> DisplayFigure:
    variant = comparison.variants[index]
    key = BoardKey(variant.scenario.id, row)
    is_best = variant.scenario.id in comparison.best(row)
    note = ""
    if row is Figure.TERM_TOTAL:
        note = words.translate("scenarios", "{n} months", n=variant.months)
    shown = DisplayFigure(key, _amount(words, variant, row), is_best, note)
    if not index:
        is_compared = row is Figure.MONTH and len(comparison.variants) > 1
        return as_reference(words, shown, is_compared=is_compared)
    if not (variant.users and comparison.variants[0].users):
        # Beside an offer of nothing, or one that lacks a price, a difference would say nothing.
        return shown
    other = words.translate("scenarios", "other length: compare per month")
    is_of_term = row is Figure.TERM_TOTAL
    return beside_first(words, shown, _difference(comparison, index, row), other if is_of_term else "")


def _difference(comparison: Comparison, index: int, row: Compared) -> Money | None:
    """As it is printed; None where the two figures cannot be compared."""
    if isinstance(row, Figure):
        return comparison.difference(index, row) if comparison.is_comparable(index, row) else None
    exact = comparison.average_difference(index, row)
    currency = comparison.variants[index].priced.currency
    return None if exact is None else Money.rounded(exact, currency)


def _amount(words: Words, variant: Variant, row: Compared) -> str:
    if isinstance(row, Figure):
        return words.formats.money(variant.printed(row))
    exact = variant.average(row)
    return "" if exact is None else words.formats.money(Money.rounded(exact, variant.priced.currency))


def _products(board: ScenarioBoard) -> Iterator[ProductRow]:
    """Every subscription that a variant can have; services billed once only where one of them has some."""
    words, terms = board.names.words, board.offer.terms
    for product in board.names.programme.products:
        if not product.is_sold or (product.period is Period.ONE_TIME and not _is_used(board, product)):
            continue
        choices = [(NOT_INCLUDED, words.translate("scenarios", "not included"))]
        levels = board.terms.levels(product.id, terms)
        choices += [(level, board.names.level(level)) for level in levels]
        if not product.levels:
            choices.append((WITHOUT_LEVEL, words.translate("scenarios", "included")))
        yield ProductRow(product.id, board.names.product(product.id), tuple(choices))


def _is_used(board: ScenarioBoard, product: Product) -> bool:
    lines = (line for each in board.scenarios for line in each.terms.lines)
    return any(line.product_id == product.id and line.quantity for line in lines)


def _product(board: ScenarioBoard, terms: QuoteTerms, row: ProductRow) -> DisplayProduct:
    words = board.names.words
    line = next((line for line in terms.lines if str(line.product_id) == row.id), None)
    if line is not None and line.period is Period.ONE_TIME:
        return DisplayProduct(_counted(board, line), line.quantity > 0)
    if terms.offer is OfferType.CUSTOM and line is not None:
        is_included = line.quantity > 0 and not line.is_optional
        choice = (line.level or WITHOUT_LEVEL) if is_included else NOT_INCLUDED
        # A level that is missing is no choice of the list: the box stays empty until one is chosen.
        is_partial = is_included and line.quantity < users_of(terms)
        text = board.names.count(line) if is_partial or (line.quantity and line.is_optional) else ""
        if line.is_optional and line.quantity:
            text = words.translate("scenarios", "{count}, optional", count=text)
        return DisplayProduct(text, is_included, choice)
    if _is_given(board, terms, ProductId(row.id)):
        level = board.terms.highest_level(ProductId(row.id), terms)
        included = words.translate("scenarios", "included")
        return DisplayProduct(board.names.level(level) if level else included, True)
    return DisplayProduct(words.translate("scenarios", "not included"), False)


def _counted(board: ScenarioBoard, line: QuoteLine) -> str:
    words = board.names.words
    if not line.quantity:
        return words.translate("scenarios", "not included")
    count = board.names.count(line)
    return words.translate("scenarios", "{count}, optional", count=count) if line.is_optional else count


def _is_given(board: ScenarioBoard, terms: QuoteTerms, product_id: ProductId) -> bool:
    """Whether a bundle that is subscribed gives the product."""
    items = (board.names.programme.sold(line.product_id) for line in terms.lines if line.quantity)
    return any(isinstance(item, Bundle) and product_id in item.product_ids for item in items)
