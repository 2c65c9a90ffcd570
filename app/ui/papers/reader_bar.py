"""What is done with a paper while it is read: page list, page, size, search."""

from decimal import Decimal

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.forms.text_input import TextInput
from app.ui.pdf.zoom import Fit, Zoom
from app.ui.theme import CELL, TokenName
from app.ui.theme.icons import IconName
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select

_OFFERED = (50, 75, 100, 125, 150, 200, 300, 400)
_DIGITS = 4


class ReaderBar(FlowRow):
    """Goes on in the next line where the window is narrow or the text large.

    Signals:
        page_asked: the page that the rep wants to see, counted from 0.
        zoom_asked: the size that the rep wants to see the paper at.
        larger_asked, smaller_asked: one step more or less of it.
        pages_asked: the list of pages beside the paper is wanted, or not any more.
        find_asked: the rep looks for something.
    """

    page_asked = Signal(int)
    zoom_asked = Signal(object)
    larger_asked = Signal()
    smaller_asked = Signal()
    pages_asked = Signal()
    find_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._page, self._count, self._percent = 0, 0, 100.0
        pages = self._icon("layers", words.translate("paper_page", "List of pages"), "show_page_list")
        pages.clicked.connect(self.pages_asked)
        self._number = _PageNumber(words.translate("paper_page", "Page"), self, align_right=True)
        self._number.setObjectName("page_number")
        self._number.setMaxLength(_DIGITS)
        self._number.select_on_entry(is_one_word=True)
        self._number.typing_ended.connect(self._on_page_typed)
        self._of = Label("", CELL, "text2", self)
        self._of.setObjectName("page_count")
        less = self._icon("minus", words.translate("paper_page", "Smaller"), "zoom_out")
        less.clicked.connect(self.smaller_asked)
        name = words.translate("paper_page", "Size on screen")
        self._zoom = Select(name, self._sizes(), self, closed_words=self._shown_size)
        self._zoom.setObjectName("zoom")
        self._zoom.chosen.connect(self.zoom_asked)
        more = self._icon("plus", words.translate("paper_page", "Larger"), "zoom_in")
        more.clicked.connect(self.larger_asked)
        find = self._icon("search", words.translate("paper_page", "Search in the paper"), "open_find")
        find.clicked.connect(self.find_asked)
        for part in (pages, self._number, self._of, less, self._zoom, more, find):
            self.add(part)

    def show_page(self, page: int, count: int) -> None:
        """Show which page is looked at, counted from 0, and how many there are."""
        self._page, self._count = page, count
        self._number.setEnabled(count > 0)
        self._number.show_text(str(page + 1) if count else "")
        self._say_count()

    def show_zoom(self, zoom: Zoom, percent: float) -> None:
        """Show the size that was asked for, and what it comes to."""
        self._percent = percent
        if not self._zoom.has_option(zoom):
            self._zoom.set_options(self._sizes(zoom))
        self._zoom.set_value(zoom)
        self._zoom.update()

    def _icon(self, icon: IconName, name: str, object_name: str) -> IconButton:
        button = IconButton(icon, name, self)
        button.setObjectName(object_name)
        return button

    def _sizes(self, also: Zoom | None = None) -> list[tuple[object, str]]:
        words = self._words
        percents = {*_OFFERED, *([also] if isinstance(also, int) else [])}
        return [
            (Fit.AUTO, words.translate("paper_page", "Automatic")),
            (Fit.WIDTH, words.translate("paper_page", "Page width")),
            (Fit.PAGE, words.translate("paper_page", "Whole page")),
            *((each, words.formats.percent(Decimal(each))) for each in sorted(percents)),
        ]

    def _shown_size(self, value: object) -> str:
        """The size itself, also where the room decides it."""
        percent = value if isinstance(value, int) else round(self._percent)
        return self._words.formats.percent(Decimal(percent))

    def _say_count(self) -> None:
        words, count = self._words, self._words.formats.count(self._count)
        self._number.set_problem(False)
        self._say(words.translate("paper_page", "of {count}", count=count) if self._count else "", "text2")

    def _say(self, text: str, colour: TokenName) -> None:
        if text != self._of.text():
            self._of.set_colour(colour)
            self._of.setText(text)
            # What stands after it moves at once, not when Qt comes to it.
            self.retheme()

    def _on_page_typed(self) -> None:
        typed = self._number.text().strip()
        if typed == str(self._page + 1) or not self._count:
            self._say_count()
        elif typed.isascii() and typed.isdigit() and 1 <= int(typed) <= self._count:
            self._say_count()
            self.page_asked.emit(int(typed) - 1)
        else:
            words, count = self._words, self._words.formats.count(self._count)
            self._number.set_problem(True)
            self._say(words.translate("paper_page", "a number from 1 to {count}", count=count), "danger")


class _PageNumber(TextInput):
    """As wide as a number is."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
