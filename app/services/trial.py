"""A desk on a portal of its own, which may be stopped and started: what demonstrations work on."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Trial:
    """``stop_portal`` and ``start_portal`` keep its address and its data."""

    desk: Desk
    stop_portal: Callable[[], None]
    start_portal: Callable[[], None]
