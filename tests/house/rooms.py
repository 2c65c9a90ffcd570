"""The order of the packages as the import contracts of pyproject.toml keep it, to be read."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def order(root: Path) -> str:
    """Each floor with its rooms, the uppermost first: a room imports from below, never from beside."""
    return "\n\n".join(_floor(contract) for contract in layer_contracts(root))


def layer_contracts(root: Path) -> Iterator[dict[str, Any]]:
    """The contracts that order packages."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in project["tool"]["importlinter"]["contracts"]:
        if contract["type"] == "layers":
            yield contract


def rooms_of(contract: dict[str, Any]) -> Iterator[str]:
    """The packages and modules that a contract orders, by their full names."""
    for container in contract["containers"]:
        for layer in contract["layers"]:
            yield from (f"{container}.{room.strip()}" for room in layer.split("|"))


def _floor(contract: dict[str, Any]) -> str:
    places = ", ".join(contract["containers"])
    return "\n".join([places, *(f"    {layer.replace(' |', ',')}" for layer in contract["layers"])])
