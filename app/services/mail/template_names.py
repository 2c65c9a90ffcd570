"""What templates are for and whose they are, in words that window and command line share."""

from collections.abc import Mapping

from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.services.mail.templates import Origin
from app.services.words import QT_TRANSLATE_NOOP, Marked

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
