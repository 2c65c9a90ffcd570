"""Where a message is gone on with, and its opening in the rep's own mail program."""

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import Problem
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.services.files.disk_errors import violation_of_disk
from app.services.files.outside import open_outside, show_in_folder
from app.services.files.programs import opens
from app.ui.pdf.where_to import ask_where, last_folder
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.files.private_files import PrivateFiles
    from app.services.mail.composition import Composition
    from app.services.mail.mail import Mail


_DRAFT = "message/rfc822"
"""What the file of a draft is."""


class OpenDraftServices(Protocol):
    """Serves what opens a message in the rep's own mail program."""

    @property
    def mail(self) -> "Mail": ...

    @property
    def private_files(self) -> "PrivateFiles": ...


def place_of(composition: "Composition") -> places.WriteMessage:
    """Where a draft is gone on with."""
    about = composition.about
    is_change = about.kind is Kind.CHANGE_ORDER
    id = ChangeOrderId(about.id) if is_change else QuoteId(about.id)
    return places.WriteMessage(id, is_change=is_change, draft_id=composition.id)


def paper_of(kind: Kind, id: str) -> places.ReadQuote | places.ReadChange:
    """Where the document of a message is read."""
    return (
        places.ReadChange(ChangeOrderId(id)) if kind is Kind.CHANGE_ORDER else places.ReadQuote(QuoteId(id))
    )


def open_draft(workspace: Workspace[OpenDraftServices], id: str) -> None:
    """Have the rep's own mail program open a message; where there is none, offer to save it."""
    services, words = workspace.services, workspace.words

    def open_it() -> None:
        try:
            folder = services.private_files.new_folder()
        except OSError as error:
            raise violation_of_disk(error) from error
        services.mail.hand_over(id, folder, lambda path: opens(_DRAFT) and open_outside(path))

    def say(_nothing: None) -> None:
        workspace.messages.toast(
            words.translate("mail", "The draft went to your mail program: send it from there")
        )

    def refuse(problems: tuple[Problem, ...]) -> None:
        if any(each.code == "mail.no_program" for each in problems):
            _offer_to_save(workspace, id)
        else:
            workspace.messages.problems(problems)

    workspace.tasks.command(open_it, say, refuse)


def _offer_to_save(workspace: Workspace[OpenDraftServices], id: str) -> None:
    """Say that nothing here opens a draft, and how the rep has it all the same."""
    words = workspace.words
    dialog = Dialog(
        workspace.messages.window,
        words.translate("mail", "No mail program opened the draft"),
        words.translate("mail", "Save the draft…"),
        words.translate("mail", "Leave it in the outbox"),
        text=words.translate(
            "mail",
            "This computer has no program for e-mail in files (.eml), or it did not start. Save the draft "
            "and open it where you write your e-mail, or set up an account in the settings.",
        ),
        width=480,
    )
    dialog.setObjectName("no_mail_program")
    dialog.accepted.connect(dialog.close_over)
    dialog.accepted.connect(lambda: _save(workspace, id))
    dialog.open(dialog.primary)


def _save(workspace: Workspace[OpenDraftServices], id: str) -> None:
    """Save a draft where the rep says, and show the way there."""
    mail, words = workspace.services.mail, workspace.words
    with workspace.messages.saying_refusals():
        name = mail.draft_name(id)
        title, files = words.translate("mail", "Save the draft"), words.translate("mail", "E-mail (*.eml)")
        path = ask_where(words, last_folder(""), name, workspace.messages.window, title=title, files=files)
    if path is None:
        return

    def show() -> None:
        workspace.tasks.query(lambda: show_in_folder(path), refused=workspace.messages.problems)

    def say(_nothing: None) -> None:
        workspace.messages.toast(
            words.translate("mail", "Saved as {name}: open it and send it from there", name=path.name),
            words.translate("paper_page", "Show in folder"),
            show,
        )

    workspace.tasks.command(lambda: mail.hand_out(id, path), say)
