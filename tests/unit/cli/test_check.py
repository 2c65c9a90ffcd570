"""``channeldesk check``: published numbers are valid or not, with their normal form or the reason."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.vectors import vectors
from tests.unit.cli.conftest import ROOT, computed, require

IDENTIFIERS = {kind: found for kind, found in vectors("identifiers").items() if kind != "source"}


def published(verdict: str) -> list[tuple[str, str]]:
    return [(kind, value) for kind, found in IDENTIFIERS.items() for value in found.get(verdict, ())]


def check(kind: str, value: str, *options: str, exit_code: int = 0) -> Any:
    return require(computed("check", kind, value, *options, "--json"), exit_code=exit_code).json


@pytest.mark.parametrize(("kind", "value"), published("valid"))
def test_a_published_valid_value_is_valid(kind: str, value: str) -> None:
    told = check(kind, value)
    assert told["valid"] is True
    assert (told["reason"], told["code"]) == (None, None)
    assert told["normal"] == value.replace(" ", "")


@pytest.mark.parametrize(("kind", "value"), published("invalid"))
def test_a_published_wrong_value_is_refused_with_a_reason(kind: str, value: str) -> None:
    told = check(kind, value, exit_code=1)
    assert told["valid"] is False
    assert told["code"].startswith(f"{kind}.")
    assert told["reason"].endswith((".", "FR44732829320", ".com"))


@pytest.mark.parametrize(("value", "normal"), list(vectors("identifiers")["domain"]["normalised"].items()))
def test_a_pasted_address_is_refused_and_its_domain_offered(value: str, normal: str) -> None:
    told = check("domain", value, exit_code=1)
    assert (told["code"], told["normal"]) == ("domain.not_bare", normal)
    assert normal in told["reason"]


@pytest.mark.parametrize(
    ("kind", "value", "options", "normal"),
    [
        ("phone", "02 40 12 34 56", (), "+33240123456"),
        ("phone", "020 7946 0018", ("--country", "gb"), "+442079460018"),
        ("postcode", "ec1y8sy", ("--country=GB",), "EC1Y 8SY"),
        ("email", "mailto:Ann@Exemple.FR", (), "Ann@exemple.fr"),
        ("vat", "44 732 829 320", (), "FR44732829320"),
        ("siren", "732 829 320", (), "732829320"),
    ],
)
def test_the_normal_form_is_printed_alone(
    kind: str, value: str, options: tuple[str, ...], normal: str
) -> None:
    answer = require(computed("check", kind, value, *options))
    assert (answer.out, answer.err) == (f"{normal}\n", "")


@pytest.mark.parametrize(
    ("kind", "value", "options", "code"),
    [
        ("email", "ann.exemple.fr", (), "email.at_missing"),
        ("phone", "12", (), "phone.too_short"),
        ("postcode", "7500", (), "postcode.format"),
        ("vat", "", (), "value.missing"),
        ("phone", "  ", (), "value.missing"),
        ("postcode", "75002", ("--country", "XX"), "country.unknown"),
    ],
)
def test_a_wrong_value_has_a_code(kind: str, value: str, options: tuple[str, ...], code: str) -> None:
    assert check(kind, value, *options, exit_code=1)["code"] == code


def test_a_warning_keeps_nobody_from_going_on() -> None:
    told = check("vat", "ATU57194903")
    assert told["valid"] is True
    assert len(told["warnings"]) == 1


def test_the_reason_is_on_the_standard_error_in_the_language_of_the_system() -> None:
    def reason(language: str) -> str:
        answer = require(computed("check", "siret", "73282932000079", language=language), exit_code=1)
        assert answer.out == ""
        return answer.err

    assert "SIRET n’est pas valide" in reason("fr_FR.UTF-8")
    assert "SIRET is not valid" in reason("en_GB.UTF-8")


@pytest.mark.parametrize("wrong", [("iban", "FR76"), ("siret",), ()])
def test_another_kind_and_no_value_are_wrong_usage(wrong: tuple[str, ...]) -> None:
    answer = require(computed("check", *wrong), exit_code=2)
    assert answer.out == ""
    assert "usage:" in answer.err


def test_a_value_is_checked_as_users_have_it_without_window_or_database() -> None:
    program = "import sys; from app.__main__ import main; main(); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", program, "check", "siret", "73282932000074", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["valid"] is True
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert not loaded & {"PySide6", "sqlalchemy", "requests", "keyring", "reportlab", "msgspec"}
