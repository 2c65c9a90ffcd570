"""Templates as a text with values shows them, and back."""

from collections.abc import Mapping, Sequence

from app.domain.mail.template import segments
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.forms.value_text import Piece

PLACE_NAMES: Mapping[str, Marked] = {
    "number": QT_TRANSLATE_NOOP("mail", "number"),
    "customer": QT_TRANSLATE_NOOP("mail", "customer"),
    "greeting": QT_TRANSLATE_NOOP("mail", "greeting"),
    "contact": QT_TRANSLATE_NOOP("mail", "name of the recipient"),
    "seats": QT_TRANSLATE_NOOP("mail", "number of users"),
    "products": QT_TRANSLATE_NOOP("mail", "products"),
    "start": QT_TRANSLATE_NOOP("mail", "start date"),
    "monthly_net": QT_TRANSLATE_NOOP("mail", "amount per month, excl. VAT"),
    "monthly_gross": QT_TRANSLATE_NOOP("mail", "amount per month, incl. VAT"),
    "yearly_net": QT_TRANSLATE_NOOP("mail", "amount per year, excl. VAT"),
    "yearly_gross": QT_TRANSLATE_NOOP("mail", "amount per year, incl. VAT"),
    "one_time_net": QT_TRANSLATE_NOOP("mail", "one-time amount, excl. VAT"),
    "expires_on": QT_TRANSLATE_NOOP("mail", "last day of the offer"),
    "created_on": QT_TRANSLATE_NOOP("mail", "day of the offer"),
    "link": QT_TRANSLATE_NOOP("mail", "on-line link"),
    "rep": QT_TRANSLATE_NOOP("mail", "your name"),
    "rep_phone": QT_TRANSLATE_NOOP("mail", "your phone number"),
    "partner": QT_TRANSLATE_NOOP("mail", "your company"),
    "legal": QT_TRANSLATE_NOOP("mail", "legal line of your company"),
}
"""What each value is called where it is offered, or missing."""


def pieces_of(template: str, values: Mapping[str, str]) -> tuple[Piece, ...]:
    """A template with its values."""
    return tuple(
        Piece(values.get(each.place, "") if each.place else each.text, each.place)
        for each in segments(template, values)
    )


def template_of(pieces: Sequence[Piece]) -> str:
    """What was written, with places where values stand."""
    return "".join(f"{{{each.place}}}" if each.place else each.text for each in pieces)


def place_names(words: Words) -> dict[str, str]:
    """The names of all values, in the rep's language."""
    return {place: words.say(name) for place, name in PLACE_NAMES.items()}
