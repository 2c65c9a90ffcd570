"""What everything is sold with."""

from dataclasses import dataclass

from app.services.catalogue.catalogue import Catalogue
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account, Identities
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class SalesContext:
    """Who sells, from which catalogue, on which day, and where it is kept."""

    store: Store
    catalogue: Catalogue
    clock: PartnerClock
    identities: Identities
    account: Account
