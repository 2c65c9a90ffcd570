"""A meeting: the working copy, the language and whether VAT is shown, and what was sealed to be signed."""

from dataclasses import dataclass, replace

from app.domain.acceptance.acceptance import SignedBy
from app.domain.errors import RuleViolation, violation
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.services.meeting.content import Content
from app.services.meeting.customers_screen import CustomersScreen, OnScreen
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.shown_view import view_of
from app.wire.shown import content_hash


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is signed: the content, its fingerprint, and how it looked when it was frozen."""

    shown: Shown
    content_hash: str
    view: MeetingView


class Meeting(OnScreen):
    """Goes through ``content`` with a customer; nothing but ``view`` may be on the customer's screen."""

    def __init__(self, content: Content, screen: CustomersScreen) -> None:
        super().__init__(screen)
        self.content = content
        self._begun: Frame = content.frame
        self._sealed: Sealed | None = None

    @property
    def sealed(self) -> Sealed | None:
        """What is being signed; None while the proposal is open to changes."""
        return self._sealed

    def speak(self, language: str) -> None:
        """Show it in another language; what was sealed in one language is not in another."""
        self.unseal()
        super().speak(language)

    def view(self) -> MeetingView:
        """What is on the customer's screen now."""
        screen, frame = self.screen, replace(self._begun, language=self.language)
        shown = self.content.shown(frame)
        controls = self.content.controls(frame, screen.today, with_vat=screen.with_vat)
        return view_of(shown, controls, screen.look, screen.words)

    def shown(self) -> Shown:
        """What the customer is shown now: what is sealed, where something is."""
        if self._sealed is not None:
            return self._sealed.shown
        return self.content.shown(replace(self._begun, language=self.language))

    def seal(self) -> Sealed:
        """Freeze the content to be signed.

        Raises:
            RuleViolation: what keeps it from being accepted.
        """
        problems = self.content.problems()
        if problems:
            raise RuleViolation(*problems)
        if self.content.trouble():
            raise violation("acceptance.changed")
        shown = self._shown_now()
        self._sealed = Sealed(shown, content_hash(shown), self.view())
        return self._sealed

    def is_void(self) -> bool:
        """Whether what was sealed cannot be accepted any more: something happened to it, or it is another."""
        if self._sealed is None:
            return False
        if self.content.trouble():
            return True
        return content_hash(self._shown_now()) != self._sealed.content_hash

    def unseal(self) -> None:
        """Open the proposal to changes again; whatever was signed does not count."""
        self._sealed = None

    def accept(self, signed: SignedBy) -> str:
        """Save and validate, or submit, what was sealed: all of it, or nothing; the document's number.

        Raises:
            RuleViolation: every problem; ``acceptance.changed`` where nothing is sealed or it is another
                content by now.
        """
        if self._sealed is None:
            raise violation("acceptance.changed")
        return self.content.accept(signed, self.language, self._sealed.content_hash)

    def _shown_now(self) -> Shown:
        return self.content.shown(replace(self.content.frame, language=self.language))
