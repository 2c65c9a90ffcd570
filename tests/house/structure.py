"""Sizes and names: a file, a function or a module name that has grown past what one reads at a glance."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.house.complaint import Complaint, Source, sources

FILE_LINES, CLASS_LINES, FUNCTION_LINES = 400, 250, 50
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}


def complaints(root: Path) -> Iterator[Complaint]:
    """What is too long or too vaguely named under ``root``. There is no list of exceptions."""
    for source in sources(root):
        yield from _vague_name(source)
        if source.line_count > FILE_LINES:
            yield source.complaint(
                1, f"{source.line_count} lines, {FILE_LINES} at most: one idea a file, split by idea"
            )
        for node in ast.walk(source.tree):
            yield from _too_long(source, node)


def _vague_name(source: Source) -> Iterator[Complaint]:
    path = Path(source.path)
    words = {*path.stem.split("_"), *(word for part in path.parent.parts for word in part.split("_"))}
    for vague in sorted(words & VAGUE_NAMES):
        yield source.complaint(
            1, f"the name {vague!r} says nothing: name the file after the one idea it holds"
        )


def _too_long(source: Source, node: ast.AST) -> Iterator[Complaint]:
    match node:
        case ast.ClassDef():
            kind, most = "class", CLASS_LINES
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            kind, most = "function", FUNCTION_LINES
        case _:
            return
    lines = length(node)
    if lines > most:
        yield source.complaint(
            node, f"{kind} {node.name} has {lines} lines, {most} at most: name its parts and move them out"
        )


def length(node: ast.stmt) -> int:
    """Lines from the first to the last of ``node``, both counted."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def figures(root: Path) -> str:
    """One line with median and 95th percentile of files and functions of the product."""
    files, functions = [], []
    for source in sources(root, ("app", "portal")):
        files.append(source.line_count)
        functions += [
            length(node)
            for node in ast.walk(source.tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
    return f"files: {_spread(files)}; functions: {_spread(functions)}"


def _spread(lengths: list[int]) -> str:
    if len(lengths) < 2:
        return f"{len(lengths)} only"
    middle, p95 = statistics.median(lengths), statistics.quantiles(lengths, n=20)[-1]
    return f"{len(lengths)}, median {middle:.0f}, p95 {p95:.0f}, longest {max(lengths)} lines"
