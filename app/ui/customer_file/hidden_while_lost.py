"""Hides what begins a sale while the customer is lost: the head of the file offers to take them up first."""

from typing import cast

from PySide6.QtCore import QObject

from app.domain.customer.customer import LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.store.changes import Changes
from app.ui.actions.services import StartPurchaseServices
from app.ui.widgets.buttons import Button
from app.ui.workspace.workspace import Workspace


class HiddenWhileLost(QObject):
    """Follows the status of the customer ``id``; a button that is not ``is_offered`` stays hidden."""

    def __init__(
        self,
        workspace: Workspace[StartPurchaseServices],
        id: CustomerId,
        button: Button,
        *,
        is_offered: bool = True,
    ) -> None:
        super().__init__(button)
        self._workspace, self._id = workspace, id
        self._button, self._is_offered = button, is_offered
        self._refresh()
        workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        is_lost = self._workspace.services.customers.get(self._id).status is LifecycleStatus.LOST
        self._button.setVisible(self._is_offered and not is_lost)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if self._id in changes.of(Kind.CUSTOMER) or changes.is_everything:
            self._refresh()
