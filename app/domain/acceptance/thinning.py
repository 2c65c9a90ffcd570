"""Leaves out the points of a stroke that nobody sees."""

import math
from collections.abc import Sequence

Point = tuple[int, int]


def thinned(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """Those of ``points`` whose lines pass within 1.5 × ``tolerance`` of every other; the ends always stay.

    One pass in the manner of Zhao and Saalfeld (Linear-time sleeve-fitting polyline simplification,
    1997): from a point that stays, each next one narrows the sleeve of directions in which a line
    would still pass it closely enough; the first outside the sleeve begins a new line.
    """
    kept, previous = [points[0]], points[0]
    low, high, farthest = -math.inf, math.inf, 0.0
    for point in points[1:]:
        direction, away = _seen_from(kept[-1], point)
        # Directions are compared near the middle of the sleeve, where they do not jump by a turn.
        if low > -math.inf:
            middle = (low + high) / 2
            direction = middle + math.remainder(direction - middle, math.tau)
        if previous != kept[-1] and (not low <= direction <= high or away < farthest - tolerance):
            kept.append(previous)
            low, high, farthest = -math.inf, math.inf, 0.0
            direction, away = _seen_from(previous, point)
        if away > tolerance:
            half = math.asin(tolerance / away)
            low, high = max(low, direction - half), min(high, direction + half)
        farthest, previous = max(farthest, away), point
    return (*kept, previous)


def _seen_from(anchor: Point, point: Point) -> tuple[float, float]:
    across, down = point[0] - anchor[0], point[1] - anchor[1]
    return math.atan2(down, across), math.hypot(across, down)
