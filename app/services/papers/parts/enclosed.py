"""The general conditions whose pages come behind those of an offer, where the partner wants them there."""

from datetime import datetime

from app.domain.partner.branding import conditions_on
from app.domain.partner.time_zone import date_in, time_zone
from app.services.branding.letterheads import Letterhead
from app.services.papers.views.paper import Enclosed


def enclosed_conditions(head: Letterhead, written_at: datetime) -> Enclosed | None:
    """Those in force when the offer was written.

    Raises:
        RuleViolation: ``file.not_here``: the exchange that brings them is not done.
    """
    partner = head.partner
    found = conditions_on(partner.conditions, date_in(time_zone(partner.time_zone), written_at))
    if found is None or not partner.attaches_conditions:
        return None
    return Enclosed(f"{found.title} · {found.version}", head.file(found.file_id))
