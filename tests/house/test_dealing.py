"""Every test of a run is done once, and what takes longest is begun at once by several processes."""

from hypothesis import given
from hypothesis import strategies as st

from tests.support.dealing import dealt

tests = st.lists(st.tuples(st.sampled_from("abcde"), st.integers(0, 3).map(lambda n: n == 0)), max_size=40)


def order_of(given: list[tuple[str, bool]], processes: int) -> list[tuple[int, str, bool]]:
    numbered = [(number, file, is_long) for number, (file, is_long) in enumerate(sorted(given))]
    return dealt(numbered, processes, lambda each: each[2], lambda each: each[1])


@given(tests, st.integers(1, 6))
def test_every_test_is_there_once(given: list[tuple[str, bool]], processes: int) -> None:
    assert [number for number, *_ in sorted(order_of(given, processes))] == list(range(len(given)))


@given(tests)
def test_alone_a_process_begins_with_all_that_are_long(given: list[tuple[str, bool]]) -> None:
    kinds = [is_long for *_, is_long in order_of(given, 1)]
    assert kinds == sorted(kinds, reverse=True)


def test_of_four_processes_each_begins_with_the_long_ones_of_a_file() -> None:
    given = [(file, number < 2) for file in "abcd" for number in range(10)]
    order = order_of(given, 4)
    for place, file in enumerate("abcd"):
        share = order[place * 10 : place * 10 + 10]
        assert [(of, is_long) for _, of, is_long in share[:2]] == [(file, True)] * 2
        assert not any(is_long for *_, is_long in share[2:])


@given(tests, st.integers(1, 6))
def test_what_a_share_needs_is_made_by_one_process_alone(
    given: list[tuple[str, bool]], processes: int
) -> None:
    shuffled = [(number, file, is_long) for number, (file, is_long) in enumerate(given)]
    order = dealt(shuffled, processes, lambda each: each[2], lambda each: each[1])
    long = [file for _, file, is_long in order if is_long]
    begins = [place for place, file in enumerate(long) if place == 0 or long[place - 1] != file]
    assert len(begins) == len(set(long))
