"""A day or an appointment as a calendar reads it (iCalendar, RFC 5545)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_LINE_BYTES = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """``begins`` is a whole day, or an aware moment from which it takes ``minutes``."""

    id: str
    begins: date | datetime
    title: str
    text: str
    made_at: datetime
    organiser: str = ""
    minutes: int = 60


def calendar_file(entry: CalendarEntry) -> bytes:
    """``entry`` as the content of an ``.ics`` file; whole days take nobody's time and remind a day before."""
    begins, stamp = entry.begins, _moment(entry.made_at)
    if isinstance(begins, datetime):
        ends = begins + timedelta(minutes=entry.minutes)
        span = [f"DTSTART:{_moment(begins)}", f"DTEND:{_moment(ends)}"]
    else:
        last = begins + timedelta(days=1)
        span = [f"DTSTART;VALUE=DATE:{begins:%Y%m%d}", f"DTEND;VALUE=DATE:{last:%Y%m%d}"]
        span.append("TRANSP:TRANSPARENT")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Channel Desk//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{entry.id}@channeldesk",
        f"DTSTAMP:{stamp}",
        *span,
        f"SUMMARY:{_escaped(entry.title)}",
        f"DESCRIPTION:{_escaped(entry.text)}",
        *([f"ORGANIZER:mailto:{entry.organiser}"] if entry.organiser else []),
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
    return text.translate(_ESCAPES)


def _folded(line: str) -> str:
    """``line`` in pieces of 75 bytes, none of which cuts a character (3.1 *Content Lines*)."""
    pieces, piece = [], ""
    for sign in line:
        if len((piece + sign).encode()) > _LINE_BYTES:
            pieces.append(piece)
            piece = " "
        piece += sign
    return "\r\n".join([*pieces, piece])
