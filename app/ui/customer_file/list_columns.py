"""The columns that several tabs of a customer file have: states, days, counts and amounts."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.domain.money import Money
from app.ui.customer_file.list_tab import ListColumn
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.tables.cell import Cell, number_cell, pill_cell
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.workspace.workspace import Workspace

R = TypeVar("R")
S = TypeVar("S", bound=StrEnum)


def state_column(
    workspace: Workspace[object],
    look: Mapping[S, tuple[Status, IconName]],
    state_of: Callable[[R], S],
    width: int = 126,
) -> ListColumn[R]:
    """A pill in the look of the state; sorted by what it says."""
    words = workspace.words
    return ListColumn(
        "state",
        words.translate("file", "State"),
        lambda row: pill_cell(words.name(state_of(row)), *look[state_of(row)]),
        width,
        lambda row: words.name(state_of(row)),
    )


def day_column(
    workspace: Workspace[object],
    id: str,
    head: str,
    day_of: Callable[[R], date],
    width: int = 124,
    yields: int = 0,
) -> ListColumn[R]:
    """A calendar day."""
    formats = workspace.formats
    return ListColumn(
        id, head, lambda row: Cell(formats.short_date(day_of(row))), width, day_of, yields=yields
    )


def quantity_column(workspace: Workspace[object], quantity_of: Callable[[R], int]) -> ListColumn[R]:
    """How many, in strong figures."""
    words, formats = workspace.words, workspace.formats
    return ListColumn(
        "quantity",
        words.translate("file", "Quantity"),
        lambda row: number_cell(formats.count(quantity_of(row)), strong=True),
        96,
        quantity_of,
        align_right=True,
    )


def amount_column(
    workspace: Workspace[SoldNamesServices],
    id: str,
    head: str,
    amount_of: Callable[[R], Money],
    width: int = 170,
    yields: int = 0,
) -> ListColumn[R]:
    """An amount; ``head`` names the reseller's currency, another one stands beside its figures."""
    names = SoldNames(workspace)
    return ListColumn(
        id,
        head,
        lambda row: names.payment(amount_of(row)),
        width,
        lambda row: (amount_of(row).currency, amount_of(row).minor),
        align_right=True,
        yields=yields,
    )
