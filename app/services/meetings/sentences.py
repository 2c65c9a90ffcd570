"""What a meeting's proof says, for the window and the command line alike."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import assert_never

from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.proof import Lack, Mend, Missing, Proof
from app.services.words import Words, near_day


def moment_of(words: Words, at: datetime, today: date) -> str:
    """A moment as a proof names it: ``20 nov. 08 h 12``; of today its time alone would not prove a day."""
    local = at.astimezone()
    return f"{near_day(words, local.date(), today)} {words.formats.clock(local)}"


def when_of(words: Words, meeting: PinnedMeeting, today: date) -> str:
    """The day and time of a meeting, as far as they are known."""
    if meeting.day is None:
        return words.translate("meetings", "no day yet")
    day = day_of(words, meeting.day, today)
    return day if meeting.at is None else f"{day}, {words.formats.clock(meeting.at)}"


def day_of(words: Words, day: date, today: date) -> str:
    """A day as a list of meetings is headed."""
    days = (day - today).days
    if days == 0:
        return words.translate("meetings", "Today")
    if days == 1:
        return words.translate("meetings", "Tomorrow")
    return near_day(words, day, today)


def proof_line(words: Words, proof: Proof, today: date, programmes: Mapping[str, str]) -> str:
    """What is here and from when; ``programmes`` has their names by id."""
    if proof.known_at is None:
        return words.translate("meetings", "Never exchanged with the portal")
    moment = moment_of(words, proof.known_at, today)
    parts = []
    if len(proof.prices) == 1:
        parts.append(
            words.translate(
                "meetings",
                "prices of {moment}, list v{version}",
                moment=moment,
                version=str(proof.prices[0].version),
            )
        )
    elif proof.prices:
        lists = ", ".join(
            f"{programmes.get(each.programme_id, each.programme_id)} v{each.version}" for each in proof.prices
        )
        parts.append(words.translate("meetings", "prices of {moment}: {lists}", moment=moment, lists=lists))
    if proof.contracts:
        time = words.formats.clock(proof.known_at.astimezone())
        parts.append(words.translate("meetings", "contract state of {time}", time=time))
    offers = len(proof.quotes) + proof.change_quotes
    if offers:
        parts.append(words.translate("meetings", "{n} open quotes", n=offers))
    if proof.drawn:
        parts.append(words.translate("meetings", "{n} papers ready", n=proof.drawn))
    if not parts:
        return words.translate("meetings", "state of {moment}", moment=moment)
    return " · ".join(parts)


def missing_line(words: Words, missing: Missing, proof: Proof, today: date, names: Mapping[str, str]) -> str:
    """What is missing, as a sentence; ``names`` has what programmes are called by id."""
    name = names.get(missing.name, missing.name)
    day = "" if missing.day is None else near_day(words, missing.day, today)
    match missing.lack:
        case Lack.CUSTOMER_GONE:
            return words.translate("meetings", "This customer is not yours any more, or was removed.")
        case Lack.NOT_EXCHANGED:
            return _not_exchanged(words, proof, today)
        case Lack.NO_PRICES:
            return words.translate(
                "meetings", "No price list of {name} is in force on {day}.", name=name, day=day
            )
        case Lack.NO_AGREEMENT:
            return words.translate(
                "meetings", "The agreement of {name} in force on {day} is not here.", name=name, day=day
            )
        case Lack.SET_ASIDE:
            return words.translate("meetings", "{name} came damaged: the one before is in use.", name=name)
        case Lack.UNREADABLE:
            return words.translate("meetings", "{name} cannot be priced with what is here.", name=name)
        case Lack.NOT_DRAWN:
            return words.translate("meetings", "{n} papers are not ready.", n=missing.count)
        case _:
            return _about_customer(words, missing, day)


def mend_label(words: Words, mend: Mend) -> str:
    """The button that goes to what mends it."""
    match mend:
        case Mend.BRING:
            return words.translate("meetings", "Bring")
        case Mend.QUOTES:
            return words.translate("meetings", "Show the quotes")
        case Mend.OUTBOX:
            return words.translate("meetings", "Show the outbox")
        case Mend.ATTENTION:
            return words.translate("meetings", "Decide")
        case Mend.UNPIN:
            return words.translate("meetings", "Unpin")
        case _:
            assert_never(mend)


def _about_customer(words: Words, missing: Missing, day: str) -> str:
    match missing.lack:
        case Lack.QUOTE_EXPIRES:
            return words.translate(
                "meetings", "{name} expires on {day}, before the meeting.", name=missing.name, day=day
            )
        case Lack.APPROVAL_NEEDED:
            return words.translate("meetings", "The discount of {name} needs approval.", name=missing.name)
        case Lack.APPROVAL_WAITS:
            return words.translate(
                "meetings", "The approval of {name} has not been answered.", name=missing.name
            )
        case Lack.CHANGE_MOVED:
            return words.translate(
                "meetings",
                "{name} was saved beside other licences or at other prices: open it and save it again.",
                name=missing.name,
            )
        case Lack.UNSENT:
            return words.translate("meetings", "Some changes have not been sent yet.")
        case Lack.REFUSED:
            return words.translate("meetings", "Something about this customer waits for your decision.")
        case _:
            raise AssertionError(missing.lack)


def _not_exchanged(words: Words, proof: Proof, today: date) -> str:
    if proof.known_at is None:
        return words.translate("meetings", "Never exchanged with the portal.")
    moment = moment_of(words, proof.known_at, today)
    return words.translate("meetings", "Not exchanged since {moment}.", moment=moment)
