"""The buttons that float over a row of quotes: what is done with most of them, without their menu."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QObject

from app.domain.errors import RuleViolation
from app.domain.quote.lifecycle import QuoteEvent
from app.domain.quote.quote import QuoteStatus
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.quote_actions import QuoteActions
from app.ui.labels.offered_cells import OfferedRow
from app.ui.quotes.list.services import QuotesServices
from app.ui.tables.row_actions import RowAction
from app.ui.tables.view import TableView
from app.ui.theme.icons import IconName
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class _Button(StrEnum):
    VALIDATE = "validate"
    PAPER = "paper"
    FILE = "file"
    MENU = "menu"


_LOOKS: Mapping[_Button, tuple[IconName, Marked]] = {
    _Button.VALIDATE: ("ok", QT_TRANSLATE_NOOP("quote_list", "Validate the quote")),
    _Button.PAPER: ("print", QT_TRANSLATE_NOOP("quote_list", "Preview and PDF")),
    _Button.FILE: ("building", QT_TRANSLATE_NOOP("quote_list", "Open the customer’s file")),
    _Button.MENU: ("more", QT_TRANSLATE_NOOP("quote_list", "More")),
}


class RowButtons(QObject):
    """Does what a button says; one that leads nowhere for its row is disabled and says why."""

    def __init__(
        self,
        workspace: Workspace[QuotesServices],
        view: TableView,
        row_at: Callable[[int], OfferedRow],
        actions: tuple[QuoteActions, ChangeQuoteActions],
    ) -> None:
        super().__init__(view)
        self._workspace, self._view, self._row_at = workspace, view, row_at
        self._quotes, self._changes = actions
        say = workspace.words.say
        view.set_row_actions([RowAction(each, icon, say(name)) for each, (icon, name) in _LOOKS.items()])
        buttons = view.row_actions()
        if buttons is not None:
            buttons.set_reasons(self._reasons)
        view.action_asked.connect(self._on_asked)

    def open_file(self, row: OfferedRow) -> None:
        """Go to the quotes of the customer of a row."""
        self._workspace.router.go(places.CustomerFile(row.customer_id, "quotes"))

    def _reasons(self, at: int) -> Mapping[object, str]:
        row, words = self._row_at(at), self._workspace.words
        found: dict[object, str] = {}
        if not self._may_validate(row):
            found[_Button.VALIDATE] = words.translate("quote_list", "There is nothing to validate here now.")
        if row.status.value == QuoteStatus.DRAFT.value:
            found[_Button.PAPER] = words.translate("quote_list", "A draft has no paper yet.")
        return found

    def _may_validate(self, row: OfferedRow) -> bool:
        if isinstance(row, ChangeQuoteRow) or row.status is not QuoteStatus.OPEN:
            return False
        try:
            return QuoteEvent.VALIDATE in self._quotes.allowed(row.id)
        except RuleViolation:
            # The quote went while its row was on show: its list is about to say so.
            return False

    def _on_asked(self, asked: object, at: int) -> None:
        row = self._row_at(at)
        match asked:
            case _Button.VALIDATE if not isinstance(row, ChangeQuoteRow):
                self._quotes.validate(row.id)
            case _Button.PAPER if isinstance(row, ChangeQuoteRow):
                self._changes.read(row)
            case _Button.PAPER if isinstance(row, QuoteRow):
                self._workspace.router.go(places.ReadQuote(row.id))
            case _Button.FILE:
                self.open_file(row)
            case _:
                self._view.menu_asked.emit(at)
