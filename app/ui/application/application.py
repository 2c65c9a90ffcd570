"""The running application: theme, sign-in or desk, one window, and the end of it all.

What is shown instead of the desk is imported when it is shown, and the log when the first page is there.
"""

import logging
import os
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Laptop
from app.domain.errors import Problem, RuleViolation
from app.services.desk.desk import Desk
from app.services.session.identity import Account
from app.services.session.language import system_language
from app.ui.application.main_window import START, MainWindow
from app.ui.process.garbage import GarbageCollector
from app.ui.process.qt_language import speak
from app.ui.process.single_instance import SingleInstance
from app.ui.process.stop_signals import StopSignals
from app.ui.theme import apply_theme, theme
from app.ui.theme.resources import resources_root
from app.ui.workspace import places

if TYPE_CHECKING:
    from app.ui.sign_in.page import SignInPage

_EXCHANGE_AFTER_MS = 50


def show(laptop: Laptop, desk: Desk | None) -> int:
    """Show the window until the rep closes it; ``desk`` is there when somebody signed in already."""
    application = make_application(laptop)
    alone = SingleInstance(laptop.paths.lock_file)
    if not alone.is_first and alone.wake_first():
        return 0
    collector = GarbageCollector()
    desktop = Desktop(laptop, alone)
    desktop.open(desk)
    collector.keep_start()
    stop = StopSignals(application)
    QTimer.singleShot(_EXCHANGE_AFTER_MS, desktop, desktop.settle_in)
    try:
        return application.exec()
    finally:
        stop.release()
        desktop.close()
        alone.release()
        collector.stop()


def make_offscreen_application(laptop: Laptop) -> QApplication:
    """The same without a screen: for what the window does by itself.

    Qt's own offscreen screen is smaller than the window, and menus would be pushed into it.
    """
    screen = str(resources_root() / "offscreen_screen.json")
    # Qt takes a colon for the end of the name, and goes without where a drive has one.
    platform = "offscreen" if ":" in screen else f"offscreen:configfile={screen}"
    os.environ["QT_QPA_PLATFORM"] = platform
    return make_application(laptop)


