"""Every code that can reach a person has its sentence, in both languages, with its data."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Problem
from app.services.formats.formatting import NARROW, NO_BREAK
from app.services.words import Words
from app.services.words.problems import PROBLEMS

ROOT = Path(__file__).resolve().parents[4]
# What the portal's own command line says about catalogue files never reaches the desk.
SPOKEN = (
    "app/cli",
    "app/domain",
    "app/models",
    "app/services",
    "app/wire",
    "app/ui",
    "portal/commands",
    "portal/store",
)
# Rules of whoever runs a portal: its own command line has sentences for them, and a test that says so.
OPERATORS = ("app/domain/partner/partner_rules.py",)
# Which argument of a call is the code.
RAISING = {"violation": 0, "Problem": 0, "CacheError": 0, "wrong": 1, "_check_text": 2, "existing": 4}
DOTTED = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")
# Checks of national numbers put the name of the number in front of what is wrong with it.
NUMBERS = {
    "siret": ("letters", "length", "check_digit"),
    "siren": ("letters", "length", "check_digit"),
    "registration": ("format", "length", "check_digit"),
    "vat": ("format", "length", "check_digit"),
}


def raised_codes() -> Iterator[str]:
    """Every code that is raised somewhere from which it can reach a person."""
    for folder in SPOKEN:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.relative_to(ROOT).as_posix() in OPERATORS:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                for part in _places_of_codes(node, path.name):
                    yield from _codes_in(part)
    yield from (f"{number}.{what}" for number, found in NUMBERS.items() for what in found)


def _places_of_codes(node: ast.AST, file: str) -> list[ast.expr]:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in RAISING:
            place = RAISING[name]
            return node.args[place : place + 1]
        case ast.Assign(targets=[ast.Name(id="code")]) | ast.AnnAssign(target=ast.Name(id="code")):
            return [node.value] if node.value else []
        case ast.Dict() if file == "errors.py":
            return node.values
    return []


def _codes_in(part: ast.expr) -> Iterator[str]:
    for each in ast.walk(part):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and DOTTED.fullmatch(each.value):
            yield each.value


def portal_codes() -> Iterator[str]:
    """The codes of the problem details that the portal answers with."""
    for node in ast.walk(ast.parse((ROOT / "portal/problems.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.AnnAssign) and node.value and ast.unparse(node.target) == "_KNOWN":
            yield from ast.literal_eval(node.value)


def plain(text: str) -> str:
    return text.replace(NO_BREAK, " ").replace(NARROW, " ")


def test_every_code_that_is_raised_has_a_sentence() -> None:
    # One test for all: to find the codes reads the whole source, which every process would do at its start.
    codes = {*raised_codes(), *portal_codes()}
    assert {"siret.length", "vault.damaged", "unauthorized"} <= codes
    missing = sorted(codes - PROBLEMS.keys())
    assert not missing, f"write a sentence for {', '.join(missing)} in app/services/words/problems"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_sentence_leaves_a_place_open_when_its_data_did_not_come(language: str) -> None:
    words = Words(language)
    said = [words.problem(Problem(code)) for code in PROBLEMS]
    assert not [sentence for sentence in said if "{" in sentence or not sentence]


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            Problem("siret.length", "", {"expected": "14", "found": "12"}),
            "Un SIRET compte 14 chiffres ; celui-ci en a 12.",
        ),
        (
            Problem("quantity.range", "", {"min": "0", "max": "1000000"}),
            "La quantité doit être comprise entre 0 et 1 000 000.",
        ),
        (
            Problem("discount.approval_needed", "", {"percent": "24.913", "limit": "15"}),
            "La remise de 24,91 % dépasse votre limite de 15 % : l’accord d’un responsable est nécessaire.",
        ),
        (
            Problem("start_date.past", "", {"today": "2026-11-21"}),
            "La date de démarrage prévisionnelle est passée. Choisissez le 21/11/2026 ou après.",
        ),
        (
            Problem("vat.format", "", {"country": "DE"}),
            "Ce n’est pas un numéro de TVA (Allemagne).",
        ),
        (
            Problem("commitment.unknown", "", {"allowed": "12,24,36"}),
            "Cet engagement n’est pas proposé. Choisissez parmi 12, 24, 36 mois.",
        ),
    ],
    ids=lambda value: value.code if isinstance(value, Problem) else "",
)
def test_the_data_of_a_problem_is_shown_as_the_reader_writes_it(problem: Problem, said: str) -> None:
    assert plain(Words("fr").problem(problem)) == said


def test_a_sentence_whose_data_did_not_come_is_left_out() -> None:
    problem = Problem("postcode.format", "", {"country": "FR", "example": ""})
    assert Words("en").problem(problem) == "This is not a postal code of France."


def test_a_country_has_a_sentence_of_its_own_where_it_calls_things_otherwise() -> None:
    american = Problem("postcode.missing", "", {"country": "US"})
    assert Words("fr").problem(american) == "Saisissez le code ZIP."
    assert (
        Words("fr").problem(Problem("postcode.missing", "", {"country": "PT"})) == "Saisissez le code postal."
    )
    swiss = Problem("postcode.format", "", {"country": "CH", "example": "8001"})
    assert Words("en").problem(swiss) == "A Swiss postcode (NPA) has 4 digits, as in 8001."


def test_a_code_of_a_newer_portal_is_named_rather_than_hidden() -> None:
    assert "moon.full" in Words("fr").problem(Problem("moon.full"))


def test_a_figure_that_is_none_is_shown_as_it_came() -> None:
    problem = Problem("quantity.range", "", {"min": "?", "max": "2026-99-99"})
    assert Words("en").problem(problem) == "The quantity must be between ? and 2026-99-99."
