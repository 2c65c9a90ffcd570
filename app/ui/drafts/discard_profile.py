"""Letting go of a profile that was changed and not saved, with the way to have it back."""

from app.domain.ids import CustomerId
from app.services.customer_form import profile_edit as profile
from app.services.customer_form.profile_edit import ProfileDraft
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def discard_profile(workspace: Workspace, id: CustomerId) -> None:
    """Drop what was typed in the profile of a customer and say so; undoing keeps it again and opens it.

    Raises:
        RuleViolation: another version of the desk wrote it, in a form that this one cannot read.
    """
    words, drafts = workspace.words, workspace.desk.drafts
    kept = profile.kept_profile(drafts, id)
    if kept is None:
        return
    workspace.tasks.command(lambda: drafts.drop(profile.profile_draft_id(id)))
    workspace.messages.toast(
        words.translate("file", "Changes of the profile discarded: {name}.", name=kept.before.identity.name),
        words.translate("file", "Undo"),
        lambda: _restore(workspace, kept),
    )


def _restore(workspace: Workspace, kept: ProfileDraft) -> None:
    drafts, router = workspace.desk.drafts, workspace.router
    place = places.CustomerFile(kept.before.id, "profile")
    workspace.tasks.command(lambda: profile.keep(drafts, kept), lambda _: router.go(place))
