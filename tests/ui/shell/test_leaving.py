"""Leaving: signing out from the settings, and being told to stop by the system."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.errors import RuleViolation, violation
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.credentials import names_of, tokens_name
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.process.qt_language import speak
from app.ui.process.single_instance import SingleInstance
from app.ui.process.stop_signals import StopSignals
from app.ui.settings.erase_dialog import EraseDialog
from app.ui.settings.sign_out_dialog import SignOutDialog
from app.ui.sign_in.page import SignInPage
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places


def button(place: QWidget | None, name: str) -> Button:
    assert place is not None
    found = place.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def test_signing_out_asks_first_and_can_be_called_off(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Settings())
    with qtbot.assertNotEmitted(window.sign_out_asked):
        button(window.page, "sign_out").click()
        dialog = window.findChild(SignOutDialog)
        assert dialog is not None
        dialog.reject()


def test_signing_out_leads_to_the_sign_in_and_keeps_the_cache(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    laptop = desk.choices
    assert isinstance(laptop, Laptop)
    laptop.vault.put(tokens_name(desk.account), "a token")
    alone = SingleInstance(tmp_path / "lock")
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(desk)
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        window.workspace.router.go(places.Settings())
        button(window.page, "sign_out").click()
        button(window, "sign_out_confirm").click()
        qtbot.waitUntil(lambda: any(each.findChild(SignInPage) for each in qapp.topLevelWidgets()))
        assert laptop.settings.account is None
        assert laptop.vault.get(tokens_name(desk.account)) is None
        assert desk.store.path.exists()
    finally:
        desktop.close()
        alone.release()


def test_erasing_counts_what_is_lost_wants_a_word_and_leaves_nothing(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    laptop = desk.choices
    assert isinstance(laptop, Laptop)
    account, paths = desk.account, laptop.paths
    apply_theme(qapp, Scheme.LIGHT)
    laptop.vault.put(tokens_name(account), "a token")
    customer_id = desk.queries.customers(CustomerFilter()).page(0, 1)[0].id
    desk.drafts.save_quote(QuoteDraft(desk.drafts.new_id(), customer_id, desk.offers.new_terms(customer_id)))
    paths.lock_file.parent.mkdir(parents=True, exist_ok=True)
    alone = SingleInstance(paths.lock_file)
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(desk)
        desktop.settle_in()
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        window.workspace.router.go(places.Settings("data"))
        QTest.mouseClick(button(window.page, "erase_laptop"), Qt.MouseButton.LeftButton)
        dialog = window.findChild(EraseDialog)
        assert dialog is not None
        assert "1 brouillon" in dialog.text.text()
        for typed, may in (("effacer !", False), ("Effacer", True)):
            dialog.input.clear()
            QTest.keyClicks(dialog.input, typed)
            assert dialog.primary.isEnabled() is may
        QTest.keyClick(dialog.input, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: any(each.findChild(SignInPage) for each in qapp.topLevelWidgets()))
        qtbot.waitUntil(lambda: not desk.store.path.exists())
        banners = [banner for each in qapp.topLevelWidgets() for banner in each.findChildren(Banner)]
        said = [banner.accessibleName() for banner in banners if banner.isVisible()]
        # In the language of the system: what was chosen is gone as well.
        assert said == ["This laptop keeps nothing of Channel Desk any more."]
    finally:
        desktop.close()
        alone.release()
    left = [each for folder in (paths.config, paths.data, paths.state) for each in folder.rglob("*")]
    assert [each for each in left if each.is_file() and each != paths.lock_file] == []
    assert [laptop.vault.get(name) for name in names_of(account)] == [None] * 4
    with pytest.raises(RuleViolation, match=r"sign_in\.needed"):
        Laptop(paths, vault=laptop.vault).open_desk()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to a process from outside")
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_loop_in_good_order(qapp: QApplication, qtbot: QtBot, told: signal.Signals) -> None:
    before = signal.getsignal(told)
    stop = StopSignals(qapp)
    quits: list[bool] = []
    qapp.aboutToQuit.connect(lambda: quits.append(True))
    try:
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), told))
        with qtbot.waitSignal(qapp.aboutToQuit):
            qapp.exec()
    finally:
        stop.release()
    assert quits
    assert signal.getsignal(told) is before


def test_qt_speaks_the_language_of_the_desk(qapp: QApplication, qtbot: QtBot) -> None:
    said: dict[str, str] = {}
    for language in ("fr", "en"):
        speak(qapp, language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        said[language] = box.buttons()[0].text().replace("&", "")
        assert QLocale().language() == QLocale(language).language()
    assert said == {"fr": "Annuler", "en": "Cancel"}
    assert Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_fr.qm").exists()


def test_a_click_that_a_rule_refuses_is_said_as_such_and_not_as_a_crash(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    laptop = desk.choices
    assert isinstance(laptop, Laptop)
    apply_theme(qapp, Scheme.LIGHT)
    alone = SingleInstance(tmp_path / "lock")
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(desk)
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        for error in (violation("quote.missing"), ValueError("a bug")):
            sys.excepthook(type(error), error, None)
        refusal, crash = (each.text.text() for each in window.findChildren(Dialog))
        assert "Ce devis n’est pas sur ce poste" in refusal
        assert "ValueError: a bug" in crash
    finally:
        desktop.close()
        alone.release()
