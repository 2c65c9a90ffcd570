"""What becomes of a message that was taken from the outbox when its page is left without sending it."""

from app.domain.mail.message import MessageState
from app.services.mail.changing import LeftOff
from app.services.mail.composition import Composition
from app.ui.actions.mail_draft import place_of
from app.ui.mail.services import WritingServices
from app.ui.workspace.workspace import Workspace


def leave_off(workspace: Workspace[WritingServices], composition: Composition) -> None:
    """End to change a message of the outbox, and say where it is now; another one is a draft as it was."""
    if not composition.instead_of:
        return
    services, words = workspace.services, workspace.words

    def say(left: LeftOff) -> None:
        if not left.has_draft:
            # One that failed before stands in the outbox with its reason again.
            if left.state is MessageState.WAITING:
                workspace.messages.toast(
                    words.translate("mail", "Nothing was changed: the e-mail leaves as it was")
                )
            return
        if left.state is MessageState.FAILED:
            text = words.translate("mail", "Changes kept: the e-mail stays in the outbox until you send it")
        else:
            text = words.translate("mail", "Kept as a draft: it leaves when you send it")
        go_on = words.translate("mail", "Go on writing")
        workspace.messages.toast(text, go_on, lambda: workspace.router.go(place_of(composition)))

    workspace.tasks.command(lambda: services.mail.changing.leave_off(composition), say)
