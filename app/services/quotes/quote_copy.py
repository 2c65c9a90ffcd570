"""What a quote comes to when it is made out to another customer, before anything is written."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.customer.customer import Customer
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId, QuoteId
from app.domain.money import Money
from app.domain.quote.copy_rules import check_copy
from app.domain.quote.quote import QuoteTotals
from app.services.catalogue.catalogue import Catalogue
from app.services.customers.customers import raise_any
from app.services.quotes.offers import Offers, partnership_for
from app.services.quotes.quote_services import QuoteServices
from app.services.quotes.second_contract import period_of
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class CopyPreview:
    """The quote for ``customer`` at today's prices: the discount of each customer's type, and the totals.

    ``to_correct`` is left to the offer editor; ``totals`` is None where a price is missing.
    """

    customer: Customer
    before: QuoteTotals
    discount_before: Decimal
    discount: Decimal
    totals: QuoteTotals | None
    to_correct: tuple[Problem, ...]


def preview_copy(services: QuoteServices, id: QuoteId, customer_id: CustomerId) -> CopyPreview:
    """Price the quote for another customer and check it there.

    Raises:
        RuleViolation: ``copy.customer_lost`` or ``copy.not_quoted``; the quote, the customer or a part of the
            catalogue is not here.
    """
    quote, customer = services.quotes.get(id), services.offers.customer(customer_id)
    programme = services.catalogue.programme(quote.terms.programme_id)
    raise_any(tuple(check_copy(customer, programme, partnership_for(quote.terms, customer))))
    terms = services.offers.at_todays_prices(quote.terms, customer_id)
    pricing = services.offers.pricing_for(customer, terms)
    try:
        totals = pricing.price(terms).agreed
    except RuleViolation:
        # ``to_correct`` tells which price is missing, at its line.
        totals = None
    return CopyPreview(
        customer=customer,
        before=quote.totals,
        discount_before=quote.terms.customer_discount_percent,
        discount=terms.customer_discount_percent,
        totals=totals,
        to_correct=pricing.check(terms),
    )


def check_quoted(offers: Offers, catalogue: Catalogue, customer_id: CustomerId) -> None:
    """Make sure that something can be offered to a customer by quote.

    Raises:
        RuleViolation: ``copy.customer_lost`` or ``copy.not_quoted``.
    """
    customer = offers.customer(customer_id)
    programme = catalogue.programme(customer.programme_id)
    raise_any(tuple(check_copy(customer, programme, customer.partnership)))


def price_sentence(words: Words, preview: CopyPreview) -> str:
    """What it comes to at today's prices, and what it came to; empty where it cannot be priced."""
    if preview.totals is None:
        return ""
    _, now = period_of(preview.totals)
    return words.translate(
        "quote_copy",
        "{now} at today’s prices, excl. VAT (this quote: {before}).",
        now=_amount(words, preview.totals, now),
        before=_amount(words, preview.before, period_of(preview.before)[1]),
    )


def discount_sentence(words: Words, preview: CopyPreview) -> str:
    """The discount of the customer's type, beside that of the quote where it is another."""
    percent = words.formats.percent
    if preview.discount == preview.discount_before:
        return words.translate(
            "quote_copy",
            "The discount of the customer type stays {discount}.",
            discount=percent(preview.discount),
        )
    return words.translate(
        "quote_copy",
        "The discount of the customer type is {discount} instead of {before}.",
        discount=percent(preview.discount),
        before=percent(preview.discount_before),
    )


def _amount(words: Words, totals: QuoteTotals, amount: Money) -> str:
    money = words.formats.money(amount)
    if totals.monthly_net.minor or not totals.yearly_net.minor:
        return words.translate("quote_copy", "{amount} a month", amount=money)
    return words.translate("quote_copy", "{amount} a year", amount=money)
