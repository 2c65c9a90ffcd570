"""How a customer's screen speaks and looks, whatever is on it: its language, the marks, VAT or not."""

from datetime import date

from app.domain.shown.frame import Frame
from app.services.branding.letterheads import Letterhead
from app.services.meeting.shown_view import Look
from app.services.papers.parts.parts import monogram
from app.services.session.clock import PartnerClock
from app.services.words import Words


class CustomersScreen:
    """Begins in the language of ``frame``, without VAT."""

    def __init__(self, frame: Frame, letterhead: Letterhead, clock: PartnerClock) -> None:
        self._clock = clock
        self.words = Words(frame.language)
        """The words of the screen."""
        self.with_vat = False
        """Whether totals are shown with VAT."""
        partner = letterhead.partner
        vendor = frame.programme.vendor
        self.look = Look(monogram(partner.name), partner.colour, letterhead.logo, vendor)

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self.words.language

    @property
    def today(self) -> date:
        """The partner's date."""
        return self._clock.today()

    def speak(self, language: str) -> None:
        """Go on in another language."""
        self.words = Words(language)

    def show_vat(self, is_shown: bool) -> None:
        """Show totals with VAT, or without."""
        self.with_vat = is_shown


class OnScreen:
    """Something that is on a customer's screen."""

    def __init__(self, screen: CustomersScreen) -> None:
        self.screen = screen

    @property
    def words(self) -> Words:
        """The words of the customer's screen."""
        return self.screen.words

    @property
    def language(self) -> str:
        """The language of the customer's screen."""
        return self.screen.language

    @property
    def with_vat(self) -> bool:
        """Whether totals are shown with VAT."""
        return self.screen.with_vat

    def speak(self, language: str) -> None:
        """Show it in another language."""
        self.screen.speak(language)

    def show_vat(self, is_shown: bool) -> None:
        """Show totals with VAT, or without."""
        self.screen.show_vat(is_shown)
