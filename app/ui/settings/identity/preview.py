"""The first page of a paper of one's own as it would come out, drawn while the manager types."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.partner.branding import Branding
from app.services.papers.sample_papers import SampleKind, SamplePaper, SamplePapers
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.printing import PaperPrinter, ToPrint
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.settings.identity.page_difference import Band, bands_between
from app.ui.theme import LIGHT, NOTE, SECTION, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.accessible_role import give_role
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented

_WIDTH, _PAPER = 512, 464
_AFTER_TYPING_MS = 150
_PAGE_SHAPE = 842 / 595


@dataclass(frozen=True, slots=True)
class _Drawn:
    paper: SamplePaper
    page: QImage
    bands: tuple[Band, ...]
    count: int


class PreviewPanel(Panel):
    """Beside the form; what is not published yet has a ground of its own, on the screen only."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__("canvas", "left", parent)
        self._editor, self._workspace = editor, editor.workspace
        words = self._workspace.words
        self._kind = SampleKind.QUOTE
        self._shown: _Drawn | None = None
        self._wanted = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING_MS)
        self._timer.timeout.connect(self._draw)
        self._kinds = Segmented(
            words.translate("branding", "Paper"),
            [
                (SampleKind.QUOTE, words.translate("branding", "Quote")),
                (SampleKind.CHANGE, words.translate("branding", "Change")),
                (SampleKind.LETTER, words.translate("branding", "Letter")),
            ],
            self,
        )
        self._kinds.setObjectName("sample_kind")
        self._kinds.set_value(self._kind)
        self._kinds.chosen.connect(self._on_kind)
        self._page = _Page(words.translate("branding", "First page"), self)
        self._page.setObjectName("sample_page")
        self._mark = _Mark(self)
        self._changing = Label(words.translate("branding", "what is not published yet"), NOTE, "text3", self)
        self._of = Label("", NOTE, "text3", self)
        self._of.setObjectName("sample_of")
        self._print = Button(words.translate("branding", "Print a trial"), "link", "print", self)
        self._print.setObjectName("print_sample")
        self._print.clicked.connect(self._on_print)
        self._greys = Button(words.translate("branding", "See in greys"), "link", "half", self)
        self._greys.setObjectName("in_greys")
        self._greys.setCheckable(True)
        self._greys.toggled.connect(self._on_greys)
        self._printer = PaperPrinter(self._workspace, self._workspace.messages.problems, self)
        self._lay_out()
        self.retheme()
        theme().follow(self)
        editor.changed.connect(self._timer.start)
        self._draw()

    def retheme(self) -> None:
        self.setFixedWidth(theme().scaled(_WIDTH))

    def _lay_out(self) -> None:
        words = self._workspace.words
        head = QHBoxLayout()
        head.addWidget(Label(words.translate("branding", "First page"), SECTION, parent=self))
        head.addStretch(1)
        head.addWidget(self._kinds)
        legend = QHBoxLayout()
        legend.setSpacing(8)
        legend.addWidget(self._mark)
        legend.addWidget(self._changing)
        legend.addStretch(1)
        legend.addWidget(self._of)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._print)
        foot.addWidget(self._greys)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._page)
        column.addLayout(legend)
        column.addLayout(foot)
        column.addStretch(1)

    def _draw(self) -> None:
        self._wanted += 1
        samples, kind = self._workspace.services.sample_papers, self._kind
        before, now = self._editor.draft.before, self._editor.branding
        number, pixels = self._wanted, self._page.width() * self._page.devicePixelRatioF()
        self._workspace.tasks.query(
            partial(_drawn, samples, kind, before, now, pixels),
            partial(self._on_drawn, number),
            partial(self._on_refused, number),
        )

    def _on_drawn(self, number: int, drawn: _Drawn) -> None:
        if number != self._wanted:
            return
        words = self._workspace.words
        self._shown = drawn
        self._page.show_page(drawn.page, drawn.bands)
        for part in (self._mark, self._changing):
            part.setVisible(bool(drawn.bands))
        example = words.translate(
            "branding",
            "example: {customer}, {number}",
            customer=drawn.paper.customer_name,
            number=drawn.paper.number,
        )
        self._of.setText(example)
        self._page.setAccessibleDescription(example)
        self._print.allow()

    def _on_refused(self, number: int, problems: tuple[Problem, ...]) -> None:
        if number != self._wanted:
            return
        self._shown = None
        said = " ".join(self._workspace.words.problem(each) for each in problems)
        self._page.show_sentence(said)
        self._of.setText("")
        for part in (self._mark, self._changing):
            part.setVisible(False)
        self._print.refuse(said)

    def _on_kind(self, kind: object) -> None:
        self._kind = SampleKind(str(kind))
        self._draw()

    def _on_greys(self, are_greys: bool) -> None:
        words = self._workspace.words
        colour, greys = (
            words.translate("branding", "See in colour"),
            words.translate("branding", "See in greys"),
        )
        self._greys.setText(colour if are_greys else greys)
        self._page.set_greys(are_greys)

    def _on_print(self) -> None:
        if self._shown is not None:
            paper = self._shown.paper
            title = f"{self._workspace.words.translate('branding', 'Trial')} {paper.number}"
            self._printer.print(ToPrint(paper.data, title, self._shown.count))


