"""What a newer price list makes of what is saved and not yet agreed: which lines it moves, and which stay."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.errors import violation
from app.domain.ids import LineId, ProductId
from app.domain.money import Money
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder, asks_anew
from app.domain.pricing.change_rebase import day_at, is_contract_kept, rebased
from app.domain.pricing.priced import PricedLine, PricedQuote
from app.domain.quote.quote import QuoteLine


class PriceSource(StrEnum):
    """Where the price of a line comes from; a list moves nothing but what comes from a list."""

    LIST = "list"
    TYPED = "typed"
    CHARGED = "charged"
    """What is held and not asked for anew stays at what is charged for it."""


@dataclass(frozen=True, slots=True)
class RepricedLine:
    """A line at both lists: exact net unit prices, printed amounts.

    What was before is None where the older list is not known any more.
    """

    line_id: LineId
    product_id: ProductId
    level: str | None
    quantity: int
    source: PriceSource
    unit_before: Decimal | None
    unit_after: Decimal
    before: Money | None
    after: Money
    is_optional: bool = False
    """Whether it is only proposed, and so in no total."""

    @property
    def is_moved(self) -> bool:
        """Whether the newer list gives the line another price."""
        return self.source is PriceSource.LIST and self.unit_before != self.unit_after


def moved_products(before: PriceList, after: PriceList) -> frozenset[ProductId]:
    """The products that two lists price otherwise; what they cost the partner is nobody's price."""
    sold, now = _prices_of(before), _prices_of(after)
    return frozenset(each for each in sold.keys() | now.keys() if sold.get(each) != now.get(each))


def repriced_quote_lines(before: PricedQuote | None, after: PricedQuote) -> tuple[RepricedLine, ...]:
    """The subscribed lines of a quote, optional ones too, at both lists."""
    known: Mapping[LineId, PricedLine] = {each.line_id: each for each in before.lines} if before else {}
    return tuple(_quote_line(known.get(each.line_id), each) for each in after.lines if each.quantity)


def at_newer_list(
    terms: ChangeOrderTerms, held: HeldContract | None, today: date, prices: PriceList
) -> ChangeOrderTerms:
    """The change as it is ordered ``today`` at ``prices``: the same totals of seats and discounts.

    Raises:
        RuleViolation: ``contract-changed``: other things are held than the change was written against, and a
            person has to look at what it means by now.
    """
    if held is not None and not is_contract_kept(terms, held):
        raise violation("contract-changed", "contract_id", contract=held.contract.number)
    return rebased(terms, held, day_at(held, today), prices)


def repriced_change_lines(
    terms: ChangeOrderTerms,
    held: HeldContract | None,
    before: PricedChangeOrder | None,
    after: PricedChangeOrder,
) -> tuple[RepricedLine, ...]:
    """The lines of a change that seats are left of, at both lists; ``terms`` are those at the newer one."""
    known = {each.line_id: each for each in before.change.lines} if before else {}
    return tuple(
        _change_line(line, _source_of(line, terms, held), known.get(line.id), figures)
        for line, figures in zip(terms.lines, after.change.lines, strict=True)
        if line.quantity
    )


def _prices_of(prices: PriceList) -> dict[ProductId, set[object]]:
    found: dict[ProductId, set[object]] = {}
    for entry in prices.entries:
        steps = tuple((step.up_to, step.unit_price, step.flat) for step in entry.tiers.steps)
        price = entry.level, entry.commitment_months, entry.period, entry.tiers.mode, steps
        found.setdefault(entry.product_id, set()).add(price)
    return found


def _quote_line(before: PricedLine | None, after: PricedLine) -> RepricedLine:
    line: QuoteLine = after.line
    return RepricedLine(
        line_id=line.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        source=PriceSource.LIST if line.manual_unit_price is None else PriceSource.TYPED,
        unit_before=before.net_unit if before else None,
        unit_after=after.net_unit,
        before=before.net if before else None,
        after=after.net,
        is_optional=after.is_optional,
    )


def _change_line(
    line: ChangeOrderLine, source: PriceSource, before: PricedChangeLine | None, after: PricedChangeLine
) -> RepricedLine:
    return RepricedLine(
        line_id=line.id,
        product_id=line.product_id,
        level=line.level,
        quantity=line.quantity,
        source=source,
        unit_before=before.unit_price if before else None,
        unit_after=after.unit_price,
        before=before.payment if before else None,
        after=after.payment,
    )


def _source_of(line: ChangeOrderLine, terms: ChangeOrderTerms, held: HeldContract | None) -> PriceSource:
    licence = held.licence(line.licence_id) if held is not None else None
    if not asks_anew(line, licence, terms.on):
        return PriceSource.CHARGED
    return PriceSource.LIST if line.discounts.manual_unit_price is None else PriceSource.TYPED
