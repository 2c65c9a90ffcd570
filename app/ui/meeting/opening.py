"""Opens what a meeting is about: a quote, a change of what is held, or the variants of either."""

from app.services.meeting.change_content import ChangeContent
from app.services.meeting.content import Content
from app.services.meeting.customers_screen import CustomersScreen
from app.services.meeting.meeting import Meeting
from app.services.meeting.quote_content import QuoteContent
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.variants_meeting import VariantsMeeting
from app.services.meeting.variants_papers import board_of_draft
from app.ui.meeting.services import MeetingServices
from app.ui.workspace import places


def opened_meeting(services: MeetingServices, place: places.Meet) -> RunningMeeting:
    """The meeting about the draft of ``place``.

    Raises:
        RuleViolation: the draft, its customer or a part of the catalogue is not here.
    """
    if place.is_board:
        variants = board_of_draft(
            services.quote_services, services.change_services, place.draft_id, is_change=place.is_change
        )
        screen = CustomersScreen(variants.frame, services.letterheads.on_screen(), services.clock)
        return RunningMeeting(VariantsMeeting(variants, screen))
    content: Content
    if place.is_change:
        content = ChangeContent(services.change_services, place.draft_id)
    else:
        content = QuoteContent(services.quote_services, place.draft_id)
    return RunningMeeting(
        Meeting(content, CustomersScreen(content.frame, services.letterheads.on_screen(), services.clock))
    )
