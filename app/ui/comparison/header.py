"""The top of what changed: whose document, since which version, and where it can go from here."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.ids import QuoteId
from app.domain.shown.held import HELD
from app.services.comparison.versions import Subject, Version
from app.services.words import Words
from app.ui.theme import BODY
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places


class ComparisonHeader(ObjectHeader):
    """Breadcrumb, title and ways on.

    Signals:
        place_asked: a place of the breadcrumb.
        read_asked: as it is printed.
        meet_asked: on the customer's screen.
    """

    place_asked = Signal(object)
    read_asked = Signal()
    meet_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        self._words = words
        self.read = Button(words.translate("comparison", "Preview PDF"), "discreet", "print")
        self.read.setObjectName("read_pdf")
        self.meet = Button(
            words.translate("comparison", "Show the customer"),
            "primary",
            "screen",
        )
        self.meet.setObjectName("meet_customer")
        self.meet.set_main("F11")
        super().__init__(words.translate("comparison", "Where you are"), [self.read, self.meet], parent)
        self.title.setText(words.translate("comparison", "What changed"))
        self._since = Label("", BODY, "text2", self)
        self.add_after_title(self._since)
        self.breadcrumb.chosen.connect(self.place_asked)
        self.read.clicked.connect(self.read_asked)
        self.meet.clicked.connect(self.meet_asked)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.meet_asked)

    def show_subject(self, place: places.WhatChanged, subject: Subject, customer: str) -> None:
        """Show whose document it is, with the ways back to both."""
        id = place.document_id
        document: places.Place = places.ReadQuote(QuoteId(id))
        if place.is_change:
            document = places.CustomerFile(subject.customer_id, "quotes")
        self.breadcrumb.set_places(
            [
                (places.Customers(), self._words.translate("comparison", "Customers")),
                (places.CustomerFile(subject.customer_id, "quotes"), customer),
                (document, subject.display_number),
            ]
        )

    def show_since(self, before: Version) -> None:
        """Say with which version it is compared."""
        words = self._words
        if before.revision == HELD:
            said = words.translate("comparison", "compared with contract {number}", number=before.contract)
        else:
            day = words.formats.long_date(before.written_on)
            said = words.translate("comparison", "since the version of {day}", day=day)
        self._since.setText(said)
