"""A thread that does one thing again and again while the portal serves."""

import logging
import threading
from collections.abc import Callable
from types import TracebackType

logger = logging.getLogger(__name__)


class Periodic:
    """Calls ``act`` every ``every_s`` seconds until the block ends, ``at_once`` too or only from then on."""

    def __init__(self, name: str, every_s: float, act: Callable[[], object], *, at_once: bool) -> None:
        self._name, self._every_s, self._act = name, every_s, act
        self._stopping = threading.Event()
        self._at_once = at_once
        self._thread = threading.Thread(target=self._run, name=f"portal-{name}", daemon=True)

    def _run(self) -> None:
        if not self._at_once:
            self._stopping.wait(self._every_s)
        while not self._stopping.is_set():
            try:
                self._act()
            except Exception:
                # The database may be away for a while; the next round does what this one left.
                logger.exception("%s failed", self._name)
            self._stopping.wait(self._every_s)

    def __enter__(self) -> "Periodic":
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._thread.join()
