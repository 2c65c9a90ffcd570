"""Where the customer signs: drawn on the pad, or typed where there is no pointer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.acceptance.acceptance import AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.services.words.words import Words
from app.ui.meeting.signature_pad import SignaturePad
from app.ui.meeting.typed_signature import TypedSignature
from app.ui.theme import CELL_STRONG
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_GAP = 24


class SignatureBlock(QWidget):
    """The pad or the typed name, one at a time; what was drawn waits while the name is typed.

    Signals:
        changed: the signature is another one, or given in another way.
    """

    changed = Signal()

    def __init__(self, words: Words, before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.method = AcceptanceMethod.DRAWN
        self.pad = SignaturePad(words, before, self)
        self.typed = TypedSignature(words, before, self)
        self.typed.hide()
        self.switch_link = Button("", "link", parent=self)
        self.switch_link.setObjectName("switch_signature")
        self.erase_link = Button(words.translate("agreement_step", "Erase"), "link", parent=self)
        self.erase_link.setObjectName("erase_signature")
        self.switch_link.clicked.connect(self._on_switch)
        self.erase_link.clicked.connect(self.erase)
        self.pad.changed.connect(self._on_changed)
        self.typed.changed.connect(self._on_changed)
        self._build()
        self._on_changed()

    @property
    def is_empty(self) -> bool:
        return self._shown().is_empty

    def signature(self) -> Signature | None:
        """The strokes, where it is drawn."""
        return self.pad.signature() if self.method is AcceptanceMethod.DRAWN else None

    def is_of(self, name: str) -> bool:
        """Whether it can be the signature of ``name``: a drawn one can be of anybody."""
        return self.method is AcceptanceMethod.DRAWN or self.typed.is_of(name)

    def erase(self) -> None:
        """Take the signature away, drawn or typed."""
        self._shown().erase()

    def clear(self) -> None:
        """Take both away."""
        self.pad.erase()
        self.typed.erase()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 3, 0)
        head.setSpacing(_GAP)
        head.addWidget(Label(self._words.translate("agreement_step", "Signature"), CELL_STRONG, parent=self))
        head.addStretch(1)
        head.addWidget(self.switch_link)
        head.addWidget(self.erase_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.pad)
        column.addWidget(self.typed)

    def _shown(self) -> SignaturePad | TypedSignature:
        return self.pad if self.method is AcceptanceMethod.DRAWN else self.typed

    def _on_switch(self) -> None:
        is_drawn = self.method is AcceptanceMethod.DRAWN
        self.method = AcceptanceMethod.TYPED if is_drawn else AcceptanceMethod.DRAWN
        # The one that comes is shown first: the keyboard has somewhere to go.
        self._shown().show()
        self._shown().setFocus(Qt.FocusReason.OtherFocusReason)
        (self.pad if is_drawn else self.typed).hide()
        self._on_changed()

    def _on_changed(self) -> None:
        words, is_drawn = self._words, self.method is AcceptanceMethod.DRAWN
        self.switch_link.setText(
            words.translate("agreement_step", "Type the name instead")
            if is_drawn
            else words.translate("agreement_step", "Sign by hand instead")
        )
        self.erase_link.setEnabled(not self.is_empty)
        self.changed.emit()
