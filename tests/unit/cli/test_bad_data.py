"""Damaged data and bad disks on the command line: exit code 1, a sentence with the way out, and that way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portal.demo.serving import DemoPortal
from tests.support.damage import fingerprints, flip
from tests.support.small_disk import SmallDisk, small_disk
from tests.unit.cli.conftest import CUSTOMERS, CommandLine, listed, require, signed_in

VERBS = (("sync",), ("customer", "list"), ("quote", "list"), ("doctor",))


@pytest.fixture
def own(portal: DemoPortal, tmp_path: Path) -> CommandLine:
    """A laptop of this test alone, after its first exchange."""
    return signed_in(portal, tmp_path)


def cache_of(run: CommandLine) -> Path:
    """The file of its data."""
    (path,) = (run.home / "data" / "caches").glob("*.db")
    return path


@pytest.mark.parametrize("content", [None, b""], ids=["a flipped bit", "no bytes"])
def test_damaged_data_are_said_by_every_verb_and_rescued_by_one(
    own: CommandLine, content: bytes | None
) -> None:
    cache = cache_of(own)
    if content is None:
        flip(cache, 5000)
    else:
        cache.write_bytes(content)
    before = fingerprints(cache)
    for verb in VERBS:
        assert "channeldesk rescue" in require(own(*verb), exit_code=1).err
    said = require(own("customer", "list", "--json"), exit_code=1).json
    assert [each["code"] for each in said["problems"]] == ["cache.damaged"]
    found = require(own("rescue", "--list", "--json")).json
    assert found["parts"]["commands"] == {"found": 0, "saved": 0}
    assert found["counted"] is (content is None)
    assert fingerprints(cache) == before

    told = require(own("rescue", "--json")).json

    assert len(told["set_aside"]) == 2
    assert set(before.values()) <= set(fingerprints(cache).values())
    assert listed(own("customer", "list", "--json"), "customers") == []
    assert require(own("sync", "--json")).json["state"] == "up_to_date"
    assert len(listed(own("customer", "list", "--json"), "customers")) == CUSTOMERS
    require(own("doctor"))
    assert require(own("rescue", "--list", "--json")).json["parts"] == told["parts"]


def test_sound_data_need_no_rescue(desk: CommandLine) -> None:
    for arguments in (("rescue",), ("rescue", "--list")):
        said = require(desk(*arguments, "--json"), exit_code=1).json
        assert [each["code"] for each in said["problems"]] == ["rescue.not_needed"]


@pytest.mark.parametrize(
    ("damage", "repair", "code", "of_files"),
    [
        pytest.param(SmallDisk.fill, SmallDisk.empty, "cache.disk_full", "disk.full", id="full"),
        pytest.param(
            SmallDisk.make_read_only,
            SmallDisk.make_writable,
            "cache.read_only",
            "disk.read_only",
            id="read-only",
        ),
    ],
)
def test_a_bad_disk_is_named_by_every_verb_and_nothing_is_lost(
    portal: DemoPortal,
    tmp_path: Path,
    damage: Callable[[SmallDisk], None],
    repair: Callable[[SmallDisk], None],
    code: str,
    of_files: str,
) -> None:
    with small_disk(tmp_path / "disk", 32) as disk:
        run = signed_in(portal, disk.path / "home")
        damage(disk)
        try:
            for verb in VERBS:
                assert str(disk.path) in require(run(*verb), exit_code=1).err
            said = require(run("quote", "list", "--json"), exit_code=1).json
            assert [each["code"] for each in said["problems"]] == [code]
            left = require(run("sign-out", "--json"), exit_code=1).json
            assert [each["code"] for each in left["problems"]] == [of_files]
        finally:
            repair(disk)
        require(run("sync"))
        assert len(listed(run("customer", "list", "--json"), "customers")) == CUSTOMERS


def test_a_rescue_that_finds_no_room_leaves_everything_as_it_was(portal: DemoPortal, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 32) as disk:
        run = signed_in(portal, disk.path / "home")
        cache = cache_of(run)
        flip(cache, 5000)
        before = fingerprints(cache)
        disk.fill(leave_bytes=200_000)
        said = require(run("rescue", "--json"), exit_code=1).json
        assert [each["code"] for each in said["problems"]] == ["rescue.no_room"]
        assert fingerprints(cache) == before
        disk.empty()
        require(run("rescue"))
        require(run("sync"))


def test_damage_that_a_verb_meets_at_work_is_set_aside_before_the_files_are_closed(
    own: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file without a log is read whole at leisure: `doctor` is the first to see all of it."""
    monkeypatch.setattr("app.models.file_check.CHECKED_WHOLE_BELOW_BYTES", 4096)
    cache = cache_of(own)
    flip(cache, cache.stat().st_size - 2000)
    before = fingerprints(cache)
    assert "channeldesk rescue" in require(own("doctor"), exit_code=1).err
    assert not cache.exists()
    assert before[cache.name] in fingerprints(cache).values()
    assert "channeldesk rescue" in require(own("customer", "list"), exit_code=1).err
    require(own("rescue"))
    assert require(own("sync", "--json")).json["state"] == "up_to_date"
