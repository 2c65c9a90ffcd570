"""The button that leads to what a new price list moves; hidden while there is nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.queries.older_lists import OpenOffer
from app.ui.renewals.services import RepricingServices
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class NewListButton(Button):
    """Says how many quotes and change quotes there are to look at."""

    def __init__(self, workspace: Workspace[RepricingServices], parent: QWidget) -> None:
        super().__init__("", "secondary", "scale", parent)
        self.setObjectName("new_price_list")
        self._workspace = workspace
        self.clicked.connect(lambda: workspace.router.go(places.NewPriceList()))
        self.hide()

    def refresh(self) -> None:
        """Count the quotes again: they or the lists are others."""
        self._workspace.tasks.query(self._workspace.services.repricing.concerned, self._say)

    def _say(self, concerned: Sequence[OpenOffer]) -> None:
        words = self._workspace.words
        said = words.translate("renewals", "New price list: {n} quotes to look at", n=len(concerned))
        self.setText(said)
        self.updateGeometry()
        self.setVisible(bool(concerned))
