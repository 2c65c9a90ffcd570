"""The attention list: everything that the portal did not apply, and what the rep can do about it."""

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.document import Kind
from app.domain.partner.role import Role
from app.services.attention.resolution_options import Question
from app.services.queries.online_rows import CustomerWish
from app.services.store.changes import Changes
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.services.words.derivation import Explanation
from app.ui.attention.answered_card import AnsweredCard
from app.ui.attention.approval_card import ApprovalCard
from app.ui.attention.card import AttentionCard
from app.ui.attention.decisions import Decisions
from app.ui.attention.send_all_button import SendAllButton
from app.ui.attention.services import AttentionServices
from app.ui.attention.wish_card import WishCard
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme.focus_moves import follow_focus
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_MARGIN, _RING = 24, 3
_ALL, _TO_APPROVE, _ANSWERED, _ASKED = "all", "to_approve", "answered", "asked"
_CONFLICTS, _REFUSALS, _LOST = "conflicts", "refusals", "lost"
_CHIPS: tuple[tuple[str, Marked], ...] = (
    (_ALL, QT_TRANSLATE_NOOP("attention", "All")),
    (_TO_APPROVE, QT_TRANSLATE_NOOP("approvals", "To approve")),
    (_ANSWERED, QT_TRANSLATE_NOOP("approvals", "Answered")),
    (_ASKED, QT_TRANSLATE_NOOP("online", "Asked on-line")),
    (_CONFLICTS, QT_TRANSLATE_NOOP("attention", "Conflicts")),
    (_REFUSALS, QT_TRANSLATE_NOOP("attention", "Refused by the portal")),
    (_LOST, QT_TRANSLATE_NOOP("attention", "Lost in a restore")),
)
_CHIP_OF = {Question.REFUSAL: _REFUSALS, Question.LOST: _LOST}

AnyCard = AttentionCard | ApprovalCard | AnsweredCard | WishCard
_Foldable = TypeVar("_Foldable", AttentionCard, AnsweredCard, WishCard)
_KINDS = (
    Kind.APPROVAL,
    Kind.ONLINE_OFFER,
    Kind.QUOTE,
    Kind.CHANGE_ORDER,
    Kind.PARTNER,
    Kind.CONTRACT,
)
_IF_ANY = (_ANSWERED, _ASKED, _LOST)
"""The chips that are there while they have something to show."""


