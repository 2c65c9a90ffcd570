"""Papers of the change orders in the cache: to look at, to print, to save.

What draws is imported when the first paper is drawn: lists and forms do not ask for it.
"""

from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from functools import partial
from itertools import product

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.ids import ChangeOrderId
from app.domain.shown.shown import Shown
from app.domain.subscription.contract import Contract
from app.services.approvals.approvals import Approvals, ApprovalStanding, standing
from app.services.branding.letterheads import Letterheads
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.shown_frame import in_words_of
from app.services.change_orders.change_orders import ChangeOrders
from app.services.formats.formatting import LANGUAGES
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.accepted_paper import acceptance_of, accepted_at
from app.services.papers.change_order.change_paper import ChangeSources, change_paper
from app.services.papers.parts.enclosed import enclosed_conditions
from app.services.papers.parts.marks import copy_mark
from app.services.papers.parts.online import online_page
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.prepared import PreparedPapers
from app.services.papers.saving import safe_name
from app.services.papers.sheet.page import A4, LETTER, PageFormat, usual_paper
from app.services.papers.views.quote import QuotePaper
from app.services.store.existing import existing_customer
from app.services.store.store import Store
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.wire.shown import decode_shown

_MARKS = {
    "approval.waits": QT_TRANSLATE_NOOP("papers", "Subject to approval: this is not an offer yet"),
    "paper.change_moved": QT_TRANSLATE_NOOP("papers", "Out of date: this is not an offer any more"),
}


