"""Texts of the catalogue, which come in several languages."""

from app.domain.catalogue.catalogue import Texts


def text_in(texts: Texts, language: str) -> str:
    """Choose the text in ``language``, else the English one, else any; empty where there is none."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
