"""A signature is kept as vectors: the same strokes come back, and none is longer than one may be."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.acceptance.signature import (
    STROKES_MAX,
    UNITS,
    Signature,
    check_signature,
    signature_of,
    strokes_of,
)
from app.domain.acceptance.thinning import thinned
from app.domain.errors import RuleViolation

coordinates = st.floats(-50, 800, allow_nan=False)
strokes = st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=30), max_size=8)
sides = st.integers(1, 4_000)
on_grid = st.tuples(st.integers(0, 60), st.integers(0, 60))


@given(strokes, sides, sides)
def test_what_was_drawn_is_a_signature_on_its_pad(
    drawn: list[list[tuple[float, float]]], width: int, height: int
) -> None:
    signature = signature_of(drawn, width, height)

    assert (signature is None) == (not drawn)
    if signature is not None:
        assert list(check_signature(signature)) == []
        assert len(strokes_of(signature)) == len(drawn)


@given(strokes)
def test_the_same_strokes_come_back(drawn: list[list[tuple[float, float]]]) -> None:
    signature = signature_of(drawn, 704, 192)

    if signature is not None:
        again = signature_of(strokes_of(signature), signature.width, signature.height)
        assert again == signature


def test_points_come_back_where_they_were_drawn() -> None:
    drawn = [(0.0, 0.0), (352.0, 96.0), (704.0, 192.0)]

    signature = signature_of([drawn], 704, 192)

    assert signature is not None
    back = [(x * 704 / UNITS, y * 704 / UNITS) for x, y in strokes_of(signature)[0]]
    assert back == [pytest.approx(point, abs=0.1) for point in drawn]


def test_a_tap_is_a_dot() -> None:
    signature = signature_of([[(352.0, 96.0)]], 704, 192)

    assert signature is not None
    assert signature.strokes == "M2000 545l0 0"


@pytest.mark.parametrize("drawn", [[], [[]], [[(math.nan, 1.0)]], [[(1.0, math.inf)]]])
def test_nothing_drawn_is_no_signature(drawn: list[list[tuple[float, float]]]) -> None:
    assert signature_of(drawn, 704, 192) is None


@pytest.mark.parametrize("turns", [40, 1_000], ids=["round", "scribbled"])
def test_a_hundred_thousand_points_are_thinned_to_what_is_seen(turns: int) -> None:
    steps = [index / 100_000 for index in range(100_000)]
    drawn = [
        (352 + 300 * at * math.cos(math.tau * turns * at), 96 + 90 * at * math.sin(math.tau * turns * at))
        for at in steps
    ]

    signature = signature_of([drawn], 704, 192)

    assert signature is not None
    assert len(signature.strokes) <= STROKES_MAX
    assert list(check_signature(signature)) == []
    assert strokes_of(signature)[0][-1] == (
        round(drawn[-1][0] * UNITS / 704),
        round(drawn[-1][1] * UNITS / 704),
    )


def test_of_thousands_of_dots_as_many_stay_as_fit_and_the_name_stays() -> None:
    dots = [[(index % 700 + 0.0, index % 190 + 0.0)] for index in range(20_000)]
    name = [(10.0, 100.0), (690.0, 120.0)]

    signature = signature_of([*dots, name], 704, 192)

    assert signature is not None
    assert len(signature.strokes) <= STROKES_MAX
    assert strokes_of(signature)[-1] == ((57, 568), (3920, 682))


@given(st.lists(on_grid, min_size=2, max_size=60), st.integers(1, 8))
def test_no_point_that_is_left_out_was_far_from_its_line(
    points: list[tuple[int, int]], tolerance: int
) -> None:
    kept = thinned(points, tolerance)

    assert kept[0] == points[0]
    assert kept[-1] == points[-1]
    lines = list(itertools.pairwise(kept))
    assert all(min(_distance(point, *line) for line in lines) <= 1.5 * tolerance for point in points)


@pytest.mark.parametrize(
    "text",
    ["x", "M1 1", "M1 1l2", "M1 1l2 2 3", "M1 1L2 2", " M1 1l2 2", "M1 1l2 2\n", "M1 1l2 2Z", "M١ 1l2 2"],
)
def test_a_malformed_text_is_refused(text: str) -> None:
    signature = Signature(4_000, 1_091, text)

    assert [problem.code for problem in check_signature(signature)] == ["signature.malformed"]
    with pytest.raises(RuleViolation, match=r"signature\.malformed"):
        strokes_of(signature)


@pytest.mark.parametrize(
    ("signature", "codes"),
    [
        (Signature(4_000, 1_000, "M4000 1000l-4000 -1000"), []),
        (Signature(4_000, 1_000, "M4000 1001l0 0"), ["signature.malformed"]),
        (Signature(4_000, 1_000, "M10 10l-11 0"), ["signature.malformed"]),
        (Signature(0, 1_000, "M0 0l0 0"), ["signature.malformed"]),
        (Signature(4_000, 4_001, "M0 0l0 0"), ["signature.malformed"]),
        (Signature(4_000, 1_000, ""), ["acceptance.unsigned"]),
        (Signature(4_000, 1_000, "M0 0l0 0" * 2_501), ["signature.malformed"]),
    ],
)
def test_what_is_not_on_the_pad_is_refused(signature: Signature, codes: list[str]) -> None:
    assert [problem.code for problem in check_signature(signature)] == codes


def _distance(point: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> float:
    length = math.dist(start, end)
    if not length:
        return math.dist(point, start)
    along = (
        (point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])
    ) / length**2
    share = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])))
