"""Where a change of a contract that is renewed already says so, and leads to the renewal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.change_orders.change_editor import ChangeEditor
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox


class RenewalStrip(QWidget):
    """Nothing where the contract is not renewed.

    Signals:
        edited: the rep says, or not any more, that what is changed ends with the contract.
        renewal_asked: the rep wants to change the renewal.
    """

    edited = Signal()
    renewal_asked = Signal()

    def __init__(self, editor: ChangeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside, self._words = editor.beside_renewal, editor.names.words
        self._editing = editor.editing
        self._banner = Banner("info", "", "", self, icon="calendar", action=" ")
        self._banner.setObjectName("beside_renewal")
        self._ends = CheckBox("", self)
        self._ends.setObjectName("ends_with_contract")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._banner)
        column.addWidget(self._ends)
        self._banner.action_triggered.connect(self.renewal_asked)
        self._ends.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Show the renewal as it is now."""
        contract, last = self._beside.contract, self._beside.last_day
        self.setVisible(contract is not None and last is not None)
        if contract is None or last is None:
            return
        words, day = self._words, self._words.formats.short_date
        ends, differs = self._editing.terms.ends_with_contract, self._beside.differs
        text = words.translate(
            "changes", "This one ends on {last}: what is changed here is not in the renewal.", last=day(last)
        )
        if differs and not ends:
            text = words.translate(
                "changes", "It begins with other seats than this change leaves: change it first."
            )
        strong = words.translate(
            "changes",
            "Renewed by contract {number} from {start}.",
            number=contract.number,
            start=day(contract.start_date),
        )
        status: Status = "warning" if differs and not ends else "info"
        self._banner.set_message(status, strong, text, icon="calendar")
        change = words.translate("changes", "Change contract {number}", number=contract.number)
        self._banner.set_action(change if differs else "")
        self._ends.setText(
            words.translate("changes", "What is changed ends with this contract, on {last}", last=day(last))
        )
        self._ends.setVisible(differs or ends)
        self._ends.blockSignals(True)
        self._ends.setChecked(ends)
        self._ends.blockSignals(False)

    def _on_toggled(self, checked: bool) -> None:
        self._beside.end_with_contract(ends=checked)
        self.edited.emit()
