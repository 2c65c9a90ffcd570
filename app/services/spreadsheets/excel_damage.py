"""What a spreadsheet has done to a cell: noughts dropped, texts made days, formulas that fail."""

import re

from app.domain.checks.national import postcode_example
from app.domain.checks.postcode import check_postcode
from app.domain.checks.registers import register_of
from app.domain.checks.registration import check_registration
from app.domain.checks.siret import SIRET_DIGITS, check_siren, check_siret, siren_of
from app.domain.checks.typed_number import digits_in, read_identifier
from app.domain.errors import Problem

# As Excel and LibreOffice write them, in English and in French.
_FAILED = re.compile(r"#(?:REF|NAME|NOM|N/A|DIV/0|VALUE|VALEUR|NUM|NOMBRE|NULL|NUL)[!?]?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?")
_NOUGHT = "0"
_NOUGHTS_MAX = 2


def failed_formula(text: str) -> Problem | None:
    """What is wrong with a cell whose formula gave an error in place of a value."""
    return Problem("import.formula_failed", "", {"typed": text}) if _FAILED.fullmatch(text) else None


def explained(problem: Problem, text: str) -> Problem:
    """``problem`` of a cell with ``text``, or what a spreadsheet did to the cell where that is why."""
    if _DAY.fullmatch(text):
        return Problem("import.became_day", problem.field, {"typed": text})
    figure = read_identifier(text).text
    whole = _NOUGHT + figure
    if figure.isdigit() and _is_right(problem, whole):
        return Problem("import.nought_dropped", problem.field, {"typed": text, "suggestion": whole})
    return problem


def whole_registration(text: str, country: str) -> str | None:
    """The number of a company with the noughts that its cell lost, where only one number can be meant."""
    figure = read_identifier(text).text
    if register_of(country) == "FR" and figure.isdigit() and len(figure) < SIRET_DIGITS:
        whole = figure.zfill(SIRET_DIGITS)
        is_near = SIRET_DIGITS - len(figure) <= _NOUGHTS_MAX
        # Both sums hold, so that hardly another number is meant.
        is_meant = is_near and check_siret(whole).is_valid and check_siren(siren_of(whole)).is_valid
        return whole if is_meant else None
    checked = check_registration(text, country)
    had = "".join(each for each in figure if each.isdigit())
    has = "".join(each for each in checked.normal if each.isdigit())
    is_longer = checked.is_valid and digits_in(has) > digits_in(had) and has.lstrip(_NOUGHT) == had
    return checked.normal if is_longer else None


def whole_postcode(text: str, country: str) -> str | None:
    """The postal code with the nought that its cell lost, in a country whose codes are so many digits."""
    figure, example = read_identifier(text).text, postcode_example(country).replace(" ", "")
    # One at most: of a code that lost two it cannot be told from one that was cut short.
    is_short = figure.isdigit() and example.isdigit() and len(example) - len(figure) == 1
    if not is_short or check_postcode(figure, country).is_valid:
        return None
    checked = check_postcode(figure.zfill(len(example)), country)
    return checked.normal if checked.is_valid else None


def _is_right(problem: Problem, text: str) -> bool:
    match problem.code:
        case "postcode.format":
            return check_postcode(text, problem.data["country"]).is_valid
        case "siret.length":
            return check_siret(text).is_valid
        case _:
            return False
