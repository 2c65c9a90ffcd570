"""The legal mentions: the same ones in both languages, with the same places to fill in."""

import json
from string import Formatter

from app.domain.pricing.vat import EXPORT_MENTION, REVERSE_CHARGE_MENTION
from portal.catalogue import resources_root


def mentions(language: str) -> dict[str, str]:
    path = resources_root() / "legal" / f"mentions.{language}.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_mentions_with_the_same_places() -> None:
    french, english = mentions("fr"), mentions("en")
    assert french.keys() == english.keys()
    for code, text in french.items():
        assert places(text) == places(english[code]), code


def test_every_vat_mention_has_a_text() -> None:
    assert {REVERSE_CHARGE_MENTION, EXPORT_MENTION} <= mentions("fr").keys()


def test_the_late_payment_mention_names_the_indemnity_and_its_articles() -> None:
    for language in ("fr", "en"):
        text = mentions(language)["payment.late"].replace("\u00a0", " ")
        assert "40" in text
        assert "L. 441-10" in text
        assert "D. 441-5" in text
