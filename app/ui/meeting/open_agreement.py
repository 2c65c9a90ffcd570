"""Opens the agreement to what was sealed on the customer's side."""

from collections.abc import Callable
from datetime import datetime

from app.services.meeting.agreement_texts import agreement_texts
from app.services.meeting.meeting import Meeting, Sealed
from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.services import MeetingServices
from app.ui.workspace.workspace import Workspace


def open_agreement(
    view: CustomerView,
    sealed: Sealed,
    meeting: Meeting,
    workspace: Workspace[MeetingServices],
    now: Callable[[], datetime],
) -> None:
    """Ask on ``view`` for everything that an acceptance of ``sealed`` needs.

    Raises:
        RuleViolation: the text of the agreement is not on this laptop.
    """
    services, words, moment = workspace.services, meeting.words, now()
    texts = agreement_texts(
        sealed, meeting.content.customer, services.catalogue, words, services.account.name, moment
    )
    fingerprint = sealed.content_hash
    note = words.translate(
        "meeting",
        "What is shown: fingerprint {start} … {end}. Frozen at {time}. Any difference voids the acceptance.",
        start=f"{fingerprint[:4]} {fingerprint[4:8]}",
        end=fingerprint[-4:],
        time=words.formats.clock(moment),
    )
    view.open_agreement(sealed, texts, words, now, note)
