"""What the ticked offers come to before and after, and the button that re-prices them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.services.renewals.renewal_view import joined
from app.services.words import Words
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.sum_parts import amounts
from app.ui.renewals.new_list.moved_columns import MovedSums
from app.ui.theme import CELL_STRONG, NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.progress import ProgressLine


class MovedBar(Panel):
    """Grows with its words where there is no room for them in a line.

    Signals:
        all_asked, none_asked: tick everything, or nothing.
        reprice_asked: re-price what is ticked.
        cancelled: stop re-pricing.
    """

    all_asked = Signal()
    none_asked = Signal()
    reprice_asked = Signal()
    cancelled = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self._words = words
        self._count = Label("", CELL_STRONG, "accent_text", self, wrap=True)
        self._count.setObjectName("repricing_count")
        self._sums = Label("", NOTE, "text2", self, wrap=True)
        self._sums.setObjectName("repricing_sums")
        none = Button(words.translate("repricing", "Tick none"), "discreet", parent=self)
        none.setObjectName("tick_none")
        none.clicked.connect(self.none_asked)
        every = Button(words.translate("repricing", "Tick all"), "discreet", parent=self)
        every.setObjectName("tick_all")
        every.clicked.connect(self.all_asked)
        self.button = Button("", "primary", parent=self)
        self.button.set_main(ctrl_enter(words))
        self.button.setObjectName("reprice")
        self.button.clicked.connect(self.reprice_asked)
        name = words.translate("repricing", "Re-pricing")
        self._progress = ProgressLine(name, words.translate("repricing", "Cancel"), self)
        self._progress.setObjectName("repricing_progress")
        self._progress.cancelled.connect(self.cancelled)
        self._progress.hide()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._count)
        texts.addWidget(self._sums)
        texts.addWidget(self._progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for button in (none, every, self.button):
            # The words give way, never the verb.
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)

    def show_ticked(self, count: int, of: int, sums: MovedSums, refusal: str) -> None:
        """Show what is ticked; ``refusal`` says why it cannot be re-priced, empty where it can."""
        words = self._words
        counted = words.formats.count
        self._count.setText(words.translate("repricing", "{n} of {all} ticked", n=count, all=counted(of)))
        said = self._said(sums)
        self._sums.setText(said)
        self._sums.setVisible(bool(said) and not self._count.isHidden())
        self.button.setText(words.translate("repricing", "Re-price {n}", n=count))
        self.button.updateGeometry()
        if refusal:
            self.button.refuse(refusal)
        else:
            self.button.allow()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a pass is, instead of what is ticked, until it is at its end."""
        is_on = done < total
        self._count.setVisible(not is_on)
        self._sums.setVisible(not is_on and bool(self._sums.text()))
        self._progress.setVisible(is_on)
        count = self._words.formats.count
        said = self._words.translate(
            "repricing", "{done} of {all} re-priced", done=count(done), all=count(total)
        )
        self._progress.set_progress(done / total if total else 1.0, said)

    def _said(self, sums: MovedSums) -> str:
        words = self._words
        parts = []
        if sums.before:
            parts.append(
                words.translate(
                    "repricing",
                    "{before} → {after} a month",
                    before=amounts(words, sums.before),
                    after=amounts(words, sums.after),
                )
            )
        for period in Period:
            found = [money for of, money in sums.differences if of is period]
            if found:
                parts.append(self._difference(period, joined(words, found)))
        return ", ".join(parts)

    def _difference(self, period: Period, difference: str) -> str:
        words = self._words
        match period:
            case Period.YEAR:
                return words.translate("repricing", "{difference} a year", difference=difference)
            case Period.ONE_TIME:
                return words.translate("repricing", "{difference} once", difference=difference)
            case _:
                return difference
