"""A catalogue that lacks a text, or holds one too many, is found."""

from pathlib import Path

import pytest

from tests.house import translations
from tests.house.translations import FOLDER

CODE = """
from x import QT_TRANSLATE_NOOP, translate
SAYINGS = {1: QT_TRANSLATE_NOOP("Words", "Quote {number} was sent")}
def count(n): return translate("Words", "%n customer(s)", "", n)
"""

NUMBERED = (
    '<message numerus="yes"><source>%n customer(s)</source><translation>'
    "<numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>"
)


def catalogue(language: str, *messages: str) -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
        f"<context><name>Words</name>{''.join(messages)}</context></TS>"
    )


def message(source: str, translation: str, state: str = "") -> str:
    kind = f' type="{state}"' if state else ""
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


FRENCH = message("Quote {number} was sent", "Le devis {number} est parti")
FRENCH_COUNT = NUMBERED.format(one="%n client", many="%n clients")
ENGLISH = catalogue(
    "en",
    message("Quote {number} was sent", "Quote {number} was sent"),
    NUMBERED.format(one="%n customer", many="%n customers"),
)


def said(root: Path, *french: str) -> list[str]:
    """What the check says when the French catalogue holds ``french``."""
    for path, text in {
        "app/words.py": CODE,
        f"{FOLDER}/channeldesk_en.ts": ENGLISH,
        f"{FOLDER}/channeldesk_fr.ts": catalogue("fr", *french),
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return [complaint.says for complaint in translations.complaints(root)]


def test_complete_catalogues_are_left_alone(tmp_path: Path) -> None:
    assert said(tmp_path, FRENCH, FRENCH_COUNT) == []


@pytest.mark.parametrize(
    ("french", "says"),
    [
        ([FRENCH_COUNT], "not translated: Words: 'Quote {number} was sent'"),
        ([FRENCH, FRENCH_COUNT, message("Old", "Vieux")], "nobody says this any more"),
        ([FRENCH, NUMBERED.format(one="%n client", many="")], "empty, finish or remove it"),
        ([message("Quote {number} was sent", "Devis {number}", "unfinished"), FRENCH_COUNT], "unfinished"),
        ([message("Quote {number} was sent", "Devis {numero}"), FRENCH_COUNT], "placeholders differ"),
        ([message("Quote {number} was sent", "Devis {number} envoyé !"), FRENCH_COUNT], "a no-break space"),
        ([message("Quote {number} was sent", "Devis {number} envoyé!"), FRENCH_COUNT], "a no-break space"),
    ],
)
def test_a_fault_of_a_catalogue_is_found(tmp_path: Path, french: list[str], says: str) -> None:
    found = said(tmp_path, *french)
    assert len(found) == 1
    assert says in found[0]


def test_a_language_without_a_catalogue_is_named(tmp_path: Path) -> None:
    said(tmp_path, FRENCH, FRENCH_COUNT)
    (tmp_path / FOLDER / "channeldesk_fr.ts").unlink()
    assert [complaint.says for complaint in translations.complaints(tmp_path)] == ["no catalogue for 'fr'"]
