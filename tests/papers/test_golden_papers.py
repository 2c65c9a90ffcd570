"""No paper changes by accident: a number that differs is looked at as a picture before it is written anew."""

import json
from pathlib import Path

from tests.papers.golden_papers import NUMBERS, number_of, papers


def test_every_paper_is_what_somebody_has_looked_at(tmp_path: Path) -> None:
    made = dict(papers(tmp_path))
    known = json.loads(NUMBERS.read_text(encoding="utf-8"))
    differ = [name for name, data in made.items() if known.get(name) != number_of(data)]
    assert not differ, "look at: python -m tests.papers.golden_papers FOLDER"
    assert made.keys() == known.keys()
