"""What is shown has one hash on laptop and portal, for any quote and any change; more are tried by hand.

``--hypothesis-profile=thousands`` compares fifty times as many documents as other runs.
"""

from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import SalesRep
from app.domain.document import Kind
from app.domain.ids import UserId
from app.domain.quote.quote import Quote
from app.domain.shown.differences import differences
from app.domain.shown.shown import Shown
from app.domain.subscription.contract import Contract
from app.services.desk.desk import Desk
from app.wire.shown import canonical, content_hash
from portal import demo
from portal.commands.online.offered import find_offered
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Caller
from portal.store.command_context import CommandContext
from portal.store.engine import writing
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.demo_portal import PARTNER, demo_portal, desk_on, login_of
from tests.support.many_offers import ManyOffers, odd_customers, wide_partner

LANGUAGES = ("fr", "en")
BATCH = 250
KNOWN = 40
Contents = dict[tuple[Kind, str], Shown]


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """The demo's, whose partner sells everything; with odd customers in it."""
    portal = demo_portal(tmp_path, clock, KNOWN)
    partner = next(each for each in demo.PARTNERS if each.id == PARTNER)
    rep = login_of("rep")
    customers = odd_customers(SalesRep(UserId(rep.user_id), rep.name))
    seed(portal.engine, PARTNER, [*wide_partner(partner), *customers], clock=clock)
    with portal:
        yield portal


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = desk_on(portal, tmp_path / "laptop", "rep", clock)
    yield desk
    desk.close()


def on_portal(portal: EmbeddedPortal, mine: Contents, clock: FixedClock) -> Contents:
    """What the portal would show of the same documents in the same languages, from what it has."""
    login = login_of("rep")
    with writing(portal.engine, PARTNER) as connection:
        caller = Caller(PARTNER, login.user_id, login.name, login.role)
        context = CommandContext(connection, caller, clock.now())
        found = {}
        for (kind, id), shown in mine.items():
            stored = context.find(kind, id)
            assert stored is not None, id
            assert isinstance(stored.document, Quote | ChangeOrder)
            found[kind, id] = find_offered(context, stored, stored.document, shown.language).shown
        return found


def test_quotes_and_changes_have_one_hash_whoever_builds_what_is_shown(
    desk: Desk, portal: EmbeddedPortal, clock: FixedClock
) -> None:
    wanted = hypothesis.settings().max_examples
    drawn = ManyOffers(desk, wanted)
    contracts = [each.id for each in desk.store.load_all(Kind.CONTRACT) if isinstance(each, Contract)]
    compared = 0
    for first in range(0, wanted, BATCH):
        mine: Contents = {}
        count = min(BATCH, wanted - first)
        for at, quote in enumerate(desk.quotes.create_all(drawn.quote() for _ in range(count * 2 // 3))):
            mine[Kind.QUOTE, quote.id] = desk.quotes.shown(quote, LANGUAGES[at % 2])
        for at in range(count - len(mine)):
            draft = drawn.change(contracts)
            shown = desk.change_services.change_orders.shown(draft, LANGUAGES[at % 2])
            order = desk.change_services.change_orders.save(draft)
            mine[Kind.CHANGE_ORDER, order.id] = shown
        desk.sync.exchange()
        for (kind, id), theirs in on_portal(portal, mine, clock).items():
            shown = mine[kind, id]
            assert differences(shown, theirs) == (), id
            assert canonical(shown) == canonical(theirs)
            assert content_hash(shown) == content_hash(theirs)
            compared += 1

    assert compared == wanted
