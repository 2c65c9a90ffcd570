"""Where a change says until when the contract runs, and lets the rep move that."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.subscription.term import TermState
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.dialogs.end_dialog import EndDialog
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button


class EndControls(QObject):
    """``banner`` says that the end is moved, and takes it back; ``link`` asks for another end.

    ``extended`` says that the contract is past its end and at which surcharge.

    Signals:
        edited: the end is another one now.
    """

    edited = Signal()

    def __init__(self, editor: ChangeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words, self._window = editor, editor.names.words, parent
        back = self._words.translate("changes", "Back to the end it has")
        self.banner = Banner("neutral", "", "", parent, icon="calendar", action=back)
        self.banner.setObjectName("moved_end")
        self.extended = Banner("warning", "", "", parent, icon="calendar")
        self.extended.setObjectName("extended_term")
        self.link = Button(
            self._words.translate("changes", "Move the end of the contract"), "link", parent=parent
        )
        self.link.setObjectName("move_end")
        self.banner.action_triggered.connect(lambda: self._move(None))
        self.link.clicked.connect(self._ask)

    def refresh(self) -> None:
        """Show the end as it is now."""
        term, new_end, words = self._editor.term, self._editor.editing.terms.new_end, self._words
        contract = self._editor.contract
        is_settled = contract is not None and contract.renewed_by is not None
        is_past = term is not None and term.state is TermState.EXTENDED
        self.link.setVisible(term is not None and not is_settled and not is_past)
        self._say_extended(is_past=is_past)
        self.banner.setVisible(new_end is not None)
        if term is None or new_end is None:
            return
        self.banner.set_message(
            "neutral",
            words.translate(
                "changes",
                "The contract ends on {day}, not on {before}.",
                day=words.formats.long_date(new_end),
                before=words.formats.long_date(term.end),
            ),
            icon="calendar",
        )

    def _say_extended(self, *, is_past: bool) -> None:
        """Say that the contract is past its end, and what that costs."""
        contract, words = self._editor.contract, self._words
        self.extended.setVisible(is_past)
        if contract is None or not is_past:
            return
        self.extended.set_message(
            "warning",
            words.translate(
                "changes", "The term ended on {day}.", day=words.formats.long_date(contract.end_date)
            ),
            words.translate(
                "changes",
                "The contract goes on month by month, {percent} dearer, until it is renewed.",
                percent=words.formats.percent(contract.terms.extension_percent or Decimal(0)),
            ),
            icon="calendar",
        )

    def _ask(self) -> None:
        term = self._editor.term
        if term is not None:
            dialog = EndDialog(self._editor, term, self._window.window())
            dialog.moved.connect(self._move)
            dialog.open(dialog.day)

    def _move(self, day: date | None) -> None:
        self._editor.contract_end.move(day)
        self.edited.emit()
