"""What the page of renewals uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.columns.services import ColumnsServices
from app.ui.labels.services import SoldNamesServices
from app.ui.undo.services import UndoServices

if TYPE_CHECKING:
    from app.services.renewals.renewals import Renewals
    from app.services.repricing.repricing import Repricing
    from app.services.session.clock import PartnerClock
    from app.services.session.identity import Account
    from app.services.session.settings import Choices
    from app.services.spreadsheets.renewal_export import RenewalExports


class RepricingServices(ColumnsServices, SoldNamesServices, UndoServices, Protocol):
    """Serves the page of what a new price list moves."""

    @property
    def account(self) -> "Account": ...

    @property
    def repricing(self) -> "Repricing": ...


class RenewalsServices(SoldNamesServices, UndoServices, Protocol):
    """Serves the page, its panel, and the quotes that it makes."""

    @property
    def account(self) -> "Account": ...

    @property
    def choices(self) -> "Choices": ...

    @property
    def clock(self) -> "PartnerClock": ...

    @property
    def renewals(self) -> "Renewals": ...

    @property
    def renewal_exports(self) -> "RenewalExports": ...

    @property
    def repricing(self) -> "Repricing": ...
