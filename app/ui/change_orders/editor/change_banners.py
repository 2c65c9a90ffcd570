"""What is to be known before a change is gone on with: it stands on other ground, or an order still waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.moved_amounts import moved_amounts
from app.ui.widgets.banner import Banner


class ChangeBanners(QWidget):
    """Hidden where there is nothing to be known.

    Signals:
        taken_back: the order that waits is to be taken back; the id of what the rep did.
        newer_asked: the rep goes on from the revision that somebody else saved.
    """

    taken_back = Signal(str)
    newer_asked = Signal()

    def __init__(self, editor: ChangeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.names.words
        self._action_id = ""
        self._rebased = Banner("warning", "", "", self, icon="attention")
        self._rebased.setObjectName("change_rebased")
        take_back = self._words.translate("changes", "Take it back")
        self._waiting = Banner("warning", "", "", self, icon="clock", action=take_back)
        self._waiting.setObjectName("order_waits")
        self._waiting.hide()
        self._waiting.action_triggered.connect(lambda: self.taken_back.emit(self._action_id))
        go_on = self._words.translate("quotes", "Go on from that revision")
        self._newer = Banner("warning", "", "", self, icon="attention", action=go_on)
        self._newer.setObjectName("newer_revision")
        self._newer.hide()
        self._newer.action_triggered.connect(self.newer_asked)
        self._is_rebased = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._newer)
        column.addWidget(self._waiting)
        column.addWidget(self._rebased)
        if editor.was_rebased:
            self.say_rebased()

    def say_rebased(self) -> None:
        """Say that contract, day or prices are others than the change was written for, and by how much."""
        words = self._words
        second = moved_amounts(words, *self._editor.moved) if self._editor.moved is not None else ""
        self._rebased.set_message(
            "warning",
            words.translate("changes", "Something is other than when this was written."),
            words.translate(
                "changes", "The totals you asked for stand beside what is held now, at today’s prices."
            ),
            second=second,
            icon="attention",
        )
        self._is_rebased = True
        self._show()

    def refresh(self) -> None:
        """Say who wrote on meanwhile, and that an order waits, which is taken back as long as it can be."""
        self._show_newer()
        words, waiting = self._words, self._editor.waiting
        self._action_id = waiting.action_id if waiting is not None else ""
        if waiting is not None:
            self._waiting.set_message(
                "warning",
                words.translate("changes", "An order of yours for this contract waits for the portal."),
                words.translate(
                    "changes",
                    "Nothing else can be ordered before it has answered; what is held is without it.",
                ),
                icon="clock",
            )
            self._waiting.set_action(words.translate("changes", "Take it back") if waiting.action_id else "")
        self._show(is_waiting=waiting is not None)

    def _show_newer(self) -> None:
        """Say which revision somebody saved since the rep began from an older one."""
        words, newer = self._words, self._editor.newer.found
        self._newer.setVisible(newer is not None)
        if newer is None:
            return
        written = newer.written_at.astimezone()
        self._newer.set_message(
            "warning",
            words.translate("changes", "This change quote was changed meanwhile."),
            words.translate(
                "changes",
                "Revision {number} of {day}, {time}: new total {amount}.",
                number=str(newer.revision),
                day=words.formats.short_date(written.date()),
                time=words.formats.clock(written),
                amount=words.formats.money(newer.totals.new_total),
            ),
            icon="attention",
        )

    def _show(self, *, is_waiting: bool | None = None) -> None:
        if is_waiting is None:
            is_waiting = not self._waiting.isHidden()
        self._waiting.setVisible(is_waiting)
        self._rebased.setVisible(self._is_rebased)
        self.setVisible(is_waiting or self._is_rebased or not self._newer.isHidden())
