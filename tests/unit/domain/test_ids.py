"""UUIDv7 identities."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import made_at, uuid7

moments = st.integers(0, 2**48 - 1)
randomness = st.integers(0, 2**80 - 1)


@given(moments, randomness)
def test_an_id_is_a_uuid_of_version_7_that_holds_its_moment(unix_ms: int, random_bits: int) -> None:
    parsed = UUID(uuid7(unix_ms, random_bits))
    assert (parsed.version, parsed.variant) == (7, "specified in RFC 4122")
    assert parsed.int >> 80 == unix_ms
    assert str(parsed) == uuid7(unix_ms, random_bits)


@given(moments, moments, randomness, randomness)
def test_ids_sort_by_the_moment_they_were_made(one: int, other: int, left: int, right: int) -> None:
    if one < other:
        assert uuid7(one, left) < uuid7(other, right)


@given(moments, st.sets(st.integers(0, 2**74 - 1), min_size=2, max_size=5))
def test_different_random_bits_make_different_ids(unix_ms: int, bits: set[int]) -> None:
    assert len({uuid7(unix_ms, each) for each in bits}) == len(bits)


@given(st.integers(0, 253_402_300_799_999), randomness)
def test_an_id_says_when_it_was_made(unix_ms: int, random_bits: int) -> None:
    made = made_at(uuid7(unix_ms, random_bits))
    assert made is not None
    assert (made - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1) == unix_ms


@pytest.mark.parametrize(
    "text", ["", "no id", "g" * 32, "c1b60a8e-5d5c-4c63-9d8e-2f3b1e0c5a77", uuid7(2**48 - 1, 0)]
)
def test_what_holds_no_moment_says_none(text: str) -> None:
    assert made_at(text) is None
