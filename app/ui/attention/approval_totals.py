"""The four figures that a manager decides on: what is asked, over the term, the discount, the margin."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.approval_figures.approval_reasons import (
    ApprovalAmount,
    ApprovalFigure,
    explain_asked,
)
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.services.words.derivation import Explanation
from app.ui.attention.tick_bar import TickBar
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL_STRONG, NOTE, TITLE, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.lines import VLine

_FOLDS_BELOW, _ALONG, _BESIDE = 820, 5, 3
_ABOVE_LIMIT = 10
"""The scale of the discount ends so many points above the higher limit."""
_ASKED: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("approvals", "Monthly asked, excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("approvals", "Yearly asked, excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("approvals", "Asked once, excl. VAT"),
}


class ApprovalTotals(QWidget):
    """Four columns parted by hairlines; two by two where there is little room."""

    def __init__(
        self,
        words: Words,
        named: Callable[[str, str], str],
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words, self._named, self._explanations = words, named, explanations
        self._monthly = _Figure(self)
        self._term = _Figure(self)
        self._discount = _Share(words.translate("approvals", "Effective discount"), "c2", self)
        self._margin = _Share(words.translate("approvals", "Margin"), "accent", self)
        self._lines = [VLine("line", self) for _ in range(3)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(16)
        self._is_folded: bool | None = None
        self._arrange(is_folded=False)

    def show_figures(self, shown: ApprovalFigures, *, is_new: bool) -> None:
        """Show the figures; ``is_new`` marks for a moment those that are others than before."""
        words, formats, totals = self._words, self._words.formats, shown.totals
        asked, at_list = words.say(_ASKED[totals.period]), words.translate("approvals", "at list price")
        self._monthly.say(asked, at_list)
        listed = formats.money(totals.listed)
        self._show(self._monthly.noted, shown, ApprovalAmount.LISTED, at_list, listed, is_new=is_new)
        self._show(
            self._monthly.amount, shown, ApprovalAmount.NET, asked, formats.money(totals.net), is_new=is_new
        )
        label, amount = _over_term(words, shown)
        before = words.translate("approvals", "before the typed discounts")
        was = formats.money(shown.term_before) if shown.term_before is not None else ""
        self._term.say(label, before if was else "")
        self._show(self._term.noted, shown, ApprovalAmount.TERM_BEFORE, before, was, is_new=is_new)
        self._show(self._term.amount, shown, ApprovalAmount.TERM, label, amount, is_new=is_new)
        self._show_discount(shown, is_new=is_new)
        self._show_margin(shown, is_new=is_new)

    def forget(self) -> None:
        """Let the amounts go, before their page asks for them."""
        for part in (self._monthly, self._term, self._discount, self._margin):
            self._explanations.remove(part.amount)
            self._explanations.remove(part.noted)

    def _show(
        self,
        button: AmountButton,
        shown: ApprovalFigures,
        amount: ApprovalAmount,
        label: str,
        text: str,
        *,
        is_new: bool,
    ) -> None:
        """Write an amount that tells where it comes from; where there is none its button goes."""

        def explain() -> Explanation:
            return explain_asked(self._words, self._named, shown, amount, label)

        button.setVisible(bool(text))
        if text:
            self._explanations.show(button, ApprovalFigure(explain, label, text), quiet=not is_new)

    def _show_discount(self, shown: ApprovalFigures, *, is_new: bool) -> None:
        words, percent = self._words, self._words.formats.percent
        asked = shown.effective or Decimal(0)
        top = max(shown.rep_limit, shown.own_limit) + _ABOVE_LIMIT
        ticks = [
            (
                float(shown.rep_limit / top),
                words.translate("approvals", "limit {percent}", percent=percent(shown.rep_limit)),
            ),
            (
                float(shown.own_limit / top),
                words.translate("approvals", "yours {percent}", percent=percent(shown.own_limit)),
            ),
        ]
        value = percent(round_half_away(asked, 1))
        self._discount.say(value, float(asked / top), ticks)
        self._discount.amount.set_marked(asked > shown.rep_limit)
        name = words.translate("approvals", "Effective discount")
        self._show(self._discount.amount, shown, ApprovalAmount.DISCOUNT, name, value, is_new=is_new)

    def _show_margin(self, shown: ApprovalFigures, *, is_new: bool) -> None:
        words, formats, totals = self._words, self._words.formats, shown.totals
        after, before = totals.margin_after, totals.margin_before
        if after is None or after.margin_percent is None:
            self._margin.say_unknown(words.translate("approvals", "unknown"))
            self._margin.amount.hide()
            self._margin.noted.hide()
            return
        percent = round_half_away(after.margin_percent, 1)
        was = before.margin_percent if before is not None else None
        said = ""
        if was is not None:
            said = words.translate(
                "approvals", "{percent} before", percent=formats.percent(round_half_away(was, 1))
            )
        name = words.translate("approvals", "Margin before")
        self._show(self._margin.noted, shown, ApprovalAmount.MARGIN_BEFORE, name, said, is_new=is_new)
        target = words.translate(
            "approvals", "target {percent}", percent=formats.percent(shown.target_margin)
        )
        # The scale ends where the margin before does, or the target, whichever is higher.
        top = max(was or Decimal(0), shown.target_margin, Decimal(1))
        value = f"{formats.money(after.amount)} · {formats.percent(percent)}"
        ticks = [(float(shown.target_margin / top), target)]
        self._margin.say(value, float(percent / top), ticks)
        name = words.translate("approvals", "Margin")
        self._show(self._margin.amount, shown, ApprovalAmount.MARGIN, name, value, is_new=is_new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_folded=self.width() < theme().scaled(_FOLDS_BELOW))

    def _arrange(self, *, is_folded: bool) -> None:
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        parts = (self._monthly, self._term, self._discount, self._margin)
        for part in (*parts, *self._lines):
            self._grid.removeWidget(part)
        for place, part in enumerate(parts):
            row, column = divmod(place, 2) if is_folded else (0, place)
            self._grid.addWidget(part, row, 2 * column)
        for place, line in enumerate(self._lines):
            line.setVisible(not is_folded or place == 0)
            self._grid.addWidget(line, 0, 2 * place + 1, 2 if is_folded else 1, 1)
        stretches = (1, 1, 0, 0) if is_folded else (4, 5, 7, 7)
        for place, stretch in enumerate(stretches):
            self._grid.setColumnStretch(2 * place, stretch)


def _over_term(words: Words, shown: ApprovalFigures) -> tuple[str, str]:
    """What is asked over the whole term, as a label and an amount."""
    money = words.formats.money
    if shown.term_net is None:
        return words.translate("approvals", "No end of the term"), ""
    if shown.term_end is not None:
        day = words.formats.short_date(shown.term_end)
        label = words.translate("approvals", "Contract until {day}, excl. VAT", day=day)
        return label, money(shown.term_net)
    label = words.translate("approvals", "Total over {n} months, excl. VAT", n=shown.months)
    return label, money(shown.term_net)


class _Figure(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label("", NOTE, "text2", self, wrap=True)
        self.amount = AmountButton("", TITLE, self, with_padding=_ALONG)
        self._note = Label("", NOTE, "text2", self)
        self.noted = AmountButton("", NOTE, self, colour="text2", with_padding=_BESIDE)
        below = FlowRow(self, gap=1)
        below.add(self._note)
        below.add(self.noted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QHBoxLayout()
        inset.setContentsMargins(0, 2, 0, 2)
        inset.addWidget(self.amount)
        inset.addStretch(1)
        for part in (self._label, self._note):
            part.setContentsMargins(_ALONG, 0, 0, 0)
        column.addWidget(self._label)
        column.addLayout(inset)
        column.addWidget(below)
        column.addStretch(1)

    def say(self, label: str, note: str) -> None:
        self._label.setText(label)
        self._note.setText(note)


class _Share(QWidget):
    def __init__(self, name: str, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Label(name, NOTE, "text2", self)
        self.noted = AmountButton("", NOTE, self, colour="text2", with_padding=_BESIDE)
        self.noted.hide()
        self.amount = AmountButton("", CELL_STRONG, self, with_padding=_ALONG)
        self._unknown = Label("", CELL_STRONG, parent=self)
        self._unknown.hide()
        self._bar = TickBar(name, "c2" if colour == "c2" else "accent", self)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addWidget(self.noted)
        first.addStretch(1)
        first.addWidget(self.amount)
        first.addWidget(self._unknown)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._bar)
        column.addStretch(1)

    def say(self, value: str, share: float, ticks: list[tuple[float, str]]) -> None:
        self._unknown.hide()
        self._bar.show()
        self._bar.show_share(share, ticks, ", ".join([value, *(words for _, words in ticks)]))

    def say_unknown(self, text: str) -> None:
        self._unknown.setText(text)
        self._unknown.show()
        self._bar.hide()
