"""A paper about which nothing is chosen but its language, as the reader asks for it."""

from pathlib import Path
from typing import Generic

from app.services.papers.plain_paper import PlainPaper, View
from app.services.words import Words


class PlainSource(Generic[View]):
    """Reads, prints and saves ``paper``; why it may not be is said in ``words``."""

    def __init__(self, paper: PlainPaper[View], words: Words) -> None:
        self._paper, self._words = paper, words

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._paper.preview_pdf(language)

    def view(self, language: str, *, with_annex: bool) -> View:
        return self._paper.view(language)

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._paper.save(path, language)

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._paper.file_name(language)

    def why_kept_back(self) -> str:
        kept_back = self._paper.why_kept_back()
        return "" if kept_back is None else self._words.problem(kept_back)
