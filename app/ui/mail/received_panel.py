"""What the customer will receive: the pages and texts of every file, as they leave."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.files.outside import open_copy
from app.services.mail.composition import Part
from app.services.mail.message_files import FileContent
from app.services.papers.saving import save_to
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.mail.services import MailServices
from app.ui.pdf.left_out_notice import LeftOutNotice
from app.ui.pdf.page_view import PageView
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.where_to import ask_where, last_folder, remember_folder
from app.ui.pdf.zoom import Fit
from app.ui.theme import BODY, CELL, SECTION
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.widgets.tabs import Tabs
from app.ui.workspace.workspace import Workspace

_PDF = "application/pdf"
_NAMES = {
    Part.PAPER: QT_TRANSLATE_NOOP("mail", "Paper"),
    Part.ANNEX: QT_TRANSLATE_NOOP("mail", "Paper"),
    Part.CONDITIONS: QT_TRANSLATE_NOOP("mail", "Conditions"),
    Part.TERMS: QT_TRANSLATE_NOOP("mail", "Our conditions"),
    Part.EXPIRY: QT_TRANSLATE_NOOP("mail", "Last day"),
    Part.MEETING: QT_TRANSLATE_NOOP("mail", "Meeting"),
}


class ReceivedPanel(Panel):
    """A tab for each file; a paper is drawn by the reader of papers, a text is shown as it is."""

    def __init__(self, workspace: Workspace[MailServices], parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", parent)
        self._workspace = workspace
        words = workspace.words
        self._files: Sequence[FileContent] = ()
        self._asked = 0
        self._tabs = Tabs(words.translate("mail", "Files of the e-mail"), [], self)
        self._tabs.setObjectName("received_files")
        self._tabs.chosen.connect(self._show_file)
        self._pages = PageView(
            words.translate("mail", "What the customer will receive"), workspace.tasks, self._name_of, self
        )
        self._pages.set_zoom(Fit.PAGE)
        self._text = Label("", BODY, "text", self, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note = Label("", CELL, "text3", self, wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._missing = LeftOutNotice(words, self)
        self._back = IconButton("left", words.translate("mail", "Page before"), self, size=28)
        self._on = IconButton("right", words.translate("mail", "Next page"), self, size=28)
        self._at = Label("", CELL, "text2", self)
        self._open = Button(words.translate("mail", "Open"), "link", "external", self)
        self._open.setObjectName("open_attachment")
        self._save = Button(words.translate("mail", "Save"), "link", "download", self)
        self._lay_out()
        self._back.clicked.connect(lambda: self._pages.go_to(self._pages.page - 1))
        self._on.clicked.connect(lambda: self._pages.go_to(self._pages.page + 1))
        self._pages.page_changed.connect(self._show_page)
        self._open.clicked.connect(self._on_open)
        self._save.clicked.connect(self._on_save)

    @property
    def pages(self) -> int:
        """How many pages of the paper are on screen; none until it is drawn."""
        return self._pages.count

    def show_files(self, files: Sequence[FileContent]) -> None:
        """Show these; the tab that is open stays open where its file is still there."""
        words = self._workspace.words
        before, self._files = self._tabs.value(), files
        named = [
            (each.attachment.name, words.say(_NAMES[part]) if part else each.attachment.name)
            for each, part in ((file, file.listed.part) for file in files)
        ]
        self._tabs.set_tabs(named)
        self._tabs.setVisible(len(named) > 1)
        names = [name for name, _ in named]
        self._show_file(before if before in names else names[0] if names else None)

    def show_refused(self, problems: Sequence[Problem]) -> None:
        """Say why there is nothing to show."""
        self.show_files(())
        words = self._workspace.words
        self._say(" ".join(dict.fromkeys(words.problem(each) for each in problems)))

    def show_way_back(self, *, is_there: bool) -> None:
        """Say that the message can be taken back, where that is true."""
        self._undo.setVisible(is_there)

    def leave(self) -> None:
        """Let go of the paper."""
        self._asked += 1
        self._pages.close_pages()

    def _lay_out(self) -> None:
        words = self._workspace.words
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._text_area = scrolled_down(self._text, self)
        for each in (self._pages, self._text_area, self._note):
            self._stack.addWidget(each)
        below = QHBoxLayout()
        below.setSpacing(8)
        for widget in (self._back, self._at, self._on):
            below.addWidget(widget)
        below.addStretch(1)
        below.addWidget(self._open)
        below.addSpacing(8)
        below.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        title = words.translate("mail", "What the customer will receive")
        column.addWidget(Label(title, SECTION, parent=self))
        column.addWidget(self._tabs)
        column.addWidget(self._missing)
        column.addWidget(body, 1)
        column.addLayout(below)
        column.addWidget(HLine("line", self))
        private = words.translate(
            "mail",
            "No margin, internal note or purchase price: the e-mail and its files contain only what "
            "the customer may read.",
        )
        column.addLayout(self._fact("lock", private))
        undo = words.translate("mail", "It can be taken back until it has left.")
        self._undo = QWidget(self)
        self._undo.setObjectName("can_be_taken_back")
        self._undo.setLayout(self._fact("undo", undo))
        column.addWidget(self._undo)
        self._show_tools(None)

    def _fact(self, icon: IconName, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconView(icon, "text2", 16, self, line=18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, CELL, "text2", self, wrap=True), 1)
        return row

    def _current(self) -> FileContent | None:
        name = self._tabs.value()
        return next((each for each in self._files if each.attachment.name == name), None)

    def _show_file(self, _name: object = None) -> None:
        self._asked += 1
        asked, found = self._asked, self._current()
        self._show_tools(found)
        words = self._workspace.words
        if found is None:
            self._pages.close_pages()
            self._say(words.translate("mail", "No file goes with the e-mail."))
        elif found.attachment.media_type == _PDF:
            body = found.body
            self._workspace.tasks.query(lambda: PdfPages(body), lambda pages: self._take(pages, asked))
        elif found.attachment.media_type.startswith("text/"):
            self._text.setText(found.body.decode("utf-8", "replace"))
            self._stack.setCurrentWidget(self._text_area)
        else:
            name = found.attachment.name
            self._say(words.translate("mail", "{name} is shown by the program that opens it.", name=name))

    def _take(self, pages: PdfPages, asked: int) -> None:
        if asked != self._asked:
            pages.close()
            return
        # The pages are as large as the room: it must be theirs first.
        self._stack.setCurrentWidget(self._pages)
        self._pages.show_pages(pages)
        self._show_page(self._pages.page)

    def _show_tools(self, found: FileContent | None) -> None:
        is_paper = found is not None and found.attachment.media_type == _PDF
        for each in (self._back, self._at, self._on):
            each.setVisible(is_paper)
        for button in (self._open, self._save):
            button.setVisible(found is not None)
        self._missing.show_left_out(found.left_out if found is not None else None)

    def _show_page(self, page: int) -> None:
        count = self._pages.count
        self._at.setText(self._name_of(page + 1, count))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)

    def _name_of(self, page: int, count: int) -> str:
        words, counted = self._workspace.words, self._workspace.formats.count
        return words.translate("mail", "page {page} / {count}", page=counted(page), count=counted(count))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._stack.setCurrentWidget(self._note)

    def _on_open(self) -> None:
        found = self._current()
        if found is None:
            return
        files, name = self._workspace.services.private_files, found.attachment.name
        self._workspace.tasks.query(lambda: open_copy(files, name, found.body))

    def _on_save(self) -> None:
        found = self._current()
        if found is None:
            return
        folder = last_folder(self._workspace.services.choices.settings.papers_folder)
        chosen = ask_where(self._workspace.words, folder, found.attachment.name, self)
        if chosen is not None:
            self._workspace.tasks.command(lambda: save_to(chosen, found.body), self._on_saved)

    def _on_saved(self, path: Path) -> None:
        remember_folder(self._workspace.tasks, self._workspace.services.choices, path.parent)
        self._workspace.messages.toast(self._workspace.words.translate("mail", "The file is saved"))
