"""The states of the customer grid: rows moved one by one or many at once, filters, views, a channel."""

from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QObject

from app.demo.scenes import PROSPECT, Scene, Stage
from app.domain.customer.customer import CustomerKind, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.services.customers.saved_views import view_of
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.queries.customer_row import CustomerRow
from app.ui.actions.customer_actions import CustomerActions
from app.ui.customers.filters import GridFilters
from app.ui.customers.grid_view import CustomerGridView
from app.ui.customers.views_chip import ViewsChip
from app.ui.widgets.icon_button import IconButton
from app.ui.workspace import places

_Found = TypeVar("_Found", bound=QObject)
_SELECTED = (2, 3, 4)


def _find(stage: Stage, kind: type[_Found], name: str = "") -> _Found:
    page = stage.window.page
    assert page is not None
    found = page.findChild(kind, name) if name else page.findChild(kind)
    assert isinstance(found, kind), name
    return found


def _grid(stage: Stage) -> CustomerGridView:
    stage.go(places.Customers())
    stage.driver.write("search_customers", "")
    # What a scene before narrowed is wide again.
    _find(stage, GridFilters).chosen.emit(CustomerFilter())
    view = _find(stage, CustomerGridView)
    view.clearSelection()
    return view


def _row_menu(stage: Stage) -> None:
    _grid(stage).menu_asked.emit(2)


def _selection(stage: Stage) -> None:
    view = _grid(stage)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in _SELECTED:
        view.selectionModel().select(view.model().index(row, 0), flags)


def _ask(stage: Stage, event: AccountEvent | CustomerEvent) -> None:
    _grid(stage)
    rows = stage.session.desk.queries.customers(CustomerFilter()).page(0, 8)
    CustomerActions(stage.window.workspace, stage.window).ask([row.id for row in rows], event)
    stage.settle()


def _lose(stage: Stage) -> None:
    _grid(stage)
    actions = CustomerActions(stage.window.workspace, stage.window)
    actions.ask([stage.customer(PROSPECT)], CustomerEvent.LOSE)
    stage.settle()


def _filters(stage: Stage) -> None:
    _grid(stage)
    filters = _find(stage, GridFilters)
    menu = filters.menu()
    menu.open_below(_find(stage, IconButton, "filters"))
    menu.setActiveAction(menu.actions()[0])


def _filtered(stage: Stage) -> None:
    _grid(stage)
    filters = _find(stage, GridFilters)
    filters.chosen.emit(CustomerFilter(account_state=None, sales_rep="Claire Moreau"))


def _views(stage: Stage) -> None:
    _grid(stage)
    shown = CustomerFilter(status=LifecycleStatus.INSTALLED, sort=CustomerSort.CONTRACT_END)
    views = stage.session.desk.saved_views
    if not views.all():
        views.save(view_of("Installés par échéance", shown, ""))
        views.save(view_of("Mes prospects", CustomerFilter(sales_rep="Claire Moreau"), ""))
    chip = _find(stage, ViewsChip)
    chip.chosen.emit(views.all()[0])
    chip.menu_of_views().open_below(chip)


def _channel(stage: Stage) -> None:
    _grid(stage)
    stage.go(places.Customers(_channel_account(stage).id))


def _channel_account(stage: Stage) -> CustomerRow:
    rows = stage.session.desk.queries.customers(CustomerFilter()).page(0, 1_000)
    return next(row for row in rows if row.kind is CustomerKind.CHANNEL)


GRID_SCENES: tuple[Scene, ...] = (
    Scene("01d-row-menu", _row_menu),
    Scene("01e-selection", _selection),
    Scene("01f-suspend-many", lambda stage: _ask(stage, AccountEvent.SUSPEND)),
    Scene("01g-enable-many", lambda stage: _ask(stage, AccountEvent.ENABLE)),
    Scene("01h-mark-as-lost", _lose),
    Scene("01i-filters", _filters),
    Scene("01j-filtered", _filtered),
    Scene("01k-views", _views),
    Scene("01l-channel-account", _channel),
)
