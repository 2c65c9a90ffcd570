"""A message of the outbox that is changed: it stays there, and leaves once, as it was or as it is now."""

from dataclasses import replace

import pytest

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import MessageId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageState, Recipient, RecipientKind
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.mail.changing import LeftOff
from app.services.mail.composition import Composition
from app.services.mail.delivery import Refused
from app.services.mail.message_rows import MessageAction
from app.services.mail.sending import Sending
from tests.support.desk import customer_named
from tests.support.mail_wire import Wire


@pytest.fixture
def composition(desk: Desk) -> Composition:
    """A message without a paper about the open quote of Maison Corbière: none of it has to be drawn."""
    rows = desk.queries.quotes_of(customer_named(desk, "Maison Corbière").id)
    id = next(row.id for row in rows if row.status is QuoteStatus.OPEN and row.number)
    return replace(desk.mail.begin(Kind.QUOTE, id), channel=Channel.SMTP, parts=())


def sending(desk: Desk, wire: Wire) -> Sending:
    return Sending(desk.store, desk.store.clock, desk.account, desk.mail.freezing, lambda _channel: wire)


def test_what_is_being_changed_stays_and_leaves_as_it_was_or_as_it_was_changed(
    desk: Desk, composition: Composition
) -> None:
    id = desk.mail.queue(composition).id
    draft = desk.mail.edit(id)
    wire = Wire()
    sending(desk, wire).run_once(is_at_once=True)
    row = desk.mail.row(id)
    assert (wire.given, row.is_being_changed, desk.mail.waiting()) == ([], True, 1)
    assert (MessageAction.EDIT in row.actions, MessageAction.RETRY in row.actions) == (True, False)
    assert desk.mail.changing.leave_off(draft) == LeftOff(MessageState.WAITING, has_draft=False)
    assert list(desk.drafts.kept(DraftKind.MESSAGE)) == []
    assert sending(desk, wire).run_once(is_at_once=True).sent == 1
    assert desk.mail.row(id).state is MessageState.SENT
    with pytest.raises(RuleViolation, match=r"transition\.not_allowed"):
        desk.mail.edit(id)

    other = desk.mail.queue(replace(composition, id=MessageId(desk.identities.new()))).id
    changed = replace(desk.mail.edit(other), body="autrement")
    desk.mail.keep_draft(changed)
    assert desk.mail.changing.leave_off(changed) == LeftOff(MessageState.FAILED, has_draft=True)
    assert desk.mail.edit(other) == changed, "gone on with"
    desk.mail.queue(changed)
    assert desk.mail.row(other).state is MessageState.CANCELLED
    assert sending(desk, wire).run_once(is_at_once=True).sent == 1
    assert b"autrement" in wire.given[-1].data


def test_a_refused_message_stays_failed_while_its_address_is_corrected(
    desk: Desk, composition: Composition
) -> None:
    people = (
        *composition.recipients,
        Recipient(RecipientKind.CC, "x@y.fr"),
        Recipient(RecipientKind.CC, "z@y.fr"),
    )
    id = desk.mail.queue(replace(composition, recipients=people)).id
    data = {"address": "x@y.fr, z@y.fr", "said": "no x", "said of z@y.fr": "no z"}
    reason = Problem("mail.recipient_refused", data=data)
    sending(desk, Wire(Refused(reason, ("x@y.fr", "z@y.fr")))).run_once(is_at_once=True)
    draft = desk.mail.edit(id)
    refusals = desk.mail.changing.refusals(draft)
    assert {each: (p.data["address"], p.data["said"]) for each, p in refusals.items()} == {
        "x@y.fr": ("x@y.fr", "no x"),
        "z@y.fr": ("z@y.fr", "no z"),
    }
    assert desk.mail.changing.leave_off(draft) == LeftOff(MessageState.FAILED, has_draft=False)
    row = desk.mail.row(id)
    assert (row.state, row.reason) == (MessageState.FAILED, reason)
    assert desk.mail.changing.refusals(composition) == {}


@pytest.mark.parametrize(
    ("others", "said", "refused"),
    [
        ((), "not valid", ["anne.lartigue@maison-corbiere.fr"]),
        (("x@y.fr",), "x@y.fr is not valid", ["x@y.fr"]),
        (("x@y.fr",), "not valid", [""]),
    ],
)
def test_an_address_that_was_not_named_is_the_only_one_or_not_known(
    desk: Desk, composition: Composition, others: tuple[str, ...], said: str, refused: list[str]
) -> None:
    people = (*composition.recipients, *(Recipient(RecipientKind.CC, each) for each in others))
    id = desk.mail.queue(replace(composition, recipients=people)).id
    reason = Problem("mail.microsoft_recipients", data={"said": said})
    sending(desk, Wire(Refused(reason))).run_once(is_at_once=True)
    assert desk.mail.row(id).has_wrong_recipients
    assert list(desk.mail.changing.refusals(desk.mail.edit(id))) == refused
