"""What the invoice of an offer will lack, said in its head, and the way to each field of it."""

from PySide6.QtCore import QObject, Qt

from app.domain.invoicing.readiness import lacks_of_offer
from app.services.quotes.quote_editor import QuoteEditor
from app.ui.actions.invoicing_badge import InvoicingBadge
from app.ui.forms.references import References
from app.ui.quotes.editor.services import OfferEditorServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class OfferInvoicing(QObject):
    """Keeps the badge of the offer of ``writing`` up to date."""

    def __init__(
        self,
        workspace: Workspace[OfferEditorServices],
        writing: QuoteEditor,
        badge: InvoicingBadge,
        references: References,
    ) -> None:
        super().__init__(badge)
        self._workspace, self._writing = workspace, writing
        self._badge, self._references = badge, references
        self._eu_countries = workspace.services.catalogue.eu_countries()
        badge.field_asked.connect(self._on_field_asked)

    def refresh(self) -> None:
        """Say what is missing now."""
        writing = self._writing
        invoicing = writing.editing.terms.invoicing
        self._badge.show_lacks(lacks_of_offer(writing.customer, invoicing, self._eu_countries))

    def _on_field_asked(self, field: str) -> None:
        """To a field of the offer, or of the customer's profile."""
        asked = self._references.fields.get(field)
        if asked is not None:
            asked.input.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        customer_id = self._writing.customer.id
        self._workspace.router.go(places.CustomerFile(customer_id, "profile", field))
