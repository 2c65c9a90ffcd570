"""What went to people of a customer by e-mail, whoever of the colleagues sent it: the Sent tab."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.mail.sent_documents import SentRow
from app.ui.actions.sent_actions import SentActions
from app.ui.customer_file.list_tab import ListColumn, ListOf, ListTab
from app.ui.customer_file.services import SentTabServices
from app.ui.labels.sent_words import SENT_LOOK, names_of, sent_title
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.tables.row_actions import RowAction
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace.workspace import Workspace


def sent_tab(workspace: Workspace[SentTabServices], id: CustomerId, parent: QWidget) -> ListTab[SentRow]:
    """A line for each message; entering it opens the paper as it went."""
    words, sent = workspace.words, workspace.services.sent_documents
    shown = ListOf(
        words.translate("file", "Sent by e-mail"),
        "sent_list",
        _columns(workspace),
        lambda: sent.of_customer(id),
        lambda row: row.record.id,
        (Kind.SENT_DOCUMENT, Kind.QUOTE, Kind.CHANGE_ORDER),
        at_least=150,
    )
    empty = EmptyState(
        "mail",
        words.translate("file", "Nothing was sent yet"),
        words.translate("file", "What you or a colleague send to this customer by e-mail is listed here."),
        None,
        parent,
    )
    tab = ListTab(workspace, shown, empty, parent)
    actions = SentActions(workspace)

    def open_menu(row: int) -> None:
        actions.menu_of(tab.model.row_at(row), tab).open_at(tab.view.menu_place(row))

    tab.view.set_row_actions([RowAction("menu", "more", words.translate("file", "More"))])
    tab.view.menu_asked.connect(open_menu)
    tab.view.action_asked.connect(lambda _value, row: open_menu(row))
    tab.view.opened.connect(lambda row: actions.open(tab.model.row_at(row)))
    return tab


def _columns(workspace: Workspace[object]) -> tuple[ListColumn[SentRow], ...]:
    words, formats = workspace.words, workspace.formats

    def when(row: SentRow) -> Cell:
        here = row.record.sent_at.astimezone()
        return Cell(formats.short_date(here.date()), formats.clock(here))

    def what(row: SentRow) -> Cell:
        record = row.record
        revision = words.translate("file", "revision {revision}", revision=str(record.revision))
        return name_cell(sent_title(words, record), " · ".join((revision, *record.files)))

    def who(row: SentRow) -> Cell:
        record = row.record
        addresses = ", ".join(each.address for each in record.recipients if each.name)
        return Cell(names_of(record.recipients), addresses, ink="text")

    def state(row: SentRow) -> Cell:
        record = row.record
        names = ", ".join(record.refused)
        refused = words.translate("mail", "refused for {names}", names=names) if names else ""
        return pill_cell(words.name(record.state), *SENT_LOOK[record.state], refused)

    return (
        ListColumn("when", words.translate("file", "When"), when, 110, lambda row: row.record.sent_at),
        ListColumn("what", words.translate("file", "What"), what, 0, lambda row: row.record.number),
        ListColumn(
            "who", words.translate("file", "To whom"), who, 220, lambda row: names_of(row.record.recipients)
        ),
        ListColumn(
            "by",
            words.translate("file", "By"),
            lambda row: Cell(row.record.sent_by.name),
            150,
            lambda row: row.record.sent_by.name,
            yields=1,
        ),
        ListColumn("state", words.translate("file", "State"), state, 150, lambda row: row.record.state.value),
    )
