"""The lines of an offer as a screen reader finds them: a table with rows, cells and heads."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import Period
from app.domain.ids import LineId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.lines.line_table import LineTable
from tests.support.assistive import cell_around, heads_of, inside, name_of, told
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    custom_terms,
    open_editor,
    pictured_terms,
    plain,
    settle,
)

_ROLES = QAccessible.Role


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on the offer of the design's picture."""
    QAccessible.setActive(True)
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


@pytest.fixture
def table(editor: OfferEditor) -> LineTable:
    return editor.form.tables[Period.MONTH]


def place_of(widget: QWidget) -> tuple[int, int]:
    """Row and column of the cell in which a control stands."""
    place = cell_around(told(widget)).tableCellInterface()
    return place.rowIndex(), place.columnIndex()


def test_it_is_a_table_with_a_name_and_a_head_for_each_column(table: LineTable) -> None:
    said = told(table)
    assert (said.role(), plain(name_of(said))) == (_ROLES.Table, "Lignes facturées par mois")
    heads = [plain(name_of(each)) for each in inside(said, _ROLES.ColumnHeader)]
    assert heads == ["Produit", "Niveau", "Licences", "Catalogue, €", "Remise", "Net mensuel, €"]


def test_each_line_is_a_row_named_by_its_product(table: LineTable) -> None:
    said = inside(told(table), _ROLES.Row)
    assert len(said) == len(table.rows)
    names = [name_of(inside(row, _ROLES.RowHeader)[0]).partition(",")[0] for row in said]
    assert len(set(names)) == len(names)
    assert all(name in row.menu.accessibleName() for name, row in zip(names, table.rows, strict=True))


def test_the_control_with_the_keyboard_stands_in_a_cell_under_its_head(table: LineTable) -> None:
    for number, row in enumerate(table.rows[:3]):
        for column, control in enumerate((row.level, row.quantity.focusProxy(), row.net), 1):
            if control is None or not control.isVisible():
                continue
            over, before = heads_of(cell_around(told(control)))
            assert place_of(control)[0] == number
            head = {1: "Niveau", 2: "Licences", 3: "Net mensuel, €"}[column]
            assert [plain(each) for each in over] == [head]
            assert before
            assert before[0].partition(",")[0] in plain(control.accessibleName())


def test_a_price_that_is_typed_stands_in_the_column_of_prices(table: LineTable) -> None:
    row = next(row for row in table.rows if row.quantity.value())
    listed = place_of(row._amounts.listed)
    row.menu.price_chosen.emit()
    assert row.price is not None
    assert row.price.isVisible()
    assert place_of(row.price) == listed
    said = inside(told(row), _ROLES.Cell)
    prices = [name_of(each) for each in said if each.tableCellInterface().columnIndex() == 3]
    assert prices == [row.price.text()]


def test_the_cell_says_what_stands_in_it(table: LineTable) -> None:
    row = next(row for row in table.rows if row.quantity.value())
    assert name_of(cell_around(told(row.quantity.focusProxy() or row))) == row.quantity.text()
    assert name_of(cell_around(told(row.net))) == row.net.accessibleName()


def test_the_cells_of_a_line_are_found_in_the_order_of_their_columns(table: LineTable) -> None:
    for row in table.rows:
        said = inside(told(row), _ROLES.Cell)
        columns = [each.tableCellInterface().columnIndex() for each in said]
        assert columns == sorted(set(columns))


def test_rows_built_later_are_found_in_their_order(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, cyber_academy=10)
    academy = next(line for line in terms.lines if line.product_id == "cyber_academy")
    lines = tuple(replace(academy, id=LineId(f"line-{number}")) for number in range(200))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, replace(terms, lines=lines)))
    table = editor.form.tables[Period.MONTH]
    last = max(table._indices)
    table.row_of(last)
    table.row_of(last // 2)
    settle(qtbot, window)
    rows = inside(told(table), _ROLES.Row)
    numbers = [inside(row, _ROLES.RowHeader)[0].tableCellInterface().rowIndex() for row in rows]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == len(table.rows) < len(table._indices)
    after = [told(table).child(place).role() for place in range(told(table).childCount())]
    assert after[-2:] == [_ROLES.StaticText, _ROLES.Button]
