"""Two screens of their own, on which the rep's window and the customer's are really shown."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.session.settings import Settings
from tests.support.child_process import run
from tests.support.presenting_process import COMES_AND_GOES
from tests.support.virtual_screens import missing, virtual_display

PLAY = (sys.executable, "-m", "tests.support.presenting_process")
BEAMER, SMALL_BEAMER = [1366, 0, 1920, 1080], [1366, 0, 1024, 768]
ONLY_REP, BOTH = ["rep"], ["customer_window", "rep"]
REPS_PLACE = [649, 349]


def played(env: dict[str, str], folder: Path, play: str) -> dict[str, Any]:
    """What the process said of each moment."""
    code, out, err = run([*PLAY, str(folder), play], env)
    # Qt's own remark about its offscreen platform.
    complaints = [line for line in err.splitlines() if "propagateSizeHints" not in line]
    assert (code, complaints) == (0, []), err
    return {each["what"]: each for each in map(json.loads, out.splitlines())}


def test_screens_that_come_and_go_show_neither_side_what_is_on_the_other(tmp_path: Path) -> None:
    if lacking := missing():
        pytest.skip(f"not installed here: {', '.join(lacking)}")

    with virtual_display() as env:
        moments = played(env, tmp_path, COMES_AND_GOES)

    _fills_the_second_screen_without_the_keyboard(moments)
    _has_the_keyboard_once_a_field_is_clicked(moments["written"])
    _covers_costs_on_a_third_screen(moments["mirrored beside"])
    _closes_when_it_is_unplugged(moments["unplugged"])
    _is_offered_when_it_is_back(moments["plugged in again"], moments["gone on"])
    _covers_costs_when_mirrored(moments["mirrored"], moments["apart again"])
    _covers_costs_when_the_laptop_is_shut(moments["laptop shut"])


def _fills_the_second_screen_without_the_keyboard(moments: dict[str, Any]) -> None:
    shown = moments["shown"]
    assert moments["one screen"]["choices"] == ["LAPTOP"]
    assert moments["plugged in"]["choices"] == ["BEAMER", "LAPTOP"]
    assert (shown["place"], shown["windows"]) == (BEAMER, BOTH)
    assert (shown["rep_has_keys"], shown["rep_middle"]) == (True, REPS_PLACE)
    assert shown["kept"] == "BEAMER"


def _has_the_keyboard_once_a_field_is_clicked(written: dict[str, Any]) -> None:
    assert (written["rep_has_keys"], written["written"]) == (False, "Camille")
    assert (written["windows"], written["place"]) == (BOTH, BEAMER)


def _covers_costs_on_a_third_screen(mirrored: dict[str, Any]) -> None:
    assert (mirrored["windows"], mirrored["place"], mirrored["covered"]) == (BOTH, BEAMER, True)
    assert (mirrored["closed"], len(mirrored["told"])) == ([], 1)


def _closes_when_it_is_unplugged(gone: dict[str, Any]) -> None:
    assert (gone["windows"], gone["closed"]) == (ONLY_REP, ["screen_gone"])
    assert (gone["rep_middle"], gone["covered"]) == (REPS_PLACE, False)
    assert gone["told"] == ["The customer’s screen has gone. The customer’s view is closed."]


def _is_offered_when_it_is_back(back: dict[str, Any], on: dict[str, Any]) -> None:
    assert (back["windows"], back["note"]) == (ONLY_REP, "The customer’s screen is back: BEAMER.")
    assert (on["windows"], on["place"], on["note"]) == (BOTH, SMALL_BEAMER, "")


def _covers_costs_when_mirrored(mirrored: dict[str, Any], apart: dict[str, Any]) -> None:
    assert (mirrored["windows"], mirrored["covered"]) == (ONLY_REP, True)
    assert "The screens are mirrored now" in mirrored["told"][-1]
    assert (apart["windows"], apart["place"], apart["covered"]) == (BOTH, BEAMER, False)


def _covers_costs_when_the_laptop_is_shut(shut: dict[str, Any]) -> None:
    assert (shut["windows"], shut["covered"]) == (ONLY_REP, True)
    assert shut["closed"] == ["rep_screen_gone"]


def test_of_three_screens_the_remembered_one_shows_the_view(tmp_path: Path) -> None:
    Laptop(Paths.under(tmp_path)).change_settings(lambda _: Settings(layouts={"meeting.screen": "beamer"}))
    config = tmp_path / "screens.json"
    screens = [("laptop", 0, 1366, 768), ("beamer", 1366, 1024, 768), ("wall", 2390, 3840, 2160)]
    config.write_text(
        json.dumps(
            {
                "windowFrameMargins": False,
                "screens": [
                    {"name": name, "x": x, "y": 0, "width": width, "height": height}
                    for name, x, width, height in screens
                ],
            }
        )
    )

    said = played({**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}, tmp_path, "remembered")

    assert said["before"]["choices"] == ["beamer", "wall", "laptop"]
    assert said["before"]["note"] == ""
    assert (said["shown"]["place"], said["shown"]["windows"]) == (SMALL_BEAMER, BOTH)
