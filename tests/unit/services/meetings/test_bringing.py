"""Bringing meetings with a portal that answers, and without one; what is said of them all day."""

from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from app.domain.catalogue.catalogue import Agreement
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Document, Kind, document_id
from app.domain.errors import RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract
from app.services.desk.desk import Desk
from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.proof import Lack, Mend, Proof
from app.services.meetings.proofs import Proofs
from app.services.meetings.sentences import missing_line, proof_line
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.progress import Progress
from app.services.store.feed_writer import PulledPage
from app.services.words import Words
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import desk_on
from tests.support.desk import customer_named

TODAY = date(2026, 11, 20)
HOLDER = "Groupe Valmondois"


def pinned(desk: Desk, day: date | None = TODAY, name: str = "Maison Corbière") -> PinnedMeeting:
    return desk.meetings.pin([customer_named(desk, name).id], day, None if day is None else time(16, 30))[0]


def proof(desk: Desk) -> Proof:
    return desk.proofs.proof(desk.meetings.all()[0])


def lacks(desk: Desk) -> set[Lack]:
    return {each.lack for each in proof(desk).missing}


def open_quote(desk: Desk, name: str = "Maison Corbière") -> Quote:
    rows = desk.queries.quotes_of(customer_named(desk, name).id)
    return desk.quotes.get(next(row.id for row in rows if row.status is QuoteStatus.OPEN))


def days_of_quotes(desk: Desk) -> set[date | None]:
    """The last days of the quotes that end before the meeting."""
    return {each.day for each in proof(desk).missing if each.lack is Lack.QUOTE_EXPIRES}


def revise(desk: Desk, quote: Quote) -> None:
    """One seat more of everything."""
    lines = tuple(replace(line, quantity=line.quantity + 1) for line in quote.terms.lines)
    desk.quotes.revise(quote.id, replace(quote.terms, lines=lines))


def give(desk: Desk, kind: Kind, id: str, document: Document) -> None:
    """The portal sends ``document``."""
    line = FeedLine(kind, id, 10_000, 9, msgspec.Raw(encode(document)))
    desk.store.apply_page(PulledPage((line,), "cursor-2", False, 10_000, "epoch"))


def change_quote(desk: Desk, name: str = HOLDER) -> ChangeOrder:
    """One seat more of what ``name`` holds, saved."""
    contract = desk.queries.contracts(customer_named(desk, name).id)[0]
    draft = desk.change_services.builder.new_draft(contract.id)
    first, *others = draft.terms.lines
    lines = (replace(first, quantity=first.quantity + 1), *others)
    wanted = replace(draft, terms=replace(draft.terms, lines=lines))
    return desk.change_services.change_orders.save(wanted)


def test_brought_meetings_have_the_newest_and_their_papers(online: Desk, clock: FixedClock) -> None:
    pinned(online)
    assert Lack.NOT_DRAWN in lacks(online)
    clock.advance(minutes=5)
    brought = online.bringing.bring(None, Progress())
    assert (brought.meetings, brought.problem) == (1, None)
    found = proof(online)
    assert found.known_at == clock.now()
    assert found.drawn == len(found.quotes) > 0
    assert Lack.NOT_DRAWN not in lacks(online)
    assert proof_line(Words("fr"), found, TODAY, {}).startswith("prix du 20\u00a0nov. 12")


def test_a_drawn_paper_is_the_one_that_opens_until_the_quote_reads_otherwise(online: Desk) -> None:
    quote = open_quote(online)
    before = online.papers.preview_pdf(quote.id)
    pinned(online)
    online.bringing.bring(None, Progress())
    assert online.papers.is_drawn(quote.id)
    assert online.papers.preview_pdf(quote.id) == before
    revise(online, quote)
    assert not online.papers.is_drawn(quote.id)
    assert online.papers.preview_pdf(quote.id) != before


