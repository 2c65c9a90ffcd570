"""Reasons stand by the alphabet of the reader, and the one that wants a text is the last."""

import msgspec
import pytest

from app.domain.catalogue.catalogue import LostReason, RefusalReason
from app.ui.actions.reason_dialog import in_order

GIVEN = [
    {"id": "other", "name": {"fr": "Autre", "en": "Other"}, "needs_text": True},
    {"id": "price", "name": {"fr": "Trop cher", "en": "Too expensive"}},
    {"id": "delay", "name": {"fr": "Échéance trop courte", "en": "Needed sooner"}},
    {"id": "rival", "name": {"fr": "Concurrent", "en": "Competitor"}},
]


@pytest.mark.parametrize("kind", [RefusalReason, LostReason])
@pytest.mark.parametrize("given", [GIVEN, GIVEN[::-1]])
def test_other_is_last_whatever_order_the_portal_gives(
    kind: type[RefusalReason | LostReason], given: list[dict[str, object]]
) -> None:
    reasons = msgspec.convert(given, list[kind])  # type: ignore[valid-type]
    assert [name for _, name in in_order(reasons, "fr")] == [
        "Concurrent",
        "Échéance trop courte",
        "Trop cher",
        "Autre",
    ]
    assert [id for id, _ in in_order(reasons, "en")] == ["rival", "delay", "price", "other"]
