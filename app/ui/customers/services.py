"""What the grid of customers uses.

The grid is the first page of a start: its files import these for the type checker alone.
"""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import (
    CustomerActionsServices,
    PinServices,
    StartOfferServices,
    StartPurchaseServices,
)
from app.ui.drafts.services import DiscardCartServices, DiscardFormServices
from app.ui.quick_look.services import QuickLookServices

if TYPE_CHECKING:
    from app.services.customers.saved_views import SavedViews
    from app.services.queries import Queries
    from app.services.session.clock import PartnerClock
    from app.services.session.settings import Choices
    from app.services.spreadsheets.export import Exports
    from app.services.sync.status import SyncStatus
    from app.services.sync.sync import Sync


class GridServices(Protocol):
    """Serves the parts of the grid that only read customers."""

    @property
    def queries(self) -> "Queries": ...


class GridViewServices(Protocol):
    """Serves the table, which remembers its columns."""

    @property
    def choices(self) -> "Choices": ...


class ViewsChipServices(Protocol):
    """Serves the chip that names views and shows them again."""

    @property
    def saved_views(self) -> "SavedViews": ...


class DraftsBannerServices(DiscardCartServices, DiscardFormServices, Protocol):
    """Serves the banner that goes on with drafts or throws them away."""

    @property
    def queries(self) -> "Queries": ...


class EmptyGridServices(Protocol):
    """Serves what stands in place of a grid without rows."""

    @property
    def sync(self) -> "Sync": ...

    @property
    def sync_status(self) -> "SyncStatus": ...


class ExpiryBannerServices(GridServices, Protocol):
    """Serves the banner about quotes that expire soon."""

    @property
    def clock(self) -> "PartnerClock": ...


class NarrowingServices(ViewsChipServices, Protocol):
    """Serves what narrows the grid, with its saved views."""

    @property
    def clock(self) -> "PartnerClock": ...


class RowMenuServices(PinServices, StartOfferServices, StartPurchaseServices, Protocol):
    """Serves the menu of one row."""


class SelectedRowsServices(CustomerActionsServices, RowMenuServices, Protocol):
    """Serves what is done to the selected rows."""


class SharingServices(Protocol):
    """Serves what copies and exports customers."""

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def exports(self) -> "Exports": ...


class CustomersServices(
    DraftsBannerServices,
    EmptyGridServices,
    ExpiryBannerServices,
    GridViewServices,
    NarrowingServices,
    QuickLookServices,
    SelectedRowsServices,
    SharingServices,
    Protocol,
):
    """Serves the page of the grid."""

    @property
    def main_currency(self) -> str: ...
