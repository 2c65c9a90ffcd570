"""Notices that it is another day while the window is open: at midnight, after a sleep, in another zone."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from app.services.session.clock import PartnerClock


class DayWatch(QObject):
    """Compares days each time it is asked to ``look``: a timer set for midnight would sleep with the laptop.

    Signals:
        turned: it is another day for the partner, or where the laptop stands.
    """

    turned = Signal()

    def __init__(self, clock: PartnerClock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._days = self._read()

    def look(self) -> None:
        """Say so if a day is another one than at the last look."""
        days = self._read()
        if days != self._days:
            self._days = days
            self.turned.emit()

    def _read(self) -> tuple[date, date]:
        """The partner's date and the laptop's."""
        return self._clock.today(), self._clock.now().astimezone().date()
