"""What the fixtures ``laptop_on`` and ``show`` give."""

from typing import Protocol

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal

GRID = places.Customers()
"""Where most tests start; the window of a rep starts at home."""


class LaptopOn(Protocol):
    """Opens the desk of somebody of the demo, after its first exchange with a portal."""

    def __call__(self, portal: EmbeddedPortal, who: str, laptop: str = "") -> Desk:
        """Open it on a laptop of that name, by default the person's own."""
        ...


class Show(Protocol):
    """Shows the window of a desk, at 1440 by 900 with the light theme; it starts at the customer grid."""

    def __call__(self, desk: Desk, start: places.Place = ...) -> MainWindow: ...
