"""Whatever JSON they are given, ``price`` and ``change`` answer, or refuse it field by field."""

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.cli.conftest import computed

NAMES = [
    *("currency", "customer_discount_percent", "quote_discount_percent", "term_months", "lines", "id"),
    *("quantity", "unit_price", "unit_cost", "discount_percent", "vat_percent", "period", "optional"),
    *("tiers", "mode", "steps", "up_to", "flat", "date", "start", "end", "term_end", "proration"),
    *("reduction", "window_hours", "now", "alignment", "prior_quantity", "prior_unit_price", "additions"),
    *("at", "scheduled", "anchor_day", "high_water", "other"),
]
OF_LINES = ["id", "vat_percent", "optional", "prior_quantity", "prior_unit_price", "additions", "scheduled"]
WORDS = ["EUR", "JPY", "month", "volume", "graduated", "2026-11-01", "2026-12-01", "9999-12-31", "0001-01-01"]
WORDS += ["window", "restart", "fixed_30", "2026-11-16T10:00:00+01:00", "1e30", "-0", "0.0000000001", ""]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=12,
)
STEPS = st.lists(
    st.fixed_dictionaries({"unit_price": VALUES}, optional={"up_to": st.integers(0, 9) | VALUES}), max_size=3
)
TIERS = st.fixed_dictionaries({"mode": st.sampled_from(["volume", "graduated", "x"]), "steps": STEPS})
LINES = st.fixed_dictionaries(
    {"quantity": st.integers(-1, 20) | VALUES},
    optional=dict.fromkeys(OF_LINES, VALUES) | {"tiers": TIERS, "unit_price": st.integers(0, 9)},
)
DAYS = st.dates().map(str) | VALUES
DOCUMENTS = st.fixed_dictionaries(
    {"lines": st.lists(LINES, min_size=1, max_size=3)},
    optional={
        "currency": st.sampled_from(WORDS[:2]),
        "date": DAYS,
        "period": st.fixed_dictionaries({"start": DAYS, "end": DAYS}),
        "term_end": DAYS,
        "alignment": st.sampled_from(["restart", "month_end"]),
        "term_months": st.integers(0, 2_000),
    },
)


@pytest.mark.parametrize("verb", ["price", "change"])
@settings(max_examples=40, deadline=None)
@given(st.one_of(DOCUMENTS, VALUES))
@example(
    {
        "date": "9999-12-30",
        "period": {"start": "9999-12-01", "end": "9999-12-31"},
        "term_end": "9999-12-31",
        "alignment": "restart",
        "term_months": 12,
        "lines": [{"quantity": 1, "unit_price": 1}],
    }
)
def test_any_json_is_answered_or_refused_with_reasons(verb: str, document: Any) -> None:
    answer = computed(verb, "-", "--json", given=json.dumps(document).encode())
    assert answer.exit_code in (0, 1)
    assert answer.err == ""
    if answer.exit_code:
        problems = answer.json["problems"]
        assert problems
        assert all(each["reason"] and each["field"] in each["reason"] for each in problems)
    else:
        assert answer.json["lines"]
