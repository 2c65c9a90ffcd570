"""A day or an appointment as a calendar reads it (iCalendar, RFC 5545)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_LINE_BYTES = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """``begins`` is a whole day, or an aware moment from which it takes ``minutes``.

    One with the same ``id`` and a higher ``version`` takes the place of an earlier one.
    """

    id: str
    begins: date | datetime
    title: str
    text: str
    made_at: datetime
    minutes: int = 60
    place: str = ""
    version: int = 0


def calendar_file(entry: CalendarEntry) -> bytes:
    """``entry`` as the content of an ``.ics`` file; whole days take nobody's time and remind a day before.

    It invites nobody, so that it has neither a method nor an organiser (3.8.4.3).
    """
    begins, stamp = entry.begins, _moment(entry.made_at)
    if isinstance(begins, datetime):
        # In UTC: added to the time of a zone, a night in which its clocks change would count wrong.
        ends = begins.astimezone(UTC) + timedelta(minutes=entry.minutes)
        span = [f"DTSTART:{_moment(begins)}", f"DTEND:{_moment(ends)}"]
    else:
        last = begins + timedelta(days=1)
        span = [f"DTSTART;VALUE=DATE:{begins:%Y%m%d}", f"DTEND;VALUE=DATE:{last:%Y%m%d}"]
        span.append("TRANSP:TRANSPARENT")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Channel Desk//EN",
        "BEGIN:VEVENT",
        f"UID:{entry.id}@channeldesk",
        f"DTSTAMP:{stamp}",
        f"SEQUENCE:{entry.version}",
        *span,
        f"SUMMARY:{_escaped(entry.title)}",
        *([f"LOCATION:{_escaped(entry.place)}"] if entry.place else []),
        *([f"DESCRIPTION:{_escaped(entry.text)}"] if entry.text else []),
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(entry.title)}",
        "TRIGGER:-P1D" if not isinstance(begins, datetime) else "TRIGGER:-PT15M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """``text`` as a value (3.3.11): without the control characters that none may hold."""
    return "".join(sign for sign in text.translate(_ESCAPES) if sign >= " " or sign == "\t")


def _folded(line: str) -> str:
    """``line`` in pieces of 75 bytes, none of which cuts a character (3.1 *Content Lines*)."""
    pieces, piece = [], ""
    for sign in line:
        if len((piece + sign).encode()) > _LINE_BYTES:
            pieces.append(piece)
            piece = " "
        piece += sign
    return "\r\n".join([*pieces, piece])
