"""Which VAT a sale carries, and VAT summed per rate (EN 16931: never per line)."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import TaxTable, VatCategory
from app.domain.catalogue.in_force import in_force
from app.domain.errors import violation
from app.domain.money import CONTEXT, HUNDRED, Money
from app.domain.pricing.priced import VatAmount, VatTreatment

REVERSE_CHARGE_MENTION = "vat.reverse_charge"
EXPORT_MENTION = "vat.export"

# Territories that VAT law treats as part of a country: Directive 2006/112/EC, article 7.
_PART_OF = {"MC": "FR", "IM": "GB"}
# The prefix of Greek VAT numbers is not the ISO code of the country.
_PREFIX_OF = {"GR": "EL"}


def treatment(
    table: TaxTable, seller_country: str, buyer_country: str, buyer_vat_number: str, on: date
) -> VatTreatment:
    """The VAT of a service sold on ``on`` by a company of one country to a company of another.

    Another country of the EU with a VAT number of elsewhere: reverse charge. Outside: none. Both with the
    code of the legal mention. A buyer of the EU without such a number pays the seller's own rate.

    Raises:
        RuleViolation: ``vat.rate_missing`` when the table has no rate of the seller's country on that day.
    """
    seller = _PART_OF.get(seller_country, seller_country)
    buyer = _PART_OF.get(buyer_country, buyer_country)
    if buyer != seller:
        trade_in_eu = {seller, buyer} <= set(table.eu_countries)
        if not trade_in_eu:
            return VatTreatment(VatCategory.EXPORT, Decimal(0), EXPORT_MENTION)
        if _is_foreign(buyer_vat_number, seller):
            return VatTreatment(VatCategory.REVERSE_CHARGE, Decimal(0), REVERSE_CHARGE_MENTION)
    return VatTreatment(VatCategory.STANDARD, _rate(table, seller, on))


def vat_of(taxable: Money, how: VatTreatment) -> VatAmount:
    """The VAT of a sum of nets, rounded once."""
    with localcontext(CONTEXT):
        return VatAmount(
            how, taxable, Money.rounded(taxable.amount * how.percent / HUNDRED, taxable.currency)
        )


def vat_amounts(nets: Iterable[tuple[Money, VatTreatment]]) -> tuple[VatAmount, ...]:
    """VAT per category and rate of line nets, the highest rate first."""
    sums: dict[VatTreatment, Money] = {}
    for net, how in nets:
        sums[how] = sums[how] + net if how in sums else net
    ordered = sorted(sums, key=lambda how: (-how.percent, how.category, how.mention))
    return tuple(vat_of(sums[how], how) for how in ordered)


def _is_foreign(vat_number: str, seller: str) -> bool:
    """Whether the number was given by another country than the seller's; an empty one was not."""
    number = vat_number.strip().upper()
    return bool(number) and not number.startswith(_PREFIX_OF.get(seller, seller))


def _rate(table: TaxTable, country: str, on: date) -> Decimal:
    rate = in_force((each for each in table.rates if each.country == country), on)
    if rate is None:
        raise violation("vat.rate_missing", country=country, on=on.isoformat())
    return rate.percent
