"""What a customer accepted is what the portal has, to the last field, or it does not count."""

from collections.abc import Callable, Mapping

from app.domain.acceptance.acceptance import Acceptance
from app.domain.acceptance.acceptance_rules import check_acceptance
from app.domain.errors import RuleViolation
from app.domain.shown.differences import Difference, differences
from app.domain.shown.shown import Shown
from app.wire.shown import canonical, decode_shown
from portal.commands.pipeline.outcome import Declined

Decline = Callable[[str, Mapping[str, str]], Declined]
_PARTS = {
    "start_date": "dates",
    "end_date": "dates",
    "commitment_months": "dates",
    "expires_on": "dates",
    "steps": "totals",
    "today": "totals",
    "next_invoice": "totals",
    "term_total": "totals",
    "invoice_count": "totals",
}
"""The part of a sentence that a field belongs to; any other field is a part of its own."""


def check_content(acceptance: Acceptance, own: Callable[[str], Shown], decline: Decline) -> None:
    """Compare what was accepted with ``own``, which builds what the portal has in a language.

    Raises:
        Declined: ``content-differs`` with the first field that does, and both values.
        RuleViolation: what ``check_acceptance`` finds; ``wire.malformed``.
    """
    problems = [each.at("acceptance") for each in check_acceptance(acceptance)]
    if problems:
        raise RuleViolation(*problems)
    if not acceptance.shown:
        return
    seen = decode_shown(acceptance.shown)
    right = own(seen.language)
    if canonical(right) != acceptance.shown:
        # The same values written in another way are no other content, but no bytes that the hash is of.
        found = differences(seen, right) or (Difference("form", seen.kind, right.kind),)
        raise decline("content-differs", _data(found))


def _data(found: tuple[Difference, ...]) -> dict[str, str]:
    first = found[0]
    field = first.field.partition(".")[0]
    return {
        "part": _PARTS.get(field, field),
        "field": first.field,
        "accepted": _said(first.one),
        "now": _said(first.other),
        "fields": ",".join(each.field for each in found[:20]),
    }


def _said(value: object) -> str:
    return "" if value is None else str(value)
