"""Many quotes and changes of every kind, to odd customers: drawn from a seed, valid as a rep's would be."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import product
from random import Random
from unicodedata import normalize

from app.domain.catalogue.catalogue import Bundle, PriceList, SellingFlow
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.customer.customer import Customer, SalesRep
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation
from app.domain.ids import ContractId, CustomerId, CustomerTypeId, LineId
from app.domain.partner.partner import Participation, Partner
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.quotes.offers import offered
from portal.catalogue import load
from tests.support import builders as b

NAMES = (
    "Maison Corbière",
    normalize("NFD", "Éts Lefèvre-Łódź"),
    normalize("NFC", "Éts Lefèvre-Łódź"),
    "شركة النور للتجارة",
    "חברת אור (בע״מ) – Nice",
    "Boulangerie 🥐👩‍🍳 & Fils",
    'O\'Neill \\ "Frères" <SARL>',
    "株式会社 山田",
    "Groupe\u00a0Vœu\u202fd’Été",
    "ﬁn de ligne\u2028après",
    "W" * 200,
)
_PLACES = (
    ("FR", ""),
    ("DE", "DE129273398"),
    ("DE", ""),
    ("US", ""),
    ("CH", ""),
    ("BE", "BE0403019261"),
)
_LANGUAGES = ("fr", "en")
_FIRST, _FIRST_LINE = 20_000, 100_000
_NOTES = (
    "",
    "  Bienvenue  ",
    normalize("NFD", "Prêt à 9 h"),
    "ligne 1\r\nligne 2\ttab",
    "مرحبا 🥐",
    "x" * 2_000,
)


def wide_partner(partner: Partner) -> list[Document]:
    """``partner`` selling everything there is, with nothing to be approved; and all that is sold."""
    catalogue = load()
    sold = {(each.programme_id, each.partnership) for each in catalogue.price_lists}
    anything = dict.fromkeys(partner.discount_limits, Decimal(100))
    participations = tuple(Participation(*each) for each in sorted(sold))
    return [replace(partner, participations=participations, discount_limits=anything), *catalogue.documents()]


def odd_customers(rep: SalesRep) -> Iterator[Customer]:
    """A customer of each programme and partnership in each place, with names that try an encoding."""
    sold = sorted({(each.programme_id, each.partnership) for each in load().price_lists})
    kinds = [each.id for each in load().customer_types]
    for number, ((programme, partnership), (country, vat)) in enumerate(product(sold, _PLACES)):
        name = NAMES[number % len(NAMES)]
        yield b.customer(
            id=CustomerId(b.some_id(_FIRST + number)),
            identity=b.identity(name=name, registration_number="", vat_number=vat),
            address=b.address(country=country),
            programme_id=programme,
            partnership=partnership,
            language=_LANGUAGES[number % 2],
            sales_rep=rep,
            customer_type_id=CustomerTypeId(kinds[number % len(kinds)]),
            website="",
            contacts=(),
        )


class ManyOffers:
    """Draws offers on ``desk``; what a rep could not save is drawn again."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk, self._random = desk, Random(seed)
        self._lines = 0
        found = desk.store.load_all(Kind.CUSTOMER)
        first = b.some_id(_FIRST)[:13]
        mine = (each for each in found if isinstance(each, Customer))
        self.customers = [each for each in mine if each.id.startswith(first)]

    def quote(self) -> tuple[CustomerId, QuoteTerms]:
        """Terms of a quote, and whose they are."""
        while True:
            customer = self._random.choice(self.customers)
            terms = self._quote_terms(customer)
            pricing = self._desk.offers.pricing(customer.id, terms)
            if not pricing.check(terms):
                return customer.id, terms

    def change(self, contracts: list[ContractId]) -> ChangeDraft:
        """The draft of a change of one of ``contracts``, or of the first licences of a customer."""
        while True:
            draft = self._begun_change(contracts)
            try:
                self._desk.change_services.change_orders.shown(draft)
            except RuleViolation:
                continue
            return draft

    def _quote_terms(self, customer: Customer) -> QuoteTerms:
        draw, desk = self._random, self._desk
        terms = desk.offers.new_terms(customer.id)
        programme = desk.catalogue.programme(customer.programme_id)
        allowed = programme.terms_for(customer.partnership)
        assert allowed is not None
        terms = desk.offers.with_offer(terms, draw.choice(allowed.offers))
        prices = desk.catalogue.price_list(terms.price_list_id)
        months = draw.choice(programme.commitments)
        lines = [
            line
            for item in offered(programme, terms.offer, terms.partnership)
            if (line := self._quote_line(item, prices, months)) is not None
        ]
        return replace(
            terms,
            start_date=terms.start_date + timedelta(days=draw.choice([0, 0, 14, 45, 90])),
            commitment_months=months,
            lines=tuple(lines),
            discount_percent=self._percent(),
            customer_notes=draw.choice(_NOTES),
            internal_notes=draw.choice(_NOTES),
        )

    def _quote_line(self, item: object, prices: PriceList, months: int) -> QuoteLine | None:
        draw = self._random
        of_item = [
            each
            for each in prices.entries
            if each.product_id == getattr(item, "id", "") and each.commitment_months in (None, months)
        ]
        if not of_item:
            return None
        entry = draw.choice(of_item)
        is_bundle = isinstance(item, Bundle)
        return QuoteLine(
            id=self._line_id(),
            product_id=entry.product_id,
            quantity=self._quantity() if is_bundle else draw.choice([0, self._quantity()]),
            level=entry.level,
            period=entry.period,
            discount_percent=self._percent(),
            manual_unit_price=self._typed_price(),
            is_optional=not is_bundle and draw.random() < 0.2,
            customer_notes=draw.choice(_NOTES),
            internal_notes=draw.choice(_NOTES),
        )

    def _begun_change(self, contracts: list[ContractId]) -> ChangeDraft:
        draw, builder = self._random, self._desk.change_services.builder
        while True:
            try:
                if draw.random() < 0.3:
                    draft = builder.first_draft(draw.choice(self.customers).id)
                else:
                    draft = builder.new_draft(draw.choice(contracts))
            except RuleViolation:
                continue  # Sold otherwise, or at its end.
            if self._flow(draft.terms) is not SellingFlow.DIRECT:
                break
        customer = self._desk.offers.customer(CustomerId(draft.customer_id))
        added = [builder.new_line(draft.terms, each, customer) for each in builder.addable(draft.terms)]
        lines = (*draft.terms.lines, *(each for each in added if draw.random() < 0.5))
        terms = replace(draft.terms, customer_notes=draw.choice(_NOTES), internal_notes=draw.choice(_NOTES))
        return replace(draft, terms=replace(terms, lines=tuple(map(self._changed, lines))))

    def _flow(self, terms: ChangeOrderTerms) -> SellingFlow | None:
        allowed = self._desk.catalogue.programme(terms.programme_id).terms_for(terms.partnership)
        return None if allowed is None else allowed.flow

    def _changed(self, line: ChangeOrderLine) -> ChangeOrderLine:
        draw = self._random
        noted = replace(line, customer_notes=draw.choice(_NOTES), internal_notes=draw.choice(_NOTES))
        if draw.random() < 0.3 and line.quantity:
            return noted
        if draw.random() < 0.4 and line.licence_id is not None:
            return replace(noted, quantity=draw.randrange(line.quantity + 1))
        more = replace(noted, quantity=line.quantity + self._quantity())
        if draw.random() < 0.5:
            return more
        discounts = ChargedDiscounts(line.discounts.customer_percent, self._percent(), self._percent())
        return replace(more, discounts=replace(discounts, manual_unit_price=self._typed_price()))

    def _line_id(self) -> LineId:
        self._lines += 1
        return LineId(b.some_id(_FIRST_LINE + self._lines))

    def _quantity(self) -> int:
        return self._random.choice([1, 2, 9, 10, 11, 99, 100, 101, 682, 1_999, 99_999])

    def _percent(self) -> Decimal:
        return self._random.choice(
            [Decimal(0), Decimal(5), Decimal("12.5"), Decimal("33.33"), Decimal("7.0")]
        )

    def _typed_price(self) -> Decimal | None:
        return self._random.choice([None, None, None, Decimal("1"), Decimal("2.4500"), Decimal("0.01")])
