"""The attention list: everything that the portal did not apply, and what the rep can do about it."""

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.services.attention.resolution_options import Question
from app.services.queries.queues import AttentionItem
from app.services.store.changes import Changes
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.attention.card import AttentionCard
from app.ui.attention.decisions import Decisions
from app.ui.attention.services import AttentionServices
from app.ui.theme.focus_moves import follow_focus
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_MARGIN, _RING = 24, 3
_ALL, _CONFLICTS, _REFUSALS = "all", "conflicts", "refusals"
_CHIPS: tuple[tuple[str, Marked], ...] = (
    (_ALL, QT_TRANSLATE_NOOP("attention", "All")),
    (_CONFLICTS, QT_TRANSLATE_NOOP("attention", "Conflicts")),
    (_REFUSALS, QT_TRANSLATE_NOOP("attention", "Refused by the portal")),
)


class AttentionPage(QWidget):
    """Cards, the last answer first; the first is open, and every choice stays while others come and go."""

    def __init__(
        self, workspace: Workspace[AttentionServices], place: places.Attention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._decisions = Decisions(workspace, self)
        self._cards: list[AttentionCard] = []
        self._leading: AttentionCard | None = None
        self._choice = _ALL
        words = workspace.words
        self._header = ListHeader(words.translate("attention", "Attention"), [], self)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._scroll = ScrollArea(self)
        self._column = QVBoxLayout()
        self._empty = EmptyState(
            "ok",
            words.translate("attention", "Nothing waits for you"),
            words.translate("attention", "What the portal could not apply comes here, with the ways out."),
            None,
            self,
        )
        self._lay_out()
        workspace.bridge.changed.connect(self._on_changed)
        follow_focus(self._on_focus_changed)
        self._refresh()
        if self._cards:
            self._cards[0].set_open(True)

    @property
    def cards(self) -> tuple[AttentionCard, ...]:
        """The cards, the last answer first, those that a chip hides included."""
        return tuple(self._cards)

    def show_card(self, card: AttentionCard) -> None:
        """Bring ``card`` to the top, as far as what follows it allows, and give it the keyboard."""
        card.focus_head()
        self._scroll.verticalScrollBar().setValue(card.y())

    def _lay_out(self) -> None:
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(_MARGIN, 0, _MARGIN, 12)
        tools.setSpacing(8)
        for value, label in _CHIPS:
            tools.addWidget(self._build_chip(value, label))
        tools.addStretch(1)
        content = _Column(self._scroll)
        inset = QVBoxLayout(content)
        inset.setContentsMargins(_MARGIN - _RING, _RING, _MARGIN - _RING, _MARGIN)
        self._column.setContentsMargins(_RING, 0, _RING, 0)
        self._column.setSpacing(16)
        inset.addLayout(self._column)
        inset.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addWidget(body, 1)

    def _build_chip(self, value: str, label: Marked) -> Chip:
        chip = Chip(self._workspace.words.say(label), "", None, self)
        chip.setObjectName(f"chip_{value}")
        chip.setChecked(value == self._choice)
        chip.clicked.connect(lambda: self._on_chip(value))
        self._group.addButton(chip)
        self._chips[value] = chip
        return chip

    def _refresh(self) -> None:
        """Bring the cards in line with what waits; those that stay keep what was chosen in them."""
        items = self._workspace.services.queries.attention()
        waiting = {item.op_id for item in items}
        had_focus = self._focused_card()
        gone = [card for card in self._cards if card.item.op_id not in waiting]
        there = {card.item.op_id: card for card in self._cards if card not in gone}
        for card in gone:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [there.get(item.op_id) or self._build_card(item) for item in items]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)
        self._filter()
        if self._leading not in self._cards:
            self._lead(next(iter(self._visible()), None))
        if had_focus in gone and self._leading is not None:
            self._leading.set_open(True)
            self._leading.focus_head()

    def _build_card(self, item: AttentionItem) -> AttentionCard:
        card = AttentionCard(self._workspace, self._decisions, item, self)
        card.put_off.connect(lambda: self._go_on_from(card))
        return card

    def _filter(self) -> None:
        for card in self._cards:
            is_refusal = card.question is Question.REFUSAL
            card.setVisible(self._choice == _ALL or is_refusal == (self._choice == _REFUSALS))
        refusals = sum(card.question is Question.REFUSAL for card in self._cards)
        counts = {_ALL: len(self._cards), _CONFLICTS: len(self._cards) - refusals, _REFUSALS: refusals}
        for value, chip in self._chips.items():
            chip.set_count(self._workspace.formats.count(counts[value]))
        self._header.set_count(self._workspace.formats.count(len(self._cards)) if self._cards else "")
        self._tools.setVisible(bool(self._cards))
        self._stack.setCurrentWidget(self._scroll if counts[self._choice] else self._empty)

    def _visible(self) -> list[AttentionCard]:
        return [card for card in self._cards if not card.isHidden()]

    def _lead(self, leading: AttentionCard | None) -> None:
        self._leading = leading
        for card in self._cards:
            card.set_leading(card is leading)

    def _go_on_from(self, card: AttentionCard) -> None:
        """The next card gets the keyboard when one is put off; the same one when there is no other."""
        shown = self._visible()
        following = shown[(shown.index(card) + 1) % len(shown)]
        following.focus_head()

    def _focused_card(self) -> AttentionCard | None:
        focused = QApplication.focusWidget()
        return next((card for card in self._cards if focused and card.isAncestorOf(focused)), None)

    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        card = self._focused_card()
        if card is not None and card is not self._leading:
            self._lead(card)

    def _on_chip(self, value: str) -> None:
        self._choice = value
        self._filter()

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_queue_changed or changes.is_everything:
            self._refresh()


class _Column(QWidget):
    """As high as its cards are at the width they have; a layout alone asks for their height at the least."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
