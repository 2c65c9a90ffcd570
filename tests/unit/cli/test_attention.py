"""What waits for the rep, on the command line: what a restored portal lost is listed and sent again."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import Laptop
from app.domain.quote.quote import QuoteStatus
from app.paths import Paths
from app.services.queries.quote_list import QuoteFilter
from app.services.session.clock import SystemClock
from portal.demo.embedded import EmbeddedPortal
from portal.demo.filling import fill
from tests.support.customer_pages import Browser
from tests.support.demo_portal import login_of
from tests.support.import_files import csv_bytes
from tests.support.portal_copies import copy_of, restore
from tests.support.vaults import make_vault
from tests.unit.cli.conftest import PASSPHRASE, CommandLine, listed, require
from tests.unit.cli.test_customer_files import TYPED, rows

COUNT = 2


@pytest.fixture
def portal_of_mine(tmp_path: Path) -> Iterator[EmbeddedPortal]:
    """A portal with a few customers and their quotes in it."""
    portal = EmbeddedPortal(f"sqlite:///{tmp_path / 'portal.db'}")
    fill(portal.engine, SystemClock(), 30)
    with portal:
        yield portal


@pytest.fixture
def mine(portal_of_mine: EmbeddedPortal, tmp_path: Path) -> CommandLine:
    """A laptop that has what its portal has."""
    run = CommandLine(tmp_path / "home")
    make_vault(run.home, PASSPHRASE)
    given = portal_of_mine.issue_tokens(login_of("rep"))
    Laptop(Paths.under(run.home), ask=lambda _: PASSPHRASE).resume(
        portal_of_mine.url, given.refresh_token
    ).close()
    require(run("sync"))
    return run


@pytest.fixture
def forgotten(portal_of_mine: EmbeddedPortal, mine: CommandLine, tmp_path: Path) -> CommandLine:
    """A laptop with two customers that its portal had and, restored, knows no more."""
    run = mine
    backup = copy_of(portal_of_mine)
    file = tmp_path / "in.csv"
    file.write_bytes(csv_bytes(rows(COUNT, start=700), TYPED))
    require(run("customer", "import", str(file), "--programme", "cyber360"))
    require(run("sync"))
    restore(portal_of_mine, backup)
    require(run("sync"))
    return run


def test_what_the_portal_lost_is_listed_with_its_words_and_sent_again(forgotten: CommandLine) -> None:
    found = listed(forgotten("attention", "--json"), "attention")
    assert {(each["code"], each["can_be_sent_again"]) for each in found} == {("sync.restored", True)}
    told = require(forgotten("attention")).out
    assert told.count("Create the customer") == COUNT
    assert "restored from a backup and no longer knows this change" in told
    assert "restauré depuis une sauvegarde" in require(forgotten("attention", LC_ALL="fr_FR.UTF-8")).out

    one = require(forgotten("attention", "--send-again", found[0]["id"], "--json")).json
    assert one == {"sent_again": 1, "left": 0}
    assert "1 change is sent again" in require(forgotten("attention", "--send-all-again")).out
    assert listed(forgotten("attention", "--json"), "attention") == []
    refused = require(forgotten("attention", "--send-again", "nothing"), exit_code=1)
    assert "This was settled already." in refused.err


def test_what_a_customer_asked_for_on_line_is_listed(
    portal_of_mine: EmbeddedPortal, mine: CommandLine
) -> None:
    with closing(Laptop(Paths.under(mine.home), ask=lambda _: PASSPHRASE).open_desk()) as desk:
        row = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)[0]
        desk.online_offers.share(desk.quotes.get(row.id))
        desk.sync.run_once()
        offer = desk.online_offers.find(row.id)
        assert offer is not None
        url = desk.online_offers.url(offer)
    asked = {"name": "Élise Dupré", "role": "DSI", "comment": "10 postes\nde plus"}
    with closing(Browser().session) as session:
        browser = Browser(session=session)
        browser.send(browser.open(url), 1, **asked)
    require(mine("sync"))
    (found,) = listed(mine("attention", "--json"), "asked_on_line")
    assert asked.items() <= found.items()
    assert (found["kind"], found["number"]) == ("quote", row.display_number)
    told = require(mine("attention")).out
    assert f"quote {row.display_number}: change asked for on-line" in told
    assert "Élise Dupré, DSI: 10 postes de plus" in told
