"""What keeps the columns of a list."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.services.session.settings import Choices


class ColumnsServices(Protocol):
    """Serves what remembers how the columns were left."""

    @property
    def choices(self) -> "Choices": ...
