"""What the rep is told of screens: what to know before sharing, and why the customer sees nothing now."""

from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.meeting.presentation import CloseReason
from app.ui.meeting.screens import Screen, SharingWarning

_WARNINGS: dict[SharingWarning, Marked] = {
    SharingWarning.MIRRORED: QT_TRANSLATE_NOOP(
        "screens",
        "Your screen is mirrored: what you see, with costs, is seen by the customer too. "
        "Until the screens are extended, show the customer’s view only.",
    ),
    SharingWarning.ONE_SCREEN: QT_TRANSLATE_NOOP(
        "screens", "There is one screen: the customer’s view will fill it. Esc brings you back here."
    ),
    SharingWarning.REACHES_OVER: QT_TRANSLATE_NOOP(
        "screens",
        "This window, with costs, reaches onto the customer’s screen. Move it wholly onto yours first.",
    ),
}

_CLOSED: dict[CloseReason, Marked] = {
    CloseReason.SCREEN_GONE: QT_TRANSLATE_NOOP(
        "screens", "The customer’s screen has gone. The customer’s view is closed."
    ),
    CloseReason.MIRRORED: QT_TRANSLATE_NOOP(
        "screens", "The screens are mirrored now. Your view was covered, so that no cost is seen."
    ),
    CloseReason.REP_SCREEN_GONE: QT_TRANSLATE_NOOP(
        "screens", "Your screen has gone. The customer’s view is closed, and yours was covered."
    ),
    CloseReason.MOVED: QT_TRANSLATE_NOOP(
        "screens", "The system has moved the customer’s view to another screen. It is closed."
    ),
}


def warning_words(words: Words, warning: SharingWarning) -> str:
    """The sentence of ``warning``."""
    return words.say(_WARNINGS[warning])


def closed_words(words: Words, reason: CloseReason) -> str:
    """Why the customer's view is closed; empty where the rep did it."""
    return words.say(_CLOSED[reason]) if reason in _CLOSED else ""


def screen_label(words: Words, screen: Screen, reps: Screen) -> str:
    """``screen`` as the rep chooses it: its name and how large it is."""
    if screen.connector == reps.connector:
        return words.translate("screens", "This screen, filled")
    return words.translate(
        "screens",
        "{name}, {width} × {height}",
        name=screen.label,
        width=str(screen.area.width()),
        height=str(screen.area.height()),
    )
