"""What the types of the customer's screen, and of what is signed, leave room for."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from types import EllipsisType, NoneType
from typing import Any, get_args, get_type_hints

import pytest

from app.domain.money import Money
from app.domain.shown.shown import Shown
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.variants_view import VariantsView

INTERNAL = ("cost", "margin", "commission", "limit", "internal", "partnership", "manual")


def parts(hint: Any) -> Iterator[type]:
    """The types that a value of ``hint`` can be made of, one step down."""
    inside = get_args(hint)
    if not inside:
        yield getattr(hint, "__supertype__", hint)
    for each in inside:
        if not isinstance(each, EllipsisType):
            yield from parts(each)


def reachable(root: type, leaves: frozenset[type]) -> Iterator[tuple[str, type]]:
    """Every field below ``root`` by its name, with each type it can hold; ``leaves`` are not looked into."""
    waiting, seen = [root], {root}
    while waiting:
        owner = waiting.pop()
        for name, hint in get_type_hints(owner).items():
            for kind in parts(hint):
                yield f"{owner.__name__}.{name}", kind
                if dataclasses.is_dataclass(kind) and kind not in leaves and kind not in seen:
                    seen.add(kind)
                    waiting.append(kind)


@pytest.mark.parametrize(
    ("root", "field"), [(MeetingView, "MeetingRow.cells"), (VariantsView, "BoardCell.text")]
)
def test_the_customers_screen_holds_texts_counts_and_nothing_else(root: type, field: str) -> None:
    allowed = {str, int, bool, NoneType}
    found = list(reachable(root, frozenset()))
    others = [
        (name, kind) for name, kind in found if kind not in allowed and kind.__module__ != root.__module__
    ]
    # The partner's logo, which is on everything that the partner hands out.
    assert others == [(f"{root.__name__}.logo", bytes)]
    assert (field, str) in found


def test_what_is_signed_holds_no_type_that_an_internal_value_could_come_with() -> None:
    allowed = {str, int, bool, NoneType, date, Decimal, Money}
    found = list(reachable(Shown, frozenset({Money})))
    others = [
        name
        for name, kind in found
        if kind not in allowed and not issubclass(kind, Enum) and kind.__module__ != Shown.__module__
    ]
    assert others == []
    assert ("ShownVat.percent", Decimal) in found


def test_no_field_of_any_is_named_as_something_internal() -> None:
    names = {
        name.lower()
        for root, leaves in (
            (MeetingView, frozenset[type]()),
            (VariantsView, frozenset[type]()),
            (Shown, frozenset({Money})),
        )
        for name, _kind in reachable(root, leaves)
    }
    assert [name for name in sorted(names) if any(word in name for word in INTERNAL)] == []
