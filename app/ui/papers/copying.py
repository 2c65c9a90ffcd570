"""Copies what is selected on the pages of a paper, as soon as it has been read."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui.pdf.page_view import PageView


class Copying(QObject):
    """``why_not`` says why nothing of the paper may be copied, ``tell`` shows it."""

    def __init__(self, view: PageView, why_not: Callable[[], str], tell: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view, self._why_not, self._tell = view, why_not, tell
        self._is_waiting = False
        view.copy_asked.connect(self.copy)
        view.feed.text_read.connect(self._on_text_read)

    def copy(self) -> None:
        """Put what is selected on the clipboard; where pages have still to be read, once they are."""
        reason = self._why_not()
        parts = self._view.column.selected_parts
        if not parts:
            return
        if reason:
            self._tell(reason)
            return
        self._is_waiting = any(self._view.feed.text(page) is None for page, _ in parts)
        if self._is_waiting:
            self._view.feed.read_all()
            return
        texts = [text.text(span) for page, span in parts if (text := self._view.feed.text(page)) is not None]
        QApplication.clipboard().setText("\n".join(each.strip("\n") for each in texts))

    def _on_text_read(self, _page: int) -> None:
        if self._is_waiting:
            self.copy()
