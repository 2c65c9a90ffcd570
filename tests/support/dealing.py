"""In which order a run does its tests: what takes longest first, a share of it in each process."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def dealt(
    tests: Sequence[T], processes: int, is_long: Callable[[T], bool], share_of: Callable[[T], object]
) -> list[T]:
    """``tests`` so that each of ``processes`` begins with its share of those that are long.

    A process that met one last would keep all others waiting, and so would one that has them all. xdist gives
    each process as many tests in a row; long ones of one ``share_of`` need what is made once for all of them
    (the fixtures of their file, a farm of portals) and stay in one process.
    """
    others = [each for each in tests if not is_long(each)]
    together: dict[object, list[T]] = {}
    for each in filter(is_long, tests):
        together.setdefault(share_of(each), []).append(each)
    shares: list[list[T]] = [[] for _ in range(processes)]
    for place, each_share in enumerate(together.values()):
        shares[place % processes] += each_share
    order, left = list[T](), len(tests)
    for place, share in enumerate(shares):
        size = left // (processes - place)
        left -= size
        filling = max(0, size - len(share))
        order += share + others[:filling]
        del others[:filling]
    return order + others
