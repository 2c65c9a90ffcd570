"""Starting again, killed just before each change to the disk: nothing is lost, and it can be done again."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Laptop
from app.domain.errors import RuleViolation
from app.paths import Paths
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from portal.demo.serving import DemoPortal
from tests.e2e.conftest import PASSPHRASE
from tests.support.child_process import next_line, run_ready
from tests.support.fault_proxy import FaultProxy
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).parents[2]
NEW_PHRASE, MOST_CHANGES = "five grey foxes dance outside", 60


@pytest.fixture
def switched_off(laptop: Laptop, portal: DemoPortal, proxy: FaultProxy) -> Path:
    """The home of a laptop whose power went after a save: the log of its cache is not folded in."""
    desk = laptop.resume(proxy.url, portal.tokens["rep"].refresh_token)
    desk.sync.run_once()
    desk.close()
    home = laptop.paths.config.parent
    command = [sys.executable, "-m", "tests.support.offer_process", str(home)]
    with ReadyPython(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
        assert next_line(process)
        process.kill()
    return home


def kept(home: Path) -> dict[str, bytes]:
    """The bytes of the vault, and of the cache with its log, by the ends of their names."""
    found = {"vault": (home / "data" / "vault").read_bytes()}
    for suffix in (".db", ".db-wal"):
        (file,) = (home / "data" / "caches").glob(f"*{suffix}")
        found[suffix] = file.read_bytes()
    return found


def start_again(home: Path, fatal: int) -> int:
    """Start again until the change number ``fatal``; how the process ended."""
    env = {name: value for name, value in os.environ.items() if name != PASSPHRASE_VARIABLE}
    command = [sys.executable, "-m", "tests.support.start_again_process", str(home), NEW_PHRASE, str(fatal)]
    return run_ready(command, env)[0]


def what_is_found(laptop: Laptop) -> str:
    """``unsent`` when the desk opens with what was not sent, ``nothing`` without; else why it does not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
        try:
            desk = laptop.open_desk()
        except RuleViolation as refused:
            return refused.problems[0].code
    waiting = desk.store.queue_counts().to_send
    desk.close()
    return "unsent" if waiting else "nothing"


@pytest.mark.long
def test_a_kill_at_any_step_leaves_every_byte_and_a_way_on(switched_off: Path, tmp_path: Path) -> None:
    before = kept(switched_off)
    for fatal in range(1, MOST_CHANGES):
        home = tmp_path / f"killed-{fatal}"
        shutil.copytree(switched_off, home)
        code = start_again(home, fatal)
        there = [file.read_bytes() for file in (home / "data").rglob("*") if file.is_file()]
        assert all(content in there for content in before.values()), fatal
        if code == 0:
            break
        assert code == -signal.SIGKILL, fatal
        # Whoever still knows the old passphrase finds the old data, or is told; never an empty desk.
        old = Laptop(Paths.under(home))
        if (home / "data" / "vault").exists() and old.has_cache:
            assert what_is_found(old) in ("unsent", "cache.damaged"), fatal
        assert start_again(home, MOST_CHANGES) == 0, fatal
        again = Laptop(Paths.under(home))
        again.secrets.enter_passphrase(NEW_PHRASE)
        assert not again.has_cache, fatal
        with pytest.raises(RuleViolation, match=r"sign_in\.needed"):
            again.open_desk()
        shutil.rmtree(home)
    else:
        pytest.fail("it never came to its end")
    assert fatal > 8
