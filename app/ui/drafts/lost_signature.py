"""Says at a start that a signature was begun and not kept."""

from typing import TYPE_CHECKING

from app.ui.drafts.services import DiscardFormServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.drafts.begun_signature import BegunSignature


def say_lost_signature(workspace: Workspace[DiscardFormServices]) -> None:
    """Look whether the program ended while something was being signed, and offer to go on with it."""
    signing, tasks, words = workspace.services.drafts.signing, workspace.tasks, workspace.words

    def say(lost: "BegunSignature | None") -> None:
        if lost is None:
            return
        workspace.messages.toast(
            words.translate(
                "meeting",
                "{name}: the signature was not kept, and nothing was accepted. What was changed is there.",
                name=lost.customer_name,
            ),
            words.translate("meeting", "Go on with it"),
            lambda: workspace.router.go(places.Meet(lost.draft_id, is_change=lost.is_change)),
        )
        tasks.command(signing.end)

    tasks.query(signing.lost, say)
