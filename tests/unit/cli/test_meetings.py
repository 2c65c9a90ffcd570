"""``channeldesk meetings``: pinned, listed, brought and unpinned without a window."""

import os
import signal
import subprocess
import sys

from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from tests.unit.cli.conftest import PASSPHRASE, ROOT, CommandLine, listed, require

DAY = "2999-01-02"


def test_a_meeting_is_pinned_brought_listed_and_unpinned(desk: CommandLine) -> None:
    customer = listed(desk("customer", "list", "--json"), "customers")[0]
    (pinned,) = listed(
        desk("meetings", "pin", customer["id"], "--day", DAY, "--time", "14:30", "--json"), "meetings"
    )
    assert (pinned["customer"], pinned["day"], pinned["time"]) == (customer["name"], DAY, "14:30")
    (brought,) = listed(desk("meetings", "bring", pinned["id"], "--json"), "meetings")
    assert brought["known_at"] >= pinned["known_at"]
    assert brought["papers_ready"] == len(brought["quotes"]) + brought["change_quotes"]
    assert listed(desk("meetings", "--json"), "meetings") == [brought]
    assert customer["name"] in require(desk("meetings", "list")).out
    assert require(desk("meetings", "unpin", pinned["id"], "--json")).json == {"unpinned": [pinned["id"]]}
    assert listed(desk("meetings", "list", "--json"), "meetings") == []


def test_nobody_is_pinned_that_is_not_here_or_for_a_day_that_is_over(desk: CommandLine) -> None:
    customer = listed(desk("customer", "list", "--json"), "customers")[0]
    require(desk("meetings", "pin", "nobody"), exit_code=1)
    require(desk("meetings", "pin", customer["id"], "--day", "2020-01-01"), exit_code=1)
    require(desk("meetings", "pin", customer["id"], "--time", "14:30"), exit_code=1)
    require(desk("meetings", "unpin", "nothing"), exit_code=1)
    require(desk("meetings", "pin", customer["id"], "--day", "tomorrow"), exit_code=2)
    assert listed(desk("meetings", "list", "--json"), "meetings") == []


def test_an_end_by_force_in_the_middle_of_bringing_leaves_a_list_that_is_true(desk: CommandLine) -> None:
    ids = [each["id"] for each in listed(desk("customer", "list", "--json"), "customers")[:3]]
    require(desk("meetings", "pin", *ids, "--day", DAY))
    killed = subprocess.run(
        [sys.executable, "-m", "tests.support.bringing_process", str(desk.home)],
        cwd=ROOT,
        env={**os.environ, PASSPHRASE_VARIABLE: PASSPHRASE},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    kept = listed(desk("meetings", "--json"), "meetings")
    assert sorted(each["customer_id"] for each in kept) == sorted(ids)
    first, *others = kept
    assert first["papers_ready"] == len(first["quotes"]) + first["change_quotes"]
    assert "3 pinned, 1 brought" in require(desk("doctor")).out
    again = listed(desk("meetings", "bring", "--json"), "meetings")
    assert len(again) == 1 + len(others)
    assert "3 pinned, 3 brought" in require(desk("doctor")).out
    require(desk("meetings", "unpin", *(each["id"] for each in again)))
