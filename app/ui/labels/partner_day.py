"""What a rep is told where dates are chosen while it is another day for their partner."""

from app.services.session.clock import PartnerClock
from app.services.words import Words


def partner_day(words: Words, clock: PartnerClock) -> str:
    """Whose dates these are, and which day it is there; empty while it is the same day here."""
    if not clock.differs_here():
        return ""
    return words.translate(
        "quotes",
        "Dates are those of {place}, where it is {day}.",
        place=words.formats.place(clock.zone),
        day=words.formats.long_date(clock.today()),
    )
