"""A warning in the log that no test expects is a defect, so it fails the test that caused it."""

import logging
import re
from collections.abc import Iterator

import pytest


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test whose log holds a warning or worse, unless ``expects_log(pattern)`` names it."""
    recorder = _Recorder()
    root = logging.getLogger()
    root.addHandler(recorder)
    yield
    root.removeHandler(recorder)
    patterns = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    stray = [line for line in recorder.lines if not any(re.search(pattern, line) for pattern in patterns)]
    if stray:
        pytest.fail("stray log; fix it, or mark the test expects_log(...):\n  " + "\n  ".join(stray))
    unseen = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in recorder.lines)]
    if unseen:
        pytest.fail(f"expected in the log and never seen: {', '.join(unseen)}")