class ChangePapers:
    """Makes the papers of change orders in the customer's language, or in another that is asked for.

    One that its customer has accepted says what was accepted, whatever has become of the contract since.
    """

    def __init__(
        self,
        orders: ChangeOrders,
        approvals: Approvals,
        catalogue: Catalogue,
        store: Store,
        prepared: PreparedPapers,
        letterheads: Letterheads,
        online_offers: OnlineOffers,
    ) -> None:
        self._online_offers = online_offers
        self._orders, self._approvals, self._catalogue = orders, approvals, catalogue
        self._store, self._prepared, self._letterheads = store, prepared, letterheads

    def under(self, letterheads: Letterheads) -> "ChangePapers":
        """The same papers under other heads."""
        found = copy(self)
        found._letterheads = letterheads
        return found

    def view(self, id: ChangeOrderId, language: str | None = None) -> QuotePaper:
        """The texts of the change order as they are printed.

        Raises:
            RuleViolation: it, its customer, its contract or a part of the catalogue is not on this laptop;
                ``paper.change_settled`` where it is placed and what it was written against is another by now.
        """
        return self._view(self._orders.get(id), language)

    def pdf(self, id: ChangeOrderId, language: str | None = None, page: PageFormat | None = None) -> bytes:
        """The change order on paper, by default on that which the customer's country uses.

        Raises:
            RuleViolation: as ``view``, and what ``why_kept_back`` finds.
        """
        return self.of(id).pdf(language, page)

    def printings(self, change: ChangeOrder) -> Iterator[bytes]:
        """``change`` on paper in every way that it is handed out, one after the other."""
        for page, language in product((A4, LETTER), LANGUAGES):
            yield self._drawn(change.id, self._view(change, language), page)

    def why_kept_back(self, change: ChangeOrder) -> Problem | None:
        """What keeps an open change quote from being handed out: a manager, or that it is out of date.

        Raises:
            RuleViolation: its contract or a part of the catalogue is not on this laptop.
        """
        if change.status is not ChangeOrderStatus.OPEN:
            return None
        found = standing(self._approvals, self._orders.asking(change))
        if found in (ApprovalStanding.NEEDED, ApprovalStanding.WAITS):
            return Problem("approval.waits" if found is ApprovalStanding.WAITS else "approval-needed")
        if self._orders.is_current(change):
            return None
        return Problem("paper.change_moved", data={"number": change.display_number})

    def why_kept_back_of(self, id: ChangeOrderId) -> Problem | None:
        """The same of the change order with that id.

        Raises:
            RuleViolation: it, its contract or a part of the catalogue is not on this laptop.
        """
        return self.why_kept_back(self._orders.get(id))

    def is_drawn(self, id: ChangeOrderId) -> bool:
        """Whether the change order as it is read here now was drawn beforehand.

        Raises:
            RuleViolation: as ``view``.
        """
        change = self._orders.get(id)
        return self._prepared.find(id, self._preview(change), self._usual_paper(change)) is not None

    def draw_beforehand(self, id: ChangeOrderId) -> None:
        """Draw the change order as it is read here now, and keep it in the cache until it reads otherwise.

        Raises:
            RuleViolation: as ``view``.
        """
        change = self._orders.get(id)
        view, page = self._preview(change), self._usual_paper(change)
        if self._prepared.find(id, view, page) is None:
            self._prepared.keep(id, view, page, self._drawn(change.id, view, page))

    def of(self, id: ChangeOrderId) -> PlainPaper[QuotePaper]:
        """The change order as it is read here: marked where it may not be handed out.

        Raises:
            RuleViolation: it or its customer is not on this laptop.
        """
        change = self._orders.get(id)

        def texts(language: str | None) -> QuotePaper:
            return self._preview(self._orders.get(id), language)

        def name(view: QuotePaper) -> str:
            return safe_name(f"{view.title} {view.footer.number} {view.client.name}", ".pdf")

        country = existing_customer(self._store, change.customer_id).address.country
        return PlainPaper(texts, partial(self._drawn, id), name, country, partial(self.why_kept_back_of, id))

    def _drawn(self, id: ChangeOrderId, view: QuotePaper, page: PageFormat) -> bytes:
        from app.services.papers.quote.quote_pdf import quote_pdf

        return self._prepared.find(id, view, page) or quote_pdf(view, page)

    def _preview(self, change: ChangeOrder, language: str | None = None) -> QuotePaper:
        view, kept_back = self._view(change, language), self.why_kept_back(change)
        if kept_back is None:
            return view
        mark = _MARKS.get(kept_back.code, _MARKS["approval.waits"])
        return replace(view, mark=Words(view.language).say(mark))

    def _usual_paper(self, change: ChangeOrder) -> PageFormat:
        return usual_paper(existing_customer(self._store, change.customer_id).address.country)

    def _view(self, change: ChangeOrder, language: str | None) -> QuotePaper:
        customer = existing_customer(self._store, change.customer_id)
        words = Words(language or customer.language)
        shown = self.shown(change, words.language)
        head, wanted = self._letterheads.at(accepted_at(change)), shown.agreement
        kind = self._catalogue.customer_type(customer.customer_type_id)
        contract_id = change.terms.contract_id
        contract = self._store.load(Kind.CONTRACT, contract_id) if contract_id is not None else None
        sources = ChangeSources(
            change=change,
            shown=shown,
            partner=head.partner,
            customer=customer,
            programme=self._catalogue.programme(shown.programme_id),
            prices=self._catalogue.price_list(change.terms.price_list_id),
            agreement=self._catalogue.agreement(wanted.id, wanted.version) if wanted else None,
            author=self._catalogue.user(change.created_by.id),
            payment_days=kind.credit_days if kind else head.partner.payment_days,
            contract_number=contract.number if isinstance(contract, Contract) else "",
            logo=head.logo,
            enclosed=enclosed_conditions(head, change.written_at),
        )
        mark = copy_mark(words, change, change.revision, self._store.clock.today())
        online = None if mark else online_page(words, self._online_offers, change)
        return replace(change_paper(sources, words), mark=mark, is_copy=bool(mark), online=online)

    def shown(self, change: ChangeOrder, language: str) -> Shown:
        """What was accepted, or what would be shown now, in ``language``.

        Raises:
            RuleViolation: ``paper.change_settled``, or a part of the catalogue is not on this laptop.
        """
        acceptance = acceptance_of(change)
        if acceptance is not None:
            shown = decode_shown(acceptance.shown)
            return in_words_of(shown, self._catalogue.programme(shown.programme_id), language)
        if change.status is not ChangeOrderStatus.OPEN and not self._orders.is_current(change):
            raise violation("paper.change_settled", number=change.display_number)
        return self._orders.shown_as_saved(change, language)
