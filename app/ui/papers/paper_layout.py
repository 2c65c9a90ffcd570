"""How the pages that show a paper are laid out: its head with the tools, what is to be known, the paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.preview_tools import PreviewTools
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.reading_order import follow_the_eye


def lay_out(
    page: QWidget,
    header: ObjectHeader,
    tools: PreviewTools,
    reader: PaperReader,
    banners: Sequence[QWidget] = (),
) -> None:
    """Put them on ``page`` below each other; the paper gets all the room that is left."""
    header.below.addSpacing(10)
    header.below.addWidget(tools)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    inset = QVBoxLayout()
    inset.setContentsMargins(24, 8 if banners else 0, 24, 0)
    for banner in banners:
        inset.addWidget(banner)
    column.addLayout(inset)
    column.addWidget(reader, 1)
    follow_the_eye(page)
