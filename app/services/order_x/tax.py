"""VAT per rate and category, as it was shown."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.catalogue.catalogue import VatCategory
from app.domain.shown.shown import ShownVat
from app.services.order_x.elements import Part, group, money, number, text, written

_WHY_NONE = MappingProxyType(
    {VatCategory.REVERSE_CHARGE: "VATEX-EU-AE", VatCategory.EXPORT: "VATEX-EU-G", VatCategory.STANDARD: ""}
)
"""VATEX codes of EN 16931: why no VAT is charged."""


def line_tax(vat: ShownVat | None) -> Part:
    """How a line is taxed; its amount is of the whole order alone."""
    if vat is None:
        return None
    return group(
        "ram:ApplicableTradeTax",
        written("ram:TypeCode", "VAT"),
        written("ram:CategoryCode", vat.category.value),
        number("ram:RateApplicablePercent", vat.percent),
    )


def header_tax(vat: ShownVat, mentions: Mapping[str, str], due: str) -> Part:
    """The VAT of one rate over the whole order; ``due`` is the code of when it is owed."""
    return group(
        "ram:ApplicableTradeTax",
        money("ram:CalculatedAmount", vat.vat),
        written("ram:TypeCode", "VAT"),
        text("ram:ExemptionReason", mentions.get(vat.mention, "")),
        money("ram:BasisAmount", vat.taxable),
        written("ram:CategoryCode", vat.category.value),
        text("ram:ExemptionReasonCode", _WHY_NONE[vat.category]),
        text("ram:DueDateTypeCode", due),
        number("ram:RateApplicablePercent", vat.percent),
    )
