"""What changed for the customer between two versions of a document: chosen above, shown below."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.shown.held import HELD
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.message import Message
from app.services.comparison.versions import Subject
from app.services.store.changes import Changes
from app.services.words import Words
from app.ui.comparison.body import ComparisonBody
from app.ui.comparison.choice import VersionChoice
from app.ui.comparison.header import ComparisonHeader
from app.ui.comparison.services import ComparisonServices
from app.ui.comparison.words_card import WordsCard
from app.ui.forms.date_words import date_words
from app.ui.theme import NOTE, theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_NARROW, _MARGIN, _BETWEEN = 1100, 24, 24
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ComparisonPage(QWidget):
    """Sets two versions beside each other; Alt+Left and Alt+Right step through them.

    Everything on it is made of what the customer is shown: what is internal is absent, not hidden.
    """

    def __init__(
        self,
        workspace: Workspace[ComparisonServices],
        place: places.WhatChanged,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, place.document_id
        self._kind = Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE
        subject = self._subject()
        words, clock = workspace.words, workspace.services.clock
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._header = ComparisonHeader(words, self)
        customer = workspace.services.customers.get(subject.customer_id)
        self._header.show_subject(place, subject, customer.identity.name)
        pair = _pair(subject, self._kind, place)
        dates = date_words(words)
        self.choice = VersionChoice(words, subject.versions, pair, dates, clock.today(), self)
        self._trouble = Banner("warning", "", "", self)
        self._trouble.setObjectName("not_comparable")
        self._body: ComparisonBody | None = None
        self._words_card = WordsCard(words, self)
        self._content = QWidget(self)
        self._is_narrow = self._is_worded = False
        self._lay_out()
        self._connect()
        self._show()

    def leave(self) -> None:
        """Keep what was typed a moment ago, and let everybody have it."""
        self._finish_words()

    def event(self, event: QEvent) -> bool:
        # Elsewhere Alt+Left goes back; here it steps through the revisions, as the text beside them says.
        if event.type() is QEvent.Type.ShortcutOverride and _step(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step(event):
            self.choice.step(step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < theme().scaled(_NARROW)) != self._is_narrow:
            self._show()

    def _subject(self) -> Subject:
        return self._workspace.services.comparisons.subject(self._kind, self._id)

    def _lay_out(self) -> None:
        content = self._content
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_BETWEEN)
        self._column.addWidget(self.choice)
        self._column.addWidget(self._trouble)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(2 * _BETWEEN)
        self._lower.addWidget(self._words_card, 1)
        self._column.addLayout(self._lower)
        note = self._workspace.words.translate(
            "comparison", "Margin, limits and internal notes are absent from this page and from the text."
        )
        self._column.addWidget(Label(note, NOTE, "text3", content, wrap=True))
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(scrolled_down(content, self), 1)

    def _connect(self) -> None:
        self._header.place_asked.connect(self._workspace.router.go)
        self._header.read_asked.connect(lambda: self._go_to(places.ReadChanges))
        self._header.meet_asked.connect(lambda: self._go_to(places.ShowChanges))
        self.choice.left.connect(self._finish_words)
        self.choice.changed.connect(self._show)
        self._words_card.written.connect(self._on_written)
        self._words_card.mail_asked.connect(self._copy_for_mail)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _show(self) -> None:
        self._is_narrow = self.width() < theme().scaled(_NARROW)
        self._header.show_since(self.choice.chosen(self.choice.pair[0]))
        self._clear()
        try:
            self._fill()
        except RuleViolation as refused:
            # Neither version is at fault: the two are not shown beside each other, and why is said here.
            self._tell(refused.problems)
            return
        self._trouble.hide()

    def _fill(self) -> None:
        words, comparisons = self._workspace.words, self._workspace.services.comparisons
        before, after = self.choice.pair
        found = comparisons.compare(self._kind, self._id, before, after, words.language)
        view = comparison_view(words, found)
        body = self._body = ComparisonBody(
            words,
            view,
            hides_same=self.choice.hides_same,
            is_narrow=self._is_narrow,
            parent=self._content,
        )
        self._column.insertWidget(2, body)
        # A layout shows what it is given a moment later: the page would be empty for that long.
        body.show()
        way = QBoxLayout.Direction.TopToBottom if self._is_narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(way)
        self._lower.addWidget(body.waterfalls, 1)
        for part in (self._words_card, body.waterfalls):
            part.setVisible(not view.is_identical)
        proposed = comparisons.proposed(self._kind, self._id, before, after)
        kept = comparisons.sentence(self._kind, self._id, before, after)
        self._words_card.show_words(kept, proposed)

    def _clear(self) -> None:
        if self._body is not None:
            for gone in (self._body.waterfalls, self._body):
                gone.setParent(None)
                gone.deleteLater()
            self._body = None

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        strong = words.translate("comparison", "These two versions cannot be compared.")
        said = " ".join(dict.fromkeys(words.problem(each) for each in problems))
        self._trouble.set_message("warning", strong, said)
        self._trouble.show()
        self._words_card.hide()

    def _go_to(self, kind: type[places.ReadChanges | places.ShowChanges]) -> None:
        is_change = self._kind is Kind.CHANGE_ORDER
        self._workspace.router.go(kind(self._id, *self.choice.pair, is_change=is_change))

    def _copy_for_mail(self) -> None:
        """Put everything that changed on the clipboard, for whatever mail program; what is typed is in it."""
        workspace, words = self._workspace, self._workspace.words
        self._words_card.finish()
        comparisons, pair = workspace.services.comparisons, self.choice.pair
        workspace.tasks.command(
            partial(comparisons.message, self._kind, self._id, *pair),
            lambda message: put_on_clipboard(message, words, workspace),
        )

    def _finish_words(self) -> None:
        """What the rep made of the sentence goes to every laptop once it is left."""
        self._words_card.finish()
        if self._is_worded:
            self._is_worded = False
            share = self._workspace.services.comparisons.share_sentence
            self._workspace.tasks.command(partial(share, self._kind, self._id, *self.choice.pair))

    def _on_written(self, text: str) -> None:
        self._is_worded = True
        before, after = self.choice.pair
        keep = self._workspace.services.comparisons.keep_sentence
        self._workspace.tasks.command(partial(keep, self._id, before, after, text))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        beside = (Kind.CONTRACT, Kind.LICENCE, Kind.COMPARISON_NOTE)
        is_about_it = self._id in changes.of(self._kind) or any(changes.of(each) for each in beside)
        if not is_about_it and not changes.is_everything:
            return
        try:
            self.choice.set_versions(self._subject().versions)
        except RuleViolation as refused:
            # It is gone: it was undone, or the portal did not take it and the rep gave it up.
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.go(places.Quotes())
            return
        self._show()


def put_on_clipboard(message: Message, words: Words, workspace: Workspace[object]) -> None:
    """Put both forms of ``message`` there, and say so."""
    data = QMimeData()
    data.setText(message.text)
    data.setHtml(message.html)
    QGuiApplication.clipboard().setMimeData(data)
    workspace.messages.toast(words.translate("comparison", "Copied; paste it into an e-mail"))


def _pair(subject: Subject, kind: Kind, place: places.WhatChanged) -> tuple[int, int]:
    """What the page begins with: a change beside what is held, another revision beside the one before it."""
    after = subject.current if place.after is None else place.after
    if place.before is not None:
        return place.before, after
    has_held = subject.versions[0].revision == HELD
    if has_held and (kind is Kind.CHANGE_ORDER or after == 1):
        return HELD, after
    return max(1, after - 1), after


def _step(event: QKeyEvent) -> int:
    """How many revisions a key goes forward; 0 for every other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return next((step for key, step in _STEPS.items() if event.key() == key), 0)