def test_papers_of_who_is_not_met_any_more_are_let_go(online: Desk) -> None:
    quote, meeting = open_quote(online), pinned(online)
    online.bringing.bring(None, Progress())
    online.meetings.unpin([meeting.id])
    online.bringing.bring(None, Progress())
    assert not online.papers.is_drawn(quote.id)


def test_no_paper_lies_on_the_disk_in_a_form_that_can_be_read(online: Desk, tmp_path: Path) -> None:
    pinned(online)
    online.bringing.bring(None, Progress())
    files = [each for each in (tmp_path / "online").rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if b"%PDF" in each.read_bytes()]


def test_a_whole_day_off_line_says_the_morning_and_the_next_day_says_since_when(
    online: Desk, portal: EmbeddedPortal, clock: FixedClock
) -> None:
    pinned(online)
    online.bringing.bring(None, Progress())
    morning = clock.now()
    portal.stop()
    clock.advance(hours=9)
    assert proof(online).known_at == morning
    assert Lack.NOT_EXCHANGED not in lacks(online)
    assert Lack.NOT_DRAWN not in lacks(online)
    brought = online.bringing.bring(None, Progress())
    assert brought.problem is not None
    assert brought.problem.code == "portal.unreachable"
    assert proof(online).known_at == morning
    clock.advance(hours=15)
    missing = next(each for each in proof(online).missing if each.lack is Lack.NOT_EXCHANGED)
    said = missing_line(Words("en"), missing, proof(online), online.clock.today(), {})
    assert said.startswith("Not exchanged since 20\u00a0Nov ")


def test_the_exchange_that_brought_nothing_is_remembered_over_a_restart(
    online: Desk, clock: FixedClock
) -> None:
    pinned(online)
    clock.advance(hours=2)
    online.bringing.bring(None, Progress())
    begun_again = Proofs(
        online.queries, online.catalogue, online.papers, online.store, online.clock, lambda: None
    )
    assert begun_again.proof(online.meetings.all()[0]).known_at == clock.now()


def test_a_cancelled_bringing_keeps_what_was_done(online: Desk) -> None:
    for name in ("Maison Corbière", "Domaine de Peyrelongue"):
        pinned(online, name=name)

    def cancel(done: int, _total: int) -> None:
        if done == 2:
            progress.cancel()

    progress = Progress(cancel)
    with pytest.raises(RuleViolation, match=r"work\.cancelled"):
        online.bringing.bring(None, progress)
    assert [each.brought_at is not None for each in online.meetings.all()] == [True, True]
    assert online.bringing.bring(None, Progress()).meetings == 2


def test_a_customer_that_is_gone_is_still_named(desk: Desk) -> None:
    meeting = pinned(desk)
    desk.meetings.keep([replace(meeting, customer_id=meeting.customer_id.__class__("gone"))])
    (missing,) = proof(desk).missing
    assert (missing.lack, missing.mend) == (Lack.CUSTOMER_GONE, Mend.UNPIN)
    assert desk.meetings.all()[0].customer_name == "Maison Corbière"


def test_what_was_not_sent_yet_is_said(desk: Desk) -> None:
    pinned(desk)
    assert Lack.UNSENT not in lacks(desk)
    quote = open_quote(desk)
    revise(desk, quote)
    assert Lack.UNSENT in lacks(desk)


def test_a_quote_that_ends_before_the_meeting_is_named(desk: Desk) -> None:
    quote = open_quote(desk)
    pinned(desk, quote.expires_on)
    assert quote.expires_on not in days_of_quotes(desk)
    desk.meetings.move(desk.meetings.all()[0].id, quote.expires_on + timedelta(days=1), None)
    assert quote.expires_on in days_of_quotes(desk)


def test_a_day_without_a_price_list_is_said(desk: Desk) -> None:
    pinned(desk)
    assert Lack.NO_PRICES not in lacks(desk)
    for each in desk.catalogue.price_lists():
        give(desk, Kind.PRICE_LIST, each.id, replace(each, valid_to=TODAY + timedelta(days=9)))
    desk.meetings.move(desk.meetings.all()[0].id, TODAY + timedelta(days=10), None)
    assert Lack.NO_PRICES in lacks(desk)


