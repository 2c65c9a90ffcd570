"""The quotes and change quotes that run out this week, above the grid."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.queries.expiring import ExpiringSoon
from app.services.words import time_left
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import ExpiryBannerServices


class ExpiryBanner(QWidget):
    """Says how many quotes expire this week and which is the first; hidden when none does.

    Signals:
        look_asked: the rep wants to see them.
    """

    look_asked = Signal()

    def __init__(self, workspace: "Workspace[ExpiryBannerServices]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hidden_on: date | None = None
        words = workspace.words
        self._banner = Banner(
            "warning",
            "",
            "",
            self,
            icon="clock",
            action=words.translate("customers", "See them"),
            close_name=words.translate("customers", "Hide until tomorrow"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 12)
        column.addWidget(self._banner)
        self._banner.action_triggered.connect(self.look_asked)
        self._banner.closed.connect(self._on_closed)
        self.refresh()

    def refresh(self) -> None:
        """Read again which quotes expire."""
        expiring = self._workspace.services.queries.expiring_soon()
        is_hidden = self._hidden_on == self._workspace.services.clock.today()
        self.setVisible(expiring is not None and not is_hidden)
        if expiring is not None:
            self._tell(expiring)

    def _tell(self, expiring: ExpiringSoon) -> None:
        words, formats = self._workspace.words, self._workspace.formats
        self._banner.set_message(
            "warning",
            words.translate("customers", "{n} quotes expire this week,", n=expiring.count),
            words.translate(
                "customers",
                "the first {when}: {customer} ({number}, {amount} a month).",
                when=time_left(words, expiring.expires_on, self._workspace.services.clock.today()),
                customer=expiring.customer_name,
                number=expiring.number,
                amount=formats.money(expiring.per_month),
            ),
            icon="clock",
        )

    def _on_closed(self) -> None:
        self._hidden_on = self._workspace.services.clock.today()
        self.hide()
