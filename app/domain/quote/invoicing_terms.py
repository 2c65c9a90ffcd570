"""What the invoice of an offer needs besides its amounts: the buyer's references, and what is delivered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.catalogue.catalogue import OperationNature, Programme
from app.domain.errors import Problem
from app.domain.ids import ProductId

REFERENCE_MAX = 50
SERVICE_MAX = 100
"""As long as Chorus Pro takes them: the number of a commitment, and the code of a service."""


@dataclass(frozen=True, slots=True)
class InvoicingTerms:
    """Whatever the buyer wants to find on the invoice.

    ``buyer_order`` is the number of the buyer's own order, ``service_code`` that of the service which the
    invoice goes to. ``nature`` is None where it follows from what is sold.
    """

    buyer_order: str = ""
    service_code: str = ""
    nature: OperationNature | None = None


def check_invoicing(terms: InvoicingTerms) -> Iterator[Problem]:
    """``reference.too_long`` (data ``max``) and ``reference.characters``, at the field."""
    for field, value, longest in (
        ("buyer_order", terms.buyer_order, REFERENCE_MAX),
        ("service_code", terms.service_code, SERVICE_MAX),
    ):
        if len(value.strip()) > longest:
            yield Problem("reference.too_long", field, {"max": str(longest)})
        elif not value.isprintable():
            yield Problem("reference.characters", field)


def nature_of(
    terms: InvoicingTerms, sold: Iterable[ProductId], programme: Programme | None
) -> OperationNature:
    """Goods, services or both: what the rep said, else what the catalogue says of what is ``sold``."""
    if terms.nature is not None:
        return terms.nature
    found = {programme.nature_of(id) for id in sold} if programme is not None else set()
    if not found:
        return OperationNature.SERVICES
    return found.pop() if len(found) == 1 else OperationNature.BOTH
