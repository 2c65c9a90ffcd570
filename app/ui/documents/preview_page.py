"""A quote as the customer gets it: its PDF on screen, with what can be done with it."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.lifecycle import QuoteEvent
from app.domain.quote import Quote
from app.services.changes import Changes
from app.ui import places
from app.ui.documents.page_view import PageView
from app.ui.documents.pdf_pages import PdfPages
from app.ui.documents.printing import print_pages
from app.ui.quotes.actions import QuoteActions
from app.ui.quotes.quote_cells import QUOTE_LOOK
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import Workspace


class PreviewPage(QWidget):
    """Draws the PDF that would be saved, in either language."""

    def __init__(self, workspace: Workspace, place: places.ReadQuote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, place.quote_id
        self._actions = QuoteActions(workspace, self)
        self._data = b""
        words = workspace.words
        quote = workspace.desk.quotes.get(self._id)
        customer = workspace.desk.customers.get(quote.customer_id)
        self._language = customer.language
        self._save = Button(words.translate("documents_page", "Save the PDF"), "secondary", "download", self)
        self._save.setObjectName("save_pdf")
        self._print = Button(words.translate("documents_page", "Print"), "secondary", "print", self)
        self._more = IconButton("more", words.translate("documents_page", "More"), self, outlined=True)
        self._more.setObjectName("quote_menu")
        self._validate = Button(
            words.translate("documents_page", "Validate the quote"), "primary", None, self
        )
        self._validate.setObjectName("validate_quote")
        self._requote = Button(
            words.translate("quote_actions", "Re-quote at today’s prices"), "primary", None, self
        )
        self._requote.setObjectName("requote")
        self._choice = Segmented(
            words.translate("documents_page", "Language of the document"),
            [("fr", "Français"), ("en", "English")],
            self,
        )
        self._choice.set_value(self._language)
        self._header = ObjectHeader(
            words.translate("documents_page", "Where you are"),
            [self._choice, self._print, self._save, self._more, self._validate, self._requote],
            self,
        )
        self._status = Pill("", "neutral", None, self)
        self._trouble = Banner("warning", "", "", self)
        self._view = PageView(words.translate("documents_page", "Pages of the quote"), self)
        self._lay_out(quote, customer.identity.name)
        self._connect()
        self._show_quote(quote)
        self._draw()

    @property
    def pages(self) -> int:
        """How many pages are on screen; none until they are drawn."""
        return self._view.count

    def _lay_out(self, quote: Quote, customer: str) -> None:
        self._header.add_after_title(self._status)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), self._workspace.words.translate("documents_page", "Customers")),
                (places.CustomerFile(quote.customer_id, "quotes"), customer),
            ]
        )
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 8, 24, 0)
        inset.addWidget(self._trouble)
        column.addLayout(inset)
        column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._choice.chosen.connect(self._on_language_chosen)
        self._save.clicked.connect(self._on_save)
        self._print.clicked.connect(self._on_print)
        self._more.clicked.connect(self._show_menu)
        self._validate.clicked.connect(lambda: self._actions.validate(self._id))
        self._requote.clicked.connect(lambda: self._actions.requote(self._id))
        self._workspace.bridge.changed.connect(self._on_changed)

    def _show_quote(self, quote: Quote) -> None:
        words = self._workspace.words
        status = quote.status_on(self._workspace.desk.clock.today())
        self._header.title.setText(
            words.translate("documents_page", "Quote {number}", number=quote.shown_number)
        )
        self._status.set_status(words.name(status), *QUOTE_LOOK[status])
        self._validate.setVisible(QuoteEvent.VALIDATE in self._actions.allowed(self._id))
        self._requote.setVisible(self._actions.may_requote(status))

    def _draw(self) -> None:
        desk, language = self._workspace.desk, self._language
        self._workspace.tasks.query(
            lambda: desk.documents.quote_pdf(self._id, language), self._on_drawn, self._on_problems
        )

    def _on_drawn(self, data: bytes) -> None:
        self._data = data
        self._trouble.hide()
        self._set_ready(True)
        pages = PdfPages(data)
        self._view.show_pages(pages)
        pages.close()

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._tell(problems)
        self._set_ready(False)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        told = " ".join(dict.fromkeys(self._workspace.words.problem(problem) for problem in problems))
        self._trouble.set_message("warning", "", told)
        self._trouble.show()

    def _set_ready(self, is_ready: bool) -> None:
        self._save.setEnabled(is_ready)
        self._print.setEnabled(is_ready)

    def _on_language_chosen(self, language: object) -> None:
        self._language = str(language)
        self._draw()

    def _on_save(self) -> None:
        words, desk = self._workspace.words, self._workspace.desk
        name = desk.documents.file_name(self._id, self._language)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            words.translate("documents_page", "Save the PDF"),
            str(Path.home() / name),
            words.translate("documents_page", "PDF files (*.pdf)"),
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on screen to ``path``."""
        desk, language = self._workspace.desk, self._language
        self._workspace.tasks.command(
            lambda: desk.documents.save_quote_pdf(self._id, path, language), self._on_saved, self._tell
        )

    def _on_saved(self, path: Path) -> None:
        self._trouble.hide()
        words = self._workspace.words
        self._workspace.messages.toast(words.translate("documents_page", "Saved as {name}", name=path.name))

    def _on_print(self) -> None:
        quote = self._workspace.desk.quotes.get(self._id)
        print_pages(self._data, quote.shown_number, self)

    def _show_menu(self) -> None:
        row = self._workspace.desk.queries.quote_rows([self._id]).get(self._id)
        if row is not None:
            corner = QPoint(0, self._more.height() + 4)
            self._actions.menu_of(row, self, is_read=True).open_at(self._more.mapToGlobal(corner))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if self._id in changes.of(Kind.QUOTE) or changes.is_everything:
            self._show_quote(self._workspace.desk.quotes.get(self._id))
            self._draw()
