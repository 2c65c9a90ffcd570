"""A quote revised in two places: both revisions side by side, and what each way out comes to."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.attention.quote_conflict import Decision, Outcome, QuoteConflict
from app.services.attention.resolution_options import Question
from app.services.queries.queues import AttentionItem
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.attention.body import CardBody
from app.ui.attention.card_head import EDGE
from app.ui.attention.changed_value import ChangedValue
from app.ui.attention.decisions import Decisions
from app.ui.attention.services import CardBodyServices
from app.ui.labels.subjects import by_whom, reason
from app.ui.theme import CELL_STRONG, NOTE, NOTE_STRONG, SECTION
from app.ui.widgets.card import Panel
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.choices import ChoiceGroup
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace

_SHARES = (30, 20, 25, 25)
_CHOICES: dict[Decision, tuple[Marked, Marked]] = {
    Decision.DISCARD: (
        QT_TRANSLATE_NOOP("attention", "Discard mine"),
        QT_TRANSLATE_NOOP("attention", "The portal’s quote stays as it is."),
    ),
    Decision.REVISE: (
        QT_TRANSLATE_NOOP("attention", "New revision of the portal’s quote, with my lines"),
        QT_TRANSLATE_NOOP("attention", "Your terms, priced again; the portal’s revision stays readable."),
    ),
    Decision.SAVE_AS_NEW: (
        QT_TRANSLATE_NOOP("attention", "Save mine as a new quote"),
        QT_TRANSLATE_NOOP("attention", "At today’s prices; both stay open until one is validated."),
    ),
}
_ACTIONS: dict[Decision, Marked] = {
    Decision.DISCARD: QT_TRANSLATE_NOOP("attention", "Keep the portal’s"),
    Decision.REVISE: QT_TRANSLATE_NOOP("attention", "Create the revision"),
    Decision.SAVE_AS_NEW: QT_TRANSLATE_NOOP("attention", "Create the new quote"),
}


class QuoteConflictBody(CardBody):
    """Chosen at the start is the way that loses neither side's work, where it is open."""

    def __init__(
        self,
        workspace: Workspace[CardBodyServices],
        decisions: Decisions,
        item: AttentionItem,
        conflict: QuoteConflict,
        parent: QWidget | None = None,
    ) -> None:
        why = reason(workspace.words, item, Question.QUOTE)
        super().__init__(workspace, decisions, item, why, parent)
        self._conflict = conflict
        self._has_start = conflict.monthly[0] is not None
        self._cards: dict[Decision, ChoiceCard] = {}
        self._group = ChoiceGroup(self)
        self._add_table()
        self._add_choices()
        self._go = self._deciding(self._button("decide", ""))
        self._go.clicked.connect(self._on_go)
        words = workspace.words
        note = words.translate("attention", "You can decide later; until then the portal’s stands.")
        self._close_with(note, [self._later_button(), self._go], line=False)
        self._group.buttonToggled.connect(self._show_action)
        self._show_action()

    @property
    def decision(self) -> Decision:
        """What is chosen."""
        return next(decision for decision, card in self._cards.items() if card.isChecked())

    def first_focus(self) -> QWidget | None:
        return self._cards[self.decision]

    def _add_table(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(1, 0, 1, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for column, share in enumerate(_SHARES):
            grid.setColumnStretch(column, share if self._has_start or column != 1 else 0)
        self._add_head(grid)
        for row in self._conflict.rows:
            start = row.mine if row.start is None else row.start
            self._add_row(grid, row.name, (row.start, row.mine, row.portals), start)
        money = self._workspace.formats.money
        started, mine, portals = self._conflict.monthly
        texts = (None if started is None else money(started), money(mine), money(portals))
        name = self._workspace.words.translate("attention", "Monthly excl. VAT")
        self._add_row(grid, name, texts, None)
        self.column.addLayout(grid)

    def _add_head(self, grid: QGridLayout) -> None:
        words, item = self._workspace.words, self._item
        now = self._workspace.services.clock.now().astimezone()
        theirs = ""
        if item.conflict is not None:
            changed_at = datetime.fromisoformat(item.conflict.changed_at)
            theirs = by_whom(words, item.conflict.changed_by, changed_at, now)
        grid.addWidget(Panel("sunken", parent=self), 0, 0, 1, len(_SHARES))
        name = Label(words.translate("attention", "Line"), NOTE, "text2", self)
        grid.addLayout(_inset(name), 0, 0)
        heads = [
            (words.translate("attention", "Yours"), by_whom(words, "", item.given_at, now), 2),
            (words.translate("attention", "On the portal"), theirs, 3),
        ]
        if self._has_start:
            begun = words.translate("attention", "when you began")
            heads.insert(0, (words.translate("attention", "At the start"), begun, 1))
        for head, note, column in heads:
            grid.addLayout(self._head(head, note, column), 0, column)
        self._line(grid)

    def _head(self, name: str, note: str, column: int) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setContentsMargins(0, 6, EDGE if column == len(_SHARES) - 1 else 8, 6)
        pair.setSpacing(0)
        for text, style in ((name, NOTE_STRONG), (note, NOTE)):
            label = Label(text, style, "text" if style is NOTE_STRONG else "text2", self, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            pair.addWidget(label)
        pair.addStretch(1)
        return pair

    def _add_row(
        self, grid: QGridLayout, name: str, texts: tuple[str | None, str, str], start: str | None
    ) -> None:
        """A row; what differs from ``start`` is marked as changed, nothing when it is None."""
        row = grid.rowCount()
        label = Label(name, CELL_STRONG, parent=self, wrap=True)
        grid.addLayout(_inset(label), row, 0)
        for column, text in enumerate(texts, start=1):
            if text is None:
                continue
            is_changed = start is not None and text != start
            is_total = start is None
            value = ChangedValue(
                text or self._workspace.words.translate("attention", "empty"),
                "text3" if column == 1 else "text",
                is_changed=is_changed,
                is_strong=is_changed or is_total,
                edge=EDGE if column == len(_SHARES) - 1 else 8,
                parent=self,
            )
            grid.addWidget(value, row, column)
        self._line(grid)

    def _line(self, grid: QGridLayout) -> None:
        grid.addWidget(HLine("line", self), grid.rowCount(), 0, 1, len(_SHARES))

    def _add_choices(self) -> None:
        words = self._workspace.words
        column = QVBoxLayout()
        column.setContentsMargins(EDGE, 16, EDGE, 4)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(words.translate("attention", "What you can do"), SECTION, parent=self))
        head.addStretch(1)
        effect = words.translate("attention", "effect on the customer’s monthly excl. VAT")
        head.addWidget(Label(effect, NOTE, "text2", self))
        column.addLayout(head)
        for outcome in self._conflict.outcomes:
            card = self._build_choice(outcome)
            self._cards[outcome.decision] = card
            self._group.add(card)
            column.addWidget(card)
        possible = [each.decision for each in self._conflict.outcomes if each.monthly is not None]
        wanted = Decision.REVISE if Decision.REVISE in possible else possible[-1]
        self._cards[wanted].setChecked(True)
        self.column.addLayout(column)

    def _build_choice(self, outcome: Outcome) -> ChoiceCard:
        words, formats = self._workspace.words, self._workspace.formats
        name, note = (words.say(each) for each in _CHOICES[outcome.decision])
        difference = self._conflict.difference(outcome)
        figure = "" if outcome.monthly is None else formats.money(outcome.monthly)
        change = ""
        if difference is not None:
            change = (
                formats.signed(difference) if difference.minor else words.translate("attention", "unchanged")
            )
        if outcome.problems:
            note = " ".join(words.problem(problem) for problem in outcome.problems)
        card = ChoiceCard(name, note, figure, change, self)
        card.setObjectName(outcome.decision.value)
        card.setEnabled(not outcome.problems)
        return card

    def _show_action(self) -> None:
        if not any(card.isChecked() for card in self._cards.values()):
            # Between two choices neither is chosen for a moment.
            return
        self._go.setText(self._workspace.words.say(_ACTIONS[self.decision]))
        self._go.updateGeometry()

    def _on_go(self) -> None:
        if self.decision is Decision.DISCARD:
            self._decide()
        else:
            self._ask_about_quantities(self._decide)

    def _decide(self) -> None:
        self._wait()
        decide = {
            Decision.DISCARD: self._decisions.discard,
            Decision.REVISE: self._decisions.revise,
            Decision.SAVE_AS_NEW: self._decisions.save_as_new,
        }[self.decision]
        decide(self._item, self._on_refused)


def _inset(name: QWidget) -> QVBoxLayout:
    """Room around what a row is called."""
    around = QVBoxLayout()
    around.setContentsMargins(EDGE, 9, 0, 9)
    around.addWidget(name)
    return around
