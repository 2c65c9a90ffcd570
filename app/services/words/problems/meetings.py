"""What keeps a customer from being pinned for a meeting."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

MEETINGS: Mapping[str, Marked] = {
    "meeting.missing": QT_TRANSLATE_NOOP("problems", "This meeting is not on your list any more."),
    "meeting.no_minutes": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing was shown, accepted or declined on {day} that this laptop knows of:"
        " there are no minutes of that day.",
    ),
    "meeting.day_missing": QT_TRANSLATE_NOOP(
        "problems", "A time needs a day: choose the day of the meeting."
    ),
    "meeting.day_past": QT_TRANSLATE_NOOP("problems", "The day of a meeting cannot lie in the past."),
    "meeting.line_unknown": QT_TRANSLATE_NOOP("problems", "{name}: no customer of yours is called so."),
    "meeting.line_ambiguous": QT_TRANSLATE_NOOP(
        "problems", "{name}: several customers are called so. Write more of the name."
    ),
    "meeting.list_long": QT_TRANSLATE_NOOP("problems", "A list has {max} lines at most."),
    "time.invalid": QT_TRANSLATE_NOOP("problems", "This is no time of day: type 14:30, for instance."),
}
