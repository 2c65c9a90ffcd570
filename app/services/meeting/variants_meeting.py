"""A meeting about the variants of a scenario board; the one that is taken is gone through in it as well."""

from dataclasses import replace

from app.domain.shown.shown import Shown
from app.services.meeting.board_content import BoardContent
from app.services.meeting.customers_screen import CustomersScreen, OnScreen
from app.services.meeting.meeting import Meeting
from app.services.meeting.shown_board import board_of
from app.services.meeting.variants_view import VariantsView


class VariantsMeeting(OnScreen):
    """Goes through the variants of ``content``; nothing but ``view`` may be on the customer's screen."""

    def __init__(self, content: BoardContent, screen: CustomersScreen) -> None:
        super().__init__(screen)
        self.content = content
        self._begun = content.frame

    def view(self) -> VariantsView:
        """What is on the customer's screen now."""
        screen, frame = self.screen, replace(self._begun, language=self.language)
        controls = self.content.controls(frame, screen.today, with_vat=screen.with_vat)
        return board_of(self.content.shown(frame), controls, screen.look, screen.words)

    def shown(self) -> tuple[Shown, ...]:
        """What the customer is shown of each variant now."""
        return self.content.shown(replace(self._begun, language=self.language))

    def take(self, key: str) -> Meeting:
        """Go on with a variant, on the same screen, so that it can be accepted.

        Raises:
            RuleViolation: a part of it is not here any more.
        """
        return Meeting(self.content.take(key), self.screen)
