"""Problems as a test compares them, each shown to carry the figures that its sentence says."""

import re
from collections.abc import Iterable

from app.domain.errors import Problem
from app.services.words.problems import PROBLEMS
from app.wire.protocol import WireProblem

_PLACE = re.compile(r"\{(\w+)\}")


def codes_and_fields(problems: Iterable[Problem | WireProblem]) -> list[tuple[str, str]]:
    """The codes and fields of ``problems``, once nothing is missing from their data."""
    found = list(problems)
    for problem in found:
        places = _PLACE.findall(PROBLEMS[problem.code].text)
        missing = [place for place in places if problem.data.get(place) in {None, "None"}]
        assert not missing, f"{problem} says nothing of {missing}"
    return [(problem.code, problem.field) for problem in found]
