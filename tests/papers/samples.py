"""Quotes to print: priced by the real rules, for believable partners and customers."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.customer import customer as cu
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.papers.quote.quote_paper import QuoteSources, quote_paper
from app.services.papers.views.quote import QuotePaper
from app.services.words import Words
from tests.support import builders as b

NOTE = "Mise en service comprise dans la semaine qui suit la signature, hors congés de fin d’année."


def lines(*products: str, **kw: Any) -> tuple[QuoteLine, ...]:
    """A line per ``product`` or ``product:level``, each for 120 users."""
    made = []
    for number, text in enumerate(products):
        name, _, level = text.partition(":")
        made.append(b.custom_line(number, name, 120, level=level or None, **kw))
    return tuple(made)


def four_lines(**kw: Any) -> QuoteTerms:
    """What DESIGN's picture shows: three products with 10 %, one optional, and a workshop."""
    products = lines(
        "protect:advanced", "cyber_coach:advanced", "cyber_academy", discount_percent=Decimal(10)
    )
    optional = b.custom_line(3, "sikker", 120, discount_percent=Decimal(10), is_optional=True)
    workshop = b.custom_line(4, "onboarding_workshop", 1, period=Period.ONE_TIME)
    return b.terms(**{"offer": OfferType.CUSTOM, "lines": (*products, optional, workshop), **kw})


def many_lines(count: int, **kw: Any) -> QuoteTerms:
    """``count`` lines of every product in turn."""
    names = ("protect:advanced", "cyber_coach:essential", "cyber_academy", "sikker")
    made = lines(*(names[index % 4] for index in range(count)))
    counted = tuple(replace(line, quantity=10 + index % 90) for index, line in enumerate(made))
    return b.terms(**{"offer": OfferType.CUSTOM, "lines": counted, **kw})


def sources(terms: QuoteTerms, customer: cu.Customer | None = None, **kw: Any) -> QuoteSources:
    """The documents of a quote of Arvane for ``customer``, priced."""
    partner, buyer = b.partner(), customer or b.customer()
    vat = treatment(b.tax_table(), "FR", buyer.address.country, buyer.identity.vat_number, b.TODAY)
    quote = b.quote(terms=terms, number="D-2026-1203", created_on=date(2026, 11, 20))
    made = QuoteSources(
        quote=quote,
        priced=price_quote(terms, b.price_list(), vat),
        partner=partner,
        customer=buyer,
        programme=b.programme(),
        prices=b.price_list(),
        agreement=b.agreement(),
        author=b.user(),
        payment_days=30,
    )
    return replace(made, **kw)


def view(terms: QuoteTerms, language: str = "fr", **kw: Any) -> QuotePaper:
    """The printed texts of a quote with those terms."""
    return quote_paper(sources(terms, **kw), Words(language))


def plain(text: str) -> str:
    """``text`` with every kind of space as one plain space."""
    return " ".join(text.split())
