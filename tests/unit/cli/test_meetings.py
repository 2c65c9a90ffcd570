"""``channeldesk meetings``: pinned, listed, brought and unpinned without a window."""

from tests.unit.cli.conftest import CommandLine, listed, require

DAY = "2999-01-02"


def test_a_meeting_is_pinned_brought_listed_and_unpinned(desk: CommandLine) -> None:
    customer = listed(desk("customer", "list", "--json"), "customers")[0]
    (pinned,) = listed(
        desk("meetings", "pin", customer["id"], "--day", DAY, "--time", "14:30", "--json"), "meetings"
    )
    assert (pinned["customer"], pinned["day"], pinned["time"]) == (customer["name"], DAY, "14:30")
    (brought,) = listed(desk("meetings", "bring", pinned["id"], "--json"), "meetings")
    assert brought["known_at"] >= pinned["known_at"]
    assert brought["papers_ready"] == len(brought["quotes"])
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