def test_a_change_quote_has_its_paper_until_its_contract_is_another(desk: Desk) -> None:
    pinned(desk, name=HOLDER)
    before = proof(desk)
    change = change_quote(desk)
    papers = desk.papers.changes
    assert proof(desk).change_quotes == before.change_quotes + 1
    desk.bringing.bring(None, Progress())
    assert papers.is_drawn(change.id)
    assert proof(desk).drawn == len(proof(desk).quotes) + proof(desk).change_quotes
    contract = desk.store.load(Kind.CONTRACT, change.terms.contract_id or "")
    assert isinstance(contract, Contract)
    give(desk, Kind.CONTRACT, contract.id, replace(contract, revision=contract.revision + 1))
    assert not papers.is_drawn(change.id)
    found = {each.name: each for each in proof(desk).missing if each.lack is Lack.CHANGE_MOVED}
    moved = found[change.display_number]
    assert moved.mend is Mend.QUOTES
    said = missing_line(Words("fr"), moved, proof(desk), TODAY, {})
    assert said.startswith(f"{change.display_number} a été enregistré avec d’autres licences")


def test_an_agreement_that_does_not_run_on_the_day_of_the_meeting_is_said(desk: Desk) -> None:
    pinned(desk)
    assert Lack.NO_AGREEMENT not in lacks(desk)
    wanted = desk.catalogue.programme(open_quote(desk).terms.programme_id).agreement_id
    for each in desk.store.load_all(Kind.AGREEMENT):
        if isinstance(each, Agreement) and each.id == wanted:
            later = replace(each, valid_from=TODAY + timedelta(days=1))
            give(desk, Kind.AGREEMENT, document_id(each), later)
    (missing,) = {each for each in proof(desk).missing if each.lack is Lack.NO_AGREEMENT}
    assert (missing.name, missing.day) == ("cyber360", TODAY)


def test_what_a_manager_has_to_approve_and_has_not_answered_is_said(desk: Desk) -> None:
    pinned(desk)
    quote = open_quote(desk)
    steep = replace(quote.terms, discount_percent=Decimal(20))
    revised = desk.quotes.revise(quote.id, steep)
    of = {each.lack for each in proof(desk).missing if each.name == revised.display_number}
    assert of == {Lack.APPROVAL_NEEDED}
    desk.approvals.ask(desk.quotes.asking(revised), "pour signer")
    of = {each.lack for each in proof(desk).missing if each.name == revised.display_number}
    assert of == {Lack.APPROVAL_WAITS}


def test_what_the_portal_refused_waits_for_the_rep_before_the_meeting(
    online: Desk, portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock
) -> None:
    pinned(online)
    quote = open_quote(online)
    with closing(desk_on(portal, tmp_path / "other", "rep", clock)) as other:
        revise(other, quote)
        other.sync.run_once()
    steep = replace(quote.terms, discount_percent=Decimal(3))
    online.quotes.revise(quote.id, steep)
    online.bringing.bring(None, Progress())
    (refused,) = (each for each in proof(online).missing if each.lack is Lack.REFUSED)
    assert refused.mend is Mend.ATTENTION


def test_a_desk_that_never_exchanged_says_so(desk: Desk) -> None:
    said = proof_line(Words("en"), Proof(None), TODAY, {})
    assert said == "Never exchanged with the portal"


def test_twenty_customers_are_brought_at_once(online: Desk) -> None:
    rows = online.queries.customers(CustomerFilter()).page(0, 20)
    online.meetings.pin([row.id for row in rows], TODAY)
    assert online.bringing.bring(None, Progress()).meetings == len(rows) == 20
    assert all(online.proofs.proof(each).known_at for each in online.meetings.all())
    proofs = [online.proofs.proof(each) for each in online.meetings.all()]
    assert [each.drawn for each in proofs] == [len(each.quotes) + each.change_quotes for each in proofs]
