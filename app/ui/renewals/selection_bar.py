"""What the selected contracts come to before and after, and the button that quotes them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.renewals.renewal_view import joined
from app.services.words import Words
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.sum_parts import amounts
from app.ui.renewals.shown_row import Sums
from app.ui.theme import CELL_STRONG, NOTE, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label


class RenewalSelectionBar(Panel):
    """56 high, or as high as its words; only while something is selected.

    Signals:
        create_asked: quote what is selected.
        one_end_asked: bring what is selected of one customer to one end.
        dropped: select nothing any more.
    """

    create_asked = Signal()
    one_end_asked = Signal()
    dropped = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self.setObjectName("renewal_selection")
        self._words = words
        self._count = Label("", CELL_STRONG, "accent_text", self)
        self._sums = Label("", NOTE, "text2", self, wrap=True)
        self._sums.setObjectName("renewal_sums")
        self._drop = Button(words.translate("renewals", "Select none"), "discreet", parent=self)
        self._drop.setObjectName("select_none")
        self._drop.clicked.connect(self.dropped)
        self._one_end = Button(
            words.translate("renewals", "Bring to one end"), "secondary", "calendar", parent=self
        )
        self._one_end.setObjectName("co_terminate_selected")
        self._one_end.clicked.connect(self.one_end_asked)
        self.button = Button("", "primary", parent=self)
        self.button.set_main(ctrl_enter(words))
        self.button.setObjectName("create_renewals")
        self.button.clicked.connect(self.create_asked)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._count)
        texts.addWidget(self._sums)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 12, 6)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self._drop)
        row.addWidget(self._one_end)
        row.addWidget(self.button)
        for button in (self._drop, self._one_end, self.button):
            # The words give way, never the verb.
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retheme()
        theme().follow(self)
        self.hide()

    def show_selected(self, sums: Sums, customers: int) -> None:
        """Show what is selected, of so many customers; nothing for no contract."""
        words = self._words
        self._one_end.setVisible(customers == 1 and sums.contracts > 1)
        self._count.setText(words.translate("renewals", "{n} contracts selected", n=sums.contracts))
        self._sums.setText(self._before_and_after(sums))
        self.button.setText(words.translate("renewals", "Create {n} renewal quotes", n=sums.contracts))
        self.button.updateGeometry()
        self.setVisible(sums.contracts > 0)

    def retheme(self) -> None:
        self.setMinimumHeight(theme().scaled(56))

    def _before_and_after(self, sums: Sums) -> str:
        if not sums.is_whole:
            return self._words.translate("renewals", "Prices are being computed…")
        said = self._words.translate(
            "renewals",
            "{before} → {after} a month",
            before=amounts(self._words, sums.current),
            after=amounts(self._words, sums.renewed),
        )
        difference = joined(self._words, [each for each in sums.difference if each.minor])
        return f"{said}, {difference}" if difference else said
