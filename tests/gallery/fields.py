"""The column of form fields."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.ui.forms.date_input import DateInput, DateWords
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.field import Field
from app.ui.forms.month_view import MonthView, MonthWords
from app.ui.forms.text_area import TextArea
from app.ui.forms.text_input import TextInput
from tests.gallery.column import Column

_TODAY = date(2026, 11, 20)
_MONTHS = ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre").split()
_MONTH_WORDS = MonthWords(_MONTHS, "lun. mar. mer. jeu. ven. sam. dim.".split())
_DATE_WORDS = DateWords(_MONTH_WORDS, lambda day: f"{day:%d/%m/%Y}", "Mois précédent", "Mois suivant")


class FieldsColumn(Column):
    """A field in each of its states."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading("Champs")
        name = TextInput(parent=self)
        name.setText("Maison Corbière")
        self.part(Field("Raison sociale", name, self))
        self._city = TextInput(parent=self)
        self.part(Field("Ville", self._city, self, optional="facultatif"))
        self._add_siret()
        self._add_verified()
        self._add_fixed()
        self._add_numbers()
        self.part(Field("Notes pour le client", TextArea(parent=self, lines=2), self))
        month = MonthView(_MONTH_WORDS, _TODAY, parent=self)
        month.set_day(date(2026, 12, 1))
        self.row(month)
        self.finish()

    def focus_city(self) -> None:
        """Put the keyboard into the empty field, to show its ring."""
        self._city.setFocus()

    def _add_siret(self) -> None:
        siret = TextInput(parent=self)
        siret.setText("813 429 073 00026")
        field = Field("SIRET", siret, self)
        field.set_problem("Clé incorrecte : vérifiez sur le Kbis.")
        self.part(field)

    def _add_verified(self) -> None:
        vat = TextInput(parent=self)
        vat.setText("FR31 813 429 073")
        field = Field("N° de TVA", vat, self, hint="Déduit du SIREN, modifiable")
        field.set_verified(True)
        self.part(field)

    def _add_fixed(self) -> None:
        login = TextInput(parent=self)
        login.setText("admin@corbiere.onmicrosoft.com")
        field = Field("Identifiant administrateur", login, self)
        field.set_fixed("Fixé à la création du compte Microsoft")
        self.part(field)

    def _add_numbers(self) -> None:
        start = DateInput("Début prévu", _DATE_WORDS, _TODAY, self)
        start.set_value(date(2026, 12, 1))
        discount = DecimalInput("Remise", self, unit="%")
        discount.setText("3")
        amount = DecimalInput("Montant", self, unit="€")
        amount.setText("1 234,50")
        self.row(
            Field("Début prévu", start, self), Field("Remise", discount, self), Field("Montant", amount, self)
        )
