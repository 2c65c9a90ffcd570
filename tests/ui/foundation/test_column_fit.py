"""Columns that share out the width: nothing that matters is cut where the window is narrow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.ui.tables.column_fit import ColumnFit, spread
from app.ui.theme import Theme

WIDTHS = (100, 0, 120, 80)


@pytest.fixture
def view(look: Theme, qtbot: QtBot) -> QTableView:
    view = QTableView()
    view.setModel(QStandardItemModel(3, len(WIDTHS), view))
    view.verticalHeader().hide()
    view.horizontalHeader().setMinimumSectionSize(1)
    qtbot.addWidget(view)
    view.show()
    return view


def widths(view: QTableView) -> list[int]:
    return [view.columnWidth(place) for place in range(len(WIDTHS))]


def resize_room(view: QTableView, room: int) -> None:
    view.resize(view.width() + room - view.viewport().width(), 300)
    assert view.viewport().width() == room


def test_one_column_takes_what_the_others_leave(view: QTableView) -> None:
    ColumnFit(view, WIDTHS, 150)
    resize_room(view, 600)
    assert widths(view) == [100, 300, 120, 80]


def test_all_columns_grow_where_the_one_has_more_than_it_needs(view: QTableView) -> None:
    ColumnFit(view, WIDTHS, 150, yields=(2,))
    resize_room(view, 1500)
    # Of the 900 pixels that nobody needs each takes by its width: the one by its least, 150 of 450.
    assert widths(view) == [300, 600, 360, 240]


@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=8),
    st.integers(1, 300),
    st.integers(0, 4000),
    st.data(),
)
def test_the_columns_fill_the_room_and_no_other_ever_shrinks(
    wanted: list[int], at_least: int, room: int, data: st.DataObject
) -> None:
    stretch = data.draw(st.integers(0, len(wanted) - 1))
    kept = data.draw(st.sets(st.integers(0, len(wanted) - 1)))
    fitted = spread(wanted, stretch, at_least, room, kept)
    others = [place for place in range(len(wanted)) if place != stretch]
    assert sum(fitted) == max(room, at_least + sum(wanted[place] for place in others))
    assert all(fitted[place] >= wanted[place] for place in others)
    assert all(fitted[place] == wanted[place] for place in others if place in kept or not wanted[place])


def test_columns_yield_one_after_the_other_where_the_room_is_too_small(view: QTableView) -> None:
    ColumnFit(view, WIDTHS, 150, yields=(2, 3))
    resize_room(view, 449)
    assert widths(view) == [100, 269, 0, 80]
    resize_room(view, 329)
    assert widths(view) == [100, 229, 0, 0]
    resize_room(view, 450)
    assert widths(view) == [100, 150, 120, 80]


def test_a_column_never_falls_below_its_least_width(view: QTableView) -> None:
    ColumnFit(view, WIDTHS, 150)
    resize_room(view, 300)
    assert widths(view)[1] == 150


def test_widths_grow_with_the_text(view: QTableView, look: Theme) -> None:
    ColumnFit(view, WIDTHS, 150)
    resize_room(view, 1000)
    look.set_text_percent(200)
    assert widths(view) == [200, 400, 240, 160]
