"""Functions, classes and methods that nothing of the product uses; a test alone keeps none alive."""

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import vulture

from tests.house.complaint import Complaint, sources

PRODUCT = ("app", "portal")
USERS = (*PRODUCT, "benchmarks", "packaging", "tests/support")
KINDS = {"function", "class", "method", "property", "unreachable_code"}


def complaints(root: Path) -> Iterator[Complaint]:
    """What may be deleted. A method that overrides one of a library's class is called by that library."""
    finder = vulture.Vulture()
    finder.scavenge([str(root / folder) for folder in USERS if (root / folder).exists()])
    quoted, in_templates = _quoted_annotations(root), _names_in_templates(root)
    for item in finder.get_unused_code(min_confidence=60):
        path = Path(item.filename).resolve().relative_to(root.resolve())
        if item.typ not in KINDS or path.parts[0] not in PRODUCT or _is_called_by_name(path):
            continue
        if item.name in in_templates or (item.typ == "class" and item.name in quoted):
            continue
        if item.typ in ("method", "property") and is_override(
            _owner(root, path, item.first_lineno), item.name
        ):
            continue
        yield Complaint(
            path.as_posix(), item.first_lineno, f"nothing uses the {item.typ} {item.name}: delete it"
        )


def _quoted_annotations(root: Path) -> set[str]:
    """The names in annotations that are written as text, which the finder does not read."""
    nodes = (node for source in sources(root, PRODUCT) for node in ast.walk(source.tree))
    hints = (getattr(node, "annotation", None) or getattr(node, "returns", None) for node in nodes)
    texts = (hint.value for hint in hints if isinstance(hint, ast.Constant) and isinstance(hint.value, str))
    return {word for text in texts for word in re.findall(r"\w+", text)}


def _names_in_templates(root: Path) -> set[str]:
    """The names in what the portal's pages fill in, which the finder does not read."""
    pages = (path.read_text(encoding="utf-8") for path in (root / "portal").rglob("*.html"))
    filled_in = (part for page in pages for part in re.findall(r"\{[{%].*?[%}]\}", page))
    return {word for part in filled_in for word in re.findall(r"\w+", part)}


def _is_called_by_name(path: Path) -> bool:
    """Whether another program calls into this file by agreed names: Alembic's upgrade and downgrade."""
    return "migrations" in path.parts


def is_override(owner: type, name: str) -> bool:
    """Whether the method ``name`` of ``owner`` stands in for one of a class from outside the product."""
    foreign = [base for base in owner.__mro__[1:] if base.__module__.partition(".")[0] not in PRODUCT]
    if BaseHTTPRequestHandler in foreign and name.startswith("do_"):
        return True
    return any(name in vars(base) for base in foreign)


def _owner(root: Path, path: Path, line: int) -> type:
    """The class of ``path`` that a method at ``line`` belongs to."""
    tree = ast.parse((root / path).read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.lineno <= line <= (node.end_lineno or 0):
            found: type = getattr(importlib.import_module(".".join(path.with_suffix("").parts)), node.name)
            return found
    return object


def main() -> int:
    """Print what is dead; a program of its own, because it imports the whole product."""
    found = sorted(complaints(Path.cwd()))
    sys.stdout.writelines(f"{complaint}\n" for complaint in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
