"""In which order a run does its tests: what takes longest first, a share of it in each process."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

T = TypeVar("T")


def dealt(
    tests: Sequence[T], processes: int, is_long: Callable[[T], bool], file_of: Callable[[T], object]
) -> list[T]:
    """``tests`` so that each of ``processes`` begins with its share of those that are long.

    A process that met one last would keep all others waiting, and so would one that has them all. xdist gives
    each process as many tests in a row; what a file shares between its tests stays in one process.
    """
    others = [each for each in tests if not is_long(each)]
    shares: list[list[T]] = [[] for _ in range(processes)]
    for place, (_, of_file) in enumerate(groupby(filter(is_long, tests), file_of)):
        shares[place % processes] += of_file
    order, left = list[T](), len(tests)
    for place, share in enumerate(shares):
        size = left // (processes - place)
        left -= size
        filling = max(0, size - len(share))
        order += share + others[:filling]
        del others[:filling]
    return order + others
