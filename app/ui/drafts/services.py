"""What drafts are kept and thrown away with."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.purchases.carts import Carts
    from app.services.session.clock import Clock


class DiscardCartServices(Protocol):
    """Serves what throws a cart away, and brings it back."""

    @property
    def carts(self) -> "Carts": ...


class DiscardFormServices(Protocol):
    """Serves what throws away a form that was begun, and brings it back."""

    @property
    def drafts(self) -> "Drafts": ...


class DraftSaverServices(Protocol):
    """Serves what keeps a draft and says when it did."""

    @property
    def clock(self) -> "Clock": ...
