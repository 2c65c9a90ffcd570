"""A quote and a change order are signed at a table without a network, and proven a day later."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod, hash_of
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import Customer
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.sync.outcome import Done
from app.ui.workspace import places
from app.wire.shown import decode_shown
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named
from tests.support.meeting_driver import STROKES, MeetingDriver, change_draft
from tests.support.windows import Show
from tests.ui.meeting.journeys.conftest import OpenDesk
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms
from tests.unit.cli.conftest import CommandLine, require

HOLDS = "Groupe Valmondois"


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
    meeting = MeetingDriver(window, qtbot)
    for draft_id, is_change in ((DRAFT, False), (change, True)):
        meeting.have_signed(draft_id, is_change=is_change)
        assert isinstance(window.workspace.router.place, places.CustomerFile)
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