class AttentionPage(QWidget):
    """Cards, the last answer first; the first is open, and every choice stays while others come and go."""

    def __init__(
        self, workspace: Workspace[AttentionServices], place: places.Attention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._decisions = Decisions(workspace, self)
        self._explanations = AmountExplanations(workspace, _explained, self)
        self._cards: list[AnyCard] = []
        self._leading: AnyCard | None = None
        self._typed: dict[str, str] = {}
        """Answers that were begun about what is not asked any more; it may be asked again."""
        self._choice = _ALL
        words = workspace.words
        self._header = ListHeader(words.translate("attention", "Attention"), [], self)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._send_all = SendAllButton(workspace, self._decisions, self)
        self._scroll = ScrollArea(self)
        self._column = QVBoxLayout()
        self._empty = EmptyState(
            "ok",
            *_nothing_there(words, self._choice),
            None,
            self,
        )
        self._lay_out()
        workspace.bridge.changed.connect(self._on_changed)
        follow_focus(self._on_focus_changed)
        self._refresh()
        if self._cards:
            self._begin_with(place.about)

    @property
    def cards(self) -> tuple[AttentionCard, ...]:
        """The cards, the last answer first, those that a chip hides included."""
        return tuple(card for card in self._cards if isinstance(card, AttentionCard))

    @property
    def approval_cards(self) -> tuple[ApprovalCard, ...]:
        """The requests that wait for this manager, the last asked first."""
        return tuple(card for card in self._cards if isinstance(card, ApprovalCard))

    def show_card(self, card: AnyCard) -> None:
        """Bring ``card`` to the top, as far as what follows it allows, and give it the keyboard."""
        card.focus_head()
        self._scroll.verticalScrollBar().setValue(card.y())

    def _begin_with(self, about: str) -> None:
        """Open the card of what the rep came for, else the first."""
        begun = next((card for card in self._cards if about and about in _key_of(card)), self._cards[0])
        begun.set_open(True)
        self._lead(begun)
        if begun is not self._cards[0]:
            # There is no place to scroll to before the page has its size.
            QTimer.singleShot(0, begun, lambda: self._scroll.verticalScrollBar().setValue(begun.y()))

    def _lay_out(self) -> None:
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(_MARGIN, 0, _MARGIN, 12)
        tools.setSpacing(8)
        for value, label in _CHIPS:
            tools.addWidget(self._build_chip(value, label))
        tools.addStretch(1)
        tools.addWidget(self._send_all)
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
        had_focus = self._focused_card()
        there = {_key_of(card): card for card in self._cards}
        wanted = self._wanted_cards(there)
        gone = [card for card in self._cards if card not in wanted]
        for card in gone:
            self._put_away(card)
        self._cards = wanted
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)
        self._filter()
        if self._leading not in self._cards:
            self._lead(next(iter(self._visible()), None))
        if had_focus in gone and self._leading is not None:
            self._leading.set_open(True)
            self._leading.focus_head()

    def _wanted_cards(self, there: Mapping[str, AnyCard]) -> list[AnyCard]:
        """What waits: requests, what was answered, what customers ask for, what the portal did not apply."""
        services = self._workspace.services
        account, queries = services.account, services.queries
        cards: list[AnyCard] = []
        if account.role is Role.MANAGER:
            # The last asked first, and of one document the last: an earlier request about it is void soon.
            for id in reversed(queries.approvals.waiting()):
                self._add_request(cards, there, id)
        declined, granted = queries.approvals.declined, queries.approvals.granted
        answered = reversed((*declined(account.user_id), *granted(account.user_id)))
        cards.extend(
            there.get(f"answered:{id}") or self._wired(AnsweredCard(self._workspace, id, self))
            for id in answered
        )
        asked = queries.online.asked(account.user_id)
        cards.extend(
            there.get(_key_of_wish(each)) or self._wired(WishCard(self._workspace, each, self))
            for each in asked
        )
        cards.extend(
            there.get(each.op_id) or self._wired(AttentionCard(self._workspace, self._decisions, each, self))
            for each in queries.attention()
        )
        return cards

    def _add_request(self, cards: list[AnyCard], there: Mapping[str, AnyCard], id: str) -> None:
        subject_id = self._workspace.services.approvals.get(id).subject.id
        if any(isinstance(card, ApprovalCard) and card.subject_id == subject_id for card in cards):
            return
        card = there.get(f"approval:{subject_id}")
        if isinstance(card, ApprovalCard):
            card.show_request(id)
            cards.append(card)
        else:
            cards.append(self._build_request(id))

    def come_back(self, _place: places.Place) -> None:
        """Let what led away be decided: the rep is back."""
        for card in self.cards:
            card.allow_again()

    def leave(self) -> None:
        """Take the derivation of an amount away with the page."""
        self._explanations.close()

    def _put_away(self, card: AnyCard) -> None:
        if isinstance(card, ApprovalCard):
            self._typed[card.subject_id] = card.answer.field.text()
            for part in (card.totals, card.table):
                part.forget()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _build_request(self, id: str) -> ApprovalCard:
        card = ApprovalCard(self._workspace, id, self._explanations, self)
        card.answer.field.setText(self._typed.pop(card.subject_id, ""))
        card.next_asked.connect(lambda: self._go_on_from(card))
        return card

    def _wired(self, card: _Foldable) -> _Foldable:
        card.put_off.connect(lambda: self._go_on_from(card))
        return card

    def _filter(self) -> None:
        is_manager = self._workspace.services.account.role is Role.MANAGER
        counts = {value: 0 for value, _ in _CHIPS} | {_ALL: len(self._cards)}
        for card in self._cards:
            counts[_chip_of(card)] += 1
        if self._choice in _IF_ANY and not counts[self._choice]:
            self._choice = _ALL
            self._chips[_ALL].setChecked(True)
        for card in self._cards:
            card.setVisible(self._choice in (_ALL, _chip_of(card)))
        for value, chip in self._chips.items():
            chip.set_count(self._workspace.formats.count(counts[value]))
        self._chips[_TO_APPROVE].setVisible(is_manager)
        for value in _IF_ANY:
            self._chips[value].setVisible(bool(counts[value]))
        self._send_all.offer(self.cards)
        self._header.set_count(self._workspace.formats.count(len(self._cards)) if self._cards else "")
        self._tools.setVisible(bool(self._cards) or is_manager)
        self._empty.set_words(*_nothing_there(self._workspace.words, self._choice))
        self._stack.setCurrentWidget(self._scroll if counts[self._choice] else self._empty)

    def _visible(self) -> list[AnyCard]:
        return [card for card in self._cards if not card.isHidden()]

    def _lead(self, leading: AnyCard | None) -> None:
        self._leading = leading
        for card in self._cards:
            card.set_leading(card is leading)

    def _go_on_from(self, card: AnyCard) -> None:
        """The next card gets the keyboard when one is put off; the same one when there is no other."""
        shown = self._visible()
        following = shown[(shown.index(card) + 1) % len(shown)]
        if isinstance(following, ApprovalCard):
            following.set_open(True)
        following.focus_head()
        self._scroll.ensureWidgetVisible(following)

    def _focused_card(self) -> AnyCard | None:
        focused = QApplication.focusWidget()
        return next((card for card in self._cards if focused and card.isAncestorOf(focused)), None)

    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        card = self._focused_card()
        if card is not None and card is not self._leading:
            self._lead(card)

    def _on_chip(self, value: str) -> None:
        self._choice = value
        self._filter()
        shown = self._visible()
        if value == _TO_APPROVE and shown and not any(card.is_open for card in shown):
            shown[0].set_open(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A page that opens on a request begins in its answer; on anything else nowhere."""
        if isinstance(self._leading, ApprovalCard) and self._leading.is_open:
            self._leading.focus_head()
        else:
            super().focusInEvent(event)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        is_about_it = any(changes.of(kind) for kind in _KINDS)
        if changes.of(Kind.PARTNER):
            # Its limits are read from the catalogue, which may hear of them after this page.
            QTimer.singleShot(0, self, self._refresh)
        if changes.is_queue_changed or is_about_it or changes.is_everything:
            self._refresh()


def _explained(key: object, _button: AmountButton) -> Explanation:
    """Where an amount of a card comes from: its key tells."""
    return cast(Callable[[], Explanation], key)()


def _nothing_there(words: Words, choice: str) -> tuple[str, str]:
    """What stands where the list would, and what would be in it."""
    if choice == _TO_APPROVE:
        return (
            words.translate("approvals", "No request is waiting."),
            words.translate("approvals", "When a rep asks for a discount beyond their limit, it comes here."),
        )
    return (
        words.translate("attention", "Nothing waits for you"),
        words.translate("attention", "What the portal could not apply comes here, with the ways out."),
    )


def _key_of(card: AnyCard) -> str:
    """What a card stays the same for."""
    match card:
        case ApprovalCard():
            return f"approval:{card.subject_id}"
        case AnsweredCard():
            return f"answered:{card.request.id}"
        case WishCard():
            return _key_of_wish(card.wish)
        case _:
            return card.item.op_id


def _key_of_wish(wish: CustomerWish) -> str:
    """Of another wish about the same offer there is another card, even in the same second."""
    return f"wish:{wish}"


def _chip_of(card: AnyCard) -> str:
    """The chip that shows a card, besides the one for all."""
    match card:
        case ApprovalCard():
            return _TO_APPROVE
        case AnsweredCard():
            return _ANSWERED
        case WishCard():
            return _ASKED
        case _:
            return _CHIP_OF.get(card.question, _CONFLICTS)


class _Column(QWidget):
    """As high as its cards are at the width they have; a layout alone asks for their height at the least."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
