"""How long a quote is open, counted from its creation: an edit does not start the clock again."""

from datetime import date, timedelta

from app.domain.catalogue.catalogue import Programme


def quote_expiry(programme: Programme, created_on: date) -> date:
    """Say which is the last day of a quote of ``programme``; the day of its creation is not counted."""
    return created_on + timedelta(days=programme.quote_validity_days)
