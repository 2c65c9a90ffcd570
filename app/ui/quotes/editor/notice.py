"""What happened around an offer while it was written, above it, with the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.quote.quote import Quote, QuoteStatus
from app.services.quotes.quote_editor import Notice, NoticeKind
from app.services.words import Words, near_day
from app.ui.quotes.editor.services import NoticeServices
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


class EditorNotice(QWidget):
    """One banner, or nothing.

    Signals:
        action_asked: the kind of the notice whose way on the rep takes.
    """

    action_asked = Signal(object)

    def __init__(self, workspace: Workspace[NoticeServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notice: Notice | None = None
        self._banner = Banner("warning", "", "", self, icon="attention", action=" ")
        self._banner.setObjectName("notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 16)
        column.addWidget(self._banner)
        self._banner.action_triggered.connect(self._on_action)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is said now."""
        return self._notice

    def show_notice(self, notice: Notice | None) -> None:
        """Say something else, or nothing."""
        if notice == self._notice:
            return
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        words = self._workspace.words
        match notice.kind:
            case NoticeKind.NEWER_PRICES:
                strong = words.translate("quotes", "Prices have changed.")
                text = words.translate(
                    "quotes", "Price list v{version} is in force today.", version=str(notice.version)
                )
                action = words.translate("quotes", "Take today’s prices")
            case NoticeKind.SEATS_CHANGED:
                strong = words.translate("quotes", "What is held under the contract changed meanwhile.")
                text = notice.text
                action = words.translate("quotes", "Take the quantities over")
            case NoticeKind.NEWER_REVISION:
                strong = words.translate("quotes", "This quote was changed meanwhile.")
                text = self._revision(words, notice.quote)
                action = words.translate("quotes", "Go on from that revision")
            case NoticeKind.NOT_OPEN:
                strong = words.translate("quotes", "This quote can no longer be changed.")
                text = self._status(words, notice.quote)
                action = words.translate("quotes", "Make it a new quote")
        self._banner.set_message("warning", strong, text, icon="attention")
        self._banner.set_action(action)

    def _revision(self, words: Words, quote: Quote | None) -> str:
        if quote is None:
            return ""
        now = self._workspace.services.clock.now().astimezone()
        written = quote.written_at.astimezone()
        return words.translate(
            "quotes",
            "Revision {number} of {day}, {time}: {amount} a month.",
            number=str(quote.revision),
            day=near_day(words, written.date(), now.date()),
            time=words.formats.clock(written),
            amount=words.formats.money(quote.totals.monthly_net),
        )

    def _status(self, words: Words, quote: Quote | None) -> str:
        if quote is None:
            return ""
        status = quote.status_on(self._workspace.services.clock.today())
        if status is QuoteStatus.EXPIRED:
            return words.translate(
                "quotes", "It expired on {day}.", day=words.formats.short_date(quote.expires_on)
            )
        return words.translate("quotes", "Its status is now: {status}.", status=words.name(status))

    def _on_action(self) -> None:
        if self._notice is not None:
            self.action_asked.emit(self._notice.kind)
