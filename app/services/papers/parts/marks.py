"""What is said across the top of a paper that is no offer any more: that it is a copy, and why."""

from datetime import date

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.words import QT_TRANSLATE_NOOP, Words

_EXPIRED = QT_TRANSLATE_NOOP("papers", "Copy: this offer was valid until {day}")
_MARKS = {
    QuoteStatus.EXPIRED: _EXPIRED,
    QuoteStatus.REFUSED: QT_TRANSLATE_NOOP("papers", "Copy: this offer was refused"),
    QuoteStatus.SUPERSEDED: QT_TRANSLATE_NOOP("papers", "Copy: another quote was accepted in its place"),
    ChangeOrderStatus.EXPIRED: _EXPIRED,
    ChangeOrderStatus.CANCELLED: QT_TRANSLATE_NOOP("papers", "Copy: this change was cancelled"),
}


def copy_mark(words: Words, document: Quote | ChangeOrder, newest: int, today: date) -> str:
    """Why ``document``, of which ``newest`` is the last revision, is a copy; empty for what holds."""
    if document.revision != newest:
        return words.translate("papers", "Copy: replaced by revision {revision}", revision=str(newest))
    mark = _MARKS.get(document.status_on(today))
    return words.say(mark, day=words.formats.long_date(document.expires_on)) if mark else ""
