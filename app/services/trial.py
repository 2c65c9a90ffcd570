"""A desk on a portal of its own, which may be stopped and started: what demonstrations work on."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Trial:
    """``stop_portal`` and ``start_portal`` keep its address and its data.

    ``open_colleague`` gives the desk of another rep of the partner, on a laptop of their own; close it.
    """

    desk: Desk
    stop_portal: Callable[[], None]
    start_portal: Callable[[], None]
    open_colleague: Callable[[], Desk]
