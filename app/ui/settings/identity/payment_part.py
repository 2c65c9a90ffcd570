"""When and how customers pay, where to, and what stands at the foot of each page."""

from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TypeVar, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.bank import check_iban
from app.domain.partner.branding import (
    BankAccount,
    Branding,
    EarlyDiscount,
    LatePenalty,
    PaymentFrom,
    PaymentTerms,
    PenaltyBasis,
)
from app.domain.partner.branding_rules import FOOTER_MAX
from app.services.formats.formatting import NO_BREAK
from app.services.papers.parts.payment import grouped_iban
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_area import TextArea
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.settings.identity.legal_part import TextFields
from app.ui.theme import SECTION
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select

T = TypeVar("T")
_DUE: tuple[tuple[int, PaymentFrom], ...] = (
    (0, PaymentFrom.INVOICE),
    (15, PaymentFrom.INVOICE),
    (30, PaymentFrom.INVOICE),
    (45, PaymentFrom.INVOICE),
    (60, PaymentFrom.INVOICE),
    (30, PaymentFrom.END_OF_MONTH),
    (45, PaymentFrom.END_OF_MONTH),
)
_EARLY: tuple[EarlyDiscount | None, ...] = (
    None,
    *(EarlyDiscount(Decimal(each), 8) for each in ("0.5", "1", "2")),
)
_NONE = "none"
_RING = 3
_LATE = (
    *(LatePenalty(PenaltyBasis.LEGAL_RATE, Decimal(each)) for each in (3, 4, 5)),
    *(LatePenalty(PenaltyBasis.CENTRAL_BANK, Decimal(each)) for each in (10, 12, 15)),
)


