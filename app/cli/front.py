"""What the command line may ask of a window, without knowing Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bootstrap import Laptop
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Trial:
    """A desk on a private portal, which the trial may stop and start."""

    desk: Desk
    laptop: Laptop
    stop_portal: Callable[[], None]
    start_portal: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Front:
    """Opens the real window: ``show`` until the rep closes it, ``do_main_job`` off screen by itself."""

    show: Callable[[Laptop, Desk | None], int]
    do_main_job: Callable[[Trial, Path, bool], dict[str, Any]]
