"""What the start page uses."""

from typing import TYPE_CHECKING, Protocol

from app.ui.actions.services import NewOfferServices, PinFromListServices

if TYPE_CHECKING:
    from app.services.home.home import Home
    from app.services.session.identity import Account


class HomeServices(NewOfferServices, PinFromListServices, Protocol):
    """Serves the page, and what is begun from it."""

    @property
    def account(self) -> "Account": ...

    @property
    def home(self) -> "Home": ...

    @property
    def main_currency(self) -> str: ...
