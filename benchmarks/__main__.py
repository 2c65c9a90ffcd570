"""``python -m benchmarks [NAME] [--json]``: every benchmark, or one, each figure beside its floor."""

import argparse
import json
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module

import benchmarks
from benchmarks.measure import Figure


def names() -> list[str]:
    """The benchmarks there are: modules with a ``figures`` function that yields what it measured."""
    found = (each.name for each in pkgutil.iter_modules(benchmarks.__path__) if each.name != "__main__")
    return sorted(name for name in found if hasattr(import_module(f"benchmarks.{name}"), "figures"))


def shown(value: float) -> str:
    """A figure with the decimals that tell it from its target."""
    return f"{value:,.1f}" if value >= 1 else f"{value:.3f}"


def line(figure: Figure) -> str:
    """A figure as a person reads it."""
    parts = [f"{figure.name}: {shown(figure.value)} {figure.unit}"]
    if figure.ratio is not None:
        parts.append(f"{figure.ratio:.2f} × {figure.floor_name} ({shown(figure.floor or 0)} {figure.unit})")
    if figure.target is not None:
        parts.append(f"target {figure.target:g}{' ×' if figure.ratio is not None else ' ' + figure.unit}")
        parts.append("reached" if figure.is_met else "MISSED")
    return "  ".join(parts)


def measured(name: str) -> Iterator[Figure]:
    """The figures of one benchmark, as they come."""
    yield from import_module(f"benchmarks.{name}").figures()


def main() -> int:
    """Print the figures; never fails for a slow one, because machines differ."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=names())
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    asked = parser.parse_args()
    for name in [asked.name] if asked.name else names():
        sys.stderr.write(f"measuring {name}\n")
        for figure in measured(name):
            shown = {**asdict(figure), "ratio": figure.ratio, "is_met": figure.is_met}
            sys.stdout.write(f"{json.dumps(shown) if asked.json else line(figure)}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
