"""What a check of the house says: where, and what to write instead; and the files that it reads."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("app", "portal", "tests", "benchmarks", "packaging")


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """One finding, printed as editors and terminals know to follow it."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.says}"


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file of the project, read and parsed once."""

    path: str
    text: str
    tree: ast.Module

    @property
    def line_count(self) -> int:
        return self.text.count("\n") + (not self.text.endswith("\n"))

    def complaint(self, node: ast.AST | int, says: str) -> Complaint:
        """A complaint about ``node`` (or a line number) of this file."""
        return Complaint(self.path, node if isinstance(node, int) else getattr(node, "lineno", 1), says)


def sources(root: Path, folders: tuple[str, ...] = FOLDERS) -> Iterator[Source]:
    """The Python files of the project under ``root``, in the order of their paths."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            yield Source(path.relative_to(root).as_posix(), text, ast.parse(text, path.name))
