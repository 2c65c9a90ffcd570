"""A message about a revision that the portal has not taken yet: the customer gets it once there is one."""

from dataclasses import replace

import msgspec
import pytest

from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageState
from app.domain.quote.quote import Quote
from app.services.desk.desk import Desk
from app.services.mail.composition import Composition
from app.wire.protocol import OperationResult, ResultStatus
from tests.support.caches import fed, page
from tests.support.mail_wire import Wire, parsed, sending


@pytest.fixture
def revised(desk: Desk, quote: Quote) -> Quote:
    """The quote with a note that the portal has not heard of."""
    return desk.quotes.revise(quote.id, replace(quote.terms, customer_notes="Sous 48 heures"))


@pytest.fixture
def about_it(desk: Desk, revised: Quote) -> Composition:
    return replace(desk.mail.begin(Kind.QUOTE, revised.id), channel=Channel.SMTP)


def answered(desk: Desk, status: ResultStatus, feed_seq: int) -> None:
    taken, *_ = desk.store.take_batch(is_at_once=True)
    result = OperationResult(taken.seq, taken.op_id, ResultStatus.APPLIED, 2, feed_seq)
    desk.store.settle([msgspec.structs.replace(result, status=status)])


def reason_of(desk: Desk, id: str) -> tuple[MessageState, str]:
    row = desk.mail.row(id)
    return row.state, row.reason.code if row.reason else ""


def test_it_waits_until_the_portal_has_taken_the_revision(
    desk: Desk, composition: Composition, revised: Quote, about_it: Composition
) -> None:
    wire = Wire()
    id, of_before = desk.mail.queue(about_it).id, desk.mail.queue(composition).id
    sending(desk, wire).run_once(is_at_once=True)
    assert reason_of(desk, id) == (MessageState.WAITING, "mail.waits_for_revision")
    # The revision that the customer may have stands, whatever becomes of the next.
    assert (desk.mail.row(of_before).state, len(wire.given)) == (MessageState.SENT, 1)
    desk.store.apply_page(page([fed(revised, 90_001)]))
    answered(desk, ResultStatus.APPLIED, 90_001)
    sending(desk, wire).run_once(is_at_once=True)
    (paper,) = parsed(wire.given[1].data).iter_attachments()
    assert f"{revised.number}-2" in str(paper.get_filename())


def test_it_stays_with_the_reason_where_the_portal_did_not_take_it(desk: Desk, about_it: Composition) -> None:
    wire = Wire()
    id = desk.mail.queue(about_it).id
    answered(desk, ResultStatus.REJECTED, 0)
    sending(desk, wire).run_once(is_at_once=True)
    assert (reason_of(desk, id), wire.given) == ((MessageState.WAITING, "mail.document_refused"), [])
