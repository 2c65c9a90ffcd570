"""The form of a company as other countries fill it in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.scenes import Scene, Stage, add_customer
from app.ui.widgets.select import Select

_PROGRAMME, _COUNTRY = "cyber360.VAR", "address.country"


def _choose_country(stage: Stage, country: str) -> None:
    """Go down the list; the form is built anew for each country on the way, and its list too."""
    box = stage.driver.find_as(Select, _COUNTRY)
    for _ in range(box.count()):
        box = stage.driver.find_as(Select, _COUNTRY)
        if box.value() == country:
            return
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Down)


def _company(country: str, *typed: tuple[str, str]) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        add_customer(stage, _PROGRAMME)
        _choose_country(stage, country)
        for path, text in typed:
            stage.driver.write(path, text)

    return show


_NUMBER, _VAT = "identity.registration_number", "identity.vat_number"
_NAME, _STREET, _CITY, _CODE = "identity.name", "address.line1", "address.city", "address.postal_code"


ADDRESS_SCENES: tuple[Scene, ...] = (
    Scene("02u-address-us", _company("US", (_CITY, "Austin, TX 78701"))),
    Scene("02v-address-gb", _company("GB", (_CITY, "London"), (_CODE, "SW1A"), (_VAT, "XI 980780684"))),
    Scene("02w-address-ch", _company("CH", (_CODE, "CH-8001 Zürich"))),
    Scene(
        "02w1-address-be",
        _company("BE", (_NAME, "Boulangerie Maes"), (_NUMBER, "BE 0428 759 498"), (_CODE, "B-100")),
    ),
    Scene("02w2-address-lu", _company("LU", (_NUMBER, "B 82 721"), (_CODE, "L-2449 Luxembourg"))),
    Scene("02w3-address-de", _company("DE", (_NUMBER, "4711"), (_VAT, "136695975"), (_CODE, "00999"))),
    Scene("02w4-address-ie", _company("IE", (_NUMBER, "CRO 123456"), (_CODE, "d02x285"))),
    Scene(
        "02w5-address-ca",
        _company("CA", (_NUMBER, "123456783"), (_CITY, "Montréal (Québec) V6B 1A1"), (_VAT, "123456782")),
    ),
    Scene(
        "02w6-address-ma",
        _company("MA", (_NUMBER, "1561191000066"), (_STREET, "1 bd Zerktouni"), (_CODE, "20")),
    ),
)