class PaymentPart(QWidget):
    """The terms of payment, the account and the foot."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.workspace.words
        words = self._words
        self._due = Select(words.translate("branding", "Due"), parent=self)
        self._early = Select(words.translate("branding", "Early payment"), parent=self)
        self._late = Select(words.translate("branding", "Late payment"), parent=self)
        self._texts = TextFields(editor, self)
        self.grid = FormGrid(self)
        self._feet: dict[str, TextArea] = {}
        self._fields: dict[str, Field] = {}
        self._debits = CheckBox(
            words.translate("branding", "VAT is owed when invoiced (option for debits), not when paid"), self
        )
        self._debits.setObjectName("vat_on_debits")
        self._debits.setEnabled(editor.may_change)
        self._debits.toggled.connect(lambda is_on: editor.change(vat_on_debits=is_on))
        self._add_terms()
        self.grid.add_row((self._inset(self._debits), 12))
        self._add_bank()
        self._add_feet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        title = Label(words.translate("branding", "Payment"), SECTION, parent=self)
        title.setContentsMargins(3, 0, 3, 0)
        column.addWidget(title)
        column.addWidget(self.grid)
        self._show()
        editor.restarted.connect(self._show)

    def tell_everything(self) -> None:
        """Say at each field what is wrong with it."""
        self._texts.tell_everything()
        for field in self._fields.values():
            field.check_now()

    def _add_terms(self) -> None:
        for name, select in (("due", self._due), ("early", self._early), ("late", self._late)):
            select.setObjectName(name)
            select.setEnabled(self._editor.may_change)
            select.chosen.connect(self._on_chosen)
            self._fields[name] = Field(select.accessibleName(), select, self)
        places = {"due": "payment.days", "early": "payment.early_discount", "late": "payment.late_penalty"}
        for name, place in places.items():
            self._fields[name].check_with(partial(self._editor.sentence, place))
        self.grid.add_row((self._fields["due"], 5), (self._fields["early"], 3), (self._fields["late"], 4))

    def _inset(self, box: CheckBox) -> QWidget:
        """``box`` where the inputs above it begin."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(_RING, 0, _RING, 0)
        row.addWidget(box)
        row.addStretch(1)
        return holder

    def _add_bank(self) -> None:
        words = self._words
        optional = words.translate("branding", "optional")

        def change(**part: str) -> None:
            bank = replace(self._editor.branding.bank or BankAccount(""), **part)
            self._editor.change(bank=bank if bank.iban or bank.bic else None)

        iban = self._texts.field(
            "bank.iban",
            words.translate("branding", "IBAN"),
            lambda branding: _written(branding.bank.iban) if branding.bank else "",
            lambda text: change(iban=text),
            optional=optional,
            is_verified=True,
        )
        bic = self._texts.field(
            "bank.bic",
            words.translate("branding", "BIC"),
            lambda branding: branding.bank.bic if branding.bank else "",
            lambda text: change(bic=text),
            optional=optional,
        )
        self.grid.add_row((iban, 8), (bic, 4))

    def _add_feet(self) -> None:
        words = self._words
        labels = {
            "fr": words.translate("branding", "Foot of the page, in French"),
            "en": words.translate("branding", "Foot of the page, in English"),
        }
        for language, label in labels.items():
            area = TextArea(parent=self, lines=2)
            area.setObjectName(f"footer_{language}")
            area.set_fixed(not self._editor.may_change)
            area.edited.connect(self._on_foot_edited)
            field = Field(label, area, self)
            field.check_with(partial(self._editor.sentence, f"footers.{language}"))
            self._feet[language], self._fields[language] = area, field
            self.grid.add_row((field, 12))

    def _show(self) -> None:
        branding = self._editor.branding
        payment = branding.payment
        due = (payment.days, payment.starts)
        self._due.set_options([(each, self._due_words(each)) for each in _with(_DUE, due)])
        self._due.set_value(due)
        self._debits.setChecked(branding.vat_on_debits)
        early = payment.early_discount
        offered = [(each or _NONE, self._early_words(each)) for each in _with(_EARLY, early)]
        self._early.set_options(offered)
        self._early.set_value(early or _NONE)
        late = payment.late_penalty
        self._late.set_options([(each, self._late_words(each)) for each in _with(_LATE, late)])
        self._late.set_value(late)
        for language, area in self._feet.items():
            area.set_text(branding.footers.get(language, ""))
        self._show_counts(branding)

    def _show_counts(self, branding: Branding) -> None:
        for language in self._feet:
            length = len(branding.footers.get(language, ""))
            left = self._words.translate(
                "branding",
                "{n} signs of {most}; without one the legal identity stands there",
                n=length,
                most=FOOTER_MAX,
            )
            self._fields[language].set_hint(left)

    def _on_chosen(self) -> None:
        days, starts = cast("tuple[int, PaymentFrom]", self._due.value())
        chosen = self._early.value()
        early = chosen if isinstance(chosen, EarlyDiscount) else None
        late = cast("LatePenalty", self._late.value())
        self._editor.change(payment=PaymentTerms(days, starts, early, late))

    def _on_foot_edited(self) -> None:
        footers = {language: area.text() for language, area in self._feet.items() if area.text()}
        self._editor.change(footers=footers)
        self._show_counts(self._editor.branding)

    def _due_words(self, due: tuple[int, PaymentFrom]) -> str:
        days, starts = due
        if not days:
            return self._words.translate("branding", "On receipt")
        if starts is PaymentFrom.END_OF_MONTH:
            return self._words.translate("branding", "{n} days, end of month", n=days)
        return self._words.translate("branding", "{n} days, invoice date", n=days)

    def _early_words(self, early: EarlyDiscount | None) -> str:
        if early is None:
            return self._words.translate("branding", "none")
        percent = self._words.formats.percent(early.percent)
        return self._words.translate("branding", "{percent} in {n} days", percent=percent, n=early.days)

    def _late_words(self, late: LatePenalty) -> str:
        figure = self._words.formats.number(late.figure)
        if late.basis is PenaltyBasis.LEGAL_RATE:
            return self._words.translate("branding", "{figure} × legal rate", figure=figure)
        return self._words.translate("branding", "ECB rate + {figure} points", figure=figure)


def _written(iban: str) -> str:
    """An IBAN that is kept in one piece in the groups that people read; what is being typed as it is."""
    return grouped_iban(iban).replace(NO_BREAK, " ") if check_iban(iban).normal == iban else iban


def _with(usual: tuple[T, ...], value: T) -> tuple[T, ...]:
    """The usual values, and what is set where it is none of them."""
    return usual if value in usual else (*usual, value)
