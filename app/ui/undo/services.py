"""What undoing uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.purchases.carts import Carts
    from app.services.queries import Queries
    from app.services.store.undo import Undo


class UndoServices(Protocol):
    """Serves what says that something is done, and offers to undo it."""

    @property
    def carts(self) -> "Carts": ...

    @property
    def queries(self) -> "Queries": ...

    @property
    def undo(self) -> "Undo": ...
