"""What a reason of the portal's lists asks for, why a quote was refused or a customer lost."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import LostReason, RefusalReason
from app.domain.errors import Problem

REASON_TEXT_MAX = 2_000
"""Longest text beside a reason, in characters: a page; more is a paste gone wrong."""


def check_reason(reason: RefusalReason | LostReason | None, text: str) -> Iterator[Problem]:
    """Say what a chosen reason and its text still lack, at ``reason_id`` and ``text``.

    Yields ``refusal.reason_missing`` where none of the list was chosen, ``refusal.text_missing`` where the
    reason wants a text, and ``text.too_long``. Spaces around the text do not count.
    """
    trimmed = text.strip()
    if reason is None:
        yield Problem("refusal.reason_missing", "reason_id")
    elif reason.needs_text and not trimmed:
        yield Problem("refusal.text_missing", "text")
    if len(trimmed) > REASON_TEXT_MAX:
        yield Problem("text.too_long", "text", {"max": str(REASON_TEXT_MAX), "length": str(len(trimmed))})
