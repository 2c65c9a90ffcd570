"""Damage done to the files of a cache, and what proves that nothing touched them."""

import random
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from app.models.page_cipher import PAGE_BYTES

FILES = (".db", ".db-wal", ".db-shm", ".keymark")


def crashed_copy(path: Path, folder: Path) -> Path:
    """What is on the disk when the process that has the cache at ``path`` open is killed now."""
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in FILES:
        file = path.with_suffix(suffix)
        if file.exists():
            shutil.copyfile(file, folder / file.name)
    return folder / path.name


def fingerprints(path: Path) -> dict[str, str]:
    """The SHA-256 of every file in the folder of ``path``."""
    return {each.name: sha256(each.read_bytes()).hexdigest() for each in sorted(path.parent.iterdir())}


def flip(file: Path, place: int, mask: int = 0x40) -> None:
    """Change bits of one byte."""
    content = bytearray(file.read_bytes())
    content[place] ^= mask
    file.write_bytes(content)


def damage_page(path: Path, number: int) -> None:
    """Make a page of the database unreadable."""
    flip(path, (number - 1) * PAGE_BYTES + 2000)


def random_flips(path: Path, count: int, seed: int) -> Iterator[tuple[Path, int, int]]:
    """Where to damage cache and log, every byte as likely as any other: file, place, mask."""
    chance = random.Random(seed)
    files = [each for each in (path, path.with_name(f"{path.name}-wal")) if each.exists()]
    sizes = [each.stat().st_size for each in files]
    for _ in range(count):
        place = chance.randrange(sum(sizes))
        mask = 1 << chance.randrange(8)
        for file, size in zip(files, sizes, strict=True):
            if place < size:
                yield file, place, mask
                break
            place -= size
