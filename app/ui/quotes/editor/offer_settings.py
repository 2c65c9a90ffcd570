"""What is decided for an offer as a whole: type, start, commitment, discount, in one line."""

from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.catalogue.catalogue import OfferType, Programme
from app.domain.dates import add_months, last_day
from app.domain.errors import RuleViolation
from app.domain.quote.quote import QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.field import Field
from app.ui.forms.field_group import FieldGroup
from app.ui.theme import theme
from app.ui.widgets.segmented import Segmented

_GAP, _ROW_GAP, _LEAST_DATE, _LEAST_DISCOUNT = 15, 12, 130, 120
_RING = 3


class OfferSettings(FieldGroup):
    """The four settings; they take two lines where there is little room.

    Signals:
        edited: a field of the terms and its new value, at each keystroke.
        offer_chosen: another type of offer.
    """

    edited = Signal(str, object)
    offer_chosen = Signal(object)

    def __init__(
        self, terms: QuoteTerms, names: ProductNames, today: date, customer_type: str, parent: QWidget
    ) -> None:
        words = names.words
        super().__init__(words, parent)
        self._names, self._customer_type = names, customer_type
        self.offer = self._build_offer(names.programme, terms)
        # Every commitment that can be chosen must end within the calendar.
        latest = add_months(date.max, -max(names.programme.commitments, default=0))
        self.start = DateInput(
            "", date_words(words), today, self, earliest=today, latest=latest, is_needed=True
        )
        self.commitment = self._build_commitment(names.programme, terms)
        self.discount = DecimalInput(
            "",
            self,
            minimum=Decimal(0),
            maximum=Decimal(100),
            text_of=words.formats.percent,
            units=("%",),
            when_empty=Decimal(0),
        )
        self.start.setObjectName("start_date")
        self.discount.setObjectName("quote_discount")
        # A box of the form, not a cell of a column of numbers: it begins where its label does.
        self.discount.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.fields = {
            "offer": Field(words.translate("quotes", "Offer"), self.offer, self),
            "start_date": Field(words.translate("quotes", "Planned start"), self.start, self),
            "commitment_months": Field(words.translate("quotes", "Commitment"), self.commitment, self),
            "discount_percent": Field(words.translate("quotes", "Quote discount"), self.discount, self),
        }
        self._start = terms.start_date
        self._is_narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_ROW_GAP)
        self._connect()
        self.show_terms(terms, is_forced=True)
        self._lay_out()
        theme().follow(self)

    @property
    def has_typing_problem(self) -> bool:
        """Whether something typed here cannot be used."""
        return self.start.problem() is not None or self.discount.problem() is not None

    def show_terms(self, terms: QuoteTerms, *, is_forced: bool = False) -> None:
        """Show other values; what the rep has just typed and means the same stays as it is typed."""
        if is_forced:
            self._start = terms.start_date
        self.offer.set_value(terms.offer)
        if terms.commitment_months in self._names.programme.commitments:
            self.commitment.set_value(terms.commitment_months)
        is_mistyped = self.start.problem() is not None
        if is_forced or (self.start.value() != terms.start_date and not is_mistyped):
            self.start.set_value(terms.start_date)
        if (self.discount.value() or Decimal(0)) != terms.discount_percent or is_forced:
            self.discount.set_value(terms.discount_percent)
        if is_forced:
            self._clear_problems()
        self._show_hints(terms)

    def set_today(self, today: date) -> None:
        """Another day has begun for the partner: no start before it."""
        self.start.set_today(today, earliest=today)

    def first_problem(self) -> Field | None:
        """The first field that has something wrong; what is typed there is said to be, if it was not yet."""
        for name, box in (("start_date", self.start), ("discount_percent", self.discount)):
            if box.problem() is not None:
                self.fields[name].check_now()
        return super().first_problem()

    def retheme(self) -> None:
        self._is_narrow = None
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _build_offer(self, programme: Programme, terms: QuoteTerms) -> Segmented:
        allowed = programme.terms_for(terms.partnership)
        offers = allowed.offers if allowed else ()
        if terms.offer not in offers:
            offers = (*offers, terms.offer)
        name = self._names.words.translate("quotes", "Offer")
        segmented = Segmented(
            name, [(offer, self._names.offer(offer)) for offer in offers], self, equal=False
        )
        for offer in offers:
            segmented.segment(offer).setObjectName(f"offer_{offer.value}")
        return segmented

    def _build_commitment(self, programme: Programme, terms: QuoteTerms) -> Segmented:
        words = self._names.words
        terms_offered = [
            (months, words.translate("quotes", "{n} months", n=months)) for months in programme.commitments
        ]
        segmented = Segmented(words.translate("quotes", "Commitment"), terms_offered, self)
        for months in programme.commitments:
            segmented.segment(months).setObjectName(f"commitment_{months}")
        return segmented

    def _connect(self) -> None:
        self.offer.chosen.connect(self.offer_chosen)
        self.start.changed.connect(self._on_start)
        self.start.problem_changed.connect(self._on_start_mistyped)
        self.commitment.chosen.connect(self._on_commitment)
        self.discount.changed.connect(self._on_discount)
        self.fields["start_date"].check_with(self._start_problem)
        self.fields["discount_percent"].check_with(self._discount_problem)

    def _show_hints(self, terms: QuoteTerms) -> None:
        words, formats = self._names.words, self._names.words.formats
        is_bundle = terms.offer is OfferType.BUNDLE
        self.fields["offer"].set_hint(
            words.translate("quotes", "one count for everything")
            if is_bundle
            else words.translate("quotes", "a count per product")
        )
        self.fields["start_date"].set_hint(words.translate("quotes", "today at the earliest"))
        self.fields["commitment_months"].set_hint(self._end_hint(terms))
        percent = terms.customer_discount_percent
        hint = ""
        if percent:
            hint = words.translate(
                "quotes",
                "on top of {percent} {customer_type}",
                percent=formats.percent(percent),
                customer_type=self._customer_type,
            )
        self.fields["discount_percent"].set_hint(hint)

    def _end_hint(self, terms: QuoteTerms) -> str:
        words = self._names.words
        try:
            end = words.formats.short_date(last_day(terms.start_date, terms.commitment_months))
        except RuleViolation:
            # No calendar goes so far; what to do about it is said at the start date.
            return ""
        return words.translate("quotes", "until {day}, all lines", day=end)

    def _lay_out(self) -> None:
        """One line of four, or two of two."""
        is_narrow = self.width() < self._least_width()
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        columns = 2 if is_narrow else 4
        for place, field in enumerate(self.fields.values()):
            self._grid.removeWidget(field)
            self._grid.addWidget(field, place // columns, place % columns)
        # The date and the discount share what is left over beside the segments.
        for column in range(4):
            self._grid.setColumnStretch(column, column % 2 if column < columns else 0)

    def _least_width(self) -> int:
        """What the four need side by side."""
        boxes = theme().scaled(_LEAST_DATE) + theme().scaled(_LEAST_DISCOUNT)
        segments = self.offer.sizeHint().width() + self.commitment.sizeHint().width()
        return boxes + segments + 8 * _RING + 3 * _GAP

    def _start_problem(self) -> str:
        """Asked when the box is left: a good date is the one to come back to from now on."""
        problem, value = self.start.problem(), self.start.value()
        if problem is None and value is not None:
            self._start = value
        return self._names.words.problem(problem) if problem else ""

    def _discount_problem(self) -> str:
        problem = self.discount.problem()
        return self._names.words.problem(problem) if problem else ""

    def _on_start(self, value: object) -> None:
        if value is not None:
            self.edited.emit("start_date", value)

    def _on_start_mistyped(self, is_mistyped: bool) -> None:
        """While no date can be read, the one before counts, not what its first digits happened to mean."""
        value = self._start if is_mistyped else self.start.value()
        if value is not None:
            self.edited.emit("start_date", value)

    def _on_commitment(self, value: object) -> None:
        self.edited.emit("commitment_months", value)

    def _on_discount(self, value: object) -> None:
        self.edited.emit("discount_percent", cast(Decimal | None, value) or Decimal(0))
