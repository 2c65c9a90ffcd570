"""The bar that closes a direct change: what is ordered in one sentence, and the button that orders it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.header import ChangeHeader
from app.ui.theme import CELL_STRONG, NOTE
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label


class ConfirmBar(Panel):
    """Says what is asked for, beside the last two buttons of ``header``; hidden where no change is direct."""

    def __init__(self, editor: ChangeEditor, header: ChangeHeader, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        self.setObjectName("confirm_bar")
        self._editor, words = editor, editor.names.words
        self._nothing = words.translate("changes", "Nothing is changed yet.")
        self._summary = Label("", CELL_STRONG, parent=self, wrap=True)
        self._summary.setObjectName("change_summary")
        how = words.translate("changes", "Ordered directly, without a quote.")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._summary)
        texts.addWidget(Label(how, NOTE, "text3", self, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        self.setVisible(editor.is_direct)
        if editor.is_direct:
            row.addWidget(header.cancel)
            row.addWidget(header.confirm)

    def refresh(self) -> None:
        """Say what is asked for now."""
        if not self._editor.is_direct:
            return
        summary = self._editor.summary()
        self._summary.setText(f"{summary}." if summary else self._nothing)
