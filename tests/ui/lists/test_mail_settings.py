"""E-mail and templates: a rep sets up by which way e-mail leaves, tries it, and is told what is wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.demo.ui_driver import UiDriver
from app.domain.commands.commands import SetMailTemplate
from app.domain.mail.message import Channel
from app.services.desk.desk import Desk
from app.services.mail.accounts import MailAccounts
from app.services.mail.mail_account import MailAccount, Security, SmtpServer, SmtpSignIn
from app.services.mail.microsoft import Microsoft
from app.services.mail.templates import Origin
from app.services.vaults.vault import MemoryVault
from app.ui.application.main_window import MainWindow
from app.ui.attention.card import AttentionCard
from app.ui.forms.field import Field
from app.ui.forms.value_text import ValueText
from app.ui.settings.mail.mail_tab import MailTab
from app.ui.settings.mail.template_row import TemplateRow
from app.ui.settings.mail.trial import AccountTrial
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from app.wire.protocol import PROBLEM_PREFIX, OperationResult, ProblemDetails, ResultStatus
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.mail_server import PASSWORD, USER, Letterbox, MailHost, mail_host
from tests.support.microsoft import Tenant, microsoft
from tests.support.patience import PATIENCE_MS
from tests.support.windows import Show


class Tab:
    """The tab as its user sees it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.workspace.router.go(places.Settings("mail"))
        assert window.page is not None
        self.driver = UiDriver(window)
        tab = window.page.findChild(MailTab)
        assert isinstance(tab, MailTab)
        self.tab = tab
        self.until(lambda: window.workspace.tasks.is_idle)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def press(self, name: str) -> None:
        self.driver.click(name)

    def type_into(self, name: str, text: str) -> None:
        """Write a value in place of the one before, and go on with the keyboard."""
        line = self.driver.find_as(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        self.until(lambda: self.window.workspace.tasks.is_idle)

    def outcome(self, trial: AccountTrial) -> list[str]:
        """What is said once the account has been tried: the sum, then what is wrong."""
        trial.start.click()
        self.until(trial.start.isEnabled)
        wrong = [each.text() for each in trial.findChildren(Label, "step_problem") if each.isVisible()]
        return [self.driver.find_as(Label, "test_outcome").text(), *wrong]

    def problem(self, name: str) -> str:
        found = self.driver.find(name).parent()
        assert isinstance(found, Field)
        return found.problem()


@contextmanager
def opened(desk: Desk, show: Show, qtbot: QtBot, *, host: MailHost | None = None) -> Iterator[Tab]:
    context = host.trusted if host else None
    desk.mail.accounts = MailAccounts(desk.store, desk.catalogue, desk.account, MemoryVault(), context)
    yield Tab(show(desk), qtbot)


def test_a_mail_server_is_set_up_field_by_field_and_tried(desk: Desk, show: Show, qtbot: QtBot) -> None:
    with mail_host(Letterbox()) as host, opened(desk, show, qtbot, host=host) as page:
        accounts, smtp = desk.mail.accounts, page.tab.accounts.smtp
        page.press("mail_by_smtp")
        smtp.trial.start.click()
        assert [page.problem(f"smtp_{name}") for name in ("host", "user", "secret")] == [
            "Indiquez le nom du serveur.",
            "Indiquez l’identifiant.",
            "Indiquez le mot de passe, ou le jeton.",
        ]
        page.type_into("smtp_host", host.host)
        page.type_into("smtp_port", "70000")
        assert "65" in page.problem("smtp_port")
        page.type_into("smtp_port", str(host.port))
        # What is not whole yet is kept to be gone on with, and e-mail stays a draft meanwhile.
        half = accounts.get()
        assert (half.channel, half.smtp.host, half.smtp.port) == (Channel.DRAFT, host.host, host.port)
        page.type_into("smtp_user", USER)
        page.type_into("smtp_secret", "wrong")
        server = SmtpServer(host.host, host.port, Security.STARTTLS, SmtpSignIn.PASSWORD, USER)
        assert accounts.get() == MailAccount(Channel.SMTP, smtp=server)
        wrong = page.outcome(smtp.trial)
        assert wrong[0] == "Cela ne fonctionne pas encore."
        assert "5.7.8" in wrong[1]
        # Tried at once, before the keyring can have it.
        secret = page.driver.find_as(QLineEdit, "smtp_secret")
        secret.setFocus()
        QTest.keyClicks(secret, PASSWORD)
        smtp.trial.start.setFocus()
        assert page.outcome(smtp.trial) == ["Tout fonctionne."]
        assert smtp.trial.start.hasFocus()
        assert host.letterbox.taken == []
        # A sender that is none is said, and not kept.
        page.type_into("sender_address", "claire@")
        assert page.problem("sender_address")
        page.type_into("sender_address", "ventes@arvane.example")
        assert accounts.sender()[1] == "ventes@arvane.example"
        host.letterbox.answers["MAIL"] = "550 not you"
        assert "ventes@arvane.example" in page.outcome(smtp.trial)[1]
        page.press("mail_by_draft")
        page.until(lambda: accounts.get().channel is Channel.DRAFT)
        # What was set up needs nothing more than to be chosen again.
        page.press("mail_by_smtp")
        page.until(lambda: accounts.get().channel is Channel.SMTP)


def test_signing_in_at_microsoft_by_a_code_on_its_page_and_out_again(
    desk: Desk, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tenant, browsers = Tenant(is_typed=False), []
    with microsoft(tenant) as at:
        vault = MemoryVault()

        def known_as(where: Microsoft | None) -> MailAccounts:
            return MailAccounts(desk.store, desk.catalogue, desk.account, vault, None, where)

        desk.mail.accounts = known_as(None)
        page = Tab(show(desk), qtbot)
        page.press("mail_by_microsoft")
        # Without an application of the partner's the tab says who sets it, and offers nothing else.
        said = page.driver.find_as(Label, "microsoft_text").text()
        assert f"--partner {desk.account.partner_id}" in said
        assert not page.driver.has("microsoft_browser")
        desk.mail.accounts = accounts = known_as(at)
        page.window.workspace.router.go(places.Customers())
        page = Tab(page.window, qtbot)
        page.press("mail_by_microsoft")
        page.press("microsoft_by_code")
        page.until(lambda: page.driver.has("microsoft_code"))
        assert page.driver.find_as(Label, "microsoft_code").text() == "ABCD"
        page.press("microsoft_cancel")
        assert accounts.get().channel is Channel.DRAFT
        tenant.is_typed = True

        def browse(url: QUrl) -> bool:
            browsers.append(tenant.come_back(url.toString()))
            return True

        monkeypatch.setattr(QDesktopServices, "openUrl", browse)
        page.press("microsoft_browser")
        page.until(lambda: page.driver.has("microsoft_sign_out"))
        assert accounts.get() == MailAccount(Channel.MICROSOFT, microsoft_login="claire@arvane.example")
        trial = page.tab.accounts.microsoft.trial
        assert page.outcome(trial) == ["Tout fonctionne."]
        tenant.status, tenant.code = 404, "MailboxNotEnabledForRESTAPI"
        assert page.outcome(trial)[0] == "Cela ne fonctionne pas encore."
        page.press("microsoft_sign_out")
        page.until(lambda: page.driver.has("microsoft_browser"))
        assert accounts.get() == MailAccount()
        for browser in browsers:
            browser.join()


@pytest.fixture
def manager(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Sophie Aubert's desk."""
    desk = demo_desk(tmp_path, clock=clock, who="manager")
    yield desk
    desk.close()


def rows(page: Tab) -> list[str]:
    """What the list says of the templates, as a screen reader hears it."""
    return [
        row.accessibleName() for row in page.tab.templates.findChildren(TemplateRow) if not row.isHidden()
    ]


def write(page: Tab, text: str) -> None:
    """Type at the beginning of the message."""
    body = page.driver.find_as(ValueText, "template_body")
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(body, text)
    page.until(lambda: page.window.workspace.tasks.is_idle)


def test_a_template_is_written_saved_published_and_taken_back(
    manager: Desk, show: Show, qtbot: QtBot
) -> None:
    page, templates = Tab(show(manager), qtbot), manager.mail.templates
    ours = templates.get("offer.quote", "fr")
    assert "Envoi d’un devis, standard" in rows(page)
    row, card = page.driver.find("template_offer.quote"), page.driver.find("mail_by_draft")
    edges = {(part.mapTo(page.tab, QPoint(0, 0)).x(), part.width()) for part in (row, card)}
    assert len(edges) == 1, "its divider is as wide as the cards above"
    page.press("template_offer.quote")
    write(page, "{prix} ")
    page.press("save_template")
    editor = page.tab.editor
    assert editor is not None
    assert editor.form.fields["body"].problem().startswith("Aucune valeur ne s’appelle {prix}")
    # What is wrong is kept as well, and found again by whoever comes back.
    QTest.keyClick(editor.form.body, Qt.Key.Key_Escape)
    page.until(lambda: "Envoi d’un devis, standard, non enregistré" in rows(page))
    assert page.driver.find("template_offer.quote").hasFocus()
    page.tab.templates.refresh()
    assert page.driver.find("template_offer.quote").hasFocus()
    page.press("template_offer.quote")
    body = page.driver.find_as(ValueText, "template_body")
    assert body.toPlainText().startswith("{prix} salutation")
    for _ in range(7):
        QTest.keyClick(body, Qt.Key.Key_Delete)
    editor = page.tab.editor
    assert editor is not None
    menu = editor.form.places_menu()
    next(each for each in menu.actions() if each.objectName() == "place_customer").trigger()
    page.until(lambda: "Maison" in page.driver.find_as(ValueText, "sample_body").toPlainText())
    page.press("save_template")
    page.until(lambda: templates.origin(ours) is Origin.OWN)
    assert templates.get("offer.quote", "fr").body == "{customer}" + ours.body
    page.press("publish_template")
    page.until(lambda: templates.published(ours) is not None)
    assert [type(each.command) for each in manager.queries.outbox()] == [SetMailTemplate]
    page.until(lambda: page.driver.find_as(Label, "template_state").text() == "De l’équipe")
    # The legal line stands under the sample although a template leaves it out.
    body = page.driver.find_as(ValueText, "template_body")
    body.selectAll()
    QTest.keyClicks(body, "Bonjour")
    page.until(lambda: "SIREN" in page.driver.find_as(ValueText, "sample_body").toPlainText())
    page.press("discard_template")
    page.until(lambda: page.driver.has("withdraw_template"))
    page.press("withdraw_template")
    page.until(lambda: templates.published(ours) is None)


def test_another_template_and_one_that_the_portal_refused(manager: Desk, show: Show, qtbot: QtBot) -> None:
    page, templates = Tab(show(manager), qtbot), manager.mail.templates
    page.press("new_template")
    page.press("save_template")
    editor = page.tab.editor
    assert editor is not None
    assert editor.form.fields["name"].problem() == "Donnez un nom au modèle."
    page.type_into("template_name", "Court")
    page.press("publish_template")
    page.until(lambda: manager.store.queue_counts().to_send == 1)
    page.press("back_to_templates")
    page.until(lambda: {"Court, de l’équipe", "Envoi d’un devis, standard, premier"} <= set(rows(page)))
    page.driver.find_as(Segmented, "template_language").segment("en").click()
    page.until(lambda: "Sending a quote, standard" in rows(page))
    (sent,) = manager.store.take_batch(9, 99_999, is_at_once=True)
    problem = ProblemDetails(f"{PROBLEM_PREFIX}template-changed", "", 409)
    manager.store.settle([OperationResult(sent.seq, sent.op_id, ResultStatus.REJECTED, 1, problem=problem)])
    page.window.workspace.router.go(places.Attention())
    page.until(lambda: page.window.workspace.tasks.is_idle)
    page.driver.find_as(AttentionCard, f"card:{sent.op_id}").set_open(True)
    page.press("keep_template")
    page.until(lambda: page.window.workspace.router.place == places.Settings("mail"))
    assert [each.name for each in templates.drafts("fr")] == ["Court"]
    page = Tab(page.window, qtbot)
    page.until(lambda: "Court, non enregistré" in rows(page))
