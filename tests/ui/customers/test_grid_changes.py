"""Whatever changes, read or not, the grid shows what a list opened anew shows."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.queries.customer_row import CustomerRow
from app.services.store.changes import Changes
from app.ui.customers.columns import GridWords, grid_columns
from app.ui.customers.grid_model import CustomerGridModel
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import demo_desk

MANY, PAGE = 400, 128
CITIES = ("Lyon", "Nantes", "Évry")
STATUSES = (LifecycleStatus.PROSPECT, LifecycleStatus.INSTALLED, LifecycleStatus.LOST)

Change = tuple[int, int, int, int]
"""Which customer, and the numbers of its new name, city and status."""


def customer(place: int, name: int, city: int, status: int) -> Customer:
    return b.customer(
        id=CustomerId(b.some_id(1_000 + place)),
        identity=b.identity(name=f"Maison {name:03d}", registration_number="", vat_number=""),
        address=b.address(city=CITIES[city]),
        status=STATUSES[status],
    )


class Grid:
    """The model of the grid on a real cache, and customers that the portal changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._position = 100_000
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
        self.model = CustomerGridModel(grid_columns(words), desk.queries.customer_rows)
        self.repainted: set[int] = set()
        self.model.dataChanged.connect(self._on_data_changed)

    def show(self, wanted: CustomerFilter, pages: set[int]) -> None:
        """Show a filter, and read no more than ``pages`` of it."""
        self.wanted = wanted
        self.model.show(self._desk.queries.customers(wanted))
        for number in pages:
            self.model.row_at(number * PAGE)
        self.repainted.clear()

    def change(self, *customers: Customer) -> None:
        """Let the portal change them, and the grid hear of it."""
        lines = []
        for each in customers:
            self._position += 1
            lines.append(fed(each, self._position, self._position))
        changes = self._desk.store.apply_page(page(lines))
        assert isinstance(changes, Changes)
        ids = changes.of(Kind.CUSTOMER)
        self.model.follow(ids, self._desk.queries.customers(self.wanted))

    def shown(self) -> list[CustomerRow | None]:
        """Every row that the model has."""
        return [self.model.row_at(place) for place in range(self.model.rowCount())]

    def anew(self) -> list[CustomerRow]:
        """Every row of a list opened now."""
        return list(self._desk.queries.customers(self.wanted).page(0, 2 * MANY))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.repainted |= set(range(first.row(), last.row() + 1))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with four pages of customers and none of the demo's."""
    desk = demo_desk(tmp_path_factory.mktemp("desk"), customers=0)
    everybody = (customer(place, place, place % 3, place % 2) for place in range(MANY))
    desk.store.apply_page(page(fed(each, 9_000 + place) for place, each in enumerate(everybody)))
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def grid(desk: Desk) -> Grid:
    return Grid(desk)


places, names = st.integers(0, MANY - 1), st.integers(0, 999)
changes = st.tuples(places, names, st.integers(0, 2), st.integers(0, 2))
filters = st.builds(
    CustomerFilter,
    sort=st.sampled_from([CustomerSort.NAME, CustomerSort.CITY, CustomerSort.STATUS, CustomerSort.SEATS]),
    descending=st.booleans(),
    status=st.sampled_from([None, None, LifecycleStatus.INSTALLED]),
    text=st.sampled_from(["", "", "Nantes"]),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(wanted=filters, pages=st.sets(st.integers(0, 3)), changed=st.lists(changes, min_size=1, max_size=4))
@example(CustomerFilter(sort=CustomerSort.CITY), {0}, [(MANY - 2, 0, 0, 0)])
@example(CustomerFilter(sort=CustomerSort.CITY, descending=True), {0, 1}, [(0, 0, 2, 0)])
@example(CustomerFilter(), {0}, [(MANY - 1, 0, 0, 0)])
@example(CustomerFilter(), {1}, [(0, 999, 0, 0), (MANY - 1, 0, 0, 0)])
@example(CustomerFilter(sort=CustomerSort.CITY), {1}, [(129, 128, 1, 1), (3, 3, 2, 1), (390, 0, 0, 0)])
@example(CustomerFilter(status=STATUSES[1]), {0}, [(1, 1, 0, 0), (MANY - 2, 998, 0, 1)])
def test_after_any_change_the_grid_shows_what_a_list_opened_anew_shows(
    grid: Grid, wanted: CustomerFilter, pages: set[int], changed: list[Change]
) -> None:
    grid.show(wanted, pages)
    grid.change(*(customer(*each) for each in changed))
    assert grid.shown() == grid.anew()


def test_rows_that_were_read_and_keep_their_place_are_all_that_is_repainted(grid: Grid) -> None:
    grid.show(CustomerFilter(), {0})
    row = grid.anew()[5]
    place = int(row.id[-12:], 16) - int(b.some_id(1_000)[-12:], 16)
    name = int(row.name.removeprefix("Maison "))
    city = (CITIES.index(row.city) + 1) % 3
    grid.change(customer(place, name, city, STATUSES.index(row.status)))
    assert grid.repainted == {5}
    assert grid.shown() == grid.anew()


@pytest.mark.parametrize("sort", [CustomerSort.NAME, CustomerSort.CITY])
def test_a_change_that_moves_nobody_leaves_rows_selected_that_were_never_read(
    grid: Grid, sort: CustomerSort
) -> None:
    grid.show(CustomerFilter(sort=sort), {0})
    row = grid.anew()[MANY // 2]
    selection = QItemSelectionModel(grid.model)
    rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
    selection.select(QItemSelection(grid.model.index(100, 0), grid.model.index(300, 0)), rows)
    place = int(row.id[-12:], 16) - int(b.some_id(1_000)[-12:], 16)
    status = (STATUSES.index(row.status) + 1) % 3
    grid.change(customer(place, int(row.name.removeprefix("Maison ")), CITIES.index(row.city), status))
    assert [index.row() for index in selection.selectedRows()] == list(range(100, 301))
    assert grid.shown() == grid.anew()
    selection.deleteLater()
