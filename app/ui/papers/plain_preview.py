"""A paper that is read, printed and saved, and about which nothing else is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.services.papers.plain_paper import PlainPaper, View
from app.ui.papers.paper_layout import lay_out
from app.ui.papers.paper_page import PaperPage
from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.plain_source import PlainSource
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.services import ReaderServices
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Previewed:
    """Which paper it is: its title, where it belongs, its first language, and what its pages are called."""

    title: str
    way: Sequence[tuple[places.Place, str]]
    language: str
    pages: str


class PlainPreviewPage(PaperPage):
    """Draws the PDF that would be saved, in either language."""

    def __init__(
        self,
        workspace: Workspace[ReaderServices],
        paper: PlainPaper[View],
        previewed: Previewed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words, language = workspace.words, previewed.language
        header = ObjectHeader(words.translate("paper_page", "Where you are"), [], self)
        header.title.setText(previewed.title)
        home = (places.Customers(), words.translate("paper_page", "Customers"))
        header.breadcrumb.set_places([home, *previewed.way])
        tools, source = PreviewTools(words, language, self), PlainSource(paper, words)
        self._reader = PaperReader(workspace, source, tools, previewed.pages, self, language=language)
        lay_out(self, header, tools, self._reader)
        header.breadcrumb.chosen.connect(workspace.router.go)
        self._reader.draw()
