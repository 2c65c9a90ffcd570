"""What changed for the customer between two revisions of a quote: chosen above, shown below."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.services.comparison.comparison_view import comparison_view
from app.services.store.changes import Changes
from app.ui.comparison.body import ComparisonBody
from app.ui.comparison.choice import VersionChoice
from app.ui.comparison.services import ComparisonServices
from app.ui.comparison.words_card import WordsCard
from app.ui.theme import BODY, NOTE, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_NARROW, _MARGIN, _BETWEEN = 1100, 24, 24
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ComparisonPage(QWidget):
    """Sets two revisions beside each other; Alt+Left and Alt+Right step through them.

    Everything on it is made of what the customer is shown: what is internal is absent, not hidden.
    """

    def __init__(
        self,
        workspace: Workspace[ComparisonServices],
        place: places.WhatChanged,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, place.quote_id
        words, versions = workspace.words, workspace.services.comparisons.versions(place.quote_id)
        after = place.after or versions[-1].revision
        before = place.before or max(1, after - 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read = Button(words.translate("comparison", "Preview PDF"), "secondary", "print", self)
        read.setObjectName("read_pdf")
        read.clicked.connect(self._read)
        self._header = ObjectHeader(words.translate("comparison", "Where you are"), [read], self)
        self._since = Label("", BODY, "text2", self)
        self.choice = VersionChoice(words, versions, (before, after), self)
        self._body: ComparisonBody | None = None
        self._words_card = WordsCard(words, self)
        self._content = QWidget(self)
        self._is_narrow = False
        self._lay_out()
        self._connect()
        self._show()

    def leave(self) -> None:
        """Keep what was typed a moment ago."""
        self._words_card.finish()

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

    def _lay_out(self) -> None:
        words, quote = self._workspace.words, self._workspace.services.quotes.get(self._id)
        customer = self._workspace.services.customers.get(quote.customer_id)
        self._header.title.setText(words.translate("comparison", "What changed"))
        self._header.add_after_title(self._since)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("comparison", "Customers")),
                (places.CustomerFile(quote.customer_id, "quotes"), customer.identity.name),
                (places.ReadQuote(quote.id), quote.display_number),
            ]
        )
        content = self._content
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_BETWEEN)
        self._column.addWidget(self.choice)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(2 * _BETWEEN)
        self._lower.addWidget(self._words_card, 1)
        self._column.addLayout(self._lower)
        note = words.translate(
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
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self.choice.left.connect(self._words_card.finish)
        self.choice.changed.connect(self._show)
        self._words_card.written.connect(self._on_written)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _show(self) -> None:
        words, comparisons = self._workspace.words, self._workspace.services.comparisons
        self._is_narrow = self.width() < theme().scaled(_NARROW)
        before, after = self.choice.pair
        found = comparisons.compare(self._id, before, after, words.language)
        day = words.formats.long_date(self.choice.day_of(before))
        self._since.setText(words.translate("comparison", "since the version of {day}", day=day))
        if self._body is not None:
            for gone in (self._body.waterfalls, self._body):
                gone.setParent(None)
                gone.deleteLater()
        view = comparison_view(words, found)
        self._body = ComparisonBody(
            words,
            view,
            hides_same=self.choice.hides_same,
            is_narrow=self._is_narrow,
            parent=self._content,
        )
        self._column.insertWidget(1, self._body)
        # A layout shows what it is given a moment later: the page would be empty for that long.
        self._body.show()
        way = QBoxLayout.Direction.TopToBottom if self._is_narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(way)
        self._lower.addWidget(self._body.waterfalls, 1)
        for part in (self._words_card, self._body.waterfalls):
            part.setVisible(not view.is_identical)
        proposed = comparisons.proposed(self._id, before, after)
        self._words_card.show_words(comparisons.sentence(self._id, before, after), proposed)

    def _read(self) -> None:
        self._workspace.router.go(places.ReadQuote(self._id, self.choice.pair[1]))

    def _on_written(self, text: str) -> None:
        before, after = self.choice.pair
        keep = self._workspace.services.comparisons.keep_sentence
        self._workspace.tasks.command(partial(keep, self._id, before, after, text))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if self._id not in changes.of(Kind.QUOTE) and not changes.is_everything:
            return
        try:
            self.choice.set_versions(self._workspace.services.comparisons.versions(self._id))
            self._show()
        except RuleViolation as refused:
            # The quote is gone: it was undone, or the portal did not take it and the rep gave it up.
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.go(places.Quotes())


def _step(event: QKeyEvent) -> int:
    """How many revisions a key goes forward; 0 for every other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return next((step for key, step in _STEPS.items() if event.key() == key), 0)
