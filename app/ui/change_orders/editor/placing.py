"""What becomes of a change that is written: saved, placed, made at once, or asked about."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.subscription.contract import Order
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.actions.approval_steps import ask_about_change
from app.ui.change_orders.services import ChangePageServices
from app.ui.undo.say_done import say_done
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class Placing(QObject):
    """Does one thing at a time, and leaves the page once it is done; ``page`` must be free of problems.

    Signals:
        begun: nothing else can be asked for until ``refused``.
        refused: problems; nothing was done.
    """

    begun = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace[ChangePageServices], editor: ChangeEditor, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._editor, self._page = workspace, editor, page
        self.is_busy = False

    def save(self) -> None:
        """Save the change quote, or its new revision."""
        self._begin()
        self._workspace.tasks.command(self._editor.save, self._on_saved, self._on_refused)

    def save_and_ask(self) -> None:
        """Ask a manager about the change quote, saved first where it differs from what is saved."""
        saved = self._editor.saved
        if self._editor.is_as_saved and saved is not None:
            ask_about_change(self._workspace, saved, self._page.window())
            return
        self._begin()
        self._workspace.tasks.command(self._editor.save, self._on_saved_to_ask, self._on_refused)

    def submit(self, consent: Consent) -> None:
        """Place the order, once: a second click finds the button resting."""
        if self.is_busy:
            return
        self._begin()
        self._workspace.tasks.command(
            lambda: self._editor.submit(consent), self._on_submitted, self._on_refused
        )

    def confirm(self) -> None:
        """Change what is held at once."""
        self._begin()
        self._workspace.tasks.command(self._editor.modify, self._on_confirmed, self._on_refused)

    def _begin(self) -> None:
        self.is_busy = True
        self.begun.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.is_busy = False
        self.refused.emit(problems)

    def _on_saved(self, saved: ChangeOrder) -> None:
        text = self._workspace.words.translate(
            "changes", "Change quote {number} saved", number=saved.display_number
        )
        self._leave(text, Kind.CHANGE_ORDER, saved.id)

    def _on_saved_to_ask(self, saved: ChangeOrder) -> None:
        window = self._page.window()
        self._on_saved(saved)
        ask_about_change(self._workspace, saved, window)

    def _on_submitted(self, placed: ChangeOrder) -> None:
        name = self._editor.customer.identity.name
        text = self._workspace.words.translate("changes", "Order for {name} placed", name=name)
        self._leave(text, Kind.CHANGE_ORDER, placed.id)

    def _on_confirmed(self, order: Order) -> None:
        name = self._editor.customer.identity.name
        text = self._workspace.words.translate("changes", "Licences of {name} are being changed", name=name)
        self._leave(text, Kind.ORDER, order.id)

    def _leave(self, text: str, kind: Kind, id: str) -> None:
        """Go back to the customer and say what was done, with the way to undo it as long as it waits."""
        self._workspace.router.replace(places.CustomerFile(self._editor.customer.id))
        say_done(self._workspace, text, kind, id)
