"""When the end of the sign-in is told: once, and not to somebody who is writing."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.domain.errors import Problem
from app.services.sync.status import SyncState, SyncStatus
from app.services.words import Words
from app.ui.shell.sign_in_offer import SignInOffer
from app.ui.widgets.overlay import Overlay


class SignInPrompt(QObject):
    """Offers the sign-in once each time that it ends, and whenever the rep asks for the exchange.

    Somebody who is writing is not interrupted: Enter would mean something else than they thought. They are
    asked when they turn to another page.

    Signals:
        accepted: the rep signs in now; carries why.
    """

    accepted = Signal(object)

    def __init__(self, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._words, self._window = words, window
        self._status = SyncStatus()
        self._offer: SignInOffer | None = None
        self._is_due = False

    @property
    def is_signed_out(self) -> bool:
        """Whether the sign-in has ended."""
        return self._status.state is SyncState.SIGNED_OUT

    def follow(self, status: SyncStatus) -> None:
        """Hear how the exchange stands."""
        was_signed_out, self._status = self.is_signed_out, status
        if not self.is_signed_out:
            self._is_due = False
            if (offer := self._open_offer) is not None:
                offer.reject()
        elif not was_signed_out:
            self._is_due = _is_busy(self._window)
            if not self._is_due:
                self.show()

    def follow_page(self) -> None:
        """Hear that the rep has turned to another page."""
        if self._is_due:
            self._is_due = False
            self.show()

    def show(self) -> None:
        """Offer it now, unless it is on offer already."""
        if self._open_offer is not None:
            return
        problem = self._status.problem or Problem("portal.sign_in_needed")
        self._offer = SignInOffer(problem, self._status.waiting, self._words, self._window)
        self._offer.accepted.connect(self._on_accepted)
        self._offer.open(self._offer.primary)

    def _on_accepted(self) -> None:
        if (offer := self._open_offer) is not None:
            offer.close_over()
        self.accepted.emit(self._status.problem or Problem("portal.sign_in_needed"))

    @property
    def _open_offer(self) -> SignInOffer | None:
        """The one that covers the window; one that was closed is gone."""
        offer = self._offer
        return None if offer is None or not isValid(offer) or offer.isHidden() else offer


def _is_busy(window: QWidget) -> bool:
    """Whether the rep is writing, or answering something else."""
    return _is_writing(QApplication.focusWidget()) or any(
        each.isVisible() for each in window.findChildren(Overlay)
    )


def _is_writing(focused: QWidget | None) -> bool:
    """Whether there is text in the field; an empty one only waits for somebody who may write."""
    if focused is None or not focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return False
    return bool(focused.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText))
