"""The top of a change: whose licences, under which contract, undo and redo, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.services.change_orders.change_editor import ChangeEditor
from app.services.words import Words
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import NOTE, set_tip, theme
from app.ui.theme.paint import text_width
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places

_WORDS_FROM = 1200
"""From this width on there is room for the words of *Compare* beside the contract."""
_GAP = 8
_NAMES = (
    "undo",
    "redo",
    "compare_change",
    "cancel_change",
    "save_change",
    "review_change",
    "edit_change",
    "confirm_change",
)


class ChangeHeader(ObjectHeader):
    """Breadcrumb, title, pill and the buttons of a change.

    Signals:
        undo_asked, redo_asked: one step back or forth.
        place_asked: the place where its variants stand side by side, where the customer goes through it, or
            where what is saved of it is set beside what is held.
        cancel_asked: drop the draft.
        save_asked: save it as a change quote.
        review_asked, edit_asked: go on to the review, or back from it.
        confirm_asked: change what is held at once.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    place_asked = Signal(object)
    cancel_asked = Signal()
    save_asked = Signal()
    review_asked = Signal()
    edit_asked = Signal()
    confirm_asked = Signal()

    def __init__(self, editor: ChangeEditor, words: Words, parent: QWidget) -> None:
        self._editor, self._words = editor, words
        self._is_busy, self._is_trouble, self._is_form = False, False, True
        self.undo = IconButton("undo", words.translate("changes", "Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", words.translate("changes", "Redo (Ctrl+Shift+Z)"))
        self.compare = Button(words.translate("scenarios", "Compare"), "secondary", "scale")
        self.meet = IconButton("screen", words.translate("quotes", "Show the customer (F11)"), outlined=True)
        self.meet.setObjectName("meet_customer")
        self.changed = IconButton("layers", words.translate("changes", "What changed"), outlined=True)
        self.changed.setObjectName("what_changed")
        self.cancel = Button(words.translate("changes", "Cancel"), "discreet")
        saved = editor.saved
        save = (
            words.translate("changes", "Save the revision")
            if saved
            else words.translate("changes", "Save quote")
        )
        self.save = Button(save, "secondary")
        self.review = Button(words.translate("changes", "Review order"), "primary")
        self.edit = Button(words.translate("changes", "Edit"), "secondary", "draft")
        confirm = words.translate("changes", "Confirm licence modification")
        self.confirm = Button(confirm, "primary")
        for verb in (self.review, self.confirm):
            verb.set_main(ctrl_enter(words))
        ways: list[QWidget] = [self.undo, self.redo, self.compare, self.cancel, self.save, self.review]
        for button, name in zip((*ways, self.edit, self.confirm), _NAMES, strict=True):
            button.setObjectName(name)
        # A direct change is closed by the bar below it, which has these two.
        ways = [self.undo, self.redo, self.compare] if editor.is_direct else [*ways, self.edit]
        ways.insert(ways.index(self.compare) + 1, self.meet)
        ways.insert(ways.index(self.meet) + 1, self.changed)
        super().__init__(words.translate("changes", "Where you are"), ways, parent)
        customer = editor.customer
        self.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("changes", "Customers")),
                (places.CustomerFile(customer.id), customer.identity.name),
            ]
        )
        self._status = self._build_status()
        self.add_after_title(self._status)
        self._contract = Label("", NOTE, "text2", self)
        self._saved = Label("", NOTE, "text3", self)
        self.add_after_title(self._contract)
        self.add_after_title(self._saved)
        self._connect_ways()

    def _connect_ways(self) -> None:
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.compare.clicked.connect(self._on_compare)
        self.meet.clicked.connect(self._on_meet)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._on_meet)
        self.changed.clicked.connect(self._on_changed)
        self.cancel.clicked.connect(self.cancel_asked)
        self.save.clicked.connect(self.save_asked)
        self.review.clicked.connect(self.review_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.confirm.clicked.connect(self.confirm_asked)

    def _on_compare(self) -> None:
        self.place_asked.emit(places.CompareChange(self._editor.draft.id))

    def _on_meet(self) -> None:
        self.place_asked.emit(places.Meet(self._editor.draft.id, is_change=True))

    def _on_changed(self) -> None:
        saved = self._editor.saved
        assert saved is not None
        self.place_asked.emit(places.WhatChanged(saved.id, is_change=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = self.width() >= theme().scaled(_WORDS_FROM)
        self.compare.set_compact(not is_wide)
        # Where there is no room the key is left, and the line of the quote in the lists.
        self.meet.setVisible(is_wide and self._is_form)
        super().resizeEvent(event)
        self._fit()

    def _has_room_for_keys(self) -> bool:
        return self.width() >= theme().scaled(_WORDS_FROM)

    def show_step(self, *, is_review: bool) -> None:
        """Show the buttons of the products or of the review."""
        words, is_direct = self._words, self._editor.is_direct
        self._is_form = not is_review
        # It is of what is saved, which the review is of as long as nothing was changed since.
        self.changed.setVisible(is_review and self._editor.saved is not None)
        self.meet.setVisible(self._is_form and self.width() >= theme().scaled(_WORDS_FROM))
        title = words.translate("changes", "Change options")
        if is_direct:
            title = words.translate("changes", "Change licences")
        self.title.setText(words.translate("changes", "Review change order") if is_review else title)
        if not is_direct:
            for button in (self.undo, self.redo, self.compare, self.cancel, self.save, self.review):
                button.setVisible(not is_review)
            self.edit.setVisible(is_review)
        self._fit()

    def show_ways(self, can_undo: bool, can_redo: bool) -> None:
        """Offer only the ways there are; also the one to the order."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self._show_review()

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be asked twice while it is done."""
        self._is_busy = is_busy
        for button in (self.compare, self.cancel, self.save, self.edit, self.confirm):
            button.setEnabled(not is_busy)
        self._show_review()

    def _show_review(self) -> None:
        """Let nothing go on to the order that no manager could approve, and say why."""
        beyond = self._editor.beyond.every()
        if beyond is not None:
            self.review.refuse(self._words.problem(beyond))
        else:
            self.review.allow()
            self.review.setEnabled(not self._is_busy)

    def show_saved(self) -> None:
        """Say that everything typed is on the disk."""
        self._saved.set_colour("text3")
        self._saved.setText(self._words.translate("changes", "saved on this laptop"))
        self._is_trouble = False
        self._fit()

    def show_not_saved(self, sentence: str) -> None:
        """Say why it is not."""
        self._saved.set_colour("danger")
        self._saved.setText(sentence)
        self._is_trouble = True
        self._fit()

    def _fit(self) -> None:
        """Say less after the title where there is less room; half a word says nothing.

        What goes first is that it is saved, then the days of the contract, then its number. A trouble stays.
        """
        room = self.room_after_title(self.width()) - self._status.sizeHint().width() - _GAP
        # A title is not cut for a word that every draft has.
        self._status.setVisible(room >= 0 or self._editor.saved is not None)
        saved = self._saved.sizeHint().width() + _GAP if self._saved.text() else 0
        full, short = self._contract_texts()
        left = room - saved if self._is_trouble else room
        text = next((each for each in (full, short) if _width(each) <= left), "")
        self._contract.setText(text)
        set_tip(self._contract, full if text != full else "")
        self._contract.setVisible(bool(text))
        self._saved.setVisible(bool(saved) and (self._is_trouble or _width(text) + saved <= room))

    def _build_status(self) -> Pill:
        """That it is a draft, or the number of what is saved."""
        words, saved = self._words, self._editor.saved
        pill = Pill(words.translate("changes", "Draft"), "neutral", "draft", self)
        if saved is not None:
            # The number alone: with the words before it, it is what is cut where there is little room.
            pill.set_status(saved.display_number, "info", "quote")
            pill.setObjectName("change_number")
            said = words.translate("changes", "Change quote {number}", number=saved.display_number)
            pill.setAccessibleName(said)
            set_tip(pill, said)
        return pill

    def _contract_texts(self) -> tuple[str, str]:
        """The contract with its days, and its number alone."""
        words, contract, term = self._words, self._editor.contract, self._editor.term
        if contract is None or term is None:
            first = words.translate("changes", "First licences")
            return first, first
        full = words.translate(
            "changes",
            "Contract {number}, {first} to {last}",
            number=contract.number,
            first=words.formats.short_date(term.start),
            last=words.formats.short_date(term.end),
        )
        return full, words.translate("changes", "Contract {number}", number=contract.number)


def _width(text: str) -> int:
    """How wide it is after the title, with the space before it."""
    return text_width(text, NOTE) + _GAP if text else 0
