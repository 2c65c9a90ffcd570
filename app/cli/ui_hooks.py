"""What the command line may ask of a window, without knowing Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.services.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class DemoSession:
    """A desk on a portal of its own, which may be stopped and started.

    ``stop_portal`` and ``start_portal`` keep its address and its data.

    ``open_colleague`` gives the desk of another rep of the partner, ``open_manager`` that of their manager,
    ``open_other_partner`` that of a rep of another partner, each on a laptop of their own; close it.
    """

    desk: "Desk"
    stop_portal: Callable[[], None]
    start_portal: Callable[[], None]
    open_colleague: "Callable[[], Desk]"
    open_manager: "Callable[[], Desk]"
    open_other_partner: "Callable[[], Desk]"


@dataclass(frozen=True, slots=True)
class UiHooks:
    """Opens the real window: ``show`` until the rep closes it, the others off screen and by themselves.

    ``show_every_page`` goes to each page of a laptop's desk once and returns what went wrong there, nothing
    when all is well.
    ``do_main_job`` leaves PDF and pictures in a folder, with the portal away meanwhile if asked to, and
    returns what it did; ``take_pictures`` leaves a picture of every screen, or of the looks and scenes
    that it is given, and returns their paths. These two need ``app.demo``.
    """

    show: "Callable[[Laptop, Desk | None], int]"
    show_every_page: "Callable[[Laptop], Sequence[str]]"
    do_main_job: "Callable[[Laptop, DemoSession, Path, bool], dict[str, Any]]"
    take_pictures: "Callable[[Laptop, DemoSession, Path, Sequence[str]], list[str]]"
