"""The top of the offer editor: whose offer, what it becomes, whether it is saved, undo and redo."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.quotes.quote_editor import QuoteEditor
from app.services.words import Words
from app.ui.actions.invoicing_badge import InvoicingBadge
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL, NOTE, set_tip
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places


class EditorHeader(ObjectHeader):
    """Breadcrumb, title, pill and the buttons of the editor.

    Signals:
        undo_asked, redo_asked: one move back or forth.
        compare_asked: put variants of the offer side by side.
        meet_asked: go through the offer with the customer.
        finish_asked: make it a quote, or save the revision.
        drop_asked: throw the draft away.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    compare_asked = Signal()
    meet_asked = Signal()
    finish_asked = Signal()
    drop_asked = Signal()

    def __init__(self, writing: QuoteEditor, words: Words, parent: QWidget) -> None:
        self._words = words
        self._account_refusal = self._beyond = ""
        self._is_busy = False
        is_revision = writing.quote is not None
        verb = (
            words.translate("quotes", "Save the revision")
            if is_revision
            else words.translate("quotes", "Create the quote")
        )
        self.undo = IconButton("undo", words.translate("quotes", "Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", words.translate("quotes", "Redo (Ctrl+Shift+Z)"))
        self.more = IconButton("more", words.translate("quotes", "More"), outlined=True)
        self.compare = Button(words.translate("scenarios", "Compare"), "secondary", "scale")
        self.meet = IconButton("screen", words.translate("quotes", "Show the customer (F11)"), outlined=True)
        self.meet.setObjectName("meet_customer")
        self.finish = Button(verb, "primary")
        self.compare.setObjectName("compare_offer")
        self.finish.setObjectName("create_quote")
        self.finish.set_main(ctrl_enter(words))
        self.undo.setObjectName("undo")
        self.redo.setObjectName("redo")
        super().__init__(
            words.translate("quotes", "Where you are"),
            [self.undo, self.redo, self.more, self.compare, self.meet, self.finish],
            parent,
        )
        self.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("quotes", "Customers")),
                (places.CustomerFile(writing.customer.id, "quotes"), writing.customer.identity.name),
            ]
        )
        self._renewal = Label("", CELL, "text2", self)
        self._renewal.setObjectName("renewal_sentence")
        self._renewal.hide()
        self.below.addWidget(self._renewal)
        self.show_title(writing)
        self.add_after_title(Pill(words.translate("quotes", "Draft"), "neutral", "draft", self))
        self.invoicing = InvoicingBadge(words, self)
        self._saved = _SavedNote(self)
        self.add_after_title(self._saved)
        self.add_after_title(self.invoicing)
        self.drop = self._build_menu(is_revision)
        self._connect()
        self.show_saved()

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.compare.clicked.connect(self.compare_asked)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.meet_asked)
        self.meet.clicked.connect(self.meet_asked)
        self.finish.clicked.connect(self.finish_asked)

    def show_title(self, writing: QuoteEditor) -> None:
        """Name the quote that is revised, by the number it has now."""
        words = self._words
        title = words.translate("quotes", "New quote")
        if writing.quote is not None:
            title = words.translate("quotes", "Quote {number}", number=writing.quote.display_number)
        self.title.setText(title)

    def show_renewal(self, sentence: str) -> None:
        """Say which contract the offer renews; nothing for an offer that renews none."""
        self._renewal.setText(sentence)
        set_tip(self._renewal, sentence)
        self._renewal.setVisible(bool(sentence))

    def show_audit(self, can_undo: bool, can_redo: bool) -> None:
        """Offer only the ways there are."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def refuse_account(self, reason: str) -> None:
        """Let the offer become no quote, because the account may not write."""
        self._account_refusal = reason
        self._show_finish()

    def show_beyond(self, reason: str) -> None:
        """Let it become none while nobody may grant what it gives; nothing to say lets it."""
        self._beyond = reason
        self._show_finish()

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be asked twice while it is done."""
        self._is_busy = is_busy
        self._show_finish()

    def show_saved(self) -> None:
        """Say that everything written is on the disk."""
        self._saved.say(self._words.translate("quotes", "saved"), is_saved=True)

    def show_not_saved(self, sentence: str) -> None:
        """Say why it is not."""
        self._saved.say(sentence, is_saved=False)

    def _show_finish(self) -> None:
        refusal = self._account_refusal or self._beyond
        if refusal:
            self.finish.refuse(refusal)
        else:
            self.finish.allow()
            self.finish.setEnabled(not self._is_busy)

    def _build_menu(self, is_revision: bool) -> QAction:
        words = self._words
        menu = Menu(words.translate("quotes", "More"), self.more)
        undo = menu.add(words.translate("quotes", "Undo"), "undo", "Ctrl+Z")
        redo = menu.add(words.translate("quotes", "Redo"), "redo", "Ctrl+Shift+Z")
        undo.triggered.connect(self.undo_asked)
        redo.triggered.connect(self.redo_asked)
        drop = menu.add(
            words.translate("quotes", "Abandon the revision")
            if is_revision
            else words.translate("quotes", "Delete the draft"),
            "trash",
            danger=True,
        )
        drop.triggered.connect(self.drop_asked)
        self.more.setMenu(menu)
        return drop


class _SavedNote(QWidget):
    """A tick and a word; a sentence when it went wrong."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconView("check", "text3", 14, self, line=NOTE.line)
        self._label = Label("", NOTE, "text3", self)
        self._label.setObjectName("saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._label)

    def say(self, text: str, *, is_saved: bool) -> None:
        if text == self._label.text():
            return
        self._icon.set_icon("check" if is_saved else "error", "text3" if is_saved else "danger")
        self._label.set_colour("text3" if is_saved else "danger")
        self._label.setText(text)
        set_tip(self._label, "" if is_saved else text)
