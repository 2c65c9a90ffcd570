"""Fetches the renewal of the row with the focus for the panel, and explains its amounts."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ContractId
from app.services.catalogue.product_names import ProductNames
from app.services.renewals.renewal_reasons import explain_renewal
from app.services.renewals.renewal_view import RenewalAmount, RenewalView, renewal_view
from app.services.renewals.renewals import RenewalPreview
from app.services.words.catalogue_texts import text_in
from app.services.words.derivation import Explanation
from app.ui.renewals.services import RenewalsServices
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace.workspace import Workspace

_PAUSE_MS = 60
"""An arrow key that is held down passes rows by: only the one where it stops is computed."""


@dataclass(frozen=True, slots=True)
class _Found:
    id: ContractId
    preview: RenewalPreview | None
    problems: tuple[Problem, ...]
    carries: bool


class FocusedRenewal(QObject):
    """Follows the focus from contract to contract.

    Signals:
        viewed: the ``RenewalView`` of the contract that has the focus.
        refused: its problems, where it cannot be priced.
    """

    viewed = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace[RenewalsServices], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._id: ContractId | None = None
        self._carries = False
        self._preview: RenewalPreview | None = None
        self._said: tuple[ContractId, bool] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    @property
    def id(self) -> ContractId | None:
        """The contract that has the focus."""
        return self._id

    @property
    def is_shown(self) -> bool:
        """Whether what there is to say of it was said."""
        return self._id is not None and self._said == (self._id, self._carries)

    def follow(self, id: ContractId | None, *, carries: bool) -> None:
        """Go on to another contract, or to the same with or without its discounts."""
        is_same = id == self._id and carries == self._carries
        self._id, self._carries = id, carries
        if id is None or (is_same and self._preview is not None):
            return
        self._preview = None
        self._pause.start()

    def renew(self) -> None:
        """Compute it again: the contract or its prices are others."""
        self._said = None
        if self._id is not None:
            self._pause.start()

    def explain(self, key: object, _button: AmountButton) -> Explanation:
        """Where an amount of the panel comes from.

        Raises:
            RuleViolation: nothing is shown any more, or ``price.missing``.
        """
        if self._preview is None or not isinstance(key, RenewalAmount):
            raise RuleViolation(Problem("contract.missing", data={"id": self._id or ""}))
        return explain_renewal(self._workspace.words, self._names(self._preview), self._preview, key)

    def _ask(self) -> None:
        id, carries, renewals = self._id, self._carries, self._workspace.services.renewals
        if id is None:
            return

        def find() -> _Found:
            try:
                return _Found(id, renewals.preview(id, carries=carries), (), carries)
            except RuleViolation as refused:
                return _Found(id, None, refused.problems, carries)

        self._workspace.tasks.query(find, self._on_found)

    def _on_found(self, found: _Found) -> None:
        if found.id != self._id or found.carries != self._carries:
            return
        self._preview = found.preview
        self._said = found.id, found.carries
        if found.preview is None:
            self.refused.emit(found.problems)
        else:
            self.viewed.emit(self._view(found.preview, carries=found.carries))

    def _view(self, preview: RenewalPreview, *, carries: bool) -> RenewalView:
        return renewal_view(self._workspace.words, self._names(preview), preview, carries=carries)

    def _names(self, preview: RenewalPreview) -> ProductNames:
        words, catalogue = self._workspace.words, self._workspace.services.catalogue
        kind = catalogue.customer_type(preview.customer.customer_type_id)
        name = text_in(kind.name, words.language) if kind else ""
        return ProductNames(words, preview.prices.programme, name)
