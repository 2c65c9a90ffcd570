"""A meeting: the working copy, the language and whether VAT is shown, and what was sealed to be signed."""

from dataclasses import dataclass, replace

from app.domain.acceptance.acceptance import SignedBy
from app.domain.errors import RuleViolation, violation
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.services.catalogue.catalogue import Catalogue
from app.services.meeting.content import Content
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.shown_view import Look, view_of
from app.services.papers.paper_parts import monogram
from app.services.session.clock import PartnerClock
from app.services.words import Words
from app.wire.shown import content_hash


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is signed: the content, its fingerprint, and how it looked when it was frozen."""

    shown: Shown
    content_hash: str
    view: MeetingView


class Meeting:
    """Goes through ``content`` with a customer; nothing but ``view`` may be on the customer's screen."""

    def __init__(self, content: Content, catalogue: Catalogue, clock: PartnerClock) -> None:
        self.content = content
        self._clock = clock
        self._frame: Frame = content.frame
        self._words = Words(self._frame.language)
        self._with_vat = False
        self._sealed: Sealed | None = None
        partner = catalogue.partner()
        self._look = Look(monogram(partner.name), partner.colour, self._frame.programme.vendor)

    @property
    def words(self) -> Words:
        """The words of the customer's screen."""
        return self._words

    @property
    def language(self) -> str:
        """The language of the customer's screen."""
        return self._words.language

    @property
    def with_vat(self) -> bool:
        """Whether totals are shown with VAT."""
        return self._with_vat

    @property
    def sealed(self) -> Sealed | None:
        """What is being signed; None while the proposal is open to changes."""
        return self._sealed

    def speak(self, language: str) -> None:
        """Show it in another language; what was sealed in one language is not in another."""
        self.unseal()
        self._words = Words(language)
        self._frame = replace(self._frame, language=self._words.language)

    def show_vat(self, is_shown: bool) -> None:
        """Show totals with VAT, or without."""
        self._with_vat = is_shown

    def view(self) -> MeetingView:
        """What is on the customer's screen now."""
        shown = self.content.shown(self._frame)
        controls = self.content.controls(self._frame, self._clock.today(), with_vat=self._with_vat)
        return view_of(shown, controls, self._look, self._words)

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
