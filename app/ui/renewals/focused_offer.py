"""Shows the offer with the focus in the panel, and goes to it."""

from app.domain.ids import ChangeOrderId, ContractId, QuoteId
from app.domain.kind import Kind
from app.services.catalogue.product_names import ProductNames
from app.services.repricing.moved_offer import Move, MovedOffer
from app.services.repricing.moved_view import moved_view, offer_title
from app.ui.renewals.moved_offers import ShownOffer
from app.ui.renewals.moved_panel import MovedPanel
from app.ui.renewals.services import RepricingServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class FocusedOffer:
    """Follows the focus from offer to offer."""

    def __init__(self, workspace: Workspace[RepricingServices], panel: MovedPanel) -> None:
        self._workspace, self._panel = workspace, panel
        self._shown: ShownOffer | None = None

    def follow(self, shown: ShownOffer | None) -> None:
        """Show another offer, or the same one with what is known of it by now."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            return
        words = self._workspace.words
        problem = " ".join(words.problem(each) for each in shown.problems)
        moved = shown.moved
        if moved is not None and moved.move is not None:
            self._show(moved, moved.move, problem)
        else:
            offer = shown.offer
            self._panel.show_nothing(
                offer.customer_name, offer_title(words, offer), problem, self._verb(shown)
            )

    def open(self) -> None:
        """Go to the quote as the customer gets it, or to the editor of the change quote."""
        if self._shown is None:
            return
        offer, router = self._shown.offer, self._workspace.router
        if offer.kind is Kind.QUOTE:
            router.go(places.ReadQuote(QuoteId(offer.id)))
        else:
            contract_id = ContractId(offer.contract_id) if offer.contract_id else None
            router.go(places.ChangeLicences(offer.customer_id, contract_id, ChangeOrderId(offer.id)))

    def _show(self, moved: MovedOffer, move: Move, problem: str) -> None:
        programme = self._workspace.services.catalogue.programme(move.terms.programme_id)
        names = ProductNames(self._workspace.words, programme)
        verb = self._verb(ShownOffer(moved.offer))
        self._panel.show_view(moved_view(names, moved, move), problem, verb)

    def _verb(self, shown: ShownOffer) -> str:
        words = self._workspace.words
        if shown.offer.kind is Kind.QUOTE:
            return words.translate("repricing", "Open the quote")
        return words.translate("repricing", "Open the change quote")
