"""``quote mail``: write an e-mail about a quote or change quote and put it into the outbox.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.document import text_of
from app.cli.laptop import desk_of
from app.cli.mail import line, row_data
from app.cli.outcome import Outcome
from app.cli.paper_outcome import paper_outcome
from app.domain.errors import violation
from app.domain.kind import Kind

if TYPE_CHECKING:
    from app.services.mail.composition import Appointment
    from app.services.mail.mail import Mail
    from app.services.session.clock import PartnerClock


def add_verb(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb, beside the others about quotes."""
    verb = parts.add_parser("mail", help="write an e-mail about a quote or change quote; mail send sends it")
    verb.add_argument("number")
    verb.add_argument("--to", action="append", metavar="ADDRESS", help="by default the primary contact")
    verb.add_argument("--cc", action="append", metavar="ADDRESS", default=[])
    verb.add_argument("--bcc", action="append", metavar="ADDRESS", default=[])
    verb.add_argument("--subject")
    verb.add_argument(
        "--message", metavar="FILE", help="the text instead of the template's; - reads it from standard input"
    )
    verb.add_argument("--attach", type=Path, action="append", metavar="FILE", default=[])
    verb.add_argument("--annex", action="store_true", help="with how each amount is computed")
    verb.add_argument("--conditions", action="store_true", help="with the agreement")
    verb.add_argument("--terms", action="store_true", help="with your company's general conditions")
    verb.add_argument("--calendar", action="store_true", help="with the last day of the offer for a calendar")
    verb.add_argument(
        "--meeting", type=_day_and_time, metavar="DAY_AND_TIME", help="with a meeting for a calendar"
    )
    verb.add_argument("--minutes", type=int, choices=range(5, 1441), default=60, metavar="N")
    verb.add_argument("--place", default="", help="of the meeting")
    verb.add_argument("--reminder", action="store_true", help="a reminder of an offer that was sent")
    verb.add_argument("--language", choices=["fr", "en"], default="")
    verb.add_argument("--via", choices=["draft", "microsoft", "smtp"], help="by default as in the settings")
    verb.set_defaults(run=_mail)


def _mail(options: argparse.Namespace) -> Outcome:
    from app.domain.mail.message import Channel, MessageKind, RecipientKind
    from app.services.mail.composition import Part

    with desk_of(options) as desk:
        mail = desk.mail
        change = desk.queries.find_change_quote(options.number)
        quote = None if change is not None else desk.queries.find_quote(options.number)
        found = change or quote
        if found is None:
            raise violation("quote.missing", "number", id=options.number)
        kind = Kind.QUOTE if change is None else Kind.CHANGE_ORDER
        wanted = MessageKind.REMINDER if options.reminder else MessageKind.OFFER
        begun = mail.begin(kind, found.id, wanted, options.language)
        to = tuple(mail.recipient(begun, each) for each in options.to) if options.to else begun.recipients
        cc = tuple(mail.recipient(begun, each, RecipientKind.CC) for each in options.cc)
        bcc = tuple(mail.recipient(begun, each, RecipientKind.BCC) for each in options.bcc)
        extra = (
            (options.conditions, Part.CONDITIONS),
            (options.terms, Part.TERMS),
            (options.calendar, Part.EXPIRY),
            (options.meeting, Part.MEETING),
        )
        parts = (Part.ANNEX if options.annex else Part.PAPER, *(part for is_on, part in extra if is_on))
        composition = replace(
            begun,
            recipients=(*to, *cc, *bcc),
            parts=parts,
            meeting=_meeting_of(mail, desk.clock, options),
            files=tuple(mail.keep_file(each) for each in options.attach),
            channel=Channel(options.via) if options.via else begun.channel,
        )
        if options.subject is not None:
            composition = replace(composition, subject=options.subject)
        if options.message is not None:
            composition = replace(composition, body=text_of(options.message, "message"))
        row = mail.queue(composition)
        missing = next((each.left_out for each in mail.files(composition) if each.left_out), None)
        return paper_outcome(desk.words, row_data(row), (line(desk.words, row),), missing)


def _day_and_time(text: str) -> datetime:
    """``2027-01-14T14:30``, by the partner's clock, or by that of the zone that it names."""
    moment = datetime.fromisoformat(text)
    with suppress(ValueError):
        date.fromisoformat(text)
        raise argparse.ArgumentTypeError(f"at which time? {text}T14:30, for instance")
    return moment


def _meeting_of(mail: "Mail", clock: "PartnerClock", options: argparse.Namespace) -> "Appointment | None":
    """The meeting that is asked for; its time is that of the partner.

    Raises:
        RuleViolation: its day is over.
    """
    from app.domain.partner.time_zone import time_zone

    asked: datetime | None = options.meeting
    if asked is None:
        return None
    if asked.tzinfo is not None:
        asked = asked.astimezone(time_zone(clock.zone))
    return mail.appointment(asked.date(), asked.time(), options.minutes, options.place)
