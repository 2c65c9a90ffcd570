"""Where each document of a catalogue stands, as paths below the folder that is read."""

from collections.abc import Sequence

from app.domain.catalogue.catalogue import Agreement, PriceList, Programme, TaxTable
from portal.catalogue.content import Catalogue, CatalogueDocument

CATALOGUE, AGREEMENTS = "catalogue", "agreements"
PROGRAMMES = f"{CATALOGUE}/programmes"
PRICE_LISTS = f"{CATALOGUE}/price_lists"
PARTNER_SUBSCRIPTIONS = f"{CATALOGUE}/partner_subscriptions"
TAX_TABLE = f"{CATALOGUE}/tax_table.json"
CUSTOMER_TYPES = f"{CATALOGUE}/customer_types.json"
REFUSAL_REASONS = f"{CATALOGUE}/refusal_reasons.json"
LOST_REASONS = f"{CATALOGUE}/lost_reasons.json"
FOLDERS = frozenset({PROGRAMMES, PRICE_LISTS, PARTNER_SUBSCRIPTIONS})
SINGLE_FILES = frozenset({TAX_TABLE, CUSTOMER_TYPES, REFUSAL_REASONS, LOST_REASONS})

Place = tuple[str, str]
"""A file, and the path of a document in it; empty when the document is the whole file."""


def places_of(catalogue: Catalogue) -> list[tuple[CatalogueDocument, Place]]:
    """Every document of ``catalogue`` with its place."""
    found: list[tuple[CatalogueDocument, Place]] = []
    whole: list[Programme | PriceList | TaxTable | Agreement] = [
        *catalogue.programmes,
        *catalogue.price_lists,
    ]
    whole += [catalogue.tax_table, *catalogue.agreements]
    found += [(each, (file_of(each), "")) for each in whole]
    lists: dict[str, Sequence[CatalogueDocument]] = {
        CUSTOMER_TYPES: catalogue.customer_types,
        REFUSAL_REASONS: catalogue.refusal_reasons,
        LOST_REASONS: catalogue.lost_reasons,
    }
    for name, listed in lists.items():
        found += [(each, (name, str(index))) for index, each in enumerate(listed)]
    counts: dict[str, int] = {}
    for of_programme in catalogue.partner_subscriptions:
        index = counts.setdefault(of_programme.programme_id, 0)
        counts[of_programme.programme_id] += 1
        name = f"{PARTNER_SUBSCRIPTIONS}/{of_programme.programme_id}.json"
        found.append((of_programme.subscription, (name, str(index))))
    return found


def file_of(document: Programme | PriceList | TaxTable | Agreement) -> str:
    """The file of a document that has one of its own."""
    match document:
        case Programme():
            return f"{PROGRAMMES}/{document.id}.json"
        case PriceList():
            return f"{PRICE_LISTS}/{document.id}.json"
        case TaxTable():
            return TAX_TABLE
        case Agreement():
            return f"{AGREEMENTS}/{document.id}-{document.version}.json"
