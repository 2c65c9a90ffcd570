"""The way from a change to a change of the contract that renews the one which it is about."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import RuleViolation
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.editor.form import ChangeForm
from app.ui.change_orders.services import ChangePageServices
from app.ui.drafts.discard import place_of_change
from app.ui.workspace.workspace import Workspace


class RenewalSteps(QObject):
    """Goes to the renewal where the form asks for it; ``keep`` keeps the change that is left."""

    def __init__(
        self,
        workspace: Workspace[ChangePageServices],
        editor: ChangeEditor,
        form: ChangeForm,
        keep: Callable[[], None],
    ) -> None:
        super().__init__(form)
        self._workspace, self._editor, self._form, self._keep = workspace, editor, form, keep
        form.renewal.renewal_asked.connect(self._on_asked)

    def _on_asked(self) -> None:
        """Change the renewal to the totals of this change."""
        self._keep()
        try:
            draft = self._editor.beside_renewal.follow(self._editor.customer.identity.name)
        except RuleViolation as refused:
            self._form.tell(refused.problems)
            return
        if draft is not None:
            self._workspace.router.go(place_of_change(draft))
