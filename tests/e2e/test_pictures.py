"""Every scene can be walked on the real window and the demo portal, and leaves its picture."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.demo.branding_scenes import BRANDING_SCENES
from app.demo.meeting_scenes import MEETING_SCENES
from app.demo.pictures import ALL_SCENES, SIGN_IN
from tests.support.child_process import run_ready

LOOK = "fr-narrow"
_CUSTOMERS = [f"{scene.name}-{side}" for scene in MEETING_SCENES for side in ("customer", "signing")]
_MANAGERS = [scene.name for scene in BRANDING_SCENES]
_NAMES = [*(scene.name for scene in ALL_SCENES), *_CUSTOMERS, *_MANAGERS, SIGN_IN]
_PARTS = sorted({name[:2] for name in _NAMES})
# A scene goes on from the one before it, so the scenes of a part stay together.
SHARES = [[part] for part in _PARTS[:3]] + [_PARTS[3:]]


def take_pictures(out: Path, *words: str) -> list[Path]:
    """What ``channeldesk demo --shots`` says that it left."""
    command = [sys.executable, "-m", "app", "demo", "--shots", *words, "--json", "--out", str(out)]
    code, said, err = run_ready(command)
    assert code == 0, err
    return [Path(picture) for picture in json.loads(said)["screenshots"]]


@pytest.mark.long
@pytest.mark.parametrize("parts", SHARES, ids=["-".join(parts) for parts in SHARES])
def test_every_scene_of_a_look_leaves_a_picture_of_its_own(tmp_path: Path, parts: list[str]) -> None:
    pictures = take_pictures(tmp_path, LOOK, *parts)

    assert {picture.stem for picture in pictures} == {name for name in _NAMES if name[:2] in parts}
    assert {picture.parent.name for picture in pictures} == {LOOK}
    assert not any(QImage(str(picture)).isNull() for picture in pictures)
    # Two scenes that look the same would be one that did not get where it was to go.
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures) == len(set(pictures))


def test_a_word_that_names_no_picture_is_said(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "demo", "--shots", "fr-light", "quant", "--out", str(tmp_path)]
    code, _, err = run_ready(command)
    assert code == 1
    assert "quant" in err
    assert "fr-narrow" in err
    assert list(tmp_path.iterdir()) == []
