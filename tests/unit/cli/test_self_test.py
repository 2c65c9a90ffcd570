"""The self-test passes on a whole installation and names the part that is not."""

import argparse
import shutil
import sys
from pathlib import Path

import pytest

from app.cli.outcome import DONE, REFUSED
from app.cli.self_test import self_test
from app.cli.ui_hooks import UiHooks
from app.services.files.resources import resource

WINDOWLESS = UiHooks(lambda *_: 0, lambda *_: (), lambda *_: {}, lambda *_: [])
"""The window has its own tests, in processes of its own."""
ASKED = argparse.Namespace(hooks=WINDOWLESS)
PARTS = (
    *("fonts", "words", "formats", "time zones", "checks", "cache", "resources", "spreadsheets", "papers"),
    "window",
)


def test_a_whole_installation_passes() -> None:
    outcome = self_test(ASKED)
    assert outcome.data == {"ok": True, "parts": dict.fromkeys(PARTS, "ok")}
    assert outcome.exit_code == DONE


def test_what_the_window_could_not_show_is_named() -> None:
    hooks = UiHooks(
        lambda *_: 0, lambda *_: ("Outbox: OSError", "Quotes: KeyError"), lambda *_: {}, lambda *_: []
    )
    outcome = self_test(argparse.Namespace(hooks=hooks))
    assert outcome.exit_code == REFUSED
    assert outcome.reasons == ("window: BrokenError: Outbox: OSError; Quotes: KeyError",)


def test_a_folder_without_its_icons_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resource(), tmp_path / "resources", ignore=shutil.ignore_patterns("*.svg"))
    # This is how a frozen build finds its files.
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    outcome = self_test(ASKED)
    assert outcome.exit_code == REFUSED
    assert outcome.reasons == ("resources: BrokenError: resources/icons is empty",)


def test_a_library_that_was_left_out_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    # None in this table is how Python itself says that a module cannot be imported.
    monkeypatch.setitem(sys.modules, "app.services.spreadsheets.reading", None)
    (reason,) = self_test(ASKED).reasons
    assert reason.startswith("spreadsheets: ModuleNotFoundError")
