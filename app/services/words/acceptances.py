"""Who accepted what, when, and that it was on a laptop without a network.

Day and time are those of the partner's time zone, as on the paper, wherever the laptop stands.
"""

from datetime import datetime

from app.domain.acceptance.acceptance import Acceptance
from app.domain.partner.time_zone import time_zone
from app.services.words.words import Words


def acceptance_text(words: Words, acceptance: Acceptance, zone: str) -> str:
    """Who accepted and when; where the portal heard of it too late, that it was offline, and when it did."""
    given = moment_of(words, acceptance.accepted_at, zone)
    if acceptance.received_at is None:
        return words.translate("acceptances", "{who}, {moment}", who=acceptance.accepted_by, moment=given)
    return words.translate(
        "acceptances",
        "{who}, {moment}, accepted offline; received {received}",
        who=acceptance.accepted_by,
        moment=given,
        received=moment_of(words, acceptance.received_at, zone),
    )


def offline_note(words: Words, acceptance: Acceptance | None, zone: str) -> str:
    """Why a contract stands though its quote had expired when the portal made it; empty for any other."""
    if acceptance is None or acceptance.received_at is None:
        return ""
    return words.translate(
        "acceptances",
        "{who} said yes on {moment}, in time; it reached the portal on {received}.",
        who=acceptance.accepted_by,
        moment=moment_of(words, acceptance.accepted_at, zone),
        received=moment_of(words, acceptance.received_at, zone),
    )


def moment_of(words: Words, moment: datetime, zone: str) -> str:
    """Day and time of a moment in the time zone that is called ``zone``."""
    local = moment.astimezone(time_zone(zone))
    return words.translate(
        "acceptances",
        "{day}, {time}",
        day=words.formats.short_date(local.date()),
        time=words.formats.clock(local),
    )
