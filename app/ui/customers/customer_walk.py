"""Goes from file to file in the order of the grid."""

from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.customer_list import CustomerList
from app.ui.workspace import places
from app.ui.workspace.walk import Standing


class CustomerWalk:
    """Everybody whom ``wanted`` leaves, as they stand when they are asked for."""

    def __init__(self, queries: Queries, wanted: CustomerFilter) -> None:
        self._queries, self._wanted = queries, wanted
        self._list: CustomerList | None = None

    def standing_of(self, place: places.Place) -> Standing | None:
        self._list = self._queries.customers(self._wanted)
        position = (
            self._list.position_of(place.customer_id) if isinstance(place, places.CustomerFile) else None
        )
        return Standing(position, self._list.count) if position is not None else None

    def place_at(self, position: int) -> places.Place | None:
        rows = self._list.page(position, 1) if self._list is not None and position >= 0 else ()
        return places.CustomerFile(rows[0].id) if rows else None
