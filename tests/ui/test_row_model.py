"""The shared table model moves from list to list without losing what the rep had selected."""

from dataclasses import dataclass
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex

from app.ui.tables.cell import CELL_ROLE, Cell
from app.ui.tables.row_model import Column, RowModel


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    value: int


def _model(rows: list[_Row]) -> RowModel[_Row]:
    columns: list[Column[_Row]] = [
        Column("id", "Id", lambda row: Cell(row.id)),
        Column("value", "Value", lambda row: Cell(str(row.value)), align_right=True),
    ]
    model = RowModel(columns, lambda row: row.id)
    model.set_rows(rows)
    return model


def _rows() -> st.SearchStrategy[list[_Row]]:
    row = st.builds(_Row, st.sampled_from("abcdefgh"), st.integers(0, 3))
    return st.lists(row, unique_by=lambda each: each.id)


def test_a_model_of_rows_passes_the_model_tester(qtmodeltester: Any) -> None:
    qtmodeltester.check(_model([_Row("a", 1), _Row("b", 2)]))


@given(before=_rows(), after=_rows())
def test_whatever_list_follows_it_is_shown_and_persistent_indexes_follow_their_rows(
    before: list[_Row], after: list[_Row]
) -> None:
    model = _model(before)
    held = {row.id: QPersistentModelIndex(model.index(at, 0)) for at, row in enumerate(before)}

    model.set_rows(after)

    assert list(model.rows) == after
    assert [model.data(model.index(at, 1), CELL_ROLE).text for at in range(len(after))] == [
        str(row.value) for row in after
    ]
    for at, row in enumerate(after):
        if row.id in held:
            assert held[row.id].row() == at


def test_a_row_that_did_not_change_is_not_repainted() -> None:
    model = _model([_Row("a", 1), _Row("b", 2), _Row("c", 3)])
    repainted: list[int] = []
    model.dataChanged.connect(lambda first, _last: repainted.append(first.row()))

    model.set_rows([_Row("a", 1), _Row("b", 9), _Row("c", 3)])

    assert repainted == [1]
