"""Every field says what is wrong with it when it is left, and is quiet while it is corrected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from tests.support.wizard_driver import WizardDriver

BAD_COMPANY = [
    ("identity.name", "", "Saisissez le nom."),
    ("identity.name", "x" * 201, "201"),
    ("identity.registration_number", "", "Saisissez le SIRET"),
    ("identity.registration_number", "ABC", "que des chiffres"),
    ("identity.registration_number", "8134290730002", "13"),
    ("identity.registration_number", "81342907300026", "un chiffre est faux"),
    ("identity.vat_number", "FR99732829320", "TVA"),
    ("phone", "abc", "chiffres"),
    ("phone", "01", "court"),
    ("website", "192.168.0.1", "IP"),
    ("website", "aubanel", "fin du domaine"),
    ("address.line1", "", "rue"),
    ("address.postal_code", "", "Saisissez le code postal"),
    ("address.postal_code", "340", "33000"),
    ("address.city", "", "Saisissez la ville"),
]
BAD_CONTACT = [
    ("contacts.0.name.first", "x" * 201, "201"),
    ("contacts.0.name.last", "", "nom"),
    ("contacts.0.email", "", "e-mail"),
    ("contacts.0.email", "anne", "@"),
    ("contacts.0.email", "anne@aubanel", "domaine"),
    ("contacts.0.email", "an ne@aubanel.fr", "précède"),
    ("contacts.0.phone.number", "12", "court"),
    ("contacts.0.fax.number", "abc", "chiffres"),
    ("contacts.0.job_title", "x" * 201, "201"),
]


def check(driver: WizardDriver, path: str, typed: str, said: str) -> None:
    """The field says ``said`` once it is left, and nothing while it is typed in again."""
    driver.write(path, typed)
    assert said in driver.problem(path)
    box = driver.find(QLineEdit, path)
    assert driver.problem(path) == box.accessibleDescription()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, "1")
    assert driver.problem(path) == ""


@pytest.mark.parametrize(("path", "typed", "said"), BAD_COMPANY)
def test_a_field_of_the_company_says_what_is_wrong(
    driver: WizardDriver, path: str, typed: str, said: str
) -> None:
    check(driver, path, typed, said)


def test_each_field_of_a_contact_says_what_is_wrong(driver: WizardDriver) -> None:
    driver.fill_in_company()
    driver.press("wizard_next")
    for path, typed, said in BAD_CONTACT:
        check(driver, path, typed, said)


def test_a_wrong_check_digit_asks_for_a_reason_and_takes_it(driver: WizardDriver) -> None:
    assert not driver.is_there("identity.override_reason")
    driver.fill_in_company(registration_number="73282932000075")
    driver.write("identity.override_reason", "Vu au greffe")
    assert driver.problem("identity.registration_number") == ""
    driver.press("wizard_next")
    assert driver.is_there("contacts.0.email")


def test_every_control_has_a_name_for_those_who_do_not_see_it(driver: WizardDriver) -> None:
    def nameless() -> list[str]:
        kinds = (QLineEdit, QComboBox, QAbstractButton)
        assert driver.window.page is not None
        found = [each for kind in kinds for each in driver.window.page.findChildren(kind)]
        return [
            each.objectName()
            for each in found
            if each.isVisible()
            and not each.accessibleName()
            and not (isinstance(each, QAbstractButton) and each.text())
        ]

    driver.press("is_billed_here")
    assert nameless() == []
    driver.press("is_billed_here")
    driver.fill_in_company()
    driver.press("wizard_next")
    driver.press("add_contact")
    assert nameless() == []
