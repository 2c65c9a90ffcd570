"""Keeps the cart at every keystroke, and tells the rep how that stands."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.services.purchases.cart import Cart
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.theme import CELL
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class CartSaving(AutoSaver):
    """From the first change on there is a draft, and the place where the rep is becomes that cart.

    Signals:
        begun: there is something now that could be thrown away.
    """

    begun = Signal()

    def __init__(self, workspace: Workspace, note: Label, parent: QObject) -> None:
        super().__init__(workspace.tasks, parent)
        self._workspace, self._note = workspace, note
        self.is_kept = False
        self.saved.connect(self._on_saved)
        self.refused.connect(self._on_not_saved)

    def resume(self, saved_at: datetime) -> None:
        """There is a cart already: say when it was kept last."""
        self.is_kept = True
        self._tell(saved_at)

    def keep_cart(self, cart: Cart) -> None:
        """Keep ``cart`` as it is now."""
        if not self.is_kept:
            self.is_kept = True
            self._workspace.router.rename(places.BuyProducts(cart.customer_id, cart.trial_id, cart.id))
            self.begun.emit()
        self.keep(partial(self._workspace.desk.carts.keep, cart))

    def _on_saved(self) -> None:
        self._tell(self._workspace.desk.clock.now())

    def _tell(self, moment: datetime) -> None:
        at = self._workspace.formats.clock(moment.astimezone())
        self._note.setText(self._workspace.words.translate("purchase", "Cart saved at {time}", time=at))
        self._note.set_colour("text3")

    def _on_not_saved(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        why = " ".join(words.problem(each) for each in problems)
        self._note.setText(words.translate("purchase", "Cart not saved: {why}", why=why))
        self._note.set_style(CELL)
        self._note.set_colour("danger")
