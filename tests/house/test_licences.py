"""A licence that cannot be passed on is recognised in whichever way a library states it."""

from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from tests.house.licences import ALLOWED, licence


def library(folder: Path, about: str, text: str = "") -> Distribution:
    info = folder / "some-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: some\nVersion: 1.0\n{about}\n", encoding="utf-8"
    )
    (info / "LICENSE").write_text(text, encoding="utf-8")
    (info / "RECORD").write_text("some-1.0.dist-info/LICENSE,,\n", encoding="utf-8")
    return PathDistribution(info)


@pytest.mark.parametrize(
    ("about", "text", "may_ship"),
    [
        ("License-Expression: MIT", "", True),
        ("License-Expression: LGPL-3.0-only OR GPL-2.0-only", "", True),
        ("License-Expression: AGPL-3.0-only", "MIT", False),
        ("License-Expression: GPL-3.0-or-later", "", False),
        ("License: GPLv2", "", False),
        ("Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)", "", False),
        ("Classifier: License :: OSI Approved :: BSD License", "", True),
        ("", "This software is provided 'as-is', without any express or implied warranty.", True),
        ("", "", False),
    ],
)
def test_a_licence_is_read_where_the_library_states_it(
    tmp_path: Path, about: str, text: str, may_ship: bool
) -> None:
    assert bool(ALLOWED.search(licence(library(tmp_path, about, text)))) is may_ship
