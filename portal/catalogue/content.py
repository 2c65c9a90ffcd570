"""All that the catalogue files hold, and what of it is in force."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

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
from app.domain.catalogue.in_force import agreement_in_force, price_list_in_force
from app.domain.errors import violation
from app.domain.ids import AgreementId, ProgrammeId
from app.domain.partner.partner import Participation
from app.domain.subscription.subscription import PartnerSubscription

CatalogueDocument = (
    Programme
    | PriceList
    | TaxTable
    | Agreement
    | CustomerType
    | RefusalReason
    | LostReason
    | PartnerSubscription
)


@dataclass(frozen=True, slots=True)
class SubscriptionOfProgramme:
    """A subscription that every partner of a programme buys under."""

    programme_id: ProgrammeId
    subscription: PartnerSubscription


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that is sold and under which conditions; each tuple in a stable order."""

    programmes: tuple[Programme, ...]
    price_lists: tuple[PriceList, ...]
    tax_table: TaxTable
    agreements: tuple[Agreement, ...]
    customer_types: tuple[CustomerType, ...]
    refusal_reasons: tuple[RefusalReason, ...]
    lost_reasons: tuple[LostReason, ...]
    partner_subscriptions: tuple[SubscriptionOfProgramme, ...] = ()

    def documents(self) -> Iterator[CatalogueDocument]:
        """Every document of the catalogue."""
        yield from self.programmes
        yield from self.price_lists
        yield self.tax_table
        yield from self.agreements
        yield from self.customer_types
        yield from self.refusal_reasons
        yield from self.lost_reasons
        yield from (each.subscription for each in self.partner_subscriptions)

    def documents_for(self, participations: Iterable[Participation]) -> Iterator[CatalogueDocument]:
        """What a partner with those participations is given: its programmes with their prices, agreements and
        subscriptions, and the lists that every partner has."""
        taken_part = {(each.programme_id, each.partnership) for each in participations}
        programme_ids = {programme_id for programme_id, _ in taken_part}
        sold = [each for each in self.programmes if each.id in programme_ids]
        yield from sold
        yield from (each for each in self.price_lists if (each.programme_id, each.partnership) in taken_part)
        yield self.tax_table
        agreements = {each.agreement_id for each in sold}
        yield from (each for each in self.agreements if each.id in agreements)
        yield from self.customer_types
        yield from self.refusal_reasons
        yield from self.lost_reasons
        for each in self.partner_subscriptions:
            if each.programme_id in programme_ids:
                yield each.subscription

    def programme(self, programme_id: ProgrammeId) -> Programme:
        """The programme with that id.

        Raises:
            RuleViolation: ``programme.unknown``.
        """
        for programme in self.programmes:
            if programme.id == programme_id:
                return programme
        raise violation("programme.unknown", programme_id=programme_id)

    def prices_on(self, day: date, programme_id: ProgrammeId, partnership: Partnership) -> PriceList:
        """The price list in force on ``day``.

        Raises:
            RuleViolation: ``price_list.missing`` when none is, ``programme.unknown``.
        """
        found = price_list_in_force(self.price_lists, self.programme(programme_id), partnership, day)
        if found is None:
            raise violation("price_list.missing", programme_id=programme_id, on=day.isoformat())
        return found

    def agreement_on(self, day: date, agreement_id: AgreementId) -> Agreement:
        """The version of an agreement in force on ``day``.

        Raises:
            RuleViolation: ``agreement.missing`` when none is.
        """
        found = agreement_in_force(self.agreements, agreement_id, day)
        if found is None:
            raise violation("agreement.missing", agreement_id=agreement_id, on=day.isoformat())
        return found
