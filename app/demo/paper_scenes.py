"""Pictures of a paper being read and handed out, and of the papers of many quotes."""

import shutil
import tempfile
from pathlib import Path

from app.demo.scenes import PROSPECT, Scene, Stage
from app.ui.papers.preview_page import PreviewPage
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.workspace import places


def _read(stage: Stage) -> PreviewPage:
    """An open quote on paper."""
    stage.go(places.ReadQuote(stage.open_quote(PROSPECT)))
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the quote")
    return page


def _folder(stage: Stage) -> Path:
    """A folder for papers until the picture is taken."""
    folder = Path(tempfile.mkdtemp(prefix="channeldesk-"))
    stage.afterwards(lambda: shutil.rmtree(folder, ignore_errors=True))
    return folder


def _searched(stage: Stage) -> None:
    _read(stage)
    # The laptop remembers it, and the other pictures of papers are to be without it.
    stage.driver.click("show_page_list")
    stage.afterwards(lambda: stage.driver.click("show_page_list"))
    stage.driver.click("open_find")
    stage.driver.write("find_in_paper", "protect")
    stage.settle()


def _saved(stage: Stage) -> None:
    page, folder = _read(stage), _folder(stage)
    papers = stage.session.desk.papers
    page.save_to(folder / papers.file_name(stage.open_quote(PROSPECT)))
    stage.driver.wait_for(lambda: stage.driver.has("saved_notice"), "the notice")
    stage.settle()


def _many(stage: Stage) -> None:
    stage.go(places.Quotes())
    page = stage.window.page
    assert isinstance(page, QuotesPage)
    stage.driver.find_as(TableView, "quote_list").selectAll()
    page.selected_offers.save_to(_folder(stage))
    stage.driver.wait_for(lambda: not page.selected_offers.is_busy, "the papers")
    stage.settle()


PAPER_SCENES: tuple[Scene, ...] = (
    Scene("05l-paper-searched", _searched),
    Scene("05m-paper-saved", _saved),
    Scene("05n-many-papers", _many),
)
