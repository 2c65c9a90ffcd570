"""The page for a key that cannot be had: a keyring locked, absent or silent, or a passphrase not given."""

import threading

from PySide6.QtCore import QTimer, Signal

from app.domain.errors import Problem
from app.services.desk.desk import Desk
from app.services.session.trouble_report import trouble_report
from app.services.vaults.secret_service import KeyringState, KeyringStatus
from app.ui.theme import NOTE
from app.ui.trouble.facts import FactList
from app.ui.trouble.frame import DataOwner, Footer, Heading, TroubleFrame
from app.ui.trouble.key_choices import KeyChoices, RecoveryAction
from app.ui.trouble.key_words import lead_of, state_of_data, title_of
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.label import Label

_LOOK_EVERY_MS = 1000
_WATCHED = frozenset({"keyring.locked", "keyring.none", "keyring.gone", "keyring.silent"})
_PASSING = frozenset(
    {
        "keyring.stays_locked",
        "cache.busy",
        "disk.full",
        "file.failed",
        "file.no_permission",
        "vault.busy",
        "vault.not_written",
    }
)
"""Codes of what went wrong on a way out, and leaves the trouble what it was."""


class KeyPage(TroubleFrame):
    """Offers ways to the key of the data, or to begin without; goes on by itself when a keyring opens.

    Signals:
        left_desk: the rep closes the desk.
    """

    left_desk = Signal()

    def __init__(self, window: TroubleWindow, problem: Problem) -> None:
        words, settings = window.words, window.laptop.settings
        titles = (words.translate("trouble", "What is safe"), words.translate("trouble", "What you can do"))
        owner = DataOwner(settings.partner_name, settings.account.name if settings.account else "")
        super().__init__(words, owner, titles, parent=window)
        self._window, self._laptop, self._tasks = window, window.laptop, window.tasks
        self._problem, self._keyring = problem, KeyringStatus(KeyringState.NONE)
        self._is_looking = self._is_busy = self._was_asked = False
        self._cancelled = threading.Event()
        self._list = KeyChoices(window.laptop, words, problem, self._cancelled, self)
        self._news = Label("", NOTE, "text2", self, wrap=True)
        self._news.setObjectName("trouble_news")
        self._news.hide()
        self._show()
        self._list.asked.connect(self._take)
        self._list.left.connect(self.left_desk)
        self.report_asked.connect(self._on_report)
        self.entered.connect(self._on_entered)
        self.escaped.connect(self._list.choose_first)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        if problem.code in _WATCHED:
            self._timer.start()

    def leave(self) -> None:
        """Stop looking at the keyring, and take a prompt of the system away."""
        self._timer.stop()
        self._cancelled.set()

    def begin(self) -> None:
        """Put the keyboard where the first way out wants it."""
        self._list.choose_first()

    def _show(self) -> None:
        words, has_cache = self._words, self._laptop.has_cache
        is_of_another = self._problem.code == "cache.unreadable"
        moment = self._laptop.clock.now().astimezone()
        lead = lead_of(self._problem, words, moment, has_cache=has_cache)
        self.set_heading(Heading("lock", title_of(self._problem.code, words), lead))
        self.below_heading.addSpacing(8)
        self.below_heading.addWidget(self._news)
        self._show_footer()
        facts = FactList(self)
        if is_of_another:
            facts.add(
                words.translate("trouble", "The data of the other one"),
                words.translate("trouble", "on the disk, as they were left"),
            )
        elif has_cache:
            facts.add(words.translate("trouble", "Your data"), state_of_data(self._laptop, words))
            facts.add(
                words.translate("trouble", "Your unsent changes, drafts and decisions"),
                words.translate("trouble", "in these data: they go on as soon as they open"),
            )
        facts.add(
            words.translate("trouble", "The portal"),
            words.translate("trouble", "everything that was exchanged is there, unchanged"),
        )
        if has_cache and not is_of_another:
            facts.part()
            unknown = words.translate("trouble", "What cannot be read without the key")
            count = words.translate("trouble", "How many changes wait. It shows as soon as the data open.")
            facts.add(unknown, count, "info", "info")
        self.left.body.addWidget(facts)
        self.right.body.addWidget(self._list)

    def _show_footer(self) -> None:
        name = self._keyring.label
        note = self._words.translate("trouble", "Keyring “{name}”.", name=name) if name else ""
        self.set_footer(Footer(self._problem.code, self._laptop.clock.now(), "channeldesk unlock", note))

    def _take(self, action: object) -> None:
        """Run ``action`` in a worker and open the desk after it."""
        assert isinstance(action, RecoveryAction)
        if self._is_busy:
            return
        self._set_busy(True)

        def refused(problems: tuple[Problem, ...]) -> None:
            self._set_busy(False)
            if not action.refused(problems[0]):
                self._on_refused(problems)

        def work() -> Desk:
            action.work()
            return self._laptop.open_desk()

        self._tasks.command(work, self._on_opened, refused)

    def _set_busy(self, is_busy: bool) -> None:
        """While a worker waits for the keyring or the person, nothing else begins."""
        self._is_busy = is_busy
        self._tell(self._words.translate("trouble", "One moment…") if is_busy else "")

    def _tell(self, news: str) -> None:
        self._news.setText(news)
        self._news.setVisible(bool(news))

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._tasks.query(self._laptop.secrets.keyring.status, self._on_looked, self._on_not_looked)

    def _on_looked(self, status: KeyringStatus) -> None:
        self._is_looking, self._was_asked = False, True
        if status != self._keyring:
            self._keyring = status
            self._show_footer()
        if status.state is KeyringState.OPEN and not self._is_busy:
            self._timer.stop()
            self._take(RecoveryAction(lambda: None, lambda _problem: False))

    def _on_not_looked(self, _problems: tuple[Problem, ...]) -> None:
        """It did not answer this time either; the next look comes by itself."""
        self._is_looking, self._was_asked = False, True
        self._keyring = KeyringStatus(KeyringState.SILENT)

    def _on_opened(self, desk: Desk) -> None:
        self._timer.stop()
        self._window.opened.emit(desk)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Stay where the trouble is the same; else show what it is now."""
        code = problems[0].code
        if code == "sign_in.needed":
            self._timer.stop()
            self._window.sign_in_needed.emit(())
        elif code == self._problem.code:
            now = self._words.formats.clock(self._laptop.clock.now().astimezone())
            self._tell(
                self._words.translate("trouble", "Tried again at {time}: nothing has changed.", time=now)
            )
        elif code in _PASSING:
            self._tell(" ".join(self._words.problem(problem) for problem in problems))
        else:
            self._timer.stop()
            self._window.say(problems)

    def _on_entered(self) -> None:
        if (chosen := self._list.current) is not None:
            chosen.act()

    def _on_report(self) -> None:
        laptop = self._laptop
        self.copy_report(
            trouble_report(
                self._problem,
                laptop.clock.now(),
                laptop.cache_file,
                has_passphrase=laptop.secrets.has_passphrase,
                keyring=self._keyring.state.value if self._was_asked else "",
            )
        )
