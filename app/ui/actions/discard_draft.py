"""Throws away a draft that stands in a list; the rep stays where they are, and can have it back."""

from app.ui.actions.services import DiscardDraftServices
from app.ui.workspace.workspace import Workspace


def discard_draft(workspace: Workspace[DiscardDraftServices], id: str) -> None:
    """Discard the draft of a quote or of a change and say so; undoing puts it back as it was."""
    words, drafts = workspace.words, workspace.services.drafts
    workspace.tasks.command(
        lambda: drafts.take(id),
        lambda taken: workspace.messages.toast(
            words.translate("quote_actions", "Draft discarded"),
            words.translate("quote_actions", "Undo"),
            lambda: workspace.tasks.command(lambda: drafts.put_back(taken)),
        ),
    )
