"""The ways to the first customers, where there are none yet."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class FirstCustomer(QWidget):
    """One by one, or out of a spreadsheet; hidden at first."""

    def __init__(self, workspace: Workspace[object], parent: QWidget) -> None:
        super().__init__(parent)
        words, router = workspace.words, workspace.router
        add = Button(words.translate("home", "Add a customer"), "primary", "plus", self)
        add.setObjectName("first_customer")
        add.clicked.connect(lambda: router.go(places.AddCustomer()))
        bring = Button(words.translate("home", "Import customers"), "secondary", "download", self)
        bring.setObjectName("first_import")
        bring.clicked.connect(lambda: router.go(places.ImportCustomers()))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 16, 12, 0)
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(bring)
        row.addStretch(1)
        self.hide()
