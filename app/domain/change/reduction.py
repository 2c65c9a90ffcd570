"""When fewer seats, and any other change of a line, take effect, and when the contract then ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import assert_never

from app.domain.catalogue.contract_terms import ReductionPolicy, TermAlignment
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.dates import add_months
from app.domain.errors import violation


class NoteCode(StrEnum):
    """What is to be known about a changed line, and the figures that come with it."""

    REDUCED = "reduced"
    """``seats`` go on ``on``; ``by`` is the last day to say so, where notice has to be given."""
    REDUCED_IN_WINDOW = "reduced_in_window"
    """``seats`` may go at once, and could ``until`` a moment."""
    WINDOW_CLOSED = "window_closed"
    """``seats`` go on ``on``, because only ``open`` of them are within a window."""
    BEFORE_START = "before_start"
    """``seats`` go before the contract begins ``on`` a day; ``by`` is the last day to say so, if any is."""
    ORDERED = "ordered"
    """``seats`` go on ``on`` by an order that is placed already."""
    SWAPPED = "swapped"
    """``seats`` are replaced on ``on``, and credited for the rest of the period."""
    SWAPPED_UNCREDITED = "swapped_uncredited"
    """``seats`` are replaced on ``on``; the contract credits nothing for the rest of the period."""
    ALREADY_CHARGED = "already_charged"
    """``seats`` that come are charged for in this period already."""


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """A note on a changed line, as a code and the figures of its sentence."""

    code: NoteCode
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Effect:
    """The day a line's change takes effect, and what is to be said about it."""

    on: date
    note: ChangeNote | None = None


def new_term_end(terms: ChangeTerms) -> date | None:
    """The day after the contract's last once the change is made; None where it has no end.

    Raises:
        RuleViolation: ``date.range`` when it would lie in no year of the calendar.
    """
    if terms.new_end is not None:
        return terms.new_end
    match terms.alignment:
        case TermAlignment.CO_TERMINATE:
            return terms.term_end
        case TermAlignment.RESTART:
            return add_months(terms.on, terms.term_months)
        case TermAlignment.MONTH_END:
            return None if terms.term_end is None else _next_first(terms.term_end)
        case _:
            assert_never(terms.alignment)


def effect_of(line: ChangedLine, terms: ChangeTerms) -> Effect:
    """When the change of ``line`` takes effect: on the day asked for, and a reduction when the policy allows.

    Raises:
        RuleViolation: ``term_end.missing`` when the policy waits for the end of a contract that has none.
    """
    if line.ordered_for is not None:
        data = {"seats": str(line.prior_quantity - line.quantity), "on": line.ordered_for.isoformat()}
        return Effect(line.ordered_for, ChangeNote(NoteCode.ORDERED, data))
    if line.swapped:
        code = NoteCode.SWAPPED if line.is_credited else NoteCode.SWAPPED_UNCREDITED
        data = {"seats": str(line.swapped), "on": terms.on.isoformat()}
        return Effect(terms.on, ChangeNote(code, data))
    if line.is_reduced:
        effect = _reduced(line, terms)
        return _before_start(line, terms, effect) if terms.is_before_start else effect
    covered = min(line.quantity, line.charged_quantity) - line.prior_quantity
    if covered > 0:
        return Effect(terms.on, ChangeNote(NoteCode.ALREADY_CHARGED, {"seats": str(covered)}))
    return Effect(terms.on)


def _reduced(line: ChangedLine, terms: ChangeTerms) -> Effect:
    seats = str(line.prior_quantity - line.quantity)
    data = {"seats": seats}
    match terms.reduction:
        case ReductionPolicy.AT_ONCE:
            day = terms.on
        case ReductionPolicy.NEXT_BILLING:
            day = terms.period.end
        case ReductionPolicy.RENEWAL:
            day = _renewal(terms)
        case ReductionPolicy.WINDOW:
            return _in_window(line, terms)
        case _:
            assert_never(terms.reduction)
    if terms.reduction is ReductionPolicy.RENEWAL and terms.notice_days:
        data["by"] = _last_notice(day, terms.notice_days).isoformat()
    return Effect(day, ChangeNote(NoteCode.REDUCED, {**data, "on": day.isoformat()}))


def _before_start(line: ChangedLine, terms: ChangeTerms, effect: Effect) -> Effect:
    """Seats of a contract that has not begun go before it does where its policy lets them go at once.

    So they do where it renews another: until it begins, that one says when seats go.
    """
    if terms.free_until is None and effect.on > terms.on:
        return effect
    data = {"seats": str(line.prior_quantity - line.quantity), "on": terms.on.isoformat()}
    if terms.free_until is not None:
        data["by"] = terms.free_until.isoformat()
    return Effect(terms.on, ChangeNote(NoteCode.BEFORE_START, data))


def _in_window(line: ChangedLine, terms: ChangeTerms) -> Effect:
    """At once as far as seats were added so recently; each addition has a window of its own."""
    wanted = left = line.prior_quantity - line.quantity
    data = {"seats": str(wanted)}
    for closes, seats in _open_windows(line, terms):
        left -= seats
        if left <= 0:
            data |= {"on": terms.on.isoformat(), "until": closes.isoformat(timespec="minutes")}
            return Effect(terms.on, ChangeNote(NoteCode.REDUCED_IN_WINDOW, data))
    day = _renewal(terms)
    data |= {"on": day.isoformat(), "open": str(wanted - left)}
    return Effect(day, ChangeNote(NoteCode.WINDOW_CLOSED, data))


def _open_windows(line: ChangedLine, terms: ChangeTerms) -> list[tuple[datetime, int]]:
    """When the windows that are open now close, and for how many seats, the last to close first."""
    window, now = timedelta(hours=terms.window_hours), terms.now
    if now is None:
        return []
    closing = [(addition.at + window, addition.quantity) for addition in line.additions if addition.at <= now]
    return sorted((each for each in closing if each[0] >= now), reverse=True)


def renewal_for(
    on: date, end: date, notice_days: int, renewal_months: int, following_end: date | None = None
) -> date:
    """The day after a term's last for which notice given ``on`` a day is in time: ``end``, or terms later.

    ``following_end`` is the day after the last of the first such term after this one, where it is known.

    Raises:
        RuleViolation: ``date.range`` when it would lie in no year of the calendar.
    """
    if on <= _last_notice(end, notice_days):
        return end
    if following_end is not None or renewal_months < 1:
        return following_end or end
    later, months = end, 0
    while on > _last_notice(later, notice_days):
        months += renewal_months
        later = add_months(end, months)
    return later


def _renewal(terms: ChangeTerms) -> date:
    end = new_term_end(terms)
    if end is None:
        raise violation("term_end.missing", "term_end")
    return renewal_for(terms.on, end, terms.notice_days, terms.renewal_months, terms.following_end)


def _last_notice(end: date, notice_days: int) -> date:
    """The last day on which notice may be given for the day after a term's last."""
    return end - timedelta(days=1 + notice_days)


def _next_first(day: date) -> date:
    """``day`` where it begins a month, else the day that begins the next."""
    return day if day.day == 1 else add_months(day.replace(day=1), 1)
