"""Papers drawn at the same moment by two threads, as pages do that follow each other, have the same bytes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app.services.papers.sheet import faces
from app.services.papers.sheet.faces import Face, font

_THREADS = 4


def test_each_face_is_one_font_whichever_threads_ask_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two fonts of one face in one paper would name their signs alike, and it could not be drawn."""
    monkeypatch.setattr(faces, "_fonts", {})
    # The fonts of this test are nobody else's.
    monkeypatch.setattr("reportlab.pdfbase.pdfmetrics.registerFont", lambda _made: None)
    together = Barrier(_THREADS)

    def asked(_: int) -> int:
        together.wait()
        return id(font(Face.SEMIBOLD))

    with ThreadPoolExecutor(_THREADS) as threads:
        assert len(set(threads.map(asked, range(_THREADS)))) == 1