def _drawn(samples: SamplePapers, kind: SampleKind, before: Branding, now: Branding, pixels: float) -> _Drawn:
    """For a worker: the paper as it would be, and where its first page differs from what is published."""
    paper = samples.draw(kind, now)
    page, count = _first_page(paper, pixels)
    bands: tuple[Band, ...] = ()
    if now != before:
        bands = bands_between(_first_page(samples.draw(kind, before), pixels)[0], page)
    return _Drawn(paper, page, bands, count)


def _first_page(paper: SamplePaper, wide: float) -> tuple[QImage, int]:
    """The page ``wide`` pixels wide, one for each of the screen, and how many pages there are."""
    pages = PdfPages(paper.data)
    try:
        return pages.draw(0, wide / pages.size(0).width), pages.count
    finally:
        pages.close()


class _Page(QWidget):
    """Paper, white in the dark too."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self.setAccessibleName(name)
        self._page, self._grey = QImage(), QImage()
        self._bands: tuple[Band, ...] = ()
        self._sentence, self._are_greys = "", False
        self.retheme()
        theme().follow(self)

    @property
    def bands(self) -> tuple[Band, ...]:
        """What is marked."""
        return self._bands

    def retheme(self) -> None:
        width = theme().scaled(_PAPER)
        shape = self._page.height() / self._page.width() if not self._page.isNull() else _PAGE_SHAPE
        self.setFixedSize(width, round(width * shape))

    def show_page(self, page: QImage, bands: tuple[Band, ...]) -> None:
        """Show ``page`` with ``bands`` of it marked."""
        self._page, self._bands, self._sentence = page, bands, ""
        self._grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
        self.retheme()
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no page."""
        self._page, self._grey, self._bands, self._sentence = QImage(), QImage(), (), sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def set_greys(self, are_greys: bool) -> None:
        """Show it as a printer without colours would."""
        self._are_greys = are_greys
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), 0, QColor("white"), theme().color("line2"))
        if self._sentence:
            painter.setPen(QColor(LIGHT.text3))
            painter.setFont(theme().font(NOTE))
            room = self.rect().adjusted(48, 48, -48, -48)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._sentence)
            return
        if self._page.isNull():
            return
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawImage(inside, self._grey if self._are_greys else self._page)
        # The words stay as dark as they are printed.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        marked = QRegion()
        for band in self._bands:
            left, top = inside.left() + band.left * inside.width(), inside.top() + band.top * inside.height()
            right = inside.left() + band.right * inside.width()
            bottom = inside.top() + band.bottom * inside.height()
            marked |= QRectF(left, top, right - left, bottom - top).toAlignedRect()
        painter.setClipRegion(marked)
        painter.fillRect(marked.boundingRect(), QColor(LIGHT.hit))


class _Mark(QWidget):
    """The ground of what is not published, for the legend."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        side = theme().scaled(14)
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(painter_on(self), self.rect(), 3, QColor(LIGHT.hit))
