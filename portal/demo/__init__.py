"""Sample data: two partners, their people, and portfolios that look like real ones.

The same on every start, apart from dates, which are counted from the day that is asked for.
"""

from collections.abc import Iterator
from datetime import date

from app.domain.document import Document
from app.domain.ids import PartnerId
from app.domain.partner import Partner
from portal.catalogue import Catalogue, load
from portal.demo.openings import MICROSOFT, PARTNER_SUBSCRIPTIONS
from portal.demo.partners import ARVANE, PARTNERS, PASSWORD, DemoAccount, accounts, reps_of
from portal.demo.portfolio import Portfolio

__all__ = ["PARTNERS", "PASSWORD", "DemoAccount", "accounts", "catalogue_documents", "documents"]

_OTHER_PARTNER_CUSTOMERS = 25


def documents(today: date, customers: int = 240) -> Iterator[tuple[PartnerId, Document]]:
    """Everything on the demo portal as of ``today``, ``customers`` of them Arvane's; what others refer to
    comes first."""
    catalogue = load()
    for partner in PARTNERS:
        for document in catalogue_documents(partner, catalogue):
            yield partner.id, document
    for partner in PARTNERS:
        yield partner.id, partner
        for account in accounts():
            if account.partner_id == partner.id:
                yield partner.id, account.user
        for document in _portfolio(partner, catalogue, today, customers).documents():
            yield partner.id, document


def catalogue_documents(partner: Partner, catalogue: Catalogue | None = None) -> Iterator[Document]:
    """The programmes the partner takes part in with their prices, and the lists that every partner has."""
    catalogue = catalogue or load()
    taken_part = {(p.programme_id, p.partnership) for p in partner.participations}
    programme_ids = {programme_id for programme_id, _ in taken_part}
    yield from (p for p in catalogue.programmes if p.id in programme_ids)
    yield from (p for p in catalogue.price_lists if (p.programme_id, p.partnership) in taken_part)
    yield catalogue.tax_table
    agreements = {p.agreement_id for p in catalogue.programmes if p.id in programme_ids}
    yield from (agreement for agreement in catalogue.agreements if agreement.id in agreements)
    yield from catalogue.customer_types
    yield from catalogue.refusal_reasons
    yield from catalogue.lost_reasons
    if any(programme_id == MICROSOFT for programme_id in programme_ids):
        yield from PARTNER_SUBSCRIPTIONS


def _portfolio(partner: Partner, catalogue: Catalogue, today: date, customers: int) -> Portfolio:
    reps = reps_of(partner.id)
    if partner is ARVANE:
        return Portfolio(partner, reps, catalogue, today, customers)
    return Portfolio(partner, reps, catalogue, today, min(_OTHER_PARTNER_CUSTOMERS, customers), pictured=())
