"""What the sync badge shows for each state of the exchange."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from app.services.sync.status import SyncState, SyncStatus
from app.services.words import Words, ago
from app.ui.theme import TokenName
from app.ui.theme.icons import IconName


@dataclass(frozen=True, slots=True)
class BadgeText:
    icon: IconName
    colour: TokenName
    state: str
    detail: str


def badge_text(status: SyncStatus, words: Words, now: datetime) -> BadgeText:
    """The icon, its colour, the state and one line about it."""
    since = _since(status, words, now)
    match status.state:
        case SyncState.UP_TO_DATE if status.problem and status.problem.code == "time_zone.set_aside":
            unknown = words.translate("shell", "Time zone not known")
            return BadgeText("attention", "danger", unknown, _why(status, words))
        case SyncState.UP_TO_DATE if status.problem is not None:
            refused = words.translate("shell", "Catalogue not renewed")
            return BadgeText("attention", "danger", refused, _why(status, words))
        case SyncState.UP_TO_DATE:
            return BadgeText("sync", "success", words.translate("shell", "Up to date"), since)
        case SyncState.SYNCING:
            return BadgeText(
                "sync", "info", words.translate("shell", "Exchanging"), _progress(status, words) or since
            )
        case SyncState.WAITING:
            return BadgeText("cloud", "violet", _waiting(status, words), since)
        case SyncState.OFFLINE if status.problem is not None and status.problem.code == "sync.elsewhere":
            elsewhere = words.translate("shell", "Exchange under way elsewhere")
            return BadgeText("sync", "info", elsewhere, _why(status, words))
        case SyncState.OFFLINE:
            return BadgeText("offline", "violet", _offline(status, words), since)
        case SyncState.ATTENTION:
            asked = words.translate("shell", "{n} decisions to take", n=status.attention)
            return BadgeText("attention", "danger", words.translate("shell", "Attention"), asked)
        case SyncState.SIGNED_OUT:
            return BadgeText("offline", "danger", words.translate("shell", "Signed out"), _why(status, words))
        case SyncState.STOPPED:
            return BadgeText(
                "attention", "danger", words.translate("shell", "Exchange stopped"), _why(status, words)
            )
        case _:
            assert_never(status.state)


def _since(status: SyncStatus, words: Words, now: datetime) -> str:
    if status.last_at is None:
        return words.translate("shell", "not exchanged yet")
    return ago(words, status.last_at, now)


def _progress(status: SyncStatus, words: Words) -> str:
    if not status.total:
        return ""
    return words.translate("shell", "{done} of {total}", done=status.done, total=status.total)


def _waiting(status: SyncStatus, words: Words) -> str:
    return words.translate("shell", "{n} to send", n=status.waiting)


def _offline(status: SyncStatus, words: Words) -> str:
    if not status.waiting:
        return words.translate("shell", "Offline")
    return words.translate("shell", "Offline · {waiting}", waiting=_waiting(status, words))


def _why(status: SyncStatus, words: Words) -> str:
    return words.problem(status.problem) if status.problem is not None else ""
