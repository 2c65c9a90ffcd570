"""The model of the grid under Qt's own test of models, with ten thousand customers behind it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.ui.customers.columns import GridWords, grid_columns
from app.ui.customers.grid_model import CustomerGridModel
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import demo_desk

CUSTOMERS = 10_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with ten thousand customers besides those of the demo."""
    desk = demo_desk(tmp_path_factory.mktemp("desk"))
    fresh = (
        b.customer(id=CustomerId(b.some_id(1_000 + place)), identity=b.identity(name=f"Maison {place:05d}"))
        for place in range(CUSTOMERS)
    )
    desk.store.apply_page(page(fed(each, 9_000 + place) for place, each in enumerate(fresh)))
    yield desk
    desk.close()


@pytest.fixture
def model(desk: Desk) -> CustomerGridModel:
    """The model of the grid, over nothing yet."""
    now = desk.clock.now()
    words = GridWords(
        words=desk.words,
        today=now.date(),
        now=now,
        currency=desk.main_currency,
        programme_names={},
        customer_types={},
        query=lambda: "",
    )
    return CustomerGridModel(grid_columns(words), desk.queries.customer_rows)


def test_the_model_keeps_qts_rules_through_every_filter(
    model: CustomerGridModel, desk: Desk, qtmodeltester: Any
) -> None:
    qtmodeltester.check(model)
    for wanted in (
        CustomerFilter(text="corb"),
        CustomerFilter(letter="B", sort=CustomerSort.MONTHLY, descending=True),
        CustomerFilter(text="zzzz"),
        CustomerFilter(),
        CustomerFilter(letter="C"),
    ):
        # The tester goes on listening: every signal is checked against what the model then has.
        model.show(desk.queries.customers(wanted))
        assert model.rowCount() == desk.queries.customers(wanted).count


def test_a_current_row_deep_in_the_list_stays_with_its_customer(model: CustomerGridModel, desk: Desk) -> None:
    model.show(desk.queries.customers(CustomerFilter()))
    row = model.row_at(7_777)
    assert row is not None
    held = QPersistentModelIndex(model.index(7_777, 0))
    model.show(desk.queries.customers(CustomerFilter(sort=CustomerSort.CITY)))
    assert held.isValid()
    moved = model.row_at(held.row())
    assert moved is not None
    assert moved.id == row.id
    assert held.data(Qt.ItemDataRole.DisplayRole) == row.name
