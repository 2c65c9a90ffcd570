"""The rules of a quote's terms: everything that keeps them from being offered."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import localcontext
from typing import Protocol

from app.domain.catalogue.catalogue import (
    Bundle,
    OfferType,
    PartnershipTerms,
    Period,
    PriceList,
    Product,
    Programme,
)
from app.domain.checks.amounts import check_discount, check_places, check_price, check_quantity
from app.domain.dates import last_day
from app.domain.errors import Problem, RuleViolation
from app.domain.money import CONTEXT
from app.domain.pricing.listing import book_of
from app.domain.quote.invoicing_terms import check_invoicing
from app.domain.quote.quote import QuoteLine, QuoteTerms

CUSTOMER_NOTES_MAX = 2_000
INTERNAL_NOTES_MAX = 4_000


class Noted(Protocol):
    """What carries a note to the customer and an internal one."""

    @property
    def customer_notes(self) -> str: ...

    @property
    def internal_notes(self) -> str: ...


def check_terms(
    terms: QuoteTerms, programme: Programme, prices: PriceList, today: date
) -> tuple[Problem, ...]:
    """Everything that keeps ``terms`` from being a quote on ``today``; empty when nothing does.

    Fields are paths into the terms: ``start_date``, ``lines.2.quantity``.
    """
    partnership = programme.terms_for(terms.partnership)
    problems = [*_check_frame(terms, programme, prices), *_check_choices(terms, programme, today)]
    if partnership is None:
        return (*problems, Problem("partnership.unknown", "partnership", {"partnership": terms.partnership}))
    if terms.offer not in partnership.offers:
        problems.append(Problem("offer.not_allowed", "offer", {"offer": str(terms.offer)}))
    problems += _check_subscribed(terms, programme)
    problems += [each.at("invoicing") for each in check_invoicing(terms.invoicing)]
    for index, line in enumerate(terms.lines):
        found = [
            *check_numbers(line),
            *check_notes(line),
            *_check_product(line, terms, programme, partnership),
        ]
        if not found and line.quantity and terms.commitment_months in programme.commitments:
            found = _check_price(line, terms, prices)
        problems += [problem.at(f"lines.{index}") for problem in found]
    return tuple(problems)


def _check_frame(terms: QuoteTerms, programme: Programme, prices: PriceList) -> Iterator[Problem]:
    """Whether terms, programme and price list belong together."""
    if terms.programme_id != programme.id:
        yield Problem("programme.mismatch", "programme_id", {"expected": programme.id})
    if terms.price_list_id != prices.id:
        yield Problem("price_list.mismatch", "price_list_id", {"expected": prices.id})
    if (prices.programme_id, prices.partnership) != (terms.programme_id, terms.partnership):
        yield Problem("price_list.not_for_programme", "price_list_id", {"price_list_id": prices.id})
    if terms.currency != prices.currency:
        data = {"expected": prices.currency, "found": terms.currency}
        yield Problem("currency.mismatch", "currency", data)


def _check_choices(terms: QuoteTerms, programme: Programme, today: date) -> Iterator[Problem]:
    """What the rep chose or typed for the quote as a whole."""
    if terms.start_date < today:
        yield Problem("start_date.past", "start_date", {"today": today.isoformat()})
    else:
        yield from _check_end(terms)
    if terms.commitment_months not in programme.commitments:
        allowed = ",".join(str(months) for months in programme.commitments)
        yield Problem("commitment.unknown", "commitment_months", {"allowed": allowed})
    for field in ("discount_percent", "customer_discount_percent"):
        yield from check_discount(field, getattr(terms, field))
    yield from check_notes(terms)


def check_notes(noted: Noted) -> Iterator[Problem]:
    """Whether the notes of a quote, a change or a line of them are no longer than they may be."""
    for field, longest in (("customer_notes", CUSTOMER_NOTES_MAX), ("internal_notes", INTERNAL_NOTES_MAX)):
        length = len(getattr(noted, field))
        if length > longest:
            yield Problem("text.too_long", field, {"max": str(longest), "length": str(length)})


def _check_end(terms: QuoteTerms) -> Iterator[Problem]:
    """Whether the calendar goes on to the end of the commitment: a slip in the year may leave it."""
    try:
        last_day(terms.start_date, terms.commitment_months)
    except RuleViolation as refused:
        yield from (problem.at("start_date") for problem in refused.problems)


def _check_subscribed(terms: QuoteTerms, programme: Programme) -> Iterator[Problem]:
    """Something is subscribed; a bundle once; no two lines with one identity."""
    counted = [line for line in terms.lines if line.quantity > 0 and not line.is_optional]
    if not counted:
        yield Problem("lines.empty", "lines")
    bundles = [line for line in counted if isinstance(programme.sold(line.product_id), Bundle)]
    if terms.offer is OfferType.BUNDLE and counted and len(bundles) != 1:
        yield Problem("bundle.one_count", "lines", {"count": str(len(bundles))})
    for line_id, times in Counter(line.id for line in terms.lines).items():
        if times > 1:
            yield Problem("line.duplicate", "lines", {"line_id": line_id})


def check_numbers(line: QuoteLine) -> Iterator[Problem]:
    """What is wrong with the figures of a line; fields are those of ``QuoteLine``."""
    yield from check_quantity("quantity", line.quantity)
    yield from check_discount("discount_percent", line.discount_percent)
    if line.manual_unit_price is not None:
        yield from check_price("manual_unit_price", line.manual_unit_price)
        yield from check_places("manual_unit_price", line.manual_unit_price)


def _check_product(
    line: QuoteLine, terms: QuoteTerms, programme: Programme, partnership: PartnershipTerms
) -> Iterator[Problem]:
    """Whether the product may be subscribed in this offer, at this level."""
    if not line.quantity:
        return
    item = programme.sold(line.product_id)
    data = {"product_id": str(line.product_id)}
    if item is None:
        yield Problem("product.unknown", "product_id", data)
    elif isinstance(item, Bundle):
        if terms.offer is not OfferType.BUNDLE:
            yield Problem("product.not_in_offer", "product_id", data)
    else:
        if not item.is_sold:
            yield Problem("product.not_sold", "product_id", data)
        if terms.offer is OfferType.BUNDLE and _is_recurring(item):
            yield Problem("product.not_in_offer", "product_id", data)
        yield from _check_level(line, item, partnership)
        yield from _check_option(line, item, terms, partnership)


def _check_option(
    line: QuoteLine, item: Product, terms: QuoteTerms, partnership: PartnershipTerms
) -> Iterator[Problem]:
    """Whether the partnership has options, and there are as many seats of the product that it is for."""
    if item.option_of is None:
        return
    data = {"product_id": str(item.id), "option_of": str(item.option_of)}
    if not partnership.has_options:
        yield Problem("option.not_offered", "product_id", data)
        return
    seats = sum(
        each.quantity for each in terms.lines if each.product_id == item.option_of and not each.is_optional
    )
    if not line.is_optional and line.quantity > seats:
        yield Problem("option.too_many", "quantity", {**data, "max": str(seats)})


def _is_recurring(product: Product) -> bool:
    """Whether the product is a subscription; a service billed once goes with any offer."""
    return product.period is not Period.ONE_TIME


def _check_level(line: QuoteLine, product: Product, partnership: PartnershipTerms) -> Iterator[Problem]:
    allowed = [level for level in product.levels if level in partnership.levels]
    data = {"product_id": product.id, "allowed": ",".join(allowed)}
    if product.levels and line.level is None:
        yield Problem("level.missing", "level", data)
    elif line.level is not None and line.level not in allowed:
        yield Problem("level.not_allowed", "level", {**data, "level": line.level})


def _check_price(line: QuoteLine, terms: QuoteTerms, prices: PriceList) -> list[Problem]:
    try:
        with localcontext(CONTEXT):
            book_of(prices).listing(line, terms.commitment_months)
    except RuleViolation as refused:
        return list(refused.problems)
    return []
