"""The catalogue as this laptop knows it: programmes, price lists, taxes, agreements, the partner's lists."""

import threading
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from app.domain.catalogue.catalogue import (
    Agreement,
    CustomerType,
    LostReason,
    Partnership,
    PriceList,
    Programme,
    RefusalReason,
    TaxTable,
)
from app.domain.catalogue.in_force import agreement_in_force, price_list_in_force, tax_table_in_force
from app.domain.customer.customer import Customer
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation, violation
from app.domain.ids import AgreementId, CustomerTypeId, PriceListId, ProgrammeId, ReasonId, UserId
from app.domain.partner.branding_change import PastBranding
from app.domain.partner.partner import Participation, Partner, User
from app.domain.partner.partner_lists import OwnLists, PartnerLists, offered
from app.domain.pricing.charged import needs_lists
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.vat import treatment
from app.domain.subscription.contract import Contract
from app.domain.subscription.subscription import PartnerSubscription
from app.services.store.changes import Changes
from app.services.store.store import Store

_Found = TypeVar("_Found", bound=Document)
_E = TypeVar("_E", bound=CustomerType | RefusalReason | LostReason)


class Catalogue:
    """Looks things up by id or by date; each kind is read once and again after the portal changed it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[Kind, tuple[Document, ...]] = {}
        self._lock = threading.Lock()
        store.subscribe(self._on_changes)

    def partner(self) -> Partner:
        """The reseller that the rep works for.

        Raises:
            RuleViolation: ``catalogue.not_here`` before the first exchange with the portal;
                ``time_zone.unknown`` where it was set aside because nobody can tell its dates here.
        """
        found = self._all(Kind.PARTNER, Partner)
        aside = () if found else self._store.set_aside()
        if unknown := [each.problem for each in aside if each.kind is Kind.PARTNER]:
            raise RuleViolation(*unknown)
        return self._one(found, "partner")

    def past_brandings(self) -> tuple[PastBranding, ...]:
        """What the papers of the partner carried before, as far as it was ever changed."""
        return tuple(self._all(Kind.PAST_BRANDING, PastBranding))

    def user(self, id: UserId) -> User | None:
        """A colleague."""
        return next((user for user in self._all(Kind.USER, User) if user.id == id), None)

    def users(self) -> tuple[User, ...]:
        """Everybody who signs in for the partner."""
        return tuple(self._all(Kind.USER, User))

    def programmes(self) -> tuple[Programme, ...]:
        """Every programme that the portal sent."""
        return tuple(self._all(Kind.PROGRAMME, Programme))

    def programme(self, id: ProgrammeId) -> Programme:
        """The programme with that id.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        found = [each for each in self._all(Kind.PROGRAMME, Programme) if each.id == id]
        return self._one(found, "programme", id)

    def participations(self) -> tuple[Participation, ...]:
        """The programmes that the partner sells and that are known here, each with its partnership."""
        known = {programme.id for programme in self.programmes()}
        return tuple(each for each in self.partner().participations if each.programme_id in known)

    def price_list(self, id: PriceListId) -> PriceList:
        """The price list with that id, whether still in force or not.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        found = [each for each in self._all(Kind.PRICE_LIST, PriceList) if each.id == id]
        return self._one(found, "price_list", id)

    def price_lists(self) -> tuple[PriceList, ...]:
        """Every price list that the portal sent, of whatever days."""
        return tuple(self._all(Kind.PRICE_LIST, PriceList))

    def lists_of(self, contract: Contract) -> tuple[PriceList, ...]:
        """The lists by which a further term of ``contract`` may be priced; none where its prices are kept."""
        if not needs_lists(contract):
            return ()
        return tuple(each for each in self.price_lists() if each.programme_id == contract.programme_id)

    def price_list_in_force(self, programme_id: ProgrammeId, partnership: Partnership, on: date) -> PriceList:
        """The price list of a programme and partnership for quotes written on a day.

        Raises:
            RuleViolation: ``price_list.none_in_force``.
        """
        lists = self._all(Kind.PRICE_LIST, PriceList)
        found = price_list_in_force(lists, self.programme(programme_id), partnership, on)
        if found is None:
            raise violation("price_list.none_in_force", programme_id=programme_id, on=on.isoformat())
        return found

    def vat(self, customer: Customer, on: date) -> VatTreatment:
        """The VAT of a sale to ``customer`` on a day.

        Raises:
            RuleViolation: ``catalogue.not_here`` or ``vat.rate_missing``.
        """
        newest = tax_table_in_force(self._all(Kind.TAX_TABLE, TaxTable))
        table = self._one(() if newest is None else (newest,), "tax_table")
        seller = self.partner().address.country
        return treatment(table, seller, customer.address.country, customer.identity.vat_number, on)

    def eu_countries(self) -> frozenset[str]:
        """The countries of the EU by the newest tax table; none where there is no table yet."""
        newest = tax_table_in_force(self._all(Kind.TAX_TABLE, TaxTable))
        return frozenset() if newest is None else frozenset(newest.eu_countries)

    def agreement(self, id: AgreementId, version: int) -> Agreement:
        """One version of an agreement, whether still in force or not.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        versions = self._all(Kind.AGREEMENT, Agreement)
        found = [each for each in versions if (each.id, each.version) == (id, version)]
        return self._one(found, "agreement", id)

    def agreement_in_force(self, id: AgreementId, on: date) -> Agreement:
        """The version of an agreement that is accepted on a day.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        found = agreement_in_force(self._all(Kind.AGREEMENT, Agreement), id, on)
        return self._one(() if found is None else (found,), "agreement", id)

    def customer_types(self) -> tuple[CustomerType, ...]:
        """The partner's customer types."""
        return offered(self._own().customer_types, self._all(Kind.CUSTOMER_TYPE, CustomerType))

    def customer_type(self, id: CustomerTypeId | None) -> CustomerType | None:
        """The customer type with that id, also one that is not offered any more."""
        return self._entry(id, self.customer_types(), self._all(Kind.CUSTOMER_TYPE, CustomerType))

    def partner_subscriptions(self) -> tuple[PartnerSubscription, ...]:
        """The subscriptions of the partner's own, under which its customers buy."""
        return offered(
            self._own().partner_subscriptions, self._all(Kind.PARTNER_SUBSCRIPTION, PartnerSubscription)
        )

    def refusal_reasons(self) -> tuple[RefusalReason, ...]:
        """Why a customer may have said no to a quote."""
        return offered(self._own().refusal_reasons, self._all(Kind.REFUSAL_REASON, RefusalReason))

    def lost_reasons(self) -> tuple[LostReason, ...]:
        """Why a customer may be lost."""
        return offered(self._own().lost_reasons, self._all(Kind.LOST_REASON, LostReason))

    def refusal_reason(self, id: ReasonId) -> RefusalReason | None:
        """The reason with that id, also one that is not offered any more."""
        return self._entry(id, self.refusal_reasons(), self._all(Kind.REFUSAL_REASON, RefusalReason))

    def lost_reason(self, id: ReasonId) -> LostReason | None:
        """The reason with that id, also one that is not offered any more."""
        return self._entry(id, self.lost_reasons(), self._all(Kind.LOST_REASON, LostReason))

    def lists(self) -> PartnerLists:
        """The partner's own lists as they count now.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        return PartnerLists(
            self.customer_types(),
            self.partner_subscriptions(),
            self.refusal_reasons(),
            self.lost_reasons(),
            self.partner().discount_limits,
        )

    def _own(self) -> OwnLists:
        found = self._all(Kind.PARTNER, Partner)
        return (found[0].lists if found else None) or OwnLists()

    def _entry(self, id: str | None, listed: Sequence[_E], documents: Sequence[_E]) -> _E | None:
        """What is offered comes first: until the portal has spoken it may be newer than its document."""
        return next((each for each in (*listed, *documents) if each.id == id), None)

    def _all(self, kind: Kind, cls: type[_Found]) -> list[_Found]:
        with self._lock:
            documents = self._known.get(kind)
            if documents is None:
                documents = self._known[kind] = self._store.load_all(kind)
        return [each for each in documents if isinstance(each, cls)]

    def _one(self, found: Sequence[_Found], what: str, id: str = "") -> _Found:
        if not found:
            raise violation("catalogue.not_here", what=what, id=id)
        return found[0]

    def _on_changes(self, changes: Changes) -> None:
        with self._lock:
            for kind in tuple(self._known) if changes.is_everything else changes.ids:
                self._known.pop(kind, None)
