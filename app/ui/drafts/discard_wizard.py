"""Throwing a wizard draft away, with the way to have it back."""

from app.services.customer_form.wizard_draft import WizardDraft, keep
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def discard(workspace: Workspace, draft: WizardDraft) -> None:
    """Forget ``draft`` and say so; undoing keeps it again and opens it."""
    words, drafts = workspace.words, workspace.desk.drafts
    workspace.tasks.command(lambda: drafts.drop(draft.id))
    workspace.messages.toast(
        words.translate(
            "wizard", "Draft deleted: {name}.", name=name_of(workspace, draft.answers.identity.name)
        ),
        words.translate("wizard", "Undo"),
        lambda: _restore(workspace, draft),
    )


def name_of(workspace: Workspace, typed: str) -> str:
    """What a draft is called in sentences: by the company, if it has a name yet."""
    return " ".join(typed.split()) or workspace.words.translate("wizard", "customer without a name yet")


def _restore(workspace: Workspace, draft: WizardDraft) -> None:
    drafts, router = workspace.desk.drafts, workspace.router
    workspace.tasks.command(lambda: keep(drafts, draft), lambda _: router.go(places.AddCustomer(draft.id)))
