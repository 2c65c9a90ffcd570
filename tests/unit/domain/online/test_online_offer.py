"""Which status of an offer on-line may follow which, and what a command makes of it."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from app.domain.commands.commands import Command, RevokeOffer, SettleOffer, ShareOffer
from app.domain.commands.specs import apply, command_type
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.online.link import hash_of_secret, is_link_hash
from app.domain.online.online_offer import (
    ONLINE_TRANSITIONS,
    OnlineAnswer,
    OnlineEvent,
    OnlineStatus,
    moved,
)
from tests.support import builders as b
from tests.support.online_links import LINK, SECRET

SHARED, ASKED, ACCEPTED, REVOKED = OnlineStatus
ALLOWED = {
    (SHARED, OnlineEvent.ACCEPT): ACCEPTED,
    (SHARED, OnlineEvent.ASK): ASKED,
    (SHARED, OnlineEvent.REVOKE): REVOKED,
    (ASKED, OnlineEvent.ACCEPT): ACCEPTED,
    (ASKED, OnlineEvent.ASK): ASKED,
    (ASKED, OnlineEvent.SETTLE): SHARED,
    (ASKED, OnlineEvent.REVOKE): REVOKED,
}
OFFER = b.online_offer()
WISH = OnlineAnswer("Élise Dupré", "DSI", b.NOW, 1, "10 postes de plus")


@pytest.mark.parametrize(("status", "event"), list(product(OnlineStatus, OnlineEvent)))
def test_each_event_has_its_statuses_and_no_others(status: OnlineStatus, event: OnlineEvent) -> None:
    before = replace(OFFER, status=status)
    after = ALLOWED.get((status, event))
    assert ONLINE_TRANSITIONS.get((status, event)) is after
    if after is None:
        with pytest.raises(RuleViolation, match=r"transition\.not_allowed"):
            moved(before, event)
    else:
        assert moved(before, event) == replace(before, status=after)


def test_what_the_customer_answered_stays_until_another_answer() -> None:
    asked = moved(OFFER, OnlineEvent.ASK, WISH)
    assert asked == replace(OFFER, status=ASKED, answer=WISH)
    assert moved(asked, OnlineEvent.SETTLE).answer == WISH
    again = replace(WISH, comment="12 postes")
    assert moved(asked, OnlineEvent.ASK, again).answer == again


@pytest.mark.parametrize("status", OnlineStatus)
def test_a_link_leads_to_the_offer_until_it_is_accepted_or_revoked(status: OnlineStatus) -> None:
    assert replace(OFFER, status=status).is_open is (status in (SHARED, ASKED))


def test_what_was_never_shared_is_shared() -> None:
    assert apply(None, ShareOffer(OFFER, LINK)) == OFFER


@pytest.mark.parametrize("status", OnlineStatus)
def test_an_offer_is_shared_anew_only_where_its_link_leads_nowhere(status: OnlineStatus) -> None:
    before = replace(OFFER, status=status, links=(LINK,))
    later = replace(OFFER, shared_at=b.NOW + timedelta(days=1))
    assert apply(before, ShareOffer(later, LINK)) == (before if before.is_open else later)


def test_another_document_is_not_shared_over() -> None:
    with pytest.raises(RuleViolation, match=r"document\.missing"):
        apply(b.quote(), ShareOffer(OFFER, LINK))


@pytest.mark.parametrize(("command", "status"), [(RevokeOffer(), REVOKED), (SettleOffer(), SHARED)])
def test_a_rep_revokes_an_offer_and_takes_note_of_a_wish(command: Command, status: OnlineStatus) -> None:
    asked = replace(OFFER, status=ASKED, answer=WISH)
    assert apply(asked, command) == replace(asked, status=status)


def test_a_revoked_offer_forgets_its_links() -> None:
    assert apply(replace(OFFER, links=(LINK,)), RevokeOffer()) == replace(OFFER, status=REVOKED)


def test_a_link_is_known_by_the_hash_of_its_secret() -> None:
    assert is_link_hash(LINK)
    assert hash_of_secret(SECRET) == LINK != hash_of_secret(SECRET + "s")
    for each in ("", SECRET, LINK.upper(), LINK[1:], f"{LINK}0"):
        assert not is_link_hash(each)


@pytest.mark.parametrize("command", [RevokeOffer(), SettleOffer()], ids=command_type)
@pytest.mark.parametrize("document", [None, b.quote()], ids=["nothing", "another kind"])
def test_what_is_changed_must_be_there(command: Command, document: Document | None) -> None:
    with pytest.raises(RuleViolation, match=r"document\.missing"):
        apply(document, command)
