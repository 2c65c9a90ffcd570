"""Every library that ships with the desk may ship with it: no GPL-only, no AGPL, none without a licence."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.house.complaint import Complaint

PROJECT = "channeldesk"
ALLOWED = re.compile(
    r"\b(MIT|BSD|Apache|ISC|zlib|PSF|MPL|Mozilla Public|LGPL|Lesser General Public|Unlicense|OFL)\b"
    # The zlib licence, which seldom gives its name.
    r"|provided 'as-is', without any express or implied warranty",
    re.IGNORECASE,
)


def complaints(root: Path) -> Iterator[Complaint]:
    """The libraries that the project needs, directly or not, and whose licence it cannot pass on."""
    for library in shipped(distribution(PROJECT)):
        said = licence(library)
        if not ALLOWED.search(said):
            name = library.metadata["Name"]
            yield Complaint(
                "pyproject.toml", 1, f"{name} cannot ship under its licence ({said[:60]!r}): replace it"
            )


def shipped(project: Distribution) -> list[Distribution]:
    """The distributions that ``project`` pulls in on this machine, without itself."""
    found: dict[str, Distribution] = {}
    waiting = list(needs(project, frozenset()))
    while waiting:
        need = waiting.pop()
        key = re.sub(r"[-_.]+", "-", need.name).lower()
        if key not in found:
            found[key] = distribution(need.name)
            waiting += needs(found[key], frozenset(need.extras))
    return [found[name] for name in sorted(found)]


def needs(library: Distribution, extras: frozenset[str]) -> Iterator[Requirement]:
    """What ``library`` with ``extras`` requires on this machine."""
    for text in library.requires or ():
        need = Requirement(text)
        if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
            yield need


def licence(library: Distribution) -> str:
    """What ``library`` says of its licence: the expression, else its old fields, else its licence file."""
    about = library.metadata
    for expression in about.get_all("License-Expression") or ():
        return str(expression)
    said = [kind for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    said += [text.partition("\n")[0] for text in about.get_all("License") or ()]
    if not said:
        said = [path.read_text() for path in library.files or () if path.name.startswith("LICENSE")]
    return "; ".join(said)
