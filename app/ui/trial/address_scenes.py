"""The form of a company as other countries fill it in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.trial.scenes import Scene, Stage, add_customer
from app.ui.widgets.select import Select

_PROGRAMME, _COUNTRY = "cyber360.VAR", "address.country"


def _choose_country(stage: Stage, country: str) -> None:
    """Go down the list; the form is built anew for each country on the way, and its list too."""
    box = stage.hand.find_as(Select, _COUNTRY)
    for _ in range(box.count()):
        box = stage.hand.find_as(Select, _COUNTRY)
        if box.value() == country:
            return
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Down)


def _company(country: str, *typed: tuple[str, str]) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        add_customer(stage, _PROGRAMME)
        _choose_country(stage, country)
        for path, text in typed:
            stage.hand.write(path, text)

    return show


ADDRESS_SCENES: tuple[Scene, ...] = (
    Scene("02u-address-us", _company("US", ("address.city", "Austin, TX 78701"))),
    Scene("02v-address-gb", _company("GB", ("address.city", "London"), ("address.postal_code", "SW1A"))),
    Scene("02w-address-ch", _company("CH", ("address.postal_code", "CH-8001 Zürich"))),
)
