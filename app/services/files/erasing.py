"""Removes what this program keeps on a laptop, and nothing that is not its own."""

import shutil
from collections.abc import Iterable
from pathlib import Path


def erase_folders(folders: Iterable[Path], but: Path) -> None:
    """Remove all that is in ``folders``, except the file ``but``, which the running program holds.

    A link is removed, and what it leads to is not touched. Everything that can go has gone before the first
    thing that cannot is told of.

    Raises:
        OSError: something could not be removed; names it.
    """
    refused: OSError | None = None
    for folder in folders:
        if not folder.is_dir():
            continue
        for each in folder.iterdir():
            if each == but:
                continue
            try:
                if each.is_dir() and not each.is_symlink():
                    shutil.rmtree(each)
                else:
                    each.unlink()
            except OSError as error:
                refused = refused or error
    if refused is not None:
        raise refused
