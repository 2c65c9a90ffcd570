"""What printing uses."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.printing.printing import Printing


class PrintingServices(Protocol):
    """Serves what hands papers to a printer."""

    @property
    def printing(self) -> "Printing": ...
