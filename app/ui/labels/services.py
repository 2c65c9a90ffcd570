"""What the labels use that read the catalogue."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.approvals.approvals import Approvals
    from app.services.catalogue.catalogue import Catalogue
    from app.services.queries import Queries
    from app.services.session.clock import PartnerClock


class SoldNamesServices(Protocol):
    """Serves the names of what is sold, and amounts in another currency than the reseller's."""

    @property
    def catalogue(self) -> "Catalogue": ...

    @property
    def main_currency(self) -> str: ...

    @property
    def queries(self) -> "Queries": ...


class QuoteCellsServices(SoldNamesServices, Protocol):
    """Serves the cells of a row of quotes."""

    @property
    def approvals(self) -> "Approvals": ...

    @property
    def clock(self) -> "PartnerClock": ...
