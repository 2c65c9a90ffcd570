"""What a spreadsheet has done to a cell: noughts dropped, formulas that fail."""

import re

from app.domain.checks.postcode import check_postcode
from app.domain.checks.siret import check_siret
from app.domain.errors import Problem

# As Excel and LibreOffice write them, in English and in French.
_FAILED = re.compile(r"#(?:REF|NAME|NOM|N/A|DIV/0|VALUE|VALEUR|NUM|NOMBRE|NULL|NUL)[!?]?")
_NOUGHT = "0"


def failed_formula(text: str) -> Problem | None:
    """What is wrong with a cell whose formula gave an error in place of a value."""
    return Problem("import.formula_failed", "", {"typed": text}) if _FAILED.fullmatch(text) else None


def explained(problem: Problem, text: str) -> Problem:
    """``problem`` of a cell with ``text``, or what a spreadsheet did to the cell where that is why."""
    whole = _NOUGHT + text
    if text.isdigit() and _is_right(problem, whole):
        return Problem("import.nought_dropped", problem.field, {"typed": text, "suggestion": whole})
    return problem


def _is_right(problem: Problem, text: str) -> bool:
    match problem.code:
        case "postcode.format":
            return check_postcode(text, problem.data["country"]).is_valid
        case "siret.length":
            return check_siret(text).is_valid
        case _:
            return False
