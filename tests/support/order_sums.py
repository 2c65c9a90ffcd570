"""The amounts of an order, and what EN 16931 wants of their sums, which no schema says."""

from decimal import Decimal
from typing import Any

from app.domain.money import Money
from tests.support.order_x import RAM, read_order, value

_LOST = Decimal("0.000001")
"""What is lost of a price without end, after twelve decimals, times a million."""
_LINE_NET = (
    "SpecifiedLineTradeSettlement",
    "SpecifiedTradeSettlementLineMonetarySummation",
    "LineTotalAmount",
)


def transaction(xml: str) -> Any:
    """The part of an order about the trade."""
    return read_order(xml)[-1]


def lines_of(xml: str) -> list[Any]:
    """The lines of an order."""
    return list(transaction(xml).findall(f"{RAM}IncludedSupplyChainTradeLineItem"))


def line_nets(xml: str) -> list[Decimal]:
    """What each line comes to."""
    return [_amount(each, *_LINE_NET) for each in lines_of(xml)]


def header_taxes(xml: str) -> list[tuple[str, Decimal, Decimal, Decimal]]:
    """Category, rate, taxable amount and VAT of each rate."""
    return [
        (
            value(each, "CategoryCode"),
            _amount(each, "RateApplicablePercent"),
            _amount(each, "BasisAmount"),
            _amount(each, "CalculatedAmount"),
        )
        for each in _settlement(xml).findall(f"{RAM}ApplicableTradeTax")
    ]


def grand_total(xml: str) -> Decimal:
    """What the order comes to with VAT."""
    return _amount(_total(xml), "GrandTotalAmount")


def check_sums(xml: str) -> None:
    """Assert that lines, VAT and totals of an order fit each other, and prices their lines."""
    total, taxes, nets = _total(xml), header_taxes(xml), line_nets(xml)
    taxable, tax = _amount(total, "TaxBasisTotalAmount"), _amount(total, "TaxTotalAmount")
    assert sum(nets) == _amount(total, "LineTotalAmount") == taxable
    assert sum(each[2] for each in taxes) == taxable
    assert sum(each[3] for each in taxes) == tax
    assert taxable + tax == grand_total(xml)
    currency = value(_settlement(xml), "OrderCurrencyCode")
    half = Money(1, currency).amount / 2
    for each, net in zip(lines_of(xml), nets, strict=True):
        price = _amount(each, "SpecifiedLineTradeAgreement", "NetPriceProductTradePrice", "ChargeAmount")
        count = _amount(each, "SpecifiedLineTradeDelivery", "RequestedQuantity")
        assert abs(price * count - net) <= half + _LOST


def _settlement(xml: str) -> Any:
    return transaction(xml).find(f"{RAM}ApplicableHeaderTradeSettlement")


def _total(xml: str) -> Any:
    return _settlement(xml).find(f"{RAM}SpecifiedTradeSettlementHeaderMonetarySummation")


def _amount(of: Any, *path: str) -> Decimal:
    return Decimal(value(of, *path))
