"""The top level of the project is fixed; what comes later finds its place inside it."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.house.complaint import Complaint

TOP_LEVEL = {
    "app", "portal", "resources", "tests", "packaging", "benchmarks", "docs",
    "pyproject.toml", "requirements.lock", "requirements-dev.lock",
    "README.md", "LICENSE", "CHANGELOG.md", "dev",
}  # fmt: skip


def complaints(root: Path) -> Iterator[Complaint]:
    """Committed files whose first folder, or name, is not one of the top level's."""
    if not (root / ".git").exists():
        return  # An unpacked archive: there is no telling what is committed and what a tool left here.
    command = ["git", "-c", "safe.directory=*", "ls-files"]
    files = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.splitlines()
    for top in sorted({path.partition("/")[0] for path in files}):
        if top not in TOP_LEVEL and not top.startswith("."):
            yield Complaint(
                top, 1, "the top level is fixed: put it into app, portal, resources, tests or docs"
            )
    if "packaging/__init__.py" in files:
        # With it, every library that imports the real one would find our folder instead.
        yield Complaint(
            "packaging/__init__.py", 1, "a package called packaging hides the library of that name"
        )
