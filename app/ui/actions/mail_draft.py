"""Where a message is gone on with, and its opening in the rep's own mail program."""

from typing import TYPE_CHECKING, Protocol

from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.services.files.disk_errors import violation_of_disk
from app.services.files.outside import open_outside
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.files.private_files import PrivateFiles
    from app.services.mail.composition import Composition
    from app.services.mail.mail import Mail


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
    """Have the rep's own mail program open a message; where nothing does, say where its file is."""
    services, words = workspace.services, workspace.words
    said = words.translate("mail", "The draft is open in your mail program: send it from there")

    def hand_over() -> None:
        try:
            folder = services.private_files.new_folder()
        except OSError as error:
            raise violation_of_disk(error) from error
        services.mail.hand_over(id, folder, open_outside)

    workspace.tasks.command(hand_over, lambda _: workspace.messages.toast(said), workspace.messages.problems)
