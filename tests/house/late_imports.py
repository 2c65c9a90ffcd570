"""Imports inside functions: each has its reason above it, or the file says once for all when it imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.complaint import Complaint, Source, sources

FOLDERS = ("app", "portal")
ONCE_FOR_ALL = "imported when"
"""What the docstring of a file says that imports most of what it uses late, and why."""


def complaints(root: Path) -> Iterator[Complaint]:
    """The late imports under ``root`` that say no reason; several in a row have one together."""
    for source in sources(root, FOLDERS):
        told = " ".join((ast.get_docstring(source.tree) or "").split())
        if ONCE_FOR_ALL in told:
            continue
        lines = source.text.splitlines()
        for each in _first_of_late_blocks(source):
            if not lines[each.lineno - 2].lstrip().startswith("#"):
                yield source.complaint(
                    each,
                    "a late import without a reason: move it to the top of the file; or say above it, in a "
                    "comment, what would be loaded too early; or say in the file's docstring what is "
                    f"{ONCE_FOR_ALL!r}",
                )


def _first_of_late_blocks(source: Source) -> Iterator[ast.stmt]:
    """The first of the imports that follow one another, wherever a function has some."""
    seen: set[ast.stmt] = set()
    for function in ast.walk(source.tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for node in ast.walk(function):
            for _, block in ast.iter_fields(node):
                for before, each in _pairs(block):
                    # A function within a function is walked twice.
                    if _is_import(each) and not _is_import(before) and each not in seen:
                        seen.add(each)
                        yield each


def _pairs(block: object) -> Iterator[tuple[ast.stmt | None, ast.stmt]]:
    """Each statement of ``block``, if it is one, with the statement before."""
    statements = [each for each in block if isinstance(each, ast.stmt)] if isinstance(block, list) else []
    return zip([None, *statements], statements, strict=False)


def _is_import(node: ast.stmt | None) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)
