"""A fault of a catalogue is found, and mended where a machine can."""

from pathlib import Path

import pytest

from tests.house import texts, translations
from tests.house.texts import FOLDER

CODE = """
from app.services.words import QT_TRANSLATE_NOOP
SAYINGS = {1: QT_TRANSLATE_NOOP("quotes", "Quote {number} was sent")}
def count(words, n): return words.translate("quotes", "{n} customer(s)", n=n)
"""
SENT, COUNT = "Quote {number} was sent", "{n} customer(s)"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose two texts are translated into both languages."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app/sayings.py").write_text(CODE, encoding="utf-8")
    texts.update(tmp_path)
    for language, sent, count in (
        ("en", SENT, "{n} customer | {n} customers"),
        ("fr", "Le devis {number} est parti", "{n} client | {n} clients"),
    ):
        texts.fill(tmp_path, language, "quotes", iter([f"{SENT} => {sent}", f"{COUNT} => {count}"]))
    return tmp_path


def said(root: Path) -> list[str]:
    return [complaint.says for complaint in translations.complaints(root)]


def french(root: Path) -> Path:
    return root / FOLDER / "fr/quotes.ts"


def test_complete_catalogues_are_left_alone(project: Path) -> None:
    assert said(project) == []
    assert texts.update(project) == []


@pytest.mark.parametrize(
    ("was", "is_now", "says"),
    [
        (
            "<numerusform>{n} clients</numerusform>",
            "<numerusform></numerusform>",
            "to translate: '{n} customer(s)'",
        ),
        ("<numerusform>{n} clients</numerusform>", "", "to translate: '{n} customer(s)'"),
        ("Le devis {number}", "Le devis {numero}", "placeholders differ"),
        ("Le devis {number}", "Le devis", "placeholders differ"),
        ("est parti", "est parti !", "French spacing or apostrophe is plain"),
        ("est parti", "est parti!", "French spacing or apostrophe is plain"),
        ("Le devis", "L'offre", "French spacing or apostrophe is plain"),
    ],
)
def test_a_fault_of_a_translation_is_found(project: Path, was: str, is_now: str, says: str) -> None:
    text = french(project).read_text(encoding="utf-8")
    assert was in text
    french(project).write_text(text.replace(was, is_now), encoding="utf-8")
    found = said(project)
    assert len(found) == 1
    assert says in found[0]


def test_a_text_that_is_new_in_the_code_is_missed_in_both_languages(project: Path) -> None:
    (project / "app/more.py").write_text('words.translate("quotes", "Refused")\n', encoding="utf-8")
    assert said(project) == [
        "run ./dev translations: not in resources/translations/fr/quotes.ts: 'Refused'",
        "run ./dev translations: not in resources/translations/en/quotes.ts: 'Refused'",
    ]
    texts.update(project)
    assert said(project) == ["to translate: 'Refused'"]


def test_a_text_that_nobody_says_any_more_is_found_and_pruned(project: Path) -> None:
    (project / "app/sayings.py").write_text(CODE.replace("was sent", "is gone"), encoding="utf-8")
    texts.update(project, prune=["*"])
    assert said(project) == ["to translate: 'Quote {number} is gone'"]


def test_a_language_without_a_catalogue_is_named(project: Path) -> None:
    french(project).unlink()
    assert len(said(project)) == 2


def test_a_text_put_together_at_the_call_is_refused(project: Path) -> None:
    (project / "app/more.py").write_text('words.translate("quotes", "a" + name)\n', encoding="utf-8")
    assert said(project) == ["write the context and the text out at the call: a tool collects them"]


def test_french_typography_is_mended_where_it_was_typed_plainly(project: Path) -> None:
    texts.fill(project, "fr", "quotes", iter([f"{SENT} => L'offre {{number}} : partie !"]))
    texts.update(project)
    assert "L\u2019offre {number}\u00a0: partie\u202f!" in french(project).read_text(encoding="utf-8")
    assert said(project) == []
