"""Figures and dates as French and English readers expect them; Babel says the same."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from babel.core import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.services.formats.formatting import MINUS, NARROW, NO_BREAK, Formats

FRENCH, ENGLISH = Formats("fr"), Formats("en")
LOCALES = {"fr": "fr_FR", "en": "en_GB"}
both = pytest.mark.parametrize("language", sorted(LOCALES))


def as_babel(text: str) -> str:
    """Our sign of minus as Babel writes it."""
    return text.replace(MINUS, "-")


@both
@given(minor=st.integers(-(10**14), 10**14))
def test_an_amount_in_euros_is_what_babel_makes_of_the_same_decimal(language: str, minor: int) -> None:
    money = Money(minor, "EUR")
    wanted = format_currency(money.amount, "EUR", locale=LOCALES[language])
    assert as_babel(Formats(language).money(money)) == wanted


@both
@given(minor=st.integers(-(10**9), 10**9), currency=st.sampled_from(["JPY", "EUR", "KWD"]))
def test_the_figures_of_an_amount_keep_the_decimals_of_the_currency(
    language: str, minor: int, currency: str
) -> None:
    money = Money(minor, currency)
    places = {"JPY": 0, "EUR": 2, "KWD": 3}[currency]
    pattern = "#,##0" + ("." + "0" * places if places else "")
    wanted = format_decimal(money.amount, pattern, locale=LOCALES[language])
    assert as_babel(Formats(language).amount(money)) == wanted


@both
@given(number=st.integers(-(10**12), 10**12))
def test_a_count_is_grouped_as_babel_groups_it(language: str, number: int) -> None:
    assert as_babel(Formats(language).count(number)) == format_decimal(number, locale=LOCALES[language])


@both
@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_short_months_are_those_of_babel(language: str, day: date) -> None:
    name = Locale.parse(LOCALES[language]).months["format"]["abbreviated"][day.month]
    assert Formats(language).day_month(day).endswith(name)


def test_french_sets_narrow_spaces_a_comma_and_the_currency_behind() -> None:
    assert FRENCH.money(Money(2799480, "EUR")) == f"27{NARROW}994,80{NO_BREAK}€"
    assert FRENCH.money(Money(-4050, "EUR")) == f"{MINUS}40,50{NO_BREAK}€"
    assert FRENCH.money(Money(3821400, "USD")) == f"38{NARROW}214,00{NO_BREAK}USD"


def test_english_sets_commas_a_point_and_the_currency_in_front() -> None:
    assert ENGLISH.money(Money(1067374, "EUR")) == "€10,673.74"
    assert ENGLISH.money(Money(-500, "USD")) == f"{MINUS}US$5.00"
    assert ENGLISH.money(Money(1200, "CHF")) == f"CHF{NO_BREAK}12.00"


def test_a_difference_always_has_its_sign_unless_nothing_changed() -> None:
    assert ENGLISH.signed(Money(113819, "EUR")) == "+€1,138.19"
    assert ENGLISH.signed(Money(-1, "EUR")) == f"{MINUS}€0.01"
    assert ENGLISH.signed(Money(0, "EUR")) == "€0.00"


@pytest.mark.parametrize(
    ("price", "shown"),
    [("3.2", "3,20"), ("3.205", "3,205"), ("0.00005", "0,0001"), ("390", "390,00"), ("-1.5", f"{MINUS}1,50")],
)
def test_a_unit_price_has_the_decimals_it_needs_up_to_four(price: str, shown: str) -> None:
    assert FRENCH.unit_price(Decimal(price), "EUR") == shown


def test_a_net_unit_price_always_has_four_decimals_rounded_half_away() -> None:
    assert FRENCH.net_unit_price(Decimal("2.88")) == "2,8800"
    assert ENGLISH.net_unit_price(Decimal("1234.56785")) == "1,234.5679"


@pytest.mark.parametrize(
    ("value", "shown"), [("10", "10"), ("12.50", "12,5"), ("33.3333", "33,33"), ("0", "0")]
)
def test_a_percentage_shows_no_idle_noughts(value: str, shown: str) -> None:
    assert FRENCH.percent(Decimal(value)) == f"{shown}{NARROW}%"


def test_dates_read_as_each_language_writes_them() -> None:
    day = date(2026, 9, 1)
    assert FRENCH.short_date(day) == "01/09/2026"
    assert ENGLISH.short_date(day).replace(NO_BREAK, " ") == "1 Sept 2026"
    assert FRENCH.long_date(day).replace(NO_BREAK, " ") == "1er septembre 2026"
    assert ENGLISH.long_date(day).replace(NO_BREAK, " ") == format_date(day, "long", locale="en_GB")
    assert FRENCH.day_month(date(2026, 11, 19)).replace(NO_BREAK, " ") == "19 nov."


def test_times_of_day_use_the_french_h() -> None:
    assert FRENCH.clock(time(8, 12)) == f"08{NARROW}h{NARROW}12"
    assert ENGLISH.clock(datetime(2026, 11, 20, 16, 30, tzinfo=UTC)) == "16:30"


def test_countries_are_named_and_unknown_codes_stay() -> None:
    assert FRENCH.country("DE") == "Allemagne"
    assert ENGLISH.country("ZZ9") == "ZZ9"


def test_a_language_nobody_speaks_here_is_english() -> None:
    assert Formats("de").language == "en"


@pytest.mark.parametrize(
    ("zone", "french", "english"),
    [
        ("Europe/Paris", "Paris", "Paris"),
        ("Indian/Reunion", "La Réunion", "Réunion"),
        ("America/St_Barthelemy", "Saint-Barthélemy", "St Barthélemy"),
        ("Pacific/Tahiti", "Tahiti", "Tahiti"),
    ],
)
def test_a_time_zone_is_called_after_its_place(zone: str, french: str, english: str) -> None:
    assert (Formats("fr").place(zone), Formats("en").place(zone)) == (french, english)


@both
@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_the_day_that_heads_a_page_is_what_babel_makes_of_it(language: str, day: date) -> None:
    said = format_date(day, "EEEE d MMMM" if language == "fr" else "EEEE, d MMMM", locale=LOCALES[language])
    wanted = said[:1].upper() + said[1:]
    if language == "fr" and day.day == 1:
        wanted = wanted.replace(" 1 ", " 1er ")
    assert Formats(language).heading_date(day).replace(NO_BREAK, " ") == wanted
