"""A damaged cache, rescued: every effect once, nothing leaves before a yes, what is lost has a name."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.models.draft import Draft
from app.models.errors import CacheError
from app.models.salvage.salvaged import salvage
from app.models.schema import prepare
from app.models.write_ahead import log_path
from app.services.files.cache_aside import newest_aside
from app.services.rescue.findings import Part
from app.services.rescue.record import kept_record
from app.services.rescue.rescue import Rescue
from app.services.store.store import Store
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from portal.demo.embedded import EmbeddedPortal
from tests.support.child_process import run_ready
from tests.support.companies import company
from tests.support.damage import crashed_copy, damage_page, fingerprints, flip, random_flips
from tests.support.empty_caches import KEY
from tests.support.fault_proxy import FaultProxy, drop, lose_answer
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop

ROOT = Path(__file__).parents[2]


def rescue_of(laptop: Laptop) -> Rescue:
    """The rescue of a laptop that is switched off."""
    return Rescue(laptop.path, KEY, laptop.clock, laptop.identities, laptop.account.user_id)


def start_of(path: Path) -> str | None:
    """The code with which the cache is refused; None when it opens."""
    try:
        prepare(path, KEY)
    except CacheError as refused:
        return refused.code
    return None


def page_of(path: Path, wanted: Callable[[int], bool]) -> int:
    """The first page whose loss does what is ``wanted``, when it is called with each page's number."""
    pages = path.stat().st_size // 4096
    return next(number for number in range(pages, 0, -1) if wanted(number))


def page_that_costs(path: Path, customer_id: str) -> int:
    """A page whose loss takes the creation of that customer, and no other command."""
    content = path.read_bytes()
    everything = {row["op_id"]: row for row in salvage(path, KEY).commands}

    def costs(number: int) -> bool:
        damage_page(path, number)
        lost = everything.keys() - {row["op_id"] for row in salvage(path, KEY).commands}
        path.write_bytes(content)
        return [everything[each]["target_id"] for each in lost] == [customer_id]

    return page_of(path, costs)


def page_with_value(path: Path, name: str) -> int:
    """The page on which a single value is kept."""
    content = path.read_bytes()

    def is_it(number: int) -> bool:
        damage_page(path, number)
        has_it = name in salvage(path, KEY).values
        path.write_bytes(content)
        return not has_it

    return page_of(path, is_it)


def settle_all(laptop: Laptop) -> None:
    """Exchange until nothing moves."""
    assert laptop.sync_once() == Done()
    assert laptop.sync_once() == Done()


@pytest.fixture
def cut_off(laptop: Laptop, proxy: FaultProxy) -> Laptop:
    """Three commands arrived and their answers did not, four more were given since; switched off."""
    first = laptop.create_customer(identity=company(1))
    quote = laptop.create_quote(first.id)
    laptop.validate_quote(quote.id)
    proxy.plan("/sync/push", lose_answer)
    proxy.plan("/sync/changes", drop, times=2)
    laptop.sync_once()
    assert laptop.states() == ["sent"] * 3
    second = laptop.create_customer(identity=company(2))
    laptop.create_quote(second.id)
    laptop.edit_customer(first.id, website="https://rescued.example")
    laptop.create_customer(identity=company(3))
    with laptop.store.write() as work:
        work.save_draft(
            Draft(laptop.identities.new(), "wizard", "", "Half typed", "2026-11-20T08:00:00+00:00", b"{}")
        )
    laptop.close()
    return laptop


def seen_by_hugo(new_laptop: NewLaptop) -> Laptop:
    """What a colleague's laptop shows: the portal's own state."""
    hugo = new_laptop("hugo", HUGO)
    hugo.sync_once()
    return hugo


