"""The variants of a board as they are printed: reached from the board, read, saved, and left again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.scenarios.board_view import BoardView
from app.ui.workspace import places
from tests.papers.test_quote_pdf import pages_of
from tests.support.desk import customer_named
from tests.support.patience import PATIENCE_MS
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, control, open_editor, pictured_terms, plain
from tests.ui.scenarios.test_scenario_board import board_of


@pytest.fixture
def board(window: MainWindow, desk: Desk) -> BoardView:
    customer = customer_named(desk, CUSTOMER)
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    control(editor, QPushButton, "compare_offer").click()
    return board_of(window)


def test_the_board_is_read_and_saved_as_the_customer_gets_it(
    board: BoardView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    board.header.read.click()
    page = window.page
    assert isinstance(page, PlainPreviewPage)
    qtbot.waitUntil(lambda: page.pages > 0, timeout=PATIENCE_MS)

    page.save_to(tmp_path / "board.pdf")
    qtbot.waitUntil((tmp_path / "board.pdf").exists, timeout=PATIENCE_MS)

    text = plain(" ".join(pages_of((tmp_path / "board.pdf").read_bytes())))
    assert "Propositions" in text
    assert CUSTOMER in text
    window.workspace.router.go(places.CompareOffer(DRAFT))
    assert board_of(window) is not None
