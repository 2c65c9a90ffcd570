"""The options that every verb takes, after its name as well as before."""

import argparse
from pathlib import Path
from typing import Any


def common_options() -> argparse.ArgumentParser:
    """A parser of the common options alone, to inherit from."""
    common = argparse.ArgumentParser(add_help=False)
    # SUPPRESS: an option given before the verb must not be reset by the verb's own default.
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document"
    )
    common.add_argument(
        "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all state under DIR"
    )
    return common


class VerbParser(argparse.ArgumentParser):
    """The parser of a verb: it takes the common options too."""

    def __init__(self, *, add_common: bool = True, **options: Any) -> None:
        parents = [common_options()] if add_common else []
        super().__init__(parents=parents, **options)
