"""The top of the customer's view: who offers, to whom, and the count and term that can be turned."""

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.variants_view import VariantsView
from app.ui.meeting.scale import Scale
from app.ui.meeting.view_controls import ChoiceControl, CountControl
from app.ui.theme import BODY, theme
from app.ui.theme.paint import breakable, draw_box, draw_text, painter_on
from app.ui.widgets.label import Label

_LONG = 48
"""A name of so many letters may need a second line."""
_WIDEST, _LOGO_MARGIN = 180, 4
_SMOOTHLY = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


class _Mark(QWidget):
    """The partner's logo, on white as on its papers, or its monogram on its colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("partner_mark")
        self._text, self._colour, self._scale = "", "", Scale(1440, 900)
        self._content, self._logo = b"", QImage()
        theme().follow(self)

    def retheme(self) -> None:
        self.rescale(self._scale)

    def show_mark(self, text: str, colour: str, logo: bytes) -> None:
        self._text, self._colour = text, colour
        if logo != self._content:
            self._content, self._logo = logo, QImage.fromData(logo)
            self.rescale(self._scale)
        self.update()

    def rescale(self, scale: Scale) -> None:
        self._scale = scale
        self.setFixedSize(QSize(scale.px(36), scale.px(36)) if self._logo.isNull() else self._room())

    def _room(self) -> QSize:
        """As high as a monogram, or as wide as a logo may be; and the white around it in the dark."""
        margin, most = self._margin(), QSize(self._scale.px(_WIDEST), self._scale.px(36))
        inner = self._logo.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        return inner.grownBy(QMargins(margin, margin, margin, margin))

    def _margin(self) -> int:
        return self._scale.px(_LOGO_MARGIN) if theme().is_dark else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ground, look = painter_on(self), QColor(self._colour), theme()
        if not self._logo.isNull():
            margin = self._margin()
            if margin:
                draw_box(painter, self.rect(), margin, QColor("white"))
            inner = self.rect().adjusted(margin, margin, -margin, -margin)
            painter.drawImage(inner, self._logo.scaled(inner.size() * self.devicePixelRatio(), *_SMOOTHLY))
            return
        fill = ground if ground.isValid() else look.color("accent")
        draw_box(painter, self.rect(), self._scale.px(7), fill)
        style, ink = self._scale.style(15, strong=True), look.color("on_accent")
        draw_text(painter, self.rect(), self._text, style, ink, Qt.AlignmentFlag.AlignHCenter)


class ViewHead(QWidget):
    """The marks and the day in a line, the customer's name and what it is about below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = _Mark(self)
        self._partner, self._vendor = Label("", BODY, parent=self), Label("", BODY, "text3", self)
        self._day = Label("", BODY, "text2", self)
        self._title, self._subtitle = Label("", BODY, parent=self), Label("", BODY, "text2", self)
        self._line = QHBoxLayout()
        for part in (self._mark, self._partner, self._vendor):
            self._line.addWidget(part)
        self._line.addStretch(1)
        self._line.addWidget(self._day)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)

    def show_view(self, view: MeetingView | VariantsView) -> None:
        """Show who offers what to whom."""
        self._mark.show_mark(view.monogram, view.colour, view.logo)
        self._partner.setText(view.partner)
        self._vendor.setText(view.vendor)
        self._day.setText(view.day)
        self._title.setWordWrap(len(view.title) > _LONG)
        self._title.setText(breakable(view.title))
        self._subtitle.setText(view.subtitle)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._mark.rescale(scale)
        self._partner.set_style(scale.style(16, strong=True))
        for part in (self._vendor, self._day):
            part.set_style(scale.style(15))
        self._title.set_style(scale.style(32, strong=True))
        self._subtitle.set_style(scale.style(16))
        self._line.setSpacing(scale.px(12))
        self._column.setSpacing(scale.px(4))


class ViewCard(QWidget):
    """The card with what can be turned: the one count of all lines, and the commitment.

    Signals:
        total_asked, term_asked: the count, or the months, that are wanted.
    """

    total_asked = Signal(int)
    term_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._seats, self._text = Label("", BODY, parent=self), Label("", BODY, "text2", self)
        self._prior = Label("", BODY, "text2", self)
        self._count = CountControl(self)
        self._term_label = Label("", BODY, "text2", self)
        self._term = ChoiceControl(self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._seats)
        names.addWidget(self._text)
        names.addStretch(1)
        terms = QVBoxLayout()
        terms.setSpacing(0)
        terms.addWidget(self._term_label)
        terms.addWidget(self._term)
        self._row = QHBoxLayout(self)
        self._row.addLayout(names)
        self._row.addStretch(1)
        self._row.addLayout(terms)
        self._row.addWidget(self._prior)
        self._row.addWidget(self._count)
        self._scale = Scale(1440, 900)
        self._count.asked.connect(self.total_asked)
        self._term.asked.connect(self.term_asked)

    def show_view(self, view: MeetingView) -> None:
        """Show what can be turned; nothing where there is nothing."""
        seats, term = view.seats, view.term
        self.setVisible(seats is not None or term is not None)
        seat_parts: tuple[QWidget, ...] = (self._seats, self._text, self._count)
        for part in seat_parts:
            part.setVisible(seats is not None)
        self._prior.setVisible(seats is not None and bool(seats.prior))
        self._term_label.setVisible(term is not None)
        self._term.setVisible(term is not None)
        if seats is not None:
            self._seats.setText(seats.label)
            self._text.setText(seats.text)
            self._prior.setText(f"{seats.prior} →")
            self._count.show_count(seats.count, seats.count_text, seats.label, seats.fewer, seats.more)
        if term is not None:
            self._term_label.setText(term.label)
            self._term.show_choices(term)

    def rescale(self, scale: Scale) -> None:
        """Be as large as the view says."""
        self._scale = scale
        self._seats.set_style(scale.style(18, strong=True))
        self._text.set_style(scale.style(14))
        self._term_label.set_style(scale.style(14))
        self._prior.set_style(scale.style(20))
        self._count.rescale(scale)
        self._term.rescale(scale)
        self._row.setContentsMargins(scale.px(28), scale.px(8), scale.px(24), scale.px(8))
        self._row.setSpacing(scale.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        radius = self._scale.px(12)
        draw_box(painter_on(self), self.rect(), radius, look.color("surface"), look.color("line"))
