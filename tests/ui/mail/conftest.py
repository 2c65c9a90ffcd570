"""The page on which an e-mail is written, about an open quote of the demo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import QuoteId
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.mail.compose_form import ComposeForm
from app.ui.mail.page import MailPage
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.programs import Opener, own_opener

PROSPECT = "Maison Corbière"
Write = Callable[[], ComposeForm]


@pytest.fixture
def quote_id(desk: Desk) -> QuoteId:
    """The open quote of Maison Corbière."""
    rows = desk.queries.quotes_of(customer_named(desk, PROSPECT).id)
    return next(row.id for row in rows if row.status is QuoteStatus.OPEN and row.number)


@pytest.fixture
def write(window: MainWindow, quote_id: QuoteId, qtbot: QtBot) -> Write:
    """Opens the page, and waits until everything that goes with the message is drawn."""

    def opened() -> ComposeForm:
        window.workspace.router.go(places.ReadQuote(quote_id))
        window.workspace.router.go(places.WriteMessage(quote_id))
        page = window.page
        assert isinstance(page, MailPage)
        assert page.form is not None
        form = page.form
        qtbot.waitUntil(lambda: form.received.pages > 0)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        return form

    return opened


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    """Stands for the mail program that the system opens."""
    with own_opener(tmp_path / "programs") as opener:
        yield opener
