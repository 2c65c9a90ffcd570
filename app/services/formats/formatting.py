"""Numbers, money and dates as a reader of one language expects them.

Nothing here rounds an amount: money arrives in minor units, and exact decimals are brought to the places
that are shown with the one rounding of ``app.domain.money``. The few signs of a language stand in a table,
because a grid formats thousands of cells before its first paint; a test holds the table against Babel,
which is imported when a month or a day is spelt out, or for the sign of a foreign currency.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from app.domain.money import Money, exponent, round_half_away

MINUS = "\u2212"
NO_BREAK = "\u00a0"
NARROW = "\u202f"
UNIT_PLACES = 4
PERCENT_PLACES = 2


@dataclass(frozen=True, slots=True)
class Conventions:
    """The signs of one language."""

    locale: str
    decimal: str
    group: str
    percent: str
    money: str
    short_date: str
    tight_date: str
    clock: str
    heading: str
    months: tuple[str, ...]
    whole_months: tuple[str, ...]
    weekdays: tuple[str, ...]


_CONVENTIONS = {
    "fr": Conventions(
        locale="fr_FR",
        decimal=",",
        group=NARROW,
        percent=f"{{0}}{NARROW}%",
        money=f"{{amount}}{NO_BREAK}{{currency}}",
        short_date="{day:02}/{month:02}/{year:04}",
        tight_date="{day:02}/{month:02}",
        clock=f"{{0:%H}}{NARROW}h{NARROW}{{0:%M}}",
        heading=f"{{weekday}} {{day}}{NO_BREAK}{{name}}",
        months=tuple("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()),
        whole_months=tuple(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
        ),
        weekdays=tuple("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    ),
    "en": Conventions(
        locale="en_GB",
        decimal=".",
        group=",",
        percent="{0}%",
        money="{currency}{amount}",
        short_date=f"{{day}}{NO_BREAK}{{name}}{NO_BREAK}{{year:04}}",
        tight_date=f"{{day}}{NO_BREAK}{{name}}",
        clock="{0:%H:%M}",
        heading=f"{{weekday}}, {{day}}{NO_BREAK}{{name}}",
        months=tuple("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split()),
        whole_months=tuple(
            "January February March April May June July August September October November December".split()
        ),
        weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    ),
}
LANGUAGES = tuple(_CONVENTIONS)
_KILO, _MEGA = 1024, 1024 * 1024
_FILE_UNITS = {"fr": ("Ko", "Mo"), "en": ("KB", "MB")}


class Formats:
    """Every figure and date of the window, the documents and the command line, in one language."""

    __slots__ = ("_signs", "language")

    def __init__(self, language: str) -> None:
        self.language = language if language in _CONVENTIONS else "en"
        self._signs = _CONVENTIONS[self.language]

    @property
    def decimal_sign(self) -> str:
        """What stands before the decimals."""
        return self._signs.decimal

    def count(self, number: int) -> str:
        """A whole number: a quantity, a count of rows."""
        text = f"{number:,}".replace("-", MINUS)
        return text.replace(",", self._signs.group)

    def amount(self, money: Money) -> str:
        """The figures of an amount, for a column whose head names the currency."""
        places = exponent(money.currency)
        units, rest = divmod(abs(money.minor), 10**places)
        text = f"{units:,}".replace(",", self._signs.group)
        if places:
            text = f"{text}{self._signs.decimal}{rest:0{places}d}"
        return MINUS + text if money.minor < 0 else text

    def money(self, money: Money) -> str:
        """An amount with its currency."""
        shown = self._signs.money.format(
            amount=self.amount(money).removeprefix(MINUS), currency=self.currency(money.currency)
        )
        return MINUS + shown if money.minor < 0 else shown

    def signed(self, money: Money) -> str:
        """An amount with its currency and always a sign, for a difference; nothing changed has none."""
        return f"+{self.money(money)}" if money.minor > 0 else self.money(money)

    def currency(self, code: str) -> str:
        """The sign of a currency, or its code where the sign is another country's."""
        return _currency_sign(code, self._signs.locale)

    def unit_price(self, price: Decimal, currency: str) -> str:
        """A unit price with the currency's decimals, or as many as it has up to four."""
        return self._decimal(round_half_away(price, UNIT_PLACES), exponent(currency), UNIT_PLACES)

    def net_unit_price(self, price: Decimal) -> str:
        """A unit price after discounts, always to four decimals."""
        return self._decimal(round_half_away(price, UNIT_PLACES), UNIT_PLACES, UNIT_PLACES)

    def percent(self, value: Decimal) -> str:
        """A rate given in percent, with the decimals it has up to two."""
        shown = self._decimal(round_half_away(value, PERCENT_PLACES), 0, PERCENT_PLACES)
        return self._signs.percent.format(shown)

    def number(self, value: Decimal, most: int = UNIT_PLACES) -> str:
        """A plain decimal, with the decimals it has up to ``most``; what an input field shows."""
        return self._decimal(round_half_away(value, most), 0, most)

    def decimal(self, value: Decimal, least: int, most: int) -> str:
        """A plain decimal with the decimals it has, but at least and at most so many."""
        return self._decimal(round_half_away(value, most), least, most)

    def file_size(self, size: int) -> str:
        """How large a file is, in units of 1024: ``312 Ko``, ``2,4 Mo``; never less than it is."""
        kilobytes, megabytes = _FILE_UNITS[self.language]
        if size < _MEGA:
            return f"{self.count(-(-size // _KILO))}{NO_BREAK}{kilobytes}"
        return f"{self._decimal(round_half_away(Decimal(size) / _MEGA, 1), 0, 1)}{NO_BREAK}{megabytes}"

    def short_date(self, day: date) -> str:
        """A date as it stands in tables and facts: ``20/11/2026``, ``20 Nov 2026``."""
        return self._on_pattern(self._signs.short_date, day)

    def tight_date(self, day: date) -> str:
        """A day of the current year where there is hardly any room: ``19/11``, ``19 Nov``."""
        return self._on_pattern(self._signs.tight_date, day)

    def day_month(self, day: date) -> str:
        """A day of the current year: ``19 nov.``, ``19 Nov``."""
        return f"{self._ordinal(day)}{NO_BREAK}{self._signs.months[day.month - 1]}"

    def long_date(self, day: date) -> str:
        """A date inside a sentence: ``1er septembre 2026``, ``1 September 2026``."""
        return f"{self._ordinal(day)}{NO_BREAK}{_spelt(day, 'MMMM', self._signs.locale)}{NO_BREAK}{day.year}"

    def heading_date(self, day: date) -> str:
        """A day as the page of that day is headed: ``Vendredi 20 novembre``, ``Friday, 20 November``."""
        signs = self._signs
        weekday, month = signs.weekdays[day.weekday()], signs.whole_months[day.month - 1]
        text = signs.heading.format(weekday=weekday, day=self._ordinal(day), name=month)
        return text[:1].upper() + text[1:]

    def month_names(self) -> tuple[str, ...]:
        """The months as a calendar heads them."""
        return tuple(_spelt(date(2026, month, 1), "LLLL", self._signs.locale) for month in range(1, 13))

    def weekday_names(self) -> tuple[str, ...]:
        """The days of the week from Monday on, short, as a calendar heads them."""
        monday = 2
        return tuple(_spelt(date(2026, 11, monday + day), "ccc", self._signs.locale) for day in range(7))

    def clock(self, moment: datetime | time) -> str:
        """A time of day: ``08 h 12``, ``08:12``. The caller has put the moment into the reader's zone."""
        return self._signs.clock.format(moment)

    def country(self, code: str) -> str:
        """The name of a country; the code itself when it is none."""
        return _country(code, self._signs.locale)

    def place(self, time_zone: str) -> str:
        """The town or island that stands for a time zone of the IANA database: ``Tahiti``, ``La Réunion``."""
        return _place(time_zone, self._signs.locale)

    def _on_pattern(self, pattern: str, day: date) -> str:
        name = self._signs.months[day.month - 1]
        return pattern.format(day=day.day, month=day.month, year=day.year, name=name)

    def _decimal(self, value: Decimal, least: int, most: int) -> str:
        text = f"{value:,.{most}f}"
        whole, _, rest = text.partition(".")
        rest = rest[:least] + rest[least:].rstrip("0")
        whole = whole.replace(",", self._signs.group)
        if whole.startswith("-"):
            whole = MINUS + whole[1:]
        return f"{whole}{self._signs.decimal}{rest}" if rest else whole

    def _ordinal(self, day: date) -> str:
        return "1er" if day.day == 1 and self.language == "fr" else str(day.day)


@lru_cache(maxsize=64)
def _currency_sign(code: str, locale: str) -> str:
    if code == "EUR":
        return "€"
    if locale == "fr_FR":
        return code
    from babel.numbers import get_currency_symbol

    sign: str = get_currency_symbol(code, locale=locale)
    # A sign made of letters runs into the figures unless a space parts them.
    return sign + NO_BREAK if sign[-1].isalpha() else sign


@lru_cache(maxsize=512)
def _spelt(day: date, pattern: str, locale: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=locale))


@lru_cache(maxsize=512)
def _country(code: str, locale: str) -> str:
    from babel import Locale

    return str(Locale.parse(locale).territories.get(code, code))


@lru_cache(maxsize=16)
def _place(time_zone: str, locale: str) -> str:
    from babel.dates import get_timezone_location

    return str(get_timezone_location(time_zone, locale=locale, return_city=True))
