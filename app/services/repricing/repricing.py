"""A new price list and what is open at an older one: what it moves, by how much, re-priced in one pass."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.catalogue.in_force import price_list_in_force
from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import ReviseChangeOrder, ReviseQuote
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import PriceListId, ProductId
from app.domain.kind import Kind
from app.domain.pricing.repricing import moved_products
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_draft import ChangeDraft
from app.services.customers.customers import may_write
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.queries.older_lists import OpenOffer, open_offers
from app.services.repricing.moved_offer import ChangeMove, Move, MovedOffer
from app.services.repricing.moves import Moves
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account
from app.services.session.progress import Progress
from app.services.store.existing import existing_change_order, existing_quote
from app.services.store.store import Store
from app.services.words.derivation import Explanation
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.store.unit_of_work import UnitOfWork

_EXPIRED = {Kind.QUOTE: "quote.expired", Kind.CHANGE_ORDER: "change_order.expired"}


@dataclass(frozen=True, slots=True)
class RepricingPass:
    """What came of a pass: which offers have a new revision, and why each of the others has none."""

    done: tuple[OpenOffer, ...]
    refused: Mapping[str, tuple[Problem, ...]]


class Repricing:
    """Finds what a newer price list concerns, and re-prices it when the rep says so."""

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        drafts: Drafts,
        moves: Moves,
        clock: PartnerClock,
        account: Account,
    ) -> None:
        self._store, self._catalogue, self._drafts, self._moves = store, catalogue, drafts, moves
        self._clock, self._account = clock, account

    def concerned(self) -> tuple[OpenOffer, ...]:
        """What is open and has a product that the list in force prices otherwise, the next to expire first.

        So is what no list in force can price, or what is on a list that is not here any more.
        """
        today = self._clock.today()
        moved = self._moved_by_list(today)
        settled = [id for id, products in moved.items() if not products]
        return tuple(
            each
            for each in open_offers(self._store.readers, today, settled)
            if each.price_list_id not in moved or moved[each.price_list_id] & each.products
        )

    def preview(self, offers: Iterable[OpenOffer]) -> tuple[MovedOffer, ...]:
        """What becomes of each of them at the list in force; nothing is written."""
        versions = {each.id: each.version for each in self._catalogue.price_lists()}
        revised = self._being_revised()
        found = (self._moved(each, versions) for each in offers)
        return tuple(replace(each, is_being_revised=each.offer.id in revised) for each in found)

    def explain(self, names: ProductNames, moved: MovedOffer, key: object) -> Explanation:
        """Where an amount at the list in force comes from; ``key`` is what its view calls it.

        Raises:
            RuleViolation: it is not here any more, or ``amount.none``.
        """
        if moved.move is None:
            raise violation("amount.none")
        return self._moves.explain(names, moved.offer.id, moved.move, key)

    def reprice(self, moved: Sequence[MovedOffer], progress: Progress | None = None) -> RepricingPass:
        """A new revision of each at the amounts that were shown, in one transaction: one undo for all.

        What is other by now than when it was shown is left as it is, with the reason.

        Raises:
            RuleViolation: the role may not write; ``work.cancelled``, and nothing was written.
        """
        may_write(self._account)
        progress = progress or Progress()
        progress.begin(len(moved))
        done: list[OpenOffer] = []
        refused: dict[str, tuple[Problem, ...]] = {}
        with self._store.write() as work:
            for each in moved:
                progress.step()
                if each.move is None:
                    refused[each.offer.id] = each.problems
                    continue
                try:
                    self._check_as_shown(work, each.offer, each.move)
                except RuleViolation as found:
                    refused[each.offer.id] = found.problems
                    continue
                self._revise(work, each.offer, each.move)
                done.append(each.offer)
        return RepricingPass(tuple(done), refused)

    def _moved(self, offer: OpenOffer, versions: Mapping[PriceListId, int]) -> MovedOffer:
        before = versions.get(offer.price_list_id, 0)
        try:
            move: Move
            if offer.kind is Kind.QUOTE:
                move, needs_approval = self._moves.of_quote(existing_quote(self._store, offer.id))
            else:
                move, needs_approval = self._moves.of_change(existing_change_order(self._store, offer.id))
        except RuleViolation as refused:
            return MovedOffer(offer, before, 0, None, problems=refused.problems)
        return MovedOffer(offer, before, versions.get(move.terms.price_list_id, 0), move, needs_approval)

    def _being_revised(self) -> set[str]:
        """The quotes and change quotes of which a next revision is being written here."""
        found = {draft.quote_id for draft, _ in self._drafts.quotes() if draft.quote_id}
        changes: Iterable[ChangeDraft] = (
            self._drafts.load(each.id, ChangeDraft) for each in self._drafts.kept(DraftKind.CHANGE)
        )
        return {*found, *(each.change_order_id for each in changes if each.change_order_id)}

    def _check_as_shown(self, work: "UnitOfWork", offer: OpenOffer, move: Move) -> None:
        """Check that nothing happened to it since its amounts were computed.

        Raises:
            RuleViolation: ``repricing.revised``, ``contract-changed``, it expired or is not open any more, or
                the portal did not take its customer.
        """
        found = work.load(offer.kind, offer.id)
        if not isinstance(found, Quote | ChangeOrder):
            raise violation("document.missing", kind=offer.kind.value, id=offer.id)
        status = found.status_on(self._clock.today()).value
        if status == QuoteStatus.EXPIRED.value:
            raise violation(_EXPIRED[offer.kind], "status", expires_on=found.expires_on.isoformat())
        if status != QuoteStatus.OPEN.value:
            raise violation("repricing.not_open", "status", number=found.display_number)
        if found.revision != offer.revision:
            raise violation("repricing.revised", number=found.display_number)
        if work.is_refused(offer.customer_id):
            raise violation("customer.refused", customer_id=offer.customer_id)
        if isinstance(move, ChangeMove) and move.terms.contract_id is not None:
            contract = work.load(Kind.CONTRACT, move.terms.contract_id)
            if not isinstance(contract, Contract) or contract.revision != move.terms.contract_revision:
                number = contract.number if isinstance(contract, Contract) else ""
                raise violation("contract-changed", "contract_id", contract=number)

    def _revise(self, work: "UnitOfWork", offer: OpenOffer, move: Move) -> None:
        now = self._clock.now()
        command = (
            ReviseChangeOrder(move.terms, move.after, now)
            if isinstance(move, ChangeMove)
            else ReviseQuote(move.terms, move.after, now)
        )
        work.enqueue(command, Target(offer.kind, offer.id), observed=str(offer.revision))

    def _moved_by_list(self, today: date) -> dict[PriceListId, frozenset[ProductId]]:
        """For each list, in force or before: the products that have other prices by now."""
        lists, found = self._catalogue.price_lists(), dict[PriceListId, frozenset[ProductId]]()
        for programme in self._catalogue.programmes():
            for terms in programme.partnerships:
                current = price_list_in_force(lists, programme, terms.partnership, today)
                if current is None:
                    continue
                frame = current.programme_id, current.partnership, current.currency
                for each in lists:
                    if (each.programme_id, each.partnership, each.currency) == frame:
                        found[each.id] = moved_products(each, current)
        return found
