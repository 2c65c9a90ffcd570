"""Finds the customer to whom a quote is duplicated, and says what it comes to there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.ids import CustomerId, QuoteId
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_row import CustomerRow
from app.services.quotes.quote_copy import CopyPreview, discount_sentence, preview_copy, price_sentence
from app.ui.actions.customer_finder import CustomerFinder
from app.ui.actions.services import CopyDialogServices
from app.ui.theme import NOTE
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_WIDTH = 560


class CopyDialog(Dialog):
    """The primary button works once a customer is chosen to whom this can be quoted.

    Signals:
        duplicated: the draft that was made; nothing is quoted before the rep has seen it in the editor.
    """

    duplicated = Signal(object)

    def __init__(self, workspace: Workspace[CopyDialogServices], id: QuoteId, window: QWidget) -> None:
        self._workspace, self._id = workspace, id
        words, self._quote = workspace.words, workspace.services.quotes.get(id)
        super().__init__(
            window,
            words.translate(
                "quote_copy", "For whom is quote {number} duplicated?", number=self._quote.display_number
            ),
            words.translate("quote_copy", "Duplicate"),
            words.translate("quote_copy", "Cancel"),
            width=_WIDTH,
        )
        self.setObjectName("copy_dialog")
        self.primary.setObjectName("copy_confirm")
        self._previewed = CustomerId("")
        self._finder = CustomerFinder(workspace, self, width=_WIDTH - 40, without=self._quote.customer_id)
        self._finder.setObjectName("copy_finder")
        self.search, self.view = self._finder.search, self._finder.view
        self.search.setObjectName("copy_search")
        self.view.setObjectName("copy_customers")
        self._told = Banner("info", "", "", self)
        self._told.setObjectName("copy_told")
        self._note = Label("", NOTE, "text2", self, wrap=True)
        self._lay_out()
        self._connect()
        self._choose_nobody()
        self._finder.begin()

    def _lay_out(self) -> None:
        for each in (self._finder, self._told, self._note):
            self.body.addWidget(each)
        self._told.hide()
        self._note.hide()

    def _connect(self) -> None:
        self._finder.went_to.connect(self._on_went_to)
        self._finder.opened.connect(lambda: self.primary.click() if self.primary.isEnabled() else None)
        self.accepted.connect(self._duplicate)

    def _on_went_to(self, row: CustomerRow | None) -> None:
        if row is None:
            self._choose_nobody()
            return
        services, self._previewed = self._workspace.services, row.id
        self.primary.setEnabled(False)
        self._workspace.tasks.query(
            lambda: preview_copy(services.quote_services, self._id, row.id),
            self._on_previewed,
            self._tell_problems,
        )

    def _choose_nobody(self) -> None:
        self._previewed = CustomerId("")
        self._told.hide()
        self._note.hide()
        self.primary.refuse(self._workspace.words.translate("quote_copy", "Choose a customer first."))

    def _on_previewed(self, preview: CopyPreview) -> None:
        if preview.customer.id != self._previewed:
            return
        words = self._workspace.words
        self._told.set_message(
            "info",
            price_sentence(words, preview),
            "",
            second=discount_sentence(words, preview),
        )
        self._told.show()
        lacking = dict.fromkeys(words.problem(each) for each in preview.to_correct)
        self._note.setText(
            words.translate("quote_copy", "To correct in the offer: {problems}", problems=" ".join(lacking))
        )
        self._note.setVisible(bool(lacking))
        self.primary.allow()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        text = " ".join(dict.fromkeys(words.problem(each) for each in problems))
        self._told.set_message("danger", "", text)
        self._told.show()
        self._note.hide()
        self.primary.refuse(text)

    def _duplicate(self) -> None:
        quotes, id = self._workspace.services.quotes, self._previewed
        self.primary.setEnabled(False)
        self._workspace.tasks.command(
            lambda: quotes.duplicate(self._id, id), self._on_duplicated, self._tell_problems
        )

    def _on_duplicated(self, draft: QuoteDraft) -> None:
        self.close_over()
        self.duplicated.emit(draft)
