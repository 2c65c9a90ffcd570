"""Arithmetic with enough digits that nothing is rounded before an amount is."""

from decimal import Context, Decimal

CONTEXT = Context(prec=60)
"""For ``decimal.localcontext``: a million units at twelve digits under three discounts of ten digits each."""

HUNDRED = Decimal(100)


def remaining(percent: Decimal) -> Decimal:
    """What a discount of ``percent`` leaves of a price, as a factor: 0.95 for 5."""
    return (HUNDRED - percent) / HUNDRED
