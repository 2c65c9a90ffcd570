"""A contract with licences under it, the prices of its programme, and changes of what is held."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.domain import ids
from app.domain.catalogue.catalogue import (
    OfferType,
    Partnership,
    PriceList,
    Programme,
    SellingFlow,
    VatCategory,
)
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import (
    ChangeOrder,
    ChangeOrderLine,
    ChangeOrderTerms,
    ChangeOrderTotals,
    Submission,
)
from app.domain.document import Document
from app.domain.money import Money
from app.domain.partner.partner import Participation
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_rebase import written_against
from app.domain.pricing.priced import VatTreatment
from app.domain.subscription.contract import Contract, Order, OrderStatus
from app.domain.subscription.licence import Licence, LicenceAddition, PeriodCharge, held_on
from tests.support import builders as b

VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))
PERIOD_START = date(2026, 11, 1)
"""Of the billing period that ``b.TODAY`` is in."""
BOUGHT = datetime.fromisoformat("2024-03-01T10:00:00+00:00")
_ENTRIES = (
    b.price_entry("protect", "499:2.38", "2.35", level="essential"),
    b.price_entry("protect", "499:3.10", "2.95", level="advanced"),
    b.price_entry("cyber_coach", "499:1.48", "1.45", level="essential"),
    b.price_entry("cyber_academy", "499:1.78", "1.75"),
    b.price_entry("archive", "0.35"),
    b.price_entry("u_cyber_360", "6.45"),
)


def programme(**kw: Any) -> Programme:
    """Cyber 360 as it is sold to VARs by quotes, to MSPs by change orders or purchase, to EMs directly."""
    archive = b.product(id=ids.ProductId("archive"), levels=(), option_of=ids.ProductId("protect"))
    direct = b.partnership_terms(
        partnership=Partnership.EM,
        flow=SellingFlow.DIRECT,
        offers=(OfferType.CUSTOM,),
        levels=("essential",),
        has_options=True,
    )
    other = b.partnership_terms(
        partnership=Partnership.MSP,
        flow=kw.pop("msp_flow", SellingFlow.CHANGE_ORDERS),
        offers=(OfferType.CUSTOM,),
    )
    base = b.programme(
        products=(*b.programme().products, archive),
        partnerships=(b.partnership_terms(), direct, other),
    )
    return replace(base, **kw)


def prices(partnership: Partnership = Partnership.VAR, **kw: Any) -> PriceList:
    """The prices under a partnership, each list with an id of its own."""
    number = {Partnership.VAR: 30, Partnership.EM: 31, Partnership.MSP: 32}[partnership]
    base = b.price_list(id=ids.PriceListId(b.some_id(number)), partnership=partnership, entries=_ENTRIES)
    return replace(base, **kw)


def participations() -> tuple[Participation, ...]:
    """A partner's part in the programme under each partnership."""
    return tuple(Participation(ids.ProgrammeId("cyber360"), each) for each in Partnership)


def contract(**kw: Any) -> Contract:
    """Thirty-six months that end on 28 February 2027, renewed by themselves, with thirty days of notice."""
    return b.contract(
        **{
            "number": "C-2024-0117",
            "quote_id": None,
            "start_date": date(2024, 3, 1),
            "end_date": date(2027, 2, 28),
            "terms": ContractTerms(reduction=ReductionPolicy.RENEWAL, notice_days=30, is_tacit=True),
            **kw,
        }
    )


def licence(number: int, product: str, quantity: int, unit: str, **kw: Any) -> Licence:
    """Seats that are held since the contract began."""
    bought = LicenceAddition(BOUGHT, quantity, ids.OrderId(b.some_id(89)))
    return b.licence(
        **{
            "id": ids.LicenceId(b.some_id(number)),
            "product_id": ids.ProductId(product),
            "quantity": quantity,
            "net_unit_price": Decimal(unit),
            "payment": Money.rounded(Decimal(unit) * quantity, "EUR"),
            "start_date": date(2024, 3, 1),
            "end_date": date(2027, 2, 28),
            "additions": (bought,),
            "charged": (PeriodCharge(PERIOD_START, quantity),),
            **kw,
        }
    )


