"""Every scene can be walked on the real window and the demo portal, and leaves its picture."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from app.ui.trial.pictures import LOOKS

ROOT = Path(__file__).parents[2]


def take_pictures(out: Path, *words: str) -> list[Path]:
    """What ``channeldesk demo --shots`` says that it left."""
    command = [sys.executable, "-m", "app", "demo", "--shots", *words, "--json", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    return [Path(picture) for picture in json.loads(done.stdout)["screenshots"]]


def test_every_scene_of_a_look_leaves_a_picture_of_its_own(tmp_path: Path) -> None:
    look = next(each for each in LOOKS if each.name == "fr-narrow")

    pictures = take_pictures(tmp_path, look.name)

    assert {picture.parent.name for picture in pictures} == {look.name}
    assert not any(QImage(str(picture)).isNull() for picture in pictures)
    # Two scenes that look the same would be one that did not get where it was to go.
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures) == len(set(pictures))
