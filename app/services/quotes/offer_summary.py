"""A quote in two short lines, as lists show it: what is offered, for how long and from when."""

from app.domain.catalogue.catalogue import OfferType
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.product_names import ProductNames
from app.services.queries.rows import Held, QuoteRow
from app.services.words import Words

_NAMED = 2
"""Products named one by one before the rest is counted."""


def offer_summary(row: QuoteRow, catalogue: Catalogue, words: Words) -> tuple[str, str]:
    """``À la carte · Sikker + Coach`` and ``45 licences, 36 mois, dès le 01/12/2026``."""
    names = ProductNames(words, catalogue.programme(row.programme_id))
    subscribed = [held for held in row.lines if held.quantity]
    licences = words.translate("quote_list", "{n} licences", n=row.seats)
    term = words.translate(
        "quote_list",
        "{n} months, from {day}",
        n=row.commitment_months,
        day=words.formats.short_date(row.start_date),
    )
    if row.offer is OfferType.BUNDLE:
        return f"{names.offer(row.offer)} · {licences}", term
    return f"{names.offer(row.offer)} · {_products(subscribed, names)}", f"{licences}, {term}"


def _products(subscribed: list[Held], names: ProductNames) -> str:
    named = [_product(held, names) for held in subscribed[:_NAMED]]
    rest = len(subscribed) - len(named)
    return " + ".join([*named, f"{rest}"] if rest else named)


def _product(held: Held, names: ProductNames) -> str:
    name = names.product(held.product_id)
    return f"{name} {names.level(held.level)}" if held.level else name
