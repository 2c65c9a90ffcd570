"""What a customer was offered: the content of a quote before it has dates, prices and identities."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from app.domain.catalogue.catalogue import OfferType, Partnership, Period, PriceList
from app.domain.ids import LineId, ProductId, ProgrammeId
from app.domain.quote.quote import QuoteLine, QuoteTerms
from portal.demo.identity import new_id

CYBER360 = ProgrammeId("cyber360")


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A line; ``price`` is a price the rep typed."""

    product: str
    quantity: int
    level: str | None = None
    discount: str = "0"
    price: str = ""
    is_optional: bool = False
    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True)
class Offer:
    lines: tuple[PlannedLine, ...]
    months: int
    kind: OfferType = OfferType.CUSTOM
    discount: str = "0"
    notes: str = ""
    internal_notes: str = ""
    programme_id: ProgrammeId = CYBER360
    partnership: Partnership = Partnership.VAR

    @property
    def seats(self) -> int:
        """The largest count among the lines that are counted."""
        return max(w.quantity for w in self.lines if not w.is_optional and w.period is not Period.ONE_TIME)

    @property
    def has_protect(self) -> bool:
        """Whether e-mail flows have to be redirected."""
        return any(w.product in ("protect", "u_cyber_360") for w in self.lines if not w.is_optional)


WORKSHOP = PlannedLine("onboarding_workshop", 1, price="390.00", period=Period.ONE_TIME)
"""At a typed price: the discount of the customer type is for subscriptions."""


def bundle(seats: int, months: int, *more: PlannedLine, discount: str = "0", notes: str = "") -> Offer:
    """U-Cyber 360° for ``seats`` users."""
    return Offer((PlannedLine("u_cyber_360", seats), *more), months, OfferType.BUNDLE, discount, notes)


def custom(
    months: int, *lines: PlannedLine, discount: str = "0", notes: str = "", internal_notes: str = ""
) -> Offer:
    """A Custom offer of Cyber 360."""
    return Offer(lines, months, OfferType.CUSTOM, discount, notes, internal_notes)


def other(
    programme: str, months: int, *lines: PlannedLine, partnership: Partnership = Partnership.MSP
) -> Offer:
    """An offer of another programme."""
    return Offer(lines, months, programme_id=ProgrammeId(programme), partnership=partnership)


def terms_of(
    offer: Offer, prices: PriceList, start: date, customer_discount: Decimal, rng: Random
) -> QuoteTerms:
    """``offer`` as the terms of a quote, pinned to ``prices``."""
    return QuoteTerms(
        programme_id=offer.programme_id,
        partnership=offer.partnership,
        currency=prices.currency,
        price_list_id=prices.id,
        offer=offer.kind,
        start_date=start,
        commitment_months=offer.months,
        lines=tuple(_lines(offer.lines, rng)),
        discount_percent=Decimal(offer.discount),
        customer_discount_percent=customer_discount,
        customer_notes=offer.notes,
        internal_notes=offer.internal_notes,
    )


def _lines(lines: Iterable[PlannedLine], rng: Random) -> Iterable[QuoteLine]:
    for line in lines:
        yield QuoteLine(
            id=LineId(new_id(rng)),
            product_id=ProductId(line.product),
            quantity=line.quantity,
            level=line.level,
            period=line.period,
            discount_percent=Decimal(line.discount),
            manual_unit_price=Decimal(line.price) if line.price else None,
            is_optional=line.is_optional,
        )
