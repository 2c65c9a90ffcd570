"""Money as integer minor units of an ISO 4217 currency, and the one rounding that amounts know.

What leads to an amount is worked out in ``CONTEXT``, with enough digits that nothing is rounded before.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

from app.domain.errors import violation

# ISO 4217 amendment 178: the currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(),
        0,
    ),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
_HUNDREDTHS = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF"
    " CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL"
    " HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP"
    " MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD"
    " SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS"
    " VED VES WST XCD XCG YER ZAR ZMW ZWG".split()
)


def exponent(currency: str) -> int:
    """How many decimals amounts in ``currency`` have.

    Raises:
        RuleViolation: ``currency.unknown`` when ISO 4217 does not list the code.
    """
    if currency in _HUNDREDTHS:
        return 2
    if currency in _EXPONENTS:
        return _EXPONENTS[currency]
    raise violation("currency.unknown", "currency", currency=currency)


# Wide enough for any amount that can be typed: a caller's own precision must not round a second time.
CONTEXT = Context(prec=60)
"""For ``decimal.localcontext``: a million units at twelve digits under three discounts of ten digits each."""

HUNDRED = Decimal(100)

_WIDE = Context(prec=100)


@lru_cache(maxsize=16)
def _quantum(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


def round_half_away(value: Decimal, places: int) -> Decimal:
    """``value`` to ``places`` decimals, half away from zero (0.005 to 0.01, -0.005 to -0.01)."""
    return value.quantize(_quantum(places), ROUND_HALF_UP, _WIDE)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount that can be printed: whole minor units of one currency."""

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> "Money":
        """Nothing, in ``currency``."""
        return cls(0, currency)

    @classmethod
    def rounded(cls, amount: Decimal, currency: str) -> "Money":
        """``amount`` in major units, rounded once, half away from zero, to the currency's exponent."""
        minor = amount.scaleb(exponent(currency), _WIDE)
        return cls(int(minor.to_integral_value(ROUND_HALF_UP, _WIDE)), currency)

    @property
    def amount(self) -> Decimal:
        """The exact value in major units, with the currency's number of decimals."""
        return Decimal(self.minor).scaleb(-exponent(self.currency), _WIDE)

    def __add__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def times(self, count: int) -> "Money":
        """This printed amount, ``count`` times."""
        return Money(self.minor * count, self.currency)

    def _same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise violation("currency.mismatch", "currency", expected=self.currency, found=other.currency)


def total(parts: Iterable[Money], currency: str) -> Money:
    """The sum of printed amounts; zero in ``currency`` when there are none."""
    minor = 0
    for part in parts:
        if part.currency != currency:
            Money.zero(currency)._same(part)
        minor += part.minor
    return Money(minor, currency)


def remaining(percent: Decimal) -> Decimal:
    """What a discount of ``percent`` leaves of a price, as a factor: 0.95 for 5."""
    return (HUNDRED - percent) / HUNDRED
