"""From *Accept* to the contract: what is shown is sealed, signed on the customer's side, and sold."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.acceptance.acceptance import SignedBy
from app.domain.errors import Problem
from app.domain.partner.time_zone import time_zone
from app.services.meeting.running_meeting import RunningMeeting
from app.services.words import Words
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.open_agreement import open_agreement
from app.ui.meeting.services import MeetingServices
from app.ui.workspace.workspace import Workspace

Views = Callable[[], Sequence[CustomerView]]
_OF_THE_LAPTOP = "cache."
"""What the codes begin with of which anybody may read: a disk that is full says nothing of the offer."""


def _leave_it(_problems: tuple[Problem, ...]) -> None:
    """A draft that is gone tells by itself that it was accepted."""


class Signing(QObject):
    """Carries the acceptance of what ``meeting`` proposes; ``customers`` are the customer's views, if any.

    What is being saved is saved whatever becomes of the customer's side meanwhile.

    Signals:
        view_asked: the customer's side is to be shown: the agreement is read and signed there.
        changed: it is sealed by now, or open to changes again.
        accepted: the number of the document that it is.
    """

    view_asked = Signal()
    changed = Signal()
    accepted = Signal(str)

    def __init__(
        self,
        workspace: Workspace[MeetingServices],
        meeting: RunningMeeting,
        saver: AutoSaver,
        customers: Views,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._meeting, self._saver = workspace, meeting, saver
        self._customers = customers
        self._is_saving = self._is_over = False
        workspace.tasks.crashed.connect(self._on_crashed)

    @property
    def is_over(self) -> bool:
        """Whether it is accepted: there is no draft any more, and nothing can be turned."""
        return self._is_over

    @property
    def is_open(self) -> bool:
        """Whether something is sealed to be signed, and not yet being saved."""
        return self._meeting.sealed is not None and not (self._is_saving or self._is_over)

    def now(self) -> datetime:
        """This moment in the zone of the partner."""
        clock = self._workspace.services.clock
        return clock.now().astimezone(time_zone(clock.zone))

    def ask(self) -> None:
        """Freeze what is shown, and ask for the agreement on the customer's side."""
        proposal = self._meeting.proposal
        if proposal is None:
            return
        with self._workspace.messages.saying_refusals():
            proposal.seal()
            tasks, content = self._workspace.tasks, proposal.content
            tasks.command(content.begin_signing, None, self._workspace.messages.problems)
            if self._customers():
                for view in self._customers():
                    self.show_on(view)
            else:
                self.view_asked.emit()
        self.changed.emit()

    def show_on(self, view: CustomerView) -> None:
        """Bring a view that was just opened to where the customer is."""
        proposal = self._meeting.proposal
        if proposal is not None and proposal.sealed is not None and not self._is_over:
            open_agreement(view, proposal.sealed, proposal, self._workspace, self.now)

    def give_up(self) -> None:
        """Back to the proposal: what was signed is gone, except what is being saved already."""
        proposal = self._meeting.proposal
        if not self.is_open or proposal is None:
            return
        proposal.unseal()
        self._workspace.tasks.command(proposal.content.end_signing, None, self._workspace.messages.problems)
        for view in self._customers():
            view.close_agreement()
        self.changed.emit()

    def sign(self, signed: SignedBy) -> None:
        """Save and sell what was sealed."""
        proposal = self._meeting.proposal
        if proposal is None:
            return
        self._is_saving = True
        self._saver.hold()
        self._workspace.tasks.command(
            lambda: proposal.accept(signed), self._on_accepted, self._on_not_accepted
        )

    def look(self) -> None:
        """Take the agreement away where what was sealed cannot be accepted any more."""
        proposal = self._meeting.proposal
        if self.is_open and proposal is not None and proposal.is_void():
            for view in self._customers():
                view.withdraw(self._void())

    def _void(self) -> str:
        return self._words.translate("meeting", "This offer cannot be accepted any more as it is shown.")

    @property
    def _words(self) -> Words:
        return self._meeting.now.words

    def _on_accepted(self, number: str) -> None:
        self._is_saving, self._is_over = False, True
        if self._meeting.proposal is not None:
            self._workspace.tasks.command(self._meeting.proposal.content.end_signing, None, _leave_it)
        words = self._words
        title = words.translate("meeting", "Thank you")
        text = words.translate("meeting", "It is agreed: {number}.", number=number)
        for view in self._customers():
            view.thank(title, text)
        said = self._workspace.words.translate("meeting_page", "{number} is accepted", number=number)
        self._workspace.messages.toast(said)
        self.accepted.emit(number)

    def _on_not_accepted(self, problems: tuple[Problem, ...]) -> None:
        """The rep reads why; the customer only what is of the laptop and not of the offer."""
        self._go_on(self._said(problems))
        self._workspace.messages.problems(problems)

    def _on_crashed(self, _error: object) -> None:
        if self._is_saving:
            self._go_on(self._kept())

    def _go_on(self, sentence: str) -> None:
        """Nothing was accepted: what was signed stays, to be tried again where it can be."""
        self._is_saving = False
        self._saver.release()
        if not self._customers():
            self.give_up()
        elif self._meeting.proposal is not None and self._meeting.proposal.is_void():
            self.look()
        else:
            for view in self._customers():
                view.refuse(sentence)

    def _said(self, problems: Sequence[Problem]) -> str:
        words = self._words
        if not all(each.code.startswith(_OF_THE_LAPTOP) for each in problems):
            return self._void()
        return " ".join((*(words.problem(each) for each in problems), self._kept()))

    def _kept(self) -> str:
        return self._words.translate("meeting", "Nothing is accepted yet, and the signature is still here.")