def make_application(laptop: Laptop) -> QApplication:
    """The Qt application with the rep's theme, text size and language."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Channel Desk")
    application.setDesktopFileName("channeldesk")
    settings = laptop.settings
    apply_theme(application, settings.appearance.value, settings.text_percent)
    theme().set_reduced_motion(settings.is_motion_reduced)
    speak(application, settings.language or system_language())
    return application


class Desktop(QObject):
    """Goes between the sign-in window and the main window."""

    def __init__(self, laptop: Laptop, alone: SingleInstance, start: places.Place = START) -> None:
        """``start`` is the page that a desk opens with."""
        super().__init__()
        self._laptop, self._alone, self._start = laptop, alone, start
        self._window: QWidget | None = None
        self._desk: Desk | None = None
        self._log: logging.Handler | None = None
        alone.woken.connect(self._on_woken)
        sys.excepthook = self._on_exception

    def open(self, desk: Desk | None) -> None:
        """Show the desk, or the sign-in when there is none or it cannot be opened."""
        if not self._alone.is_first:
            self._desk = desk
            self._show_silent()
            return
        if desk is not None:
            self._show_desk(desk)
            return
        try:
            self._show_desk(self._laptop.open_desk())
        except RuleViolation as refused:
            self._show_refusal(refused.problems)

    def close(self) -> None:
        """End what is open."""
        sys.excepthook = sys.__excepthook__
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        if self._desk is not None:
            self._desk.close()
        if self._log is not None:
            logging.getLogger().removeHandler(self._log)
            self._log.close()

    def settle_in(self) -> None:
        """Hear other starts and keep a log from now on; both are for the first desk alone, and done once."""
        if not self._alone.is_first or self._log is not None:
            return
        from app.services.session.log import start_logging

        self._alone.listen()
        self._log = start_logging(self._laptop.paths.log_file)

    def _show_desk(self, desk: object) -> None:
        assert isinstance(desk, Desk)
        self._desk = desk
        window = MainWindow(desk, self._start)
        window.sign_out_asked.connect(self._on_sign_out_asked)
        window.erase_asked.connect(self._on_erase_asked)
        window.sign_in_asked.connect(self._on_sign_in_asked)
        # Queued: whoever met the damage is in the middle of something.
        window.workspace.bridge.damaged.connect(self._on_damaged, Qt.ConnectionType.QueuedConnection)
        self._replace(window)
        if desk.store.is_held():
            window.workspace.router.go(places.Outbox())
        # After the first paint: the libraries of the exchange take longer to load than the window to show.
        QTimer.singleShot(_EXCHANGE_AFTER_MS, window, lambda: self._start_exchange(window))
        if self._laptop.problems:
            window.workspace.messages.problems(self._laptop.problems)

    def _start_exchange(self, window: MainWindow) -> None:
        # The log tells of the exchange from its first line.
        self.settle_in()
        if self._window is window:
            window.start_exchange()

    def _show_silent(self) -> None:
        """Say that another desk is open and does not answer; go on when it does, or has ended."""
        from app.ui.trouble.silent_page import SilentPage
        from app.ui.trouble.window import TroubleWindow

        window = TroubleWindow(self._laptop)
        page = SilentPage(window, self._alone)
        window.show_page(page)
        page.woken.connect(window.close)
        page.left_desk.connect(window.close)
        page.freed.connect(self._on_freed)
        self._replace(window)
        page.begin()

    def _on_freed(self) -> None:
        self.open(self._desk)
        self.settle_in()

    def _show_refusal(self, problems: tuple[Problem, ...]) -> None:
        """Say why nothing is open: on a page with ways out of that trouble, else on the sign-in."""
        from app.ui.trouble.pages import page_for
        from app.ui.trouble.window import TroubleWindow

        window = TroubleWindow(self._laptop)
        page = page_for(window, problems[0])
        if page is None:
            window.deleteLater()
            self._show_sign_in(() if problems[0].code == "sign_in.needed" else problems)
            return
        window.show_page(page)
        window.opened.connect(self._show_desk)
        window.sign_in_needed.connect(self._show_sign_in)
        window.refused.connect(self._show_refusal)
        page.left_desk.connect(window.close)
        self._replace(window)
        page.begin()

    def _show_sign_in(self, problems: tuple[Problem, ...]) -> "SignInPage":
        from app.ui.sign_in.window import SignInWindow

        window = SignInWindow(self._laptop, problems)
        window.page.signed_in.connect(self._show_desk)
        window.page.data_trouble.connect(self._show_refusal)
        self._replace(window)
        return window.page

    def _on_damaged(self, problem: object) -> None:
        """Leave the desk for the page of the damage; the files are set aside before anybody reads them."""
        assert isinstance(problem, Problem)
        desk, self._desk = self._desk, None
        if desk is None:
            return
        desk.store.keep_damaged()
        self._show_refusal((problem,))
        desk.close()

    def _on_sign_out_asked(self) -> None:
        assert isinstance(self._window, MainWindow)
        desk = self._window.workspace.services

        def sign_out() -> None:
            # While there is a sign-in to send it with.
            desk.sync.finish()
            self._laptop.sign_out(desk.account)

        self._window.workspace.tasks.command(sign_out, self._on_signed_out)

    def _on_signed_out(self, _nothing: None) -> None:
        self._leave_desk(())

    def _on_erase_asked(self) -> None:
        """End the sign-in at the portal, where that can be reached; what waits to be sent goes unsent."""
        assert isinstance(self._window, MainWindow)
        account = self._window.workspace.services.account
        self._window.workspace.tasks.command(
            lambda: self._laptop.sign_out(account), lambda _: self._erase(account)
        )

    def _erase(self, account: Account) -> None:
        """Close the desk, remove everything, and say at the sign-in that it is done, or what stayed."""
        desk, self._desk = self._desk, None
        # The window keeps what is open in it as it closes: before all of that goes.
        self._show_sign_in(())
        if desk is not None:
            desk.close()
        if self._log is not None:
            logging.getLogger().removeHandler(self._log)
            self._log.close()
        try:
            self._laptop.erase(account)
        except RuleViolation as refused:
            self._show_sign_in(refused.problems)
        else:
            self._show_sign_in(()).say_erased()

    def _on_sign_in_asked(self, problem: object) -> None:
        assert isinstance(problem, Problem)
        self._leave_desk((problem,))

    def _leave_desk(self, problems: tuple[Problem, ...]) -> None:
        desk, self._desk = self._desk, None
        self._show_sign_in(problems)
        if desk is not None:
            desk.close()

    def _replace(self, window: QWidget) -> None:
        before, self._window = self._window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _on_woken(self) -> None:
        if self._window is not None:
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if not isinstance(self._window, MainWindow):
            return
        messages = self._window.workspace.messages
        if isinstance(error, RuleViolation):
            # Nothing is broken: a click was about what is gone meanwhile, and nobody there expected it.
            messages.problems(error.problems)
        elif isinstance(error, Exception):
            messages.crash(error)