def test_what_had_arrived_and_what_had_not_each_take_effect_once(
    cut_off: Laptop, new_laptop: NewLaptop, portal: EmbeddedPortal
) -> None:
    damage_page(cut_off.path, 1)
    before = fingerprints(cut_off.path)
    rescue = rescue_of(cut_off)
    findings = rescue.examine()
    assert fingerprints(cut_off.path) == before
    commands, drafts = findings.group(Part.COMMANDS), findings.group(Part.DRAFTS)
    assert (len(commands.saved), len(commands.lost)) == (7, 0)
    assert [item.customer for item in drafts.saved] == ["Half typed"]

    aside = rescue.begin_again()

    assert set(before.values()) <= {*fingerprints(cut_off.path).values()}
    assert all(file.exists() for file in aside)
    again = new_laptop()
    assert again.store.is_held()
    assert again.sync_once() == Done()
    assert again.states() == ["sent"] * 3 + ["queued"] * 4
    assert seen_by_hugo(new_laptop).count(Kind.CUSTOMER) == 1

    again.store.release()
    settle_all(again)

    assert again.states() == ["done"] * 7
    assert again.sync.status.state is SyncState.UP_TO_DATE
    hugo = new_laptop("hugo again", HUGO)
    hugo.sync_once()
    assert [hugo.count(kind) for kind in (Kind.CUSTOMER, Kind.QUOTE, Kind.CONTRACT)] == [3, 2, 1]


def test_what_waits_is_seen_before_anything_is_pulled(cut_off: Laptop, new_laptop: NewLaptop) -> None:
    damage_page(cut_off.path, 1)
    rescue_of(cut_off).begin_again()
    again = new_laptop()
    assert again.count(Kind.CUSTOMER) == 3
    assert again.count(Kind.QUOTE) == 2


def test_without_the_name_of_the_installation_nothing_is_done_twice(
    cut_off: Laptop, new_laptop: NewLaptop
) -> None:
    damage_page(cut_off.path, page_with_value(cut_off.path, "client_id"))
    rescue_of(cut_off).begin_again()
    again = new_laptop()
    again.store.release()
    settle_all(again)
    settle_all(again)

    assert sorted(again.states()) == ["attention"] * 3 + ["done"] * 4
    hugo = seen_by_hugo(new_laptop)
    assert [hugo.count(kind) for kind in (Kind.CUSTOMER, Kind.QUOTE, Kind.CONTRACT)] == [3, 2, 1]


def test_what_builds_on_a_lost_command_is_put_before_a_person(laptop: Laptop, new_laptop: NewLaptop) -> None:
    made = [laptop.create_customer(identity=company(number)) for number in range(1, 4)]
    long = laptop.create_customer(identity=company(4), website=f"https://{'x' * 9000}.example")
    quote = laptop.create_quote(long.id)
    laptop.validate_quote(quote.id)
    laptop.close()
    damage_page(laptop.path, page_that_costs(laptop.path, long.id))

    rescue = rescue_of(laptop)
    group = rescue.examine().group(Part.COMMANDS)
    assert (len(group.saved), len(group.lost)) == (5, 1)
    assert group.lost[0].at is not None

    rescue.begin_again()
    again = new_laptop()
    again.store.release()
    settle_all(again)
    assert again.states() == ["done"] * 3 + ["attention"] * 2
    results = [each.result for each in again.operations() if each.result and each.result.problem]
    assert [each.problem.code for each in results if each.problem] == ["dependency-lost"] * 2
    assert {each.id for each in made} == {
        row.target_id for row in again.operations() if row.state.value == "done"
    }


def test_a_hole_in_the_numbers_does_not_stop_what_comes_behind_it(
    laptop: Laptop, new_laptop: NewLaptop
) -> None:
    laptop.create_customer(identity=company(1))
    long = laptop.create_customer(identity=company(2), website=f"https://{'x' * 9000}.example")
    laptop.create_customer(identity=company(3))
    laptop.close()
    damage_page(laptop.path, page_that_costs(laptop.path, long.id))
    rescue_of(laptop).begin_again()
    again = new_laptop()
    again.store.release()
    settle_all(again)
    assert again.states() == ["done"] * 2
    assert again.count(Kind.CUSTOMER) == 2


