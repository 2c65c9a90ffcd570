"""A quote that two people revised: what each of them wrote, and what every way out comes to."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from app.domain.commands.commands import ReviseQuote
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import QuoteId
from app.domain.money import Money
from app.domain.quote.quote import Quote, QuoteRevision, QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.queries.queues import AttentionItem
from app.services.quotes.quote_services import QuoteServices
from app.services.words import Words


class Decision(StrEnum):
    """What becomes of the rep's revision."""

    DISCARD = "discard"
    REVISE = "revise"
    SAVE_AS_NEW = "save_as_new"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that can differ, as text: when the rep started (None when unknown), theirs, the portal's."""

    name: str
    start: str | None
    mine: str
    portals: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a decision comes to per month, or the problems that rule it out."""

    decision: Decision
    monthly: Money | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteConflict:
    """Everything that the rep needs to decide; ``portals`` is the quote as it stands now."""

    portals: Quote
    rows: tuple[Row, ...]
    monthly: tuple[Money | None, Money, Money]
    """When the rep started, theirs, the portal's."""
    outcomes: tuple[Outcome, ...]

    def difference(self, outcome: Outcome) -> Money | None:
        """How much more the customer pays per month than for what the portal has."""
        return None if outcome.monthly is None else outcome.monthly - self.portals.totals.monthly_net


def read_conflict(services: QuoteServices, item: AttentionItem) -> QuoteConflict:
    """The two revisions side by side, priced as each decision would price them.

    Raises:
        RuleViolation: the quote or a part of its catalogue is not here.
    """
    if not isinstance(item.command, ReviseQuote):
        raise TypeError(item.command)
    mine, quote = item.command.terms, services.quotes.get(QuoteId(item.target_id))
    begun = _begun_from(quote, item.observed)
    names = ProductNames(services.words, services.catalogue.programme(mine.programme_id))
    sides = (begun.terms if begun else None, mine, quote.terms)
    return QuoteConflict(
        portals=quote,
        rows=tuple(_rows(names, sides)),
        monthly=(
            begun.totals.monthly_net if begun else None,
            item.command.totals.monthly_net,
            quote.totals.monthly_net,
        ),
        outcomes=(
            Outcome(Decision.DISCARD, quote.totals.monthly_net),
            _outcome(Decision.REVISE, lambda: _revised(services, quote, mine)),
            _outcome(Decision.SAVE_AS_NEW, lambda: _as_new(services, item, mine)),
        ),
    )


def _begun_from(quote: Quote, observed: str) -> QuoteRevision | None:
    """The revision that the rep had on screen."""
    return next((each for each in quote.earlier if str(each.revision) == observed), None)


def _outcome(decision: Decision, price: Callable[[], Money]) -> Outcome:
    try:
        return Outcome(decision, price())
    except RuleViolation as no:
        return Outcome(decision, None, no.problems)


def _revised(services: QuoteServices, quote: Quote, mine: QuoteTerms) -> Money:
    if mine == quote.terms:
        raise RuleViolation(Problem("quote.unchanged"))
    pricing = services.offers.pricing(quote.customer_id, mine, quote.created_on)
    problems = pricing.check(mine)
    if problems:
        raise RuleViolation(*problems)
    return pricing.price(mine).agreed.monthly_net


def _as_new(services: QuoteServices, item: AttentionItem, mine: QuoteTerms) -> Money:
    terms = services.offers.at_todays_prices(mine, item.customer_id)
    pricing = services.offers.pricing(item.customer_id, terms)
    problems = pricing.check(terms)
    if problems:
        raise RuleViolation(*problems)
    return pricing.price(terms).agreed.monthly_net


def _rows(names: ProductNames, sides: tuple[QuoteTerms | None, QuoteTerms, QuoteTerms]) -> list[Row]:
    words, known = names.words, [each for each in sides if each is not None]
    rows = []
    if len({each.offer for each in known}) > 1:
        rows.append(_row(words.translate("attention", "Offer"), sides, lambda t: names.offer(t.offer)))
    for product in dict.fromkeys(line.product_id for terms in known for line in terms.lines):
        texts = {_line(names, terms, product) for terms in known}
        if texts != {words.formats.count(0)}:
            rows.append(_row(names.product(product), sides, partial(_line, names, product_id=product)))
    return [*rows, *_settings(words, sides, known)]


def _settings(
    words: Words, sides: tuple[QuoteTerms | None, QuoteTerms, QuoteTerms], known: list[QuoteTerms]
) -> list[Row]:
    """What is not about a line, where it differs."""
    every = (
        (words.translate("attention", "Start"), lambda t: words.formats.short_date(t.start_date)),
        (
            words.translate("attention", "Commitment"),
            lambda t: words.translate("attention", "{n} months", n=t.commitment_months),
        ),
        (
            words.translate("attention", "Discount of the quote"),
            lambda t: words.formats.percent(t.discount_percent),
        ),
        (words.translate("attention", "Notes to the customer"), lambda t: t.customer_notes),
        (words.translate("attention", "Internal notes"), lambda t: t.internal_notes),
    )
    return [_row(name, sides, text) for name, text in every if len({text(terms) for terms in known}) > 1]


def _row(
    name: str, sides: tuple[QuoteTerms | None, QuoteTerms, QuoteTerms], text: Callable[[QuoteTerms], str]
) -> Row:
    start, mine, portals = sides
    return Row(name, None if start is None else text(start), text(mine), text(portals))


def _line(names: ProductNames, terms: QuoteTerms, product_id: str) -> str:
    """The count of a product with its level and what else was agreed on it; 0 when it is not subscribed."""
    line = next((each for each in terms.lines if each.product_id == product_id and each.quantity), None)
    if line is None:
        return names.words.formats.count(0)
    words, parts = names.words, [names.words.formats.count(line.quantity)]
    if line.level:
        parts.append(names.level(line.level))
    if line.manual_unit_price is not None:
        price = words.formats.unit_price(line.manual_unit_price, terms.currency)
        parts.append(words.translate("attention", "{price} each", price=price))
    elif line.discount_percent:
        discount = words.formats.percent(line.discount_percent)
        parts.append(words.translate("attention", "{discount} off", discount=discount))
    if line.is_optional:
        parts.append(words.translate("attention", "optional"))
    if line.customer_notes:
        parts.append(words.translate("attention", "noted to the customer: {note}", note=line.customer_notes))
    if line.internal_notes:
        parts.append(words.translate("attention", "noted for ourselves: {note}", note=line.internal_notes))
    return ", ".join(parts)
