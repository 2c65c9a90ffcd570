"""What templates are for, whose they are, and what their places are called, in the rep's language."""

from collections.abc import Mapping

from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.domain.mail.template import filled
from app.services.mail.templates import Origin
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.labels.mail_texts import place_names

Purpose = tuple[MessageKind, Kind]
PURPOSES: Mapping[Purpose, Marked] = {
    (MessageKind.OFFER, Kind.QUOTE): QT_TRANSLATE_NOOP("mail_settings", "To send a quote"),
    (MessageKind.REMINDER, Kind.QUOTE): QT_TRANSLATE_NOOP("mail_settings", "To remind of a quote"),
    (MessageKind.OFFER, Kind.CHANGE_ORDER): QT_TRANSLATE_NOOP("mail_settings", "To send a change quote"),
    (MessageKind.REMINDER, Kind.CHANGE_ORDER): QT_TRANSLATE_NOOP(
        "mail_settings", "To remind of a change quote"
    ),
}
ORIGINS: Mapping[Origin, Marked] = {
    Origin.DEFAULT: QT_TRANSLATE_NOOP("mail_settings", "standard"),
    Origin.TEAM: QT_TRANSLATE_NOOP("mail_settings", "of the team"),
    Origin.OWN: QT_TRANSLATE_NOOP("mail_settings", "your own"),
}


def shown_text(words: Words, text: str) -> str:
    """A text of a template on one line, with the names of its places in brackets."""
    names = {place: f"[{name}]" for place, name in place_names(words).items()}
    return " ".join(filled(text, names).split())
