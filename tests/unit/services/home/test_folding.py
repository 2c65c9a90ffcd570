"""How much of a long list of things to do is shown."""

from hypothesis import given
from hypothesis import strategies as st

from app.services.home.to_do import Group, ToDo, ToDoKind, folded

READ_MOST = 16


def group(kind: ToDoKind, total: int) -> Group:
    read = min(total, READ_MOST)
    return Group(kind, tuple(ToDo(kind, str(place), "") for place in range(read)), total)


totals = st.dictionaries(st.sampled_from(ToDoKind), st.integers(0, 400))


@given(totals)
def test_the_most_urgent_come_first_and_no_kind_is_forgotten(counts: dict[ToDoKind, int]) -> None:
    shown = folded([group(kind, count) for kind, count in counts.items()])
    assert [each.kind for each in shown] == [kind for kind in ToDoKind if counts.get(kind)]
    for each in shown:
        assert each.total == counts[each.kind] == len(each.entries) + each.rest
        assert len(each.entries) >= min(3, each.total)
        # What is shown are the first ones, in their order; one alone is never left out.
        assert [entry.id for entry in each.entries] == [str(place) for place in range(len(each.entries))]
        assert each.rest != 1


@given(totals)
def test_there_is_room_for_the_urgent_before_there_is_for_the_rest(counts: dict[ToDoKind, int]) -> None:
    shown = folded([group(kind, count) for kind, count in counts.items()])
    # Three of each, and one more that was not worth a line; else as many as the list takes.
    assert sum(len(each.entries) for each in shown) <= max(14, 3 * len(shown)) + len(shown)
    assert all(len(each.entries) <= 6 for each in shown)
    cut = [each for each in shown if each.rest and len(each.entries) < 5]
    for later in shown[shown.index(cut[0]) + 1 :] if cut else ():
        assert len(later.entries) <= 4


def test_a_short_list_is_shown_whole() -> None:
    groups = [group(ToDoKind.DRAFT, 4), group(ToDoKind.REFUSED, 6), group(ToDoKind.RENEWAL, 4)]
    assert [(each.kind, each.rest) for each in folded(groups)] == [
        (ToDoKind.REFUSED, 0),
        (ToDoKind.RENEWAL, 0),
        (ToDoKind.DRAFT, 0),
    ]


def test_of_many_of_one_kind_the_first_five_are_shown() -> None:
    [shown] = folded([group(ToDoKind.RENEWAL, 40)])
    assert (len(shown.entries), shown.rest) == (5, 35)
