"""What can become of what was done in a meeting, and how it is done."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import assert_never

from app.services.meeting.board_content import BoardContent
from app.services.meeting.content import Content
from app.services.meeting.running_meeting import RunningMeeting
from app.ui.meeting.leave_dialog import Leaving
from app.ui.workspace import places
from app.ui.workspace.router import Router


def ways_of(meeting: RunningMeeting) -> Sequence[Leaving]:
    """The ways that there are, the first of which is proposed."""
    if meeting.proposal is None:
        return (Leaving.BOARD, Leaving.DISCARD)
    if meeting.is_taken:
        return (Leaving.REVISION, Leaving.BOARD, Leaving.DISCARD)
    return (Leaving.REVISION, Leaving.VARIANT, Leaving.DRAFT, Leaving.DISCARD)


def is_written_elsewhere(router: Router) -> bool:
    """Whether the rep came to the meeting from a page that writes the same draft, and goes back there."""
    here = router.place
    writers = (places.EditOffer, places.CompareOffer, places.ChangeLicences, places.CompareChange)
    return isinstance(here, places.Meet) and any(
        isinstance(each, writers) and each.draft_id == here.draft_id for each in router.trail
    )


def act_of(
    how: Leaving, content: Content | BoardContent, name: str, *, keeps_draft: bool
) -> Callable[[], object]:
    """What does it; ``name`` is what a variant that is kept is called.

    With ``keeps_draft`` the draft stays when what was done is let go.
    """
    match how:
        case Leaving.DISCARD:
            if isinstance(content, BoardContent):
                return content.discard
            return partial(content.discard, keeps_draft=keeps_draft)
        case Leaving.BOARD | Leaving.DRAFT:
            return content.keep_draft
        case Leaving.REVISION | Leaving.VARIANT if isinstance(content, BoardContent):
            return content.keep_draft
        case Leaving.REVISION:
            return content.keep_revision
        case Leaving.VARIANT:
            return lambda: content.keep_variant(name)
        case _:
            assert_never(how)
