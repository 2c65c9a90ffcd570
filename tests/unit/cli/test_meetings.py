"""``channeldesk meetings``: pinned, listed, brought and unpinned without a window."""

import os
import signal
import sys
from pathlib import Path

from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from tests.support.child_process import run_ready
from tests.unit.cli.conftest import PASSPHRASE, CommandLine, listed, require

DAY = "2999-01-02"


def test_a_meeting_is_pinned_brought_listed_and_unpinned(desk: CommandLine, tmp_path: Path) -> None:
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
    refused = require(
        desk("meetings", "minutes", pinned["id"], "-o", str(tmp_path / "x.pdf"), "--json"), exit_code=1
    )
    assert [each["code"] for each in refused.json["problems"]] == ["meeting.no_minutes"]
    assert not (tmp_path / "x.pdf").exists()
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
    killed, _, said = run_ready(
        [sys.executable, "-m", "tests.support.bringing_process", str(desk.home)],
        {**os.environ, PASSPHRASE_VARIABLE: PASSPHRASE},
    )
    assert killed == -signal.SIGKILL, said
    kept = listed(desk("meetings", "--json"), "meetings")
    assert sorted(each["customer_id"] for each in kept) == sorted(ids)
    first, *others = kept
    assert first["papers_ready"] == len(first["quotes"]) + first["change_quotes"]
    assert "3 pinned, 1 brought" in require(desk("doctor")).out
    again = listed(desk("meetings", "bring", "--json"), "meetings")
    assert len(again) == 1 + len(others)
    assert "3 pinned, 3 brought" in require(desk("doctor")).out
    require(desk("meetings", "unpin", *(each["id"] for each in again)))


def test_the_list_of_a_day_is_pinned_whole_or_not_at_all(desk: CommandLine, tmp_path: Path) -> None:
    first, second = listed(desk("customer", "list", "--json"), "customers")[:2]
    file = tmp_path / "day.txt"
    file.write_text(f"9:00 {first['name']}\n\n14h30 - 15h30 {second['name']}, sur place\nNobody at all\n")
    refused = require(desk("meetings", "pin-list", str(file), "--day", DAY, "--json"), exit_code=1).json
    assert [each["code"] for each in refused["problems"]] == ["meeting.line_unknown"]
    assert listed(desk("meetings", "--json"), "meetings") == []
    file.write_text(file.read_text().replace("Nobody at all\n", ""))
    pinned = listed(desk("meetings", "pin-list", str(file), "--day", DAY, "--json"), "meetings")
    assert [(each["customer"], each["time"]) for each in pinned] == [
        (first["name"], "09:00"),
        (second["name"], "14:30"),
    ]
    require(desk("meetings", "unpin", *(each["id"] for each in pinned)))
    require(desk("meetings", "pin-list", str(tmp_path / "gone"), "--day", DAY), exit_code=1)
