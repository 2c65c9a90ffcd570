"""The inputs of a line of an offer or a change, each with its name for a screen reader and its range."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from app.domain.checks.amounts import MANUAL_PRICE_MAX, QUANTITY_MAX
from app.services.catalogue.product_names import ProductNames
from app.services.formats.number_input import currency_units
from app.services.quotes.offer_editing import TYPED_PRICE_PLACES
from app.ui.forms.decimal_input import DecimalInput
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_BOX = 28
_ALL = Decimal(100)


def level_select(names: ProductNames, product: str, levels: tuple[str, ...], parent: QWidget) -> Select:
    """Chooses one of the levels that may be sold."""
    name = names.words.translate("quotes", "Level of {product}", product=product)
    return Select(name, [(level, names.level(level)) for level in levels], parent, height=_BOX)


def quantity_stepper(names: ProductNames, product: str, parent: QWidget) -> Stepper:
    """Counts licences; 0 is not subscribed."""
    words = names.words
    return Stepper(
        words.translate("quotes", "Quantity of {product}", product=product),
        words.translate("quotes", "One less {product}", product=product),
        words.translate("quotes", "One more {product}", product=product),
        parent,
        maximum=QUANTITY_MAX,
        text_of=words.formats.count,
    )


def discount_input(names: ProductNames, product: str, parent: QWidget) -> DecimalInput:
    """The discount of the line, in percent."""
    return DecimalInput(
        names.words.translate("quotes", "Discount on {product}", product=product),
        parent,
        minimum=Decimal(0),
        maximum=_ALL,
        text_of=names.words.formats.percent,
        units=("%",),
        height=_BOX,
        when_empty=Decimal(0),
    )


def price_input(names: ProductNames, product: str, currency: str, parent: QWidget) -> DecimalInput:
    """A unit price that the rep types, to four decimals."""
    return DecimalInput(
        names.words.translate("quotes", "Unit price of {product}", product=product),
        parent,
        places=TYPED_PRICE_PLACES,
        minimum=Decimal(0),
        maximum=MANUAL_PRICE_MAX,
        text_of=names.words.formats.number,
        units=currency_units(currency),
        decimal_sign=names.words.formats.decimal_sign,
        height=_BOX,
        missing="price.not_typed",
    )
