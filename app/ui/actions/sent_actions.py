"""What can be done with a message that left: open the paper as it went, read the document, remind."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.domain.mail.sent_document import SentDocument
from app.domain.partner.role import Role
from app.services.files.outside import open_copy
from app.services.mail.sent_documents import SentRow
from app.ui.actions.services import SentServices
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class SentActions:
    """Does to what was sent what the rep chooses; what is refused the window says."""

    def __init__(self, workspace: Workspace[SentServices]) -> None:
        self._workspace = workspace

    def menu_of(self, row: SentRow, parent: QWidget) -> Menu:
        """Everything that may be done with a message that left."""
        words, record = self._workspace.words, row.record
        menu = Menu(words.translate("mail", "Actions of what was sent"), parent)
        for place, name in enumerate(record.files if row.is_kept else ()):
            entry = menu.add(words.translate("mail", "Open {name}", name=name), "external")
            entry.setObjectName(f"open_sent_{place}")
            entry.triggered.connect(lambda _=False, place=place: self.open_file(row, place))
        if not row.is_kept:
            entry = menu.add(words.translate("mail", "Open what went"), "external")
            menu.refuse(entry, words.problem(Problem("mail.not_kept")))
        read = menu.add(words.translate("mail", "See the document"), "quote")
        read.setObjectName("read_sent")
        read.triggered.connect(lambda: self._workspace.router.go(document_of(record)))
        if self.may_remind(record):
            remind = menu.add(words.translate("mail", "Remind by e-mail"), "mail")
            remind.setObjectName("remind")
            remind.triggered.connect(lambda: self.remind(record))
        return menu

    def remind(self, record: SentDocument) -> None:
        """Go to the reminder, written and ready to be looked over."""
        self._workspace.router.go(reminder_of(record))

    def may_remind(self, record: SentDocument) -> bool:
        """Whether a reminder may be written: the customer can still answer, and the rep writes."""
        services = self._workspace.services
        return services.account.role is not Role.VIEWER and services.sent_documents.may_remind(record)

    def open(self, row: SentRow) -> None:
        """Open the paper as it went, or where this laptop does not have it, the document as it was then."""
        if row.is_kept and row.record.files:
            self.open_file(row, 0)
        else:
            self._workspace.router.go(document_of(row.record))

    def open_file(self, row: SentRow, place: int) -> None:
        """Have the program that opens such files open one as it went."""
        services = self._workspace.services

        def work() -> None:
            found = services.sent_documents.files(row.record.id)[place]
            open_copy(services.private_files, found.name, found.body)

        self._workspace.tasks.query(work)


def document_of(record: SentDocument) -> places.ReadQuote | places.ReadChange:
    """Where the document of a message is read, in the revision that went."""
    if record.about is Kind.CHANGE_ORDER:
        return places.ReadChange(ChangeOrderId(record.document_id))
    return places.ReadQuote(QuoteId(record.document_id), record.revision)


def reminder_of(record: SentDocument) -> places.WriteMessage:
    """Where a reminder of the document of a message is written."""
    is_change = record.about is Kind.CHANGE_ORDER
    id = ChangeOrderId(record.document_id) if is_change else QuoteId(record.document_id)
    return places.WriteMessage(id, is_change=is_change, is_reminder=True)
