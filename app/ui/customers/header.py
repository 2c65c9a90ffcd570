"""The top of the grid: the portfolio's title, or the way back out of a channel account."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.queries.customer_row import CustomerRow
from app.services.store.changes import Changes
from app.ui.theme import BODY
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ListHeader, ObjectHeader
from app.ui.widgets.tag import Tag
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import GridServices


class ChannelHeader(ObjectHeader):
    """The channel account whose customers are on show, with a breadcrumb to the grid it stands in.

    Raises:
        RuleViolation: ``customer.missing``.
    """

    def __init__(
        self,
        workspace: "Workspace[GridServices]",
        id: CustomerId,
        buttons: Sequence[QWidget],
        parent: QWidget,
    ) -> None:
        words = workspace.words
        self._workspace, self._id = workspace, id
        to_file = Button(words.translate("customers", "Open the file"), "secondary", "building", parent)
        to_file.setObjectName("channel_file")
        super().__init__(words.translate("customers", "Where you are"), [to_file, *buttons], parent)
        self._count = Label("", BODY, "text3", self)
        header = workspace.services.queries.header(id)
        self.add_after_title(Tag(words.name(header.row.kind), "neutral", self))
        self.add_after_title(self._count)
        self.breadcrumb.chosen.connect(workspace.router.go)
        to_file.clicked.connect(lambda: workspace.router.go(places.CustomerFile(id)))
        self._show(header.row)

    def set_count(self, count: str) -> None:
        """Show how many customers there are inside, formatted already."""
        self._count.setText(count)

    def follow(self, changes: Changes) -> None:
        """Show the account's name as it is now."""
        if self._id in changes.of(Kind.CUSTOMER) or changes.is_everything:
            row = self._workspace.services.queries.customer_rows([self._id]).get(self._id)
            if row is not None:
                self._show(row)

    def _show(self, row: CustomerRow) -> None:
        words = self._workspace.words
        above = places.Customers(row.parent_id)
        self.title.setText(row.name)
        self.breadcrumb.set_places([(above, words.translate("customers", "Customers"))], row.name)


def grid_header(
    workspace: "Workspace[GridServices]",
    parent_id: CustomerId | None,
    buttons: Sequence[QWidget],
    parent: QWidget,
) -> "ListHeader | ChannelHeader":
    """The header of the grid, or of a channel account's."""
    if parent_id is None:
        return ListHeader(workspace.words.translate("customers", "Customers"), buttons, parent)
    return ChannelHeader(workspace, parent_id, buttons, parent)
