"""Every sentence of the desk, in French and English: the only place that makes sentences from codes."""

from app.services.words.marks import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Marked
from app.services.words.moments import ago, expires, expires_short, near_day, since, time_left, when
from app.services.words.names import QUEUED
from app.services.words.words import Words

__all__ = [
    "QT_TRANSLATE_NOOP",
    "QT_TRANSLATE_N_NOOP",
    "QUEUED",
    "Marked",
    "Words",
    "ago",
    "expires",
    "expires_short",
    "near_day",
    "since",
    "time_left",
    "when",
]
