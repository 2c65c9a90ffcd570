"""A document is read strictly, wherever it comes from; what cannot be read is refused with a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.document import BYTES_MAX
from tests.unit.cli.conftest import ROOT, computed, require

GOOD = b'{"lines": [{"quantity": 1, "unit_price": 3.35}]}'


def refused(place: str, given: bytes = b"") -> tuple[str, str]:
    """The code and the sentence of the one thing that is wrong."""
    (problem,) = require(computed("price", place, "--json", given=given), exit_code=1).json["problems"]
    return problem["code"], problem["reason"]


def test_numbers_are_read_as_they_are_written() -> None:
    # As a binary fraction this is a hair below the half, and would be rounded down.
    exact = b'{"lines": [{"quantity": 1, "unit_price": 1.005}]}'
    assert require(computed("price", "-", "--json", given=exact)).json["net"] == "1.01"


@pytest.mark.parametrize(
    "number", [b"1e0", b'"1"', b"1.0", b'" 1 "', b"1000e-3"], ids=lambda each: each.decode()
)
def test_a_whole_number_may_be_written_in_any_way(number: bytes) -> None:
    given = GOOD.replace(b"1,", number + b",")
    assert require(computed("price", "-", "--json", given=given)).json["net"] == "3.35"


def test_a_byte_order_mark_is_passed_over() -> None:
    assert require(computed("price", "-", given=b"\xef\xbb\xbf" + GOOD)).err == ""


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        (b'{"lines": [\n  oops]}', "json.malformed", "line 2, column 3"),
        (b"", "json.malformed", "line 1, column 1"),
        (GOOD + GOOD, "json.malformed", "column 49"),
        (b"[1]", "json.not_object", "[…]"),
        (b"12", "json.not_object", "12"),
        (b"null", "json.not_object", "null"),
        (b"NaN", "json.not_object", "NaN"),
        (b'{"lines": "caf\xe9"}', "file.not_utf8", "UTF-8"),
        (b"[" * 200_000, "json.too_deep", "nested"),
        (b" " * (BYTES_MAX + 1), "file.too_large", "8 MB"),
    ],
    ids=["letters", "empty", "two", "list", "number", "null", "nan", "latin", "deep", "long"],
)
def test_what_is_no_json_object_is_refused(given: bytes, code: str, told: str) -> None:
    found, sentence = refused("-", given)
    assert found == code
    assert told in sentence


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"9" * 10_000, b"1e999999999"])
def test_no_number_is_too_absurd_to_be_refused_at_its_field(number: bytes) -> None:
    _, sentence = refused("-", GOOD.replace(b"3.35", number))
    assert sentence.startswith("lines.0.unit_price: ")


def test_a_field_that_stands_twice_is_refused_instead_of_the_last_one_winning() -> None:
    found = refused("-", GOOD.replace(b'"quantity": 1', b'"quantity": 1, "quantity": 2'))
    assert found[0] == "field.repeated"
    assert found[1].startswith("lines.0.quantity: ")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert refused(str(tmp_path / "none.json"))[0] == "file.missing"
    assert refused(str(tmp_path))[0] == "file.is_folder"
    assert refused("bad\0name")[0] == "file.missing"
    locked = tmp_path / "locked.json"
    locked.write_bytes(GOOD)
    locked.chmod(0)
    if not os.access(locked, os.R_OK):
        code, sentence = refused(str(locked))
        assert code == "file.unreadable"
        assert str(locked) in sentence


def test_a_field_named_with_signs_that_cannot_be_printed_is_shown_without_them() -> None:
    _, sentence = refused("-", GOOD.replace(b'"lines"', b'"\\u001b[31m\\ud800": 1, "lines"'))
    assert sentence.startswith("\N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}: ")


def test_what_the_terminal_has_no_sign_for_is_printed_as_a_question_mark() -> None:
    command = [sys.executable, "-m", "app", "price", "-"]
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "fr_FR"}
    given = GOOD.replace(b"3.35", b"3350")
    done = subprocess.run(command, cwd=ROOT, input=given, env=environment, capture_output=True, check=True)
    assert "3?350,00" in done.stdout.decode("latin-1")
    assert done.stderr == b""


def test_a_folder_of_no_file_ends_with_code_1_and_a_verb_without_file_with_code_2() -> None:
    require(computed("price", "nowhere/quote.json"), exit_code=1)
    answer = require(computed("price"), exit_code=2)
    assert answer.out == ""
    assert "FILE" in answer.err


def test_the_help_explains_shape_and_units() -> None:
    told = require(computed("price", "--help")).out
    for word in ('"lines"', "unit_price", "graduated", "ISO 4217", "standard input", "one billing"):
        assert word in told
