"""The application as it is shipped, without what drives the window by itself: the demo and the self-test."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import Problem
from app.paths import Paths
from app.services.words import Words
from tests.support.child_process import outcome
from tests.support.patience import PATIENCE_S
from tests.support.waiting import until

ROOT = Path(__file__).parents[2]
DRIVERS = ("--headless", "--offline", "--shots", "--out")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A folder whose ``app`` is what the recipe of the application folder takes along."""
    folder = tmp_path / "shipped"
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("demo"))
    (folder / "resources").symlink_to(ROOT / "resources")
    return folder


def start(folder: Path, *arguments: str, **variables: str) -> "subprocess.Popen[str]":
    """Start ``channeldesk`` out of ``folder``; no display but what ``variables`` name."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.Popen(
        [sys.executable, "-m", "app", *arguments],
        cwd=folder,
        env=kept | {"LC_ALL": "C.UTF-8"} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder: Path, *arguments: str, **variables: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    return outcome(start(folder, *arguments, **variables))


def test_it_tests_itself_without_a_display(shipped: Path) -> None:
    code, out, err = run(shipped, "self-test", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["ok"]
    assert {"window", "papers", "cache"} <= set(json.loads(out)["parts"])


def test_a_page_and_a_library_that_were_left_out_are_named(shipped: Path) -> None:
    (shipped / "app/ui/scenarios/page.py").unlink()
    (shipped / "app/services/papers/quote/quote_pdf.py").unlink()
    code, out, _ = run(shipped, "self-test", "--json")
    assert code == 1
    parts = json.loads(out)["parts"]
    assert {name for name, verdict in parts.items() if verdict != "ok"} == {"papers", "window"}
    assert "CompareOffer: ModuleNotFoundError: No module named 'app.ui.scenarios.page'" in parts["window"]
    assert "ReadQuote: ModuleNotFoundError" in parts["window"]


@pytest.mark.parametrize(("locale", "language"), [("fr_FR.UTF-8", "fr"), ("en_GB.UTF-8", "en")])
def test_the_demo_says_that_it_needs_a_display_and_starts_nothing(
    shipped: Path, tmp_path: Path, locale: str, language: str
) -> None:
    home = tmp_path / "home"
    told = run(shipped, "demo", "--home", str(home), LC_ALL=locale)
    assert told == (1, "", f"{Words(language).problem(Problem('window.no_display'))}\n")
    assert not home.exists()


def test_the_demo_offers_what_drives_the_window_only_where_it_is(shipped: Path) -> None:
    _, here, _ = run(ROOT, "demo", "--help")
    _, there, _ = run(shipped, "demo", "--help")
    assert all(option in here for option in DRIVERS)
    assert not any(option in there for option in DRIVERS)
    assert "--customers" in there
    code, _, err = run(shipped, "demo", "--headless")
    assert code == 2
    assert "--headless" in err


def test_the_demo_opens_the_window_on_its_private_portal(shipped: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    # A display is told of, and Qt's platform without one takes its place.
    screen = {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}
    desk = start(shipped, "demo", "--customers", "12", "--home", str(home), **screen)
    log = Paths.under(home / "laptop").log_file
    # It is begun once the window is there and signals are heard.
    until(lambda: log.exists() or desk.poll() is not None, desk)
    desk.send_signal(signal.SIGTERM)
    code, _, err = outcome(desk, PATIENCE_S)
    assert (code, err) == (0, "")
