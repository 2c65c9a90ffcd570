"""What stands over the columns of a file: heads that people write, and those of other programs' exports.

Both are data (``resources/imports/heads.toml``), read when the first file is opened.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.domain.texts import words as folded_words
from app.services.files.resources import resource

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class KnownExport:
    """What another program writes over its columns, each head as ``key_of`` gives it.

    ``heads`` are tried in their order for each field; ``left_out`` look like one of our fields and are none.
    """

    tool: str
    are_people: bool
    known_by: frozenset[str]
    heads: Mapping[str, tuple[str, ...]]
    left_out: frozenset[str]

    def found_in(self, keys: frozenset[str]) -> int:
        """How many of its heads a file has; 0 for a file that is not recognised by them."""
        if not self.known_by <= keys:
            return 0
        return len(keys & ({key for heads in self.heads.values() for key in heads} | self.left_out))


def key_of(head: str) -> str:
    """A head without what people write it differently in: accents, case, signs, spaces."""
    return " ".join(folded_words(head))


def recognised(heads: Sequence[str]) -> KnownExport | None:
    """The export that a file with these heads is, the one of which it has most; None for any other file."""
    keys = frozenset(key_of(head) for head in heads)
    scores = [(each.found_in(keys), each) for each in known_exports()]
    most, best = max(scores, key=lambda score: score[0])
    return best if most else None


@lru_cache(maxsize=1)
def usual_heads() -> Mapping[str, str]:
    """What people write over a column, with the field that it is."""
    return {key_of(head): id for id, heads in _tables()["heads"].items() for head in heads}


@lru_cache(maxsize=1)
def known_exports() -> tuple[KnownExport, ...]:
    """Every export that is known."""
    return tuple(
        KnownExport(
            tool=each["tool"],
            are_people=each.get("of") == PEOPLE,
            known_by=frozenset(map(key_of, each["known_by"])),
            heads={id: tuple(map(key_of, heads)) for id, heads in each["heads"].items()},
            left_out=frozenset(map(key_of, each.get("left_out", ()))),
        )
        for each in _tables()["export"]
    )


def _tables() -> dict[str, Any]:
    with resource("imports", "heads.toml").open("rb") as file:
        return tomllib.load(file)
