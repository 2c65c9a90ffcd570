"""A quote and a change order are signed at a table without a network, and proven a day later."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod, hash_of
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import Customer
from app.domain.quote.quote import Quote, QuoteStatus
from app.paths import Paths
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.session.settings import Settings
from app.services.sync.outcome import Done
from app.ui.workspace import places
from app.wire.shown import decode_shown
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import login_of
from tests.support.desk import customer_named
from tests.support.meeting_driver import STROKES, MeetingDriver, change_draft
from tests.support.vaults import make_vault
from tests.support.windows import Show
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms
from tests.unit.cli.conftest import PASSPHRASE, CommandLine, require

HOLDS = "Groupe Valmondois"

OpenDesk = Callable[[], Desk]


@pytest.fixture
def open_desk(
    tmp_path: Path, portal: EmbeddedPortal, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenDesk]:
    """Opens Claire's desk, signed in once, with its secrets where every process finds them."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    make_vault(tmp_path / "rep", PASSPHRASE)
    laptop = Laptop(Paths.under(tmp_path / "rep"), clock)
    laptop.change_settings(lambda _before: Settings(language="fr", send_delay_s=0))
    laptop.resume(portal.url, portal.issue_tokens(login_of("rep")).refresh_token).close()
    with ExitStack() as stack:

        def opened() -> Desk:
            desk = Laptop(laptop.paths, clock).open_desk()
            stack.callback(desk.close)
            return desk

        yield opened


def test_a_quote_and_a_change_order_signed_offline_are_proven_a_day_later_on_both_sides(
    open_desk: OpenDesk,
    show: Show,
    qtbot: QtBot,
    portal: EmbeddedPortal,
    clock: FixedClock,
    other: Desk,
    tmp_path: Path,
) -> None:
    desk = open_desk()
    assert desk.sync.run_once() == Done()
    sold_to, changed = customer_named(desk, CUSTOMER), customer_named(desk, HOLDS)
    desk.drafts.save_quote(QuoteDraft(DRAFT, sold_to.id, pictured_terms(desk, sold_to.id)))
    change = change_draft(desk, HOLDS)
    portal.stop()
    window = show(desk)
    _have_signed(MeetingDriver(window, qtbot), DRAFT)
    _have_signed(MeetingDriver(window, qtbot), change, is_change=True)
    assert not (*desk.drafts.kept(DraftKind.QUOTE), *desk.drafts.kept(DraftKind.CHANGE))
    yes = _accepted(desk, sold_to, changed)
    window.close()
    desk.close()

    clock.advance(days=1)
    portal.start()
    desk = open_desk()
    show(desk)
    assert desk.sync.run_once() == Done()
    assert other.sync.run_once() == Done()

    assert desk.queries.attention() == ()
    for side in (desk, other):
        assert _accepted(side, sold_to, changed) == yes
        quote, order = _quote(side, sold_to), _change(side, changed)
        assert (quote.status, order.status) == (QuoteStatus.VALIDATED, ChangeOrderStatus.SUBMITTED)
        assert (bool(quote.contract_number), bool(order.order_number)) == (True, True)
        counted = [each.quantity for each in decode_shown(yes[1].shown).lines]
        assert counted == [each.quantity for each in order.terms.lines]
    for each in yes:
        _is_whole(each, desk.account.name)
    paper = tmp_path / "accepted.pdf"
    paper.write_bytes(desk.papers.quote_pdf(_quote(desk, sold_to).id))
    genuine = require(CommandLine(tmp_path / "rep")("verify", str(paper), "--json")).json
    assert (genuine["is_genuine"], genuine["content_hash"]) == (True, yes[0].content_hash)


def _have_signed(meeting: MeetingDriver, draft_id: str, *, is_change: bool = False) -> None:
    """One seat more, read, signed and accepted; Esc takes the thanks away."""
    meeting.open(draft_id, is_change=is_change)
    meeting.one_more()
    meeting.ask_to_accept()
    meeting.sign()
    meeting.accept()
    assert meeting.thanks
    meeting.leave_customer()
    assert isinstance(meeting.window.workspace.router.place, places.CustomerFile)


def _is_whole(yes: Acceptance, rep: str) -> None:
    assert yes.content_hash == hash_of(yes.shown)
    assert (yes.method, yes.rep) == (AcceptanceMethod.DRAWN, rep)
    assert yes.signature is not None
    assert yes.signature.strokes.count("M") == len(STROKES)
    assert yes.accepted_by
    assert yes.role


def _quote(desk: Desk, customer: Customer) -> Quote:
    found = map(desk.quotes.get, (row.id for row in desk.queries.quotes_of(customer.id)))
    return next(each for each in found if each.acceptance is not None)


def _change(desk: Desk, customer: Customer) -> ChangeOrder:
    found = desk.change_services.change_orders.of_customer(customer.id)
    return next(each for each in found if each.submission is not None and each.submission.acceptance)


def _accepted(desk: Desk, sold_to: Customer, changed: Customer) -> tuple[Acceptance, Acceptance]:
    """The yes to the quote and the one to the change order, as a desk has them."""
    quote, submission = _quote(desk, sold_to).acceptance, _change(desk, changed).submission
    assert quote is not None
    assert submission is not None
    assert submission.acceptance is not None
    return quote, submission.acceptance
