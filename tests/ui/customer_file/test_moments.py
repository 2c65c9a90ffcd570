"""When something happened is told in the zone where the laptop stands: mails, as everything else."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.domain.customer.mailing import MailRecipient, MailState
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.mail_card import MailCard
from app.ui.widgets.label import Label
from tests.support import account_builders as a
from tests.support.time_zones import standing_in


@pytest.mark.parametrize(
    ("stands_in", "sent"),
    [
        ("Europe/Paris", "20/11/2026 23 h 30"),
        ("Pacific/Auckland", "21/11/2026 11 h 30"),
        ("Pacific/Tahiti", "20/11/2026 12 h 30"),
    ],
)
def test_a_mail_left_at_a_time_of_whoever_reads_it(
    window: MainWindow, qtbot: QtBot, stands_in: str, sent: str
) -> None:
    moment = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
    recipient = MailRecipient("Anne Lartigue", "anne@verrerie.example", None, MailState.SENT, moment)
    with standing_in(stands_in):
        card = MailCard(window.workspace, a.sent_mail(asked_at=moment, recipients=(recipient,)))
    qtbot.addWidget(card)
    told = [label.text().replace("\u202f", " ").replace("\u00a0", " ") for label in card.findChildren(Label)]
    assert sent in told
