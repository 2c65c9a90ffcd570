"""A paper about which nothing is chosen but its language: to look at, to print, to save."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from app.domain.errors import Problem, RuleViolation
from app.services.papers.saving import save_to
from app.services.papers.sheet.page import PageFormat, usual_paper
from app.services.papers.views.paper import Paper

View = TypeVar("View", bound=Paper)


def _nothing() -> None:
    """Nothing keeps it back."""


@dataclass(frozen=True, slots=True)
class PlainPaper(Generic[View]):
    """Made anew each time it is asked for: ``texts`` in a language, or in the customer's where that is None.

    ``draw`` puts them on pages, by default on the paper of ``country``; ``name`` calls their file.
    ``why_kept_back`` finds why it may not be handed out, None where it may.
    """

    texts: Callable[[str | None], View]
    draw: Callable[[View, PageFormat], bytes]
    name: Callable[[View], str]
    country: str
    why_kept_back: Callable[[], Problem | None] = _nothing

    def view(self, language: str | None = None) -> View:
        """What it says.

        Raises:
            RuleViolation: a part of it is not on this laptop.
        """
        return self.texts(language)

    def preview_pdf(self, language: str | None = None, page: PageFormat | None = None) -> bytes:
        """The paper to be read here, by default on what the customer's country uses.

        Raises:
            RuleViolation: as ``view``.
        """
        return self.draw(self.texts(language), page or usual_paper(self.country))

    def pdf(self, language: str | None = None, page: PageFormat | None = None) -> bytes:
        """The paper to be handed out.

        Raises:
            RuleViolation: as ``view``, or what keeps it back.
        """
        kept_back = self.why_kept_back()
        if kept_back is not None:
            raise RuleViolation(kept_back)
        return self.preview_pdf(language, page)

    def save(self, path: Path, language: str | None = None) -> Path:
        """Write the paper to ``path``, whole or not at all; a folder gets a file named after it.

        Raises:
            RuleViolation: as ``pdf``, or the file cannot be written.
        """
        data = self.pdf(language)
        return save_to(path / self.file_name(language) if path.is_dir() else path, data)

    def file_name(self, language: str | None = None) -> str:
        """What its file is called.

        Raises:
            RuleViolation: as ``view``.
        """
        return self.name(self.texts(language))
