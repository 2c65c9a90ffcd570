"""The offer beside its preview, with what has to be known above it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.quotes.offer_preview import OfferPreview
from app.ui.quotes.preview.bar import PreviewBar
from app.ui.quotes.preview.panel import PreviewPanel
from app.ui.theme import NOTE
from app.ui.widgets.label import Label
from app.ui.widgets.preview_beside import PreviewBeside

_PANEL, _MARGIN, _RING = 360, 24, 3


class EditorBody(PreviewBeside):
    """Lays out ``form`` (with ``notice`` above and a hint below) and the two shapes of the preview."""

    def __init__(
        self, notice: QWidget, form: QWidget, panel: PreviewPanel, bar: PreviewBar, parent: QWidget
    ) -> None:
        super().__init__(panel, bar, bar, _PANEL, parent)
        self._amounts = (panel, bar)
        self.hint = Label("", NOTE, "text3", self, wrap=True)
        self.set_content(self._content(notice, form))

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts in both shapes."""
        for shape in self._amounts:
            shape.show_preview(shown)

    def _content(self, notice: QWidget, form: QWidget) -> QWidget:
        content = QWidget(self)
        column = QVBoxLayout(content)
        # Fields keep the room of the ring around them; the rest of the form does the same.
        column.setContentsMargins(_MARGIN - _RING, 20, _MARGIN - _RING, 16)
        column.setSpacing(0)
        column.addWidget(notice)
        column.addWidget(form)
        column.addStretch(1)
        column.addSpacing(24)
        self.hint.setContentsMargins(_RING, 0, _RING, 0)
        column.addWidget(self.hint)
        return content
