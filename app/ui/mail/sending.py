"""Lets a message leave, says so, and takes it back as long as it has not left."""

from collections.abc import Callable

from app.domain.errors import Problem
from app.domain.mail.message import Channel, MessageState, RecipientKind
from app.services.mail.composition import Composition
from app.services.mail.freezing import WAITS_FOR_REVISION
from app.services.mail.message_rows import MessageRow
from app.ui.actions.mail_draft import open_draft, place_of
from app.ui.mail.services import SendingServices
from app.ui.workspace.workspace import Workspace


class Sending:
    """What the page does once the rep presses *Send*."""

    def __init__(self, workspace: Workspace[SendingServices]) -> None:
        self._workspace = workspace

    def send(
        self,
        composition: Composition,
        done: Callable[[], None],
        refused: Callable[[tuple[Problem, ...]], None],
    ) -> None:
        """Queue the message; a draft for the rep's own mail program is opened there."""
        mail = self._workspace.services.mail

        def take(row: MessageRow) -> None:
            done()
            if row.channel is Channel.DRAFT and row.is_frozen:
                open_draft(self._workspace, row.id)
            else:
                self._say(row)

        self._workspace.tasks.command(lambda: mail.queue(composition), take, refused)

    def _say(self, row: MessageRow) -> None:
        """Say that it leaves, with the way back for as long as there is one."""
        workspace, mail, words = self._workspace, self._workspace.services.mail, self._workspace.words
        names = [each.name or each.address for each in row.recipients if each.kind is RecipientKind.TO]
        if not row.is_frozen and row.reason is not None and row.reason.code == WAITS_FOR_REVISION:
            text = words.translate("mail", "The e-mail leaves once the portal has taken the revision")
        elif not row.is_frozen:
            text = words.translate("mail", "The e-mail leaves once the final number is there")
        else:
            text = words.translate("mail", "E-mail to {names}", names=", ".join(names))
        left_s = (row.due_at - workspace.services.clock.now()).total_seconds()
        if left_s <= 0:
            workspace.messages.toast(text)
            return
        workspace.messages.toast_for(
            left_s,
            text,
            words.translate("undo", "Undo"),
            lambda: self._take_back(row.id),
            lambda: mail.row(row.id).state is MessageState.WAITING,
        )

    def _take_back(self, id: str) -> None:
        mail = self._workspace.services.mail
        self._workspace.tasks.command(
            lambda: mail.cancel(id), lambda draft: self._workspace.router.go(place_of(draft))
        )
