"""What the command line may ask of a window, without knowing Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.services.desk import Desk
    from app.services.trial import Trial


@dataclass(frozen=True, slots=True)
class Front:
    """Opens the real window: ``show`` until the rep closes it, the others off screen and by themselves.

    ``do_main_job`` leaves PDF and pictures in a folder, with the portal away meanwhile if asked to, and
    returns what it did; ``take_pictures`` leaves a picture of every screen, or of the looks and scenes
    that it is given, and returns their paths.
    """

    show: "Callable[[Laptop, Desk | None], int]"
    do_main_job: "Callable[[Laptop, Trial, Path, bool], dict[str, Any]]"
    take_pictures: "Callable[[Laptop, Trial, Path, Sequence[str]], list[str]]"
