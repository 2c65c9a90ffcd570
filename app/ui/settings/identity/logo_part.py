"""The logo: what there is, dropped, pasted or chosen in its place, and taken away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Problem, RuleViolation
from app.services.branding.logo_file import LogoFile, logo_of, read_logo
from app.services.files.reading import name_to_say
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.settings.identity.svg_drawing import draw_svg, png_of
from app.ui.theme import NOTE, SECTION, set_ring_radius, theme
from app.ui.theme.apply_style_sheet import set_tip
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_WIDE, _HIGH, _PADDING = 86, 70, 12


class LogoPart(QWidget):
    """Shows the logo with what its file was; a refusal is said where it happened."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, words = editor, editor.workspace.words
        self._box = _LogoBox(words.translate("branding", "Logo"), self, may_change=editor.may_change)
        self._box.offered.connect(self._on_offered)
        self._box.clicked.connect(self._on_replace)
        self._name = Label("", parent=self)
        self._name.setObjectName("logo_name")
        # A long one is shortened, and pushes nothing aside.
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._about = Label("", NOTE, "text3", self, wrap=True)
        self._replace = Button(words.translate("branding", "Replace…"), "secondary", parent=self)
        self._replace.setObjectName("replace_logo")
        self._replace.clicked.connect(self._on_replace)
        self._remove = Button(words.translate("branding", "Remove"), "discreet", parent=self)
        self._remove.setObjectName("remove_logo")
        self._remove.clicked.connect(lambda: self._take(None))
        self._hint = Label("", NOTE, "text3", self, wrap=True)
        self._hint.setObjectName("logo_hint")
        self._lay_out()
        self._show()
        editor.changed.connect(self._show)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._replace)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self._name)
        beside.addWidget(self._about)
        beside.addStretch(1)
        beside.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._box)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(4)
        title = self._editor.workspace.words.translate("branding", "Logo")
        column.addWidget(Label(title, SECTION, parent=self))
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addStretch(1)
        for button in (self._replace, self._remove):
            button.setVisible(self._editor.may_change)

    def _show(self) -> None:
        words, logo = self._editor.workspace.words, self._editor.branding.logo
        picture = QImage()
        if logo is None:
            self._name.setText(words.translate("branding", "No logo"))
            self._about.setText(words.translate("branding", "The initials stand for it."))
        else:
            self._name.setText(name_to_say(logo.name))
            size = words.formats.file_size(logo.size)
            self._about.setText(
                words.translate(
                    "branding",
                    "{width} × {height}, {size} once reduced",
                    width=str(logo.width),
                    height=str(logo.height),
                    size=size,
                )
            )
            try:
                picture = QImage.fromData(self._editor.service.file(logo.file_id))
            except RuleViolation as refused:
                self._say(refused.problems)
        set_tip(self._name, logo.name if logo else "")
        self._box.show_picture(picture)
        self._remove.setVisible(logo is not None and self._editor.may_change)
        choose = words.translate("branding", "Choose…")
        self._replace.setText(words.translate("branding", "Replace…") if logo else choose)
        self._hint.set_colour("text3")
        self._hint.setText(
            words.translate("branding", "PNG, JPEG or SVG. Scripts and links of an SVG are taken out.")
        )

    def _on_replace(self) -> None:
        words = self._editor.workspace.words
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            words.translate("branding", "Choose a logo"),
            "",
            words.translate("branding", "Pictures") + " (*.png *.jpg *.jpeg *.svg)",
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Take the logo in the file at ``path``."""
        self._read(lambda: read_logo(path, draw_svg))

    def _on_offered(self, data: object) -> None:
        assert isinstance(data, QMimeData)
        words = self._editor.workspace.words
        if data.hasUrls() and data.urls()[0].isLocalFile():
            self.read(Path(data.urls()[0].toLocalFile()))
        elif data.hasImage():
            name = words.translate("branding", "Pasted picture")
            content = png_of(QImage(data.imageData()))
            self._read(lambda: logo_of(name, content, draw_svg))

    def _read(self, work: Callable[[], LogoFile]) -> None:
        service = self._editor.service

        def read() -> LogoFile:
            found = work()
            service.keep_file(found.content)
            return found

        self._editor.workspace.tasks.command(read, self._on_read, self._say)

    def _on_read(self, found: LogoFile) -> None:
        self._take(found)
        if found.taken_out:
            words = self._editor.workspace.words
            self._hint.setText(
                words.translate(
                    "branding", "{n} parts of the file were no picture: they are left out.", n=found.taken_out
                )
            )

    def _take(self, found: LogoFile | None) -> None:
        self._editor.change(logo=found.logo if found else None)

    def _say(self, problems: tuple[Problem, ...]) -> None:
        words = self._editor.workspace.words
        self._hint.set_colour("danger")
        self._hint.setText(" ".join(words.problem(each) for each in problems))


class _LogoBox(QPushButton):
    """The picture on paper white; dashed and with a plus where there is none. Clicked, one chooses another.

    Signals:
        offered: somebody dropped or pasted something.
    """

    offered = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, may_change: bool) -> None:
        super().__init__(parent)
        self._picture, self._may_change = QImage(), may_change
        self.setObjectName("logo_box")
        self.setAccessibleName(name)
        self.setAcceptDrops(may_change)
        self.setEnabled(may_change)
        if may_change:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_ring_radius(self, 6)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFixedSize(theme().scaled(_WIDE), theme().scaled(_HIGH))

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._picture.isNull():
            draw_box(painter, self.rect(), 6, None, theme().color("line2"), 1.5, Qt.PenStyle.DashLine)
            if self._may_change:
                paint_icon(painter, "plus", theme().color("text3"), self.rect(), theme().icon_size(16))
            return
        # Paper is white in the dark too.
        draw_box(painter, self.rect(), 6, QColor("white"), theme().color("line2"))
        room = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, self._picture)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.offered.emit(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.offered.emit(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)
