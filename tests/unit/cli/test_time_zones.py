"""The command line has the partner's dates too: in whatever zone its machine stands, and offline."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.desk.desk import Desk
from portal.demo.serving import demo_portal
from tests.support.portal_admin import portal_line
from tests.support.time_zones import FAR, ZONES, midnight_after, standing_in
from tests.unit.cli.conftest import CUSTOMERS, PASSPHRASE, CommandLine, listed, require, signed_in


@pytest.fixture(scope="module", params=ZONES)
def zone(request: pytest.FixtureRequest) -> str:
    """Where the partner is."""
    zone: str = request.param
    return zone


@pytest.fixture(scope="module")
def line(zone: str, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """The command line of a rep whose partner is in ``zone``."""
    address = f"sqlite:///{tmp_path_factory.mktemp('portal')}/portal.db"
    with demo_portal(address, CUSTOMERS) as portal:
        change = ("partner", "change", "--partner", "arvane", "--time-zone", zone)
        assert portal_line(address, *change).code == 0
        return signed_in(portal, tmp_path_factory.mktemp("home"))


def quotes(line: CommandLine) -> Sequence[dict[str, Any]]:
    return listed(line("quote", "list", "--json"), "quotes")


@pytest.mark.parametrize("stands_in", FAR)
def test_a_quote_is_open_until_the_partners_midnight(
    line: CommandLine, zone: str, stands_in: str, tmp_path: Path
) -> None:
    quote = min((each for each in quotes(line) if each["status"] == "open"), key=lambda q: q["expires_on"])
    last = date.fromisoformat(quote["expires_on"])
    end = midnight_after(zone, last)
    found = []
    for moment in (end - timedelta(seconds=1), end):
        with standing_in(stands_in), time_machine.travel(moment, tick=False):
            [row] = [each for each in quotes(line) if each["id"] == quote["id"]]
            grid = listed(line("customer", "list", "--search", quote["customer"], "--json"), "customers")
            require(line("customer", "export", str(tmp_path / "all.csv"), "--search", quote["customer"]))
        found.append((row["status"], sum(each["open_quotes"] for each in grid), exported(tmp_path)))
    (before, open_before, written_before), (after, open_after, written_after) = found
    assert (before, after) == ("open", "expired")
    assert (open_before - open_after, written_before) == (1, last.isoformat())
    assert written_after != written_before


def exported(folder: Path) -> str:
    """The nearest expiry that the exported file names."""
    head, first, *_ = (folder / "all.csv").read_text("utf-8-sig").splitlines()
    mark = next(each for each in ";,\t" if each in head)
    place = head.split(mark).index("Next expiry")
    return first.split(mark)[place].strip('"')


def test_data_written_where_more_zones_are_known_are_refused_with_the_zone_and_left_alone(
    line: CommandLine, zone: str
) -> None:
    laptop = Laptop(Paths.under(line.home), ask=lambda _: PASSPHRASE)
    desk = laptop.open_desk()
    rename(desk, zone, "Europe/Atlantis")
    refused = line("quote", "list")
    rename(desk, "Europe/Atlantis", zone)
    desk.close()
    assert (refused.exit_code, refused.out) == (1, "")
    assert "those of the time zone Europe/Atlantis, which this laptop does not know" in refused.err
    assert line("quote", "list").exit_code == 0


def rename(desk: Desk, before: str, after: str) -> None:
    """Let the partner's document name another zone, as a newer desk might have kept it."""
    with desk.store.transaction() as connection:
        connection.exec_driver_sql(
            "UPDATE document SET body = CAST(replace(CAST(body AS TEXT), ?, ?) AS BLOB)"
            " WHERE kind = 'partner'",
            (before, after),
        )
