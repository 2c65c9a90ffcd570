"""A page whose content is opened on something kept, or that says why it cannot be."""

from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PageBody(Protocol):
    """What is opened: a widget that knows where the keyboard begins and keeps what was typed last."""

    @property
    def first_field(self) -> QWidget: ...

    def leave(self) -> None: ...


B = TypeVar("B", bound=PageBody)


class OpenedPage(QWidget, Generic[B]):
    """Shows one body; ``body`` is None where it was refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: B | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_body(self, body: B) -> None:
        """Fill the page with what was opened."""
        self.body = body
        self._column.addWidget(cast(QWidget, body))

    def show_refusal(self, refusal: QWidget) -> None:
        """Fill the page with why it cannot be opened."""
        self._column.addWidget(refusal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.body is not None:
            self.body.first_field.setFocus(event.reason())

    def leave(self) -> None:
        """Keep what was typed last."""
        if self.body is not None:
            self.body.leave()
