"""E-mail and templates in the settings as pictures show them."""

from PySide6.QtWidgets import QPushButton

from app.demo.scenes import Scene, Stage
from app.services.mail.mail_account import MailAccount, SmtpSignIn
from app.ui.forms.value_text import ValueText
from app.ui.workspace import places

_TEMPLATE = "template_offer.quote"


def _first(stage: Stage) -> None:
    stage.go(places.Settings("mail"))


def _microsoft(stage: Stage) -> None:
    _first(stage)
    stage.driver.click("mail_by_microsoft")


def _server(stage: Stage) -> None:
    """A mail server that nobody answers at, tried."""
    _first(stage)
    driver, accounts = stage.driver, stage.session.desk.mail.accounts
    driver.click("mail_by_smtp")
    driver.choose("smtp_sign_in", SmtpSignIn.NONE)
    for name, text in (("smtp_host", "127.0.0.1"), ("smtp_port", "9")):
        driver.write(name, text)
    driver.click("test_account")
    driver.wait_for(driver.find_as(QPushButton, "test_account").isEnabled, "the end of the test")
    stage.settle()
    accounts.save(MailAccount())


def _open(stage: Stage) -> None:
    _first(stage)
    stage.driver.click(_TEMPLATE)
    stage.settle()


def _template(stage: Stage) -> None:
    _open(stage)
    driver = stage.driver
    if driver.has("look_at_sample"):
        # In a narrow window what the customer reads has its place behind a button.
        driver.click("look_at_sample")
    driver.wait_for(
        lambda: bool(driver.find_as(ValueText, "sample_body").toPlainText()), "what the customer reads"
    )


def _template_wrong(stage: Stage) -> None:
    """One with a value that there is not; what was written for it is dropped again."""
    _open(stage)
    body, templates = stage.driver.find_as(ValueText, "template_body"), stage.session.desk.mail.templates
    body.setFocus()
    body.insertPlainText("{prix} ")
    stage.driver.find("template_name").setFocus()
    stage.settle()
    for offered in templates.offered(stage.session.desk.words.language):
        templates.forget_draft(offered.template)


MAIL_SETTINGS_SCENES = (
    Scene("09k-e-mail", _first),
    Scene("09l-e-mail-microsoft", _microsoft),
    Scene("09m-e-mail-server", _server),
    Scene("09n-template", _template),
    Scene("09o-template-wrong", _template_wrong),
)
