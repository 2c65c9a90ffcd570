"""What can be done with an order of the Orders tab: taking it back as long as it has not been sent."""

from PySide6.QtCore import QObject

from app.domain.partner.role import Role
from app.domain.subscription.contract import Order
from app.ui.actions.withdraw_order import withdraw
from app.ui.customer_file.list_tab import ListTab
from app.ui.customer_file.services import OrderMenuServices
from app.ui.tables.row_actions import RowAction
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


class OrderMenu(QObject):
    """The menu of each row, by right click, the menu key or the button of the row."""

    def __init__(self, workspace: Workspace[OrderMenuServices], tab: ListTab[Order]) -> None:
        super().__init__(tab)
        self._workspace, self._tab = workspace, tab
        more = RowAction("menu", "more", workspace.words.translate("file", "More"))
        tab.view.set_row_actions([more])
        tab.view.menu_asked.connect(self._on_menu_asked)
        tab.view.action_asked.connect(self._on_action_asked)

    def menu_of(self, order: Order) -> Menu:
        """What may be done with ``order``; what may not says why."""
        words, services = self._workspace.words, self._workspace.services
        menu = Menu(words.translate("file", "Actions of the order"), self._tab)
        action = menu.add(words.translate("file", "Take the order back"), "undo")
        action.setObjectName("withdraw")
        action.triggered.connect(lambda: withdraw(self._workspace, order.id))
        if services.account.role is Role.VIEWER or not services.carts.may_withdraw(order.id):
            menu.refuse(action, words.translate("file", "The order has left for the portal."))
        return menu

    def _on_action_asked(self, _value: object, row: int) -> None:
        self._on_menu_asked(row)

    def _on_menu_asked(self, row: int) -> None:
        self.menu_of(self._tab.model.row_at(row)).open_at(self._tab.view.menu_place(row))
