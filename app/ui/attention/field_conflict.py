"""A customer changed in two places: one choice for each field group that differs."""

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.customer.merge import GroupConflict
from app.services.attention.resolution_options import Question
from app.services.queries.queues import AttentionItem
from app.ui.attention.body import CardBody
from app.ui.attention.card_head import EDGE
from app.ui.attention.choice import ValueChoice
from app.ui.attention.decisions import Decisions
from app.ui.attention.services import CardBodyServices
from app.ui.labels.group_words import GroupValues, group_name
from app.ui.labels.subjects import by_whom, reason
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG
from app.ui.theme.paint import breakable
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.choices import ChoiceGroup
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace

_SHARES = (16, 24, 29, 31)


class FieldConflictBody(CardBody):
    """Columns: when the rep started, theirs, the portal's; the portal's values are chosen at the start."""

    def __init__(
        self,
        workspace: Workspace[CardBodyServices],
        decisions: Decisions,
        item: AttentionItem,
        parent: QWidget | None = None,
    ) -> None:
        why = reason(workspace.words, item, Question.FIELDS)
        super().__init__(workspace, decisions, item, why, parent)
        self._mine: dict[str, ValueChoice] = {}
        self._choices: list[ValueChoice] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(1, 0, 1, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        self._add_head()
        for conflict in item.conflict.groups if item.conflict else ():
            self._add_group(conflict)
        self.column.addLayout(self._grid)
        self._apply = self._build_apply()
        note = workspace.words.translate(
            "attention", "What is not kept stays in the audit log; until you decide, the portal’s stands."
        )
        self._close_with(note, [self._later_button(), self._apply], line=False)

    @property
    def mine(self) -> frozenset[str]:
        """The groups whose value is to be the rep's."""
        return frozenset(group for group, choice in self._mine.items() if choice.isChecked())

    def first_focus(self) -> QWidget | None:
        return next((each for each in self._choices if each.isChecked()), None)

    def _add_head(self) -> None:
        words, item = self._workspace.words, self._item
        now = self._workspace.services.clock.now().astimezone()
        ground = Panel("sunken", parent=self)
        self._grid.addWidget(ground, 0, 0, 1, len(_SHARES))
        theirs = ""
        if item.conflict is not None:
            changed_at = datetime.fromisoformat(item.conflict.changed_at)
            theirs = by_whom(words, item.conflict.changed_by, changed_at, now)
        heads = (
            (words.translate("attention", "Item"), ""),
            (words.translate("attention", "At the start"), words.translate("attention", "when you began")),
            (words.translate("attention", "Yours"), by_whom(words, "", item.given_at, now)),
            (words.translate("attention", "On the portal"), theirs),
        )
        for column, (name, note) in enumerate(heads):
            self._grid.addLayout(self._head(name, note, column), 0, column)
        self._line(1)

    def _head(self, name: str, note: str, column: int) -> QVBoxLayout:
        """A head of two lines; of one where there is nothing more to say."""
        pair = QVBoxLayout()
        pair.setContentsMargins(EDGE if column == 0 else _text_inset(column), 6, 8, 6)
        pair.setSpacing(0)
        pair.addWidget(Label(name, NOTE_STRONG if note else NOTE, "text" if note else "text2", self))
        if note:
            pair.addWidget(Label(note, NOTE, "text2", self, wrap=True))
            pair.addStretch(1)
        return pair

    def _add_group(self, conflict: GroupConflict) -> None:
        words, services, row = self._workspace.words, self._workspace.services, self._grid.rowCount()
        values = GroupValues(words, services.catalogue, services.queries)
        name = group_name(words, conflict.group, conflict.theirs, conflict.mine, conflict.base)
        label = Label(name, CELL_STRONG, parent=self, wrap=True)
        before = values.text(conflict.group, conflict.base)
        lines = values.lines(conflict.group, conflict.base)
        base = Label(breakable(lines), CELL, "text3", self, wrap=True)
        base.setAccessibleName(before)
        mine, theirs = (
            ValueChoice(values.lines(conflict.group, value), f"{name}, {whose}", self)
            for value, whose in (
                (conflict.mine, words.translate("attention", "Yours")),
                (conflict.theirs, words.translate("attention", "On the portal")),
            )
        )
        mine.setObjectName(f"mine:{conflict.group}")
        theirs.setObjectName(f"theirs:{conflict.group}")
        group = ChoiceGroup(self)
        group.add(mine)
        group.add(theirs)
        theirs.setChecked(True)
        self._grid.addLayout(_inset(label, EDGE, 8, 0), row, 0)
        self._grid.addLayout(_inset(base, _text_inset(1), 8, 0), row, 1)
        self._grid.addLayout(_inset(mine, 3, 6, 3), row, 2)
        self._grid.addLayout(_inset(theirs, 3, 6, EDGE), row, 3)
        self._mine[conflict.group] = mine
        self._choices += [mine, theirs]
        self._line(row + 1)

    def _line(self, row: int) -> None:
        self._grid.addWidget(HLine("line", self), row, 0, 1, len(_SHARES))

    def _build_apply(self) -> Button:
        apply = self._button("apply", self._workspace.words.translate("attention", "Apply my choices"))
        apply.clicked.connect(self._on_apply)
        return self._deciding(apply)

    def _on_apply(self) -> None:
        self._wait()
        self._decisions.resolve(self._item, self.mine, self._on_refused)


def _text_inset(column: int) -> int:
    """Where the text of a column begins: choices have a radio before theirs."""
    return 8 if column == 1 else 39


def _inset(widget: QWidget, left: int, upright: int, right: int) -> QVBoxLayout:
    """Room around a cell, for the ring of a choice above all."""
    around = QVBoxLayout()
    around.setContentsMargins(left, upright, right, upright)
    around.addWidget(widget)
    return around
