"""Which day it is for a partner: contract dates are days of its zone, wherever laptop and portal stand."""

import re
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from app.domain.errors import Problem, RuleViolation, violation

DEFAULT_TIME_ZONE = "Europe/Paris"
"""Of partners whose documents name none: there was no other before."""
# The areas of the IANA time zone database (its file "theory"). Other names that a machine knows are its own:
# "localtime" is wherever it stands, and those of "right" count leap seconds.
_NAME = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)"
    r"(?:/[A-Za-z0-9][A-Za-z0-9_+-]{0,29}){1,2}"
)
_BY_COUNTRY = MappingProxyType(
    {
        "BL": "America/St_Barthelemy",
        "GF": "America/Cayenne",
        "GP": "America/Guadeloupe",
        "MF": "America/Marigot",
        "MQ": "America/Martinique",
        "PM": "America/Miquelon",
        "RE": "Indian/Reunion",
        "YT": "Indian/Mayotte",
    }
)


def usual_time_zone(country: str) -> str:
    """The zone of partners whose address is in ``country``, unless somebody says otherwise."""
    return _BY_COUNTRY.get(country, DEFAULT_TIME_ZONE)


@lru_cache(maxsize=64)
def time_zone(name: str) -> ZoneInfo:
    """The zone that the IANA database calls ``name``, ``Pacific/Tahiti``.

    Raises:
        RuleViolation: ``time_zone.unknown``: it is no such name, or newer than the database of this machine.
    """
    refused = violation("time_zone.unknown", "time_zone", zone=name)
    if not _NAME.fullmatch(name):
        raise refused
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        # Not there; not a file of zones; a folder of them, "America/Indiana".
        raise refused from error


def check_time_zone(name: str) -> tuple[Problem, ...]:
    """What keeps ``name`` from being a partner's time zone; empty when nothing does."""
    try:
        time_zone(name)
    except RuleViolation as refused:
        return refused.problems
    return ()


def date_in(zone: ZoneInfo, moment: datetime) -> date:
    """The calendar date of ``moment``, which is aware, in ``zone``."""
    return moment.astimezone(zone).date()
