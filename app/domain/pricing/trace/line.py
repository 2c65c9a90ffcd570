"""Why the amounts of one line are what they are."""

from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import PriceEntry, PriceList, TierMode
from app.domain.catalogue.tiers import TierShare, shares
from app.domain.money import CONTEXT
from app.domain.pricing.listing import book_of
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.quote.quote import QuoteLine, QuoteTerms


def explain_list_unit(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the list price of a unit comes about: that of its tier, or the average over graduated tiers.

    Raises:
        RuleViolation: ``price.missing``.
    """
    trail = Trail()
    with localcontext(CONTEXT):
        entry = _entry(line, terms, prices)
        if entry is None or entry.tiers.mode is TierMode.VOLUME:
            _start_unit(trail, line, terms, prices)
        else:
            _list_amount(trail, line, terms, prices)
            trail.divide(StepCode.QUANTITY, Decimal(line.quantity), _per(line))
        trail.show_unit(terms.currency)
    return trail.steps


def explain_list_net(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the line at list price comes about, the rounding last.

    Raises:
        RuleViolation: ``price.missing``.
    """
    trail = Trail()
    with localcontext(CONTEXT):
        _list_amount(trail, line, terms, prices)
        trail.round_to_currency(terms.currency)
    return trail.steps


def explain_line(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the net of ``line`` comes about, the rounding last.

    Raises:
        RuleViolation: ``price.missing``.
    """
    trail = Trail()
    with localcontext(CONTEXT):
        if line.manual_unit_price is not None:
            trail.start(StepCode.MANUAL_UNIT, line.manual_unit_price)
            trail.multiply(StepCode.QUANTITY, Decimal(line.quantity), _per(line))
        else:
            _list_amount(trail, line, terms, prices)
        _discounts(trail, line, terms)
        trail.round_to_currency(terms.currency)
    return trail.steps


def explain_net_unit(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the net price of a unit comes about, as it is shown.

    Raises:
        RuleViolation: ``price.missing``.
    """
    trail = Trail()
    with localcontext(CONTEXT):
        if line.manual_unit_price is not None:
            trail.start(StepCode.MANUAL_UNIT, line.manual_unit_price)
            _discounts(trail, line, terms)
        elif _has_one_price(line, terms, prices):
            _start_unit(trail, line, terms, prices)
            _discounts(trail, line, terms)
        else:
            _list_amount(trail, line, terms, prices)
            _discounts(trail, line, terms)
            trail.divide(StepCode.QUANTITY, Decimal(line.quantity), _per(line))
        trail.show_unit(terms.currency)
    return trail.steps


def explain_cost(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> tuple[Step, ...]:
    """How the cost of ``line`` comes about, the rounding last; no steps where it is unknown.

    Raises:
        RuleViolation: ``price.missing``.
    """
    trail = Trail()
    with localcontext(CONTEXT):
        entry = _entry(line, terms, prices)
        if entry is not None:
            for share in shares(entry.tiers, line.quantity):
                if share.step.unit_cost is None:
                    return ()
                source = _list_source(prices, entry) | _bounds(share)
                if entry.tiers.mode is TierMode.VOLUME:
                    trail.start(StepCode.UNIT_COST, share.step.unit_cost, source)
                    trail.multiply(StepCode.QUANTITY, Decimal(line.quantity), _per(line))
                else:
                    source |= {"units": str(share.units), "unit_cost": str(share.step.unit_cost)}
                    trail.add(StepCode.TIER_COST, share.step.unit_cost * share.units, source)
        trail.round_to_currency(terms.currency)
    return trail.steps


def _discounts(trail: Trail, line: QuoteLine, terms: QuoteTerms) -> None:
    """A typed price stands for list price, customer type and line discount."""
    if line.manual_unit_price is None:
        trail.discount(StepCode.CUSTOMER_DISCOUNT, terms.customer_discount_percent)
        trail.discount(StepCode.LINE_DISCOUNT, line.discount_percent)
    trail.discount(StepCode.QUOTE_DISCOUNT, terms.discount_percent)


def _entry(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> PriceEntry | None:
    """The entry that prices the line; None where nothing is subscribed, which costs nothing.

    Raises:
        RuleViolation: ``price.missing``.
    """
    book = book_of(prices)
    book.listing(line, terms.commitment_months)
    return book.entry(line, terms.commitment_months) if line.quantity else None


def _has_one_price(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> bool:
    """Whether every unit has the same price, with no fee besides."""
    entry = _entry(line, terms, prices)
    if entry is None:
        return True
    if entry.tiers.mode is TierMode.GRADUATED:
        return False
    return not any(share.step.flat for share in shares(entry.tiers, line.quantity))


def _start_unit(trail: Trail, line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> None:
    """Begin with the price of a unit; what is not subscribed shows that of the first."""
    listing = book_of(prices).listing(line, terms.commitment_months)
    entry = _entry(line, terms, prices)
    source = _list_source(prices, entry or book_of(prices).entry(line, terms.commitment_months))
    for share in shares(entry.tiers, line.quantity) if entry else ():
        source |= _bounds(share)
    trail.start(StepCode.LIST_UNIT, listing.unit, source)


def _list_amount(trail: Trail, line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> None:
    entry = _entry(line, terms, prices)
    is_graduated = entry is not None and entry.tiers.mode is TierMode.GRADUATED
    if not is_graduated:
        _start_unit(trail, line, terms, prices)
        trail.multiply(StepCode.QUANTITY, Decimal(line.quantity), _per(line))
    for share in shares(entry.tiers, line.quantity) if entry else ():
        if is_graduated:
            source = _list_source(prices, entry) | _bounds(share)
            source |= {"units": str(share.units), "unit_price": str(share.step.unit_price)}
            trail.add(StepCode.TIER, share.step.unit_price * share.units, source)
        if share.step.flat:
            trail.add(StepCode.FLAT, share.step.flat, _bounds(share))


def _per(line: QuoteLine) -> dict[str, str]:
    return {"period": str(line.period)}


def _bounds(share: TierShare) -> dict[str, str]:
    return {"from": str(share.first), "up_to": str(share.step.up_to or "")}


def _list_source(prices: PriceList, entry: PriceEntry | None) -> dict[str, str]:
    source = {"price_list_id": prices.id, "version": str(prices.version), "currency": prices.currency}
    source["partnership"] = str(prices.partnership)
    if entry is not None:
        source["product_id"] = entry.product_id
        source["level"] = entry.level or ""
        source["commitment_months"] = str(entry.commitment_months or "")
    return source
