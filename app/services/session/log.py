"""The log: what the desk did and what went wrong, without names, amounts or secrets of customers."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.services.session.program_facts import program_facts

_MOST_BYTES = 1_000_000
_KEPT = 3
_logger = logging.getLogger(__name__)
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def start_logging(path: Path, level: int = logging.INFO) -> RotatingFileHandler:
    """Write to ``path``, at most a few megabytes, first which program it is; close the handler to end it."""
    # Where no folder can be made there is no log, and nothing else is lost.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    _logger.info("%s begins", program_facts())
    return handler