def test_a_rescue_killed_at_any_step_is_done_by_the_next_one(laptop: Laptop, tmp_path: Path) -> None:
    for number in range(1, 8):
        laptop.create_customer(identity=company(number))
    before = crashed_copy(laptop.path, tmp_path / "before")
    flip(log_path(before), 24)
    steps = 24
    folders = [tmp_path / "killed" / str(number) for number in range(1, steps + 1)]
    for folder in folders:
        crashed_copy(before, folder)
    originals = set(fingerprints(before).values())
    command = [sys.executable, "-m", "tests.support.rescue_process", str(tmp_path / "killed"), str(steps)]
    exit_code, out, err = run_ready(command)
    assert exit_code == 0, err
    ends = out.split()
    assert ends[-1] == "done"
    assert ends.count("killed") > 8

    for folder in folders:
        path = folder / before.name
        if (trouble := start_of(path)) is not None:
            assert trouble == "cache.damaged"
            rescue = Rescue(path, KEY, laptop.clock, laptop.identities, laptop.account.user_id)
            assert len(rescue.examine().group(Part.COMMANDS).saved) == 7, folder
            rescue.begin_again()
            assert start_of(path) is None
        store = Store(path, KEY, laptop.clock, laptop.identities, laptop.account.user_id)
        waiting = store.queue_counts().to_send
        record = kept_record(store)
        store.close()
        assert waiting == 7, folder
        assert record is not None
        assert [(part.saved, part.lost) for part in record.parts] == [(7, ()), (0, ()), (0, ()), (0, ())]
        assert originals <= set(fingerprints(path).values()), folder


def test_eighty_flipped_bits_lose_nothing_else_and_give_nothing_wrong(laptop: Laptop, tmp_path: Path) -> None:
    """Each in a copy of its own: all reads right, or damage is said and rescued to a part of the truth."""
    for number in range(1, 8):
        laptop.create_customer(identity=company(number))
    living = crashed_copy(laptop.path, tmp_path / "living")
    truth = {row["op_id"]: row["body"] for row in salvage(living, KEY).commands}
    rescued = 0
    for number, (file, place, mask) in enumerate(random_flips(living, 80, seed=20)):
        path = crashed_copy(living, tmp_path / str(number))
        flip(path.with_name(file.name), place, mask)
        before = set(fingerprints(path).values())
        if start_of(path) is not None:
            rescued += 1
            Rescue(path, KEY, laptop.clock, laptop.identities, laptop.account.user_id).begin_again()
            assert before <= set(fingerprints(path).values()), number
        store = Store(path, KEY, laptop.clock, laptop.identities, laptop.account.user_id)
        waiting = {each.op_id: each.body for each in store.take_batch()}
        lost = sum(len(part.lost) for part in record.parts) if (record := kept_record(store)) else 0
        store.close()
        assert waiting.items() <= truth.items(), number
        assert record is None or not record.is_counted or len(waiting) + lost == len(truth), number
        assert record is not None or waiting == truth, number
        shutil.rmtree(path.parent)
    assert rescued > 40


def test_damage_met_while_the_desk_runs_stops_all_writing_and_leaves_the_log(
    laptop: Laptop, new_laptop: NewLaptop
) -> None:
    laptop.create_customer(identity=company(1))
    told: list[Problem] = []
    laptop.store.on_damage(told.append)
    flip(laptop.path, 4096 + 2000)
    flip(log_path(laptop.path), log_path(laptop.path).stat().st_size - 100)
    before = {log_path(laptop.path).read_bytes(), laptop.path.read_bytes()}

    with pytest.raises(CacheError):
        laptop.store.verify()
    with pytest.raises(RuleViolation), laptop.store.write():
        pass
    laptop.close()

    assert [problem.code for problem in told] == ["cache.damaged"]
    aside = newest_aside(laptop.path)
    assert aside is not None
    assert {aside.read_bytes(), log_path(aside).read_bytes()} == before
    assert not laptop.path.exists()
    assert start_of(laptop.path) == "cache.damaged"
    rescue_of(laptop).begin_again()
    again = new_laptop()
    assert again.store.queue_counts().to_send == 1


def test_a_cache_that_nothing_can_be_read_of_begins_empty(laptop: Laptop, new_laptop: NewLaptop) -> None:
    laptop.create_customer(identity=company(1))
    laptop.close()
    laptop.path.write_bytes(b"")
    rescue = rescue_of(laptop)
    findings = rescue.examine()
    assert (findings.pages, findings.is_counted) == (0, False)
    rescue.begin_again()
    again = new_laptop()
    assert not again.store.is_held()
    settle_all(again)
    assert again.count(Kind.PROGRAMME) == 1