def protect(quantity: int = 682, **kw: Any) -> Licence:
    """Protect at the essential level."""
    return licence(70, "protect", quantity, "2.35", **{"level": "essential", **kw})


def coach(quantity: int = 682, **kw: Any) -> Licence:
    """Cyber Coach at the essential level."""
    return licence(71, "cyber_coach", quantity, "1.45", **{"level": "essential", **kw})


def held(*licences: Licence, **kw: Any) -> HeldContract:
    """The contract with ``licences``, or with Protect and Cyber Coach."""
    return HeldContract(contract(**kw), licences or (protect(), coach()))


def basis(of: HeldContract | None, at: datetime = b.NOW, **kw: Any) -> ChangeBasis:
    """What a change of that contract is priced with, under its partnership."""
    partnership = of.contract.partnership if of else kw.pop("partnership", Partnership.EM)
    return ChangeBasis(
        **{
            "programme": programme(),
            "prices": prices(partnership),
            "vat": VAT,
            "held": of,
            "now": at,
            **kw,
        }
    )


def line(of: Licence, quantity: int | None = None, **kw: Any) -> ChangeOrderLine:
    """A new total of what is held; what is held without ``quantity``."""
    seats = held_on(of, b.TODAY).quantity if quantity is None else quantity
    base = ChangeOrderLine(ids.LineId(of.id), of.product_id, seats, of.level, of.id, discounts=of.discounts)
    return replace(base, **kw)


def added(product: str, quantity: int, number: int = 0, **kw: Any) -> ChangeOrderLine:
    """A product that is added."""
    base = ChangeOrderLine(ids.LineId(b.some_id(900 + number)), ids.ProductId(product), quantity)
    return replace(base, **kw)


def terms(of: HeldContract | None, lines: Sequence[ChangeOrderLine], **kw: Any) -> ChangeOrderTerms:
    """A change of that contract, or of one that it makes, as of today."""
    partnership = of.contract.partnership if of else kw.pop("partnership", Partnership.EM)
    base = ChangeOrderTerms(
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=partnership,
        currency="EUR",
        price_list_id=prices(partnership).id,
        contract_id=of.contract.id if of else None,
        commitment_months=of.contract.commitment_months if of else 12,
        on=b.TODAY,
        lines=tuple(lines),
    )
    return written_against(replace(base, **kw), of)


def totals(asked: ChangeOrderTerms, on: ChangeBasis) -> ChangeOrderTotals:
    """What the change comes to, once its rules let it pass."""
    assert check_change_order(asked, on) == ()
    return price_change_order(asked, on).totals


def change_order(asked: ChangeOrderTerms, on: ChangeBasis, place: int = 55, **kw: Any) -> ChangeOrder:
    """A saved change order that asks for ``asked``."""
    sums = totals(asked, on) if "totals" not in kw else kw.pop("totals")
    return b.change_order(id=ids.ChangeOrderId(b.some_id(place)), terms=asked, totals=sums, **kw)


def submission(**kw: Any) -> Submission:
    """Both boxes ticked, without a number of the customer's."""
    base = Submission(
        is_governed=True,
        is_authorised=True,
        agreement_id=ids.AgreementId("cgum"),
        agreement_version=3,
        po_number=None,
        submitted_by=b.sales_rep(),
        submitted_at=b.NOW,
    )
    return replace(base, **kw)


def order(number: int = 80, **kw: Any) -> Order:
    """A direct order as a laptop makes it."""
    base = Order(
        id=ids.OrderId(b.some_id(number)),
        number="",
        customer_id=ids.CustomerId(b.some_id(1)),
        contract_id=None,
        placed_on=b.TODAY,
        status=OrderStatus.PLACED,
        lines=(),
        monthly_net=b.eur("0"),
    )
    return replace(base, **kw)


def catalogue(**kw: Any) -> list[Document]:
    """The programme with its prices under each partnership, and a partner who takes part in all of them."""
    partner = kw.pop("partner", b.partner())
    return [
        replace(partner, participations=participations()),
        programme(**kw),
        *(prices(each) for each in Partnership),
    ]
