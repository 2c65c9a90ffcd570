"""Sample data: two partners, their people, and portfolios that look like real ones.

The same on every start, apart from dates, which are counted from the day that is asked for.
"""

from collections.abc import Iterator
from datetime import date

from app.domain.document import Document
from app.domain.ids import PartnerId
from app.domain.partner.partner import Partner
from portal.catalogue import Catalogue, load
from portal.demo.partners import ARVANE, PARTNERS, PASSWORD, DemoAccount, accounts, reps_of
from portal.demo.pictured_direct import PICTURED_DIRECT
from portal.demo.portfolio import Portfolio

__all__ = ["PARTNERS", "PASSWORD", "DemoAccount", "accounts", "documents", "portfolio"]

_OTHER_PARTNER_CUSTOMERS = 25


def documents(today: date, customers: int = 240) -> Iterator[tuple[PartnerId, Document]]:
    """Everything on the demo portal as of ``today``, ``customers`` of them Arvane's; what others refer to
    comes first."""
    catalogue = load()
    for partner in PARTNERS:
        for sold in catalogue.documents_for(partner.participations):
            yield partner.id, sold
    for partner in PARTNERS:
        yield partner.id, partner
        for account in accounts():
            if account.partner_id == partner.id:
                yield partner.id, account.user
        for document in portfolio(partner, catalogue, today, customers):
            yield partner.id, document


def portfolio(
    partner: Partner, catalogue: Catalogue, today: date, customers: int = 240
) -> Iterator[Document]:
    """The customers of ``partner`` with all that belongs to them; fewer where it is not Arvane."""
    reps = reps_of(partner.id)
    if partner is ARVANE:
        return Portfolio(partner, reps, catalogue, today, customers).documents()
    few = min(_OTHER_PARTNER_CUSTOMERS, customers)
    return Portfolio(partner, reps, catalogue, today, few, PICTURED_DIRECT).documents()
