"""What holds for every test: throw-away home, one time zone, no network but loopback, nothing left behind."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from tests.support.compiled_once import _compiled_once
from tests.support.dealing import dealt
from tests.support.environment import settle
from tests.support.leak_checks import _thread_parents, no_thread_left_behind, no_timer_left_behind
from tests.support.loopback import _sentry, loopback_only
from tests.support.refusals import _refusals, refusals_change_nothing
from tests.support.stray_logs import no_stray_log

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

__all__ = [
    "_compiled_once",
    "_refusals",
    "_sentry",
    "_thread_parents",
    "loopback_only",
    "no_stray_log",
    "no_thread_left_behind",
    "no_timer_left_behind",
    "refusals_change_nothing",
]

settle()
gc.disable()  # Until the tests are collected hardly anything is garbage.

hypothesis.settings.register_profile(
    "house",
    deadline=None,  # The machine is shared: a slow example says nothing about the code.
    derandomize="CI" in os.environ,
    # Always the same ones there, so that more of them would tell little.
    max_examples=30 if "CI" in os.environ else 100,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],  # The same.
    database=None,
    print_blob=True,
)
hypothesis.settings.register_profile(
    "coverage",
    hypothesis.settings.get_profile("house"),
    max_examples=10,  # ./dev test looks at many; ./dev check asks only which lines can be reached at all.
    derandomize=True,
)
hypothesis.settings.register_profile(
    "thousands",  # Asked for by hand: pytest --hypothesis-profile=thousands tests/unit/domain/pricing
    hypothesis.settings.get_profile("house"),
    max_examples=5_000,
    derandomize=False,
)
hypothesis.settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expects_log(pattern): this test provokes a warning whose text matches, and must"
    )
    config.addinivalue_line(
        "markers",
        "long(share=NAME): begins first, so that nobody waits for it alone at the end; all of a share in one "
        "process, by default those of a file",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest, wherever this process is one of several."""
    processes = getattr(config, "workerinput", {"workercount": 1})["workercount"]
    items[:] = dealt(items, processes, _is_long, _share_of)


def _is_long(item: pytest.Item) -> bool:
    return item.get_closest_marker("long") is not None


def _share_of(item: pytest.Item) -> object:
    """What a long test shares with others: what its mark names, else what is in its file."""
    marker = item.get_closest_marker("long")
    return marker.kwargs.get("share", item.path) if marker else item.path


def pytest_collection_finish() -> None:
    """Leave what every test shares out of the collections to come: modules and what the tests are made of."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)  # A test leaves little: looking takes longer.
    gc.enable()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home directory of this test alone, which the paths of the desk follow."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> Iterator["QtBot"]:
    """The hand on the window: pytest-qt's, with more patience; a screen reader that it found goes again."""
    from PySide6.QtGui import QAccessible  # Qt is for the tests of the window.

    from tests.support.patient_bot import PatientBot  # The same.

    yield PatientBot(request)
    # Whatever a window does is told to it, which takes a tenth of the time of every test that comes after.
    QAccessible.setActive(False)


@pytest.fixture
def system_keyring() -> None:
    """The run's own system keyring is there; else the test is skipped and says why."""
    if "CHANNELDESK_TEST_KEYRING" not in os.environ:
        pytest.skip("no keyring of its own was started for this run: use ./dev test")


@pytest.fixture
def own_keyring(
    system_keyring: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A keyring of this test alone, unlocked, which it may lock: other tests need theirs open."""
    from tests.support.keyring import private_keyring  # It speaks D-Bus, which other systems have not.

    with private_keyring(tmp_path_factory.mktemp("keyring")) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield
