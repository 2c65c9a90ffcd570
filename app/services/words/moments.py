"""How far away a day or a moment is, in words."""

from datetime import date, datetime, timedelta

from app.services.words.words import Words

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def expires(words: Words, last_day: date, today: date) -> str:
    """When a quote ends, as a whole: ``expire dans 2 jours``, ``expire demain``, ``expiré le 27 sept.``"""
    days = (last_day - today).days
    if days < 0:
        return words.translate("moments", "expired on {day}", day=near_day(words, last_day, today))
    if days == 0:
        return words.translate("moments", "expires today")
    if days == 1:
        return words.translate("moments", "expires tomorrow")
    return words.translate("moments", "expires in {n} days", n=days)


def expires_short(words: Words, last_day: date, today: date) -> str:
    """The same where there is little room: ``expire dans 12 j``."""
    days = (last_day - today).days
    if days < 2:
        return expires(words, last_day, today)
    return words.translate("moments", "expires in {n} d", n=days)


def time_left(words: Words, last_day: date, today: date) -> str:
    """The same under a head that says it is about expiry: ``dans 28 jours``, ``demain``."""
    days = (last_day - today).days
    if days < 0:
        return expires(words, last_day, today)
    if days == 0:
        return words.translate("moments", "today")
    if days == 1:
        return words.translate("moments", "tomorrow")
    return words.translate("moments", "in {n} days", n=days)


def ago(words: Words, moment: datetime, now: datetime) -> str:
    """How long ago something happened: ``à l’instant``, ``il y a 2 min``, ``hier``, ``le 19 nov.``

    ``now`` is in the reader's zone. A moment ahead of the clock is said to be now: clocks differ a little.
    """
    moment = moment.astimezone()
    seconds = int((now - moment) / timedelta(seconds=1))
    if seconds < _MINUTE:
        return words.translate("moments", "just now")
    if seconds < _HOUR:
        return words.translate("moments", "{n} min ago", n=seconds // _MINUTE)
    if seconds < _DAY and moment.date() == now.date():
        return words.translate("moments", "{n} h ago", n=seconds // _HOUR)
    if moment.date() == now.date() - timedelta(days=1):
        return words.translate("moments", "yesterday")
    return words.translate("moments", "on {day}", day=near_day(words, moment.date(), now.date()))


def since(words: Words, moment: datetime, now: datetime) -> str:
    """How long something has waited: ``depuis 12 min``, ``depuis hier``; ``now`` is in the reader's zone."""
    moment = moment.astimezone()
    seconds = int((now - moment) / timedelta(seconds=1))
    if seconds < _MINUTE:
        return words.translate("moments", "just now")
    if seconds < _HOUR:
        return words.translate("moments", "for {n} min", n=seconds // _MINUTE)
    if seconds < _DAY and moment.date() == now.date():
        return words.translate("moments", "for {n} h", n=seconds // _HOUR)
    if moment.date() == now.date() - timedelta(days=1):
        return words.translate("moments", "since yesterday")
    return words.translate("moments", "since {day}", day=near_day(words, moment.date(), now.date()))


def near_day(words: Words, day: date, today: date) -> str:
    """A day, without its year when that is the current one."""
    return words.formats.day_month(day) if day.year == today.year else words.formats.short_date(day)


def when(words: Words, moment: datetime, now: datetime) -> str:
    """A moment in the least room: its time if it is of today, else its day; ``now`` in the reader's zone."""
    moment = moment.astimezone()
    if moment.date() == now.date():
        return words.formats.clock(moment)
    return near_day(words, moment.date(), now.date())
