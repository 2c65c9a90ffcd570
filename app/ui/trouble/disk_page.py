"""The page for a disk that does not let the desk open its data: full, read-only, or in trouble of its own."""

from PySide6.QtCore import Signal

from app.domain.errors import Problem
from app.ui.trouble.choices import BlockChoice, ChoiceList
from app.ui.trouble.facts import FactList
from app.ui.trouble.frame import DataOwner, Footer, Heading, TroubleFrame
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.buttons import Button


class DiskPage(TroubleFrame):
    """Says which disk and what to do about it; tries again when told to.

    Signals:
        left_desk: the rep closes the desk.
    """

    left_desk = Signal()

    def __init__(self, window: TroubleWindow, problem: Problem) -> None:
        words, account = window.words, window.laptop.settings.account
        titles = (words.translate("trouble", "What is safe"), words.translate("trouble", "What you can do"))
        super().__init__(words, DataOwner("", account.name if account else ""), titles, parent=window)
        self._window, self._laptop, self._code = window, window.laptop, problem.code
        self._retry = Button(
            words.translate("trouble", "Try again"),
            "primary",
            "sync",
            self,
            shortcut=words.translate("trouble", "Enter"),
        )
        self._retry.setObjectName("retry_go")
        self._retry.clicked.connect(self._open)
        self.set_heading(Heading("attention", self._title_text(), words.problem(problem)))
        self.set_footer(Footer(problem.code, self._laptop.clock.now(), "channeldesk doctor"))
        self._lay_out_facts()
        self._lay_out_choices()
        self.report_asked.connect(self._on_report)
        self.entered.connect(self._retry.click)

    def begin(self) -> None:
        """Put the keyboard on the way out."""
        self._retry.setFocus()

    def _title_text(self) -> str:
        words = self._words
        match self._code:
            case "cache.read_only":
                return words.translate("trouble", "Nothing can be written on this disk")
            case "cache.disk_full":
                return words.translate("trouble", "The disk is full")
            case "cache.busy":
                return words.translate("trouble", "Another program holds your data")
            case _:
                return words.translate("trouble", "The disk reports an error")

    def _lay_out_facts(self) -> None:
        words, facts = self._words, FactList(self)
        if self._laptop.has_cache:
            facts.add(
                words.translate("trouble", "Your data"),
                words.translate("trouble", "on the disk, as you left them; nothing was changed or deleted"),
            )
        facts.add(
            words.translate("trouble", "The portal"),
            words.translate("trouble", "everything that was exchanged is there, unchanged"),
        )
        self.left.body.addWidget(facts)

    def _lay_out_choices(self) -> None:
        words, ways = self._words, ChoiceList(self)
        text = words.translate("trouble", "Once it is mended, the desk opens where you left it.")
        ways.add(BlockChoice(words.translate("trouble", "Try again"), text, (self._retry,), self))
        close = Button(words.translate("trouble", "Close Channel Desk"), "secondary", parent=self)
        close.setObjectName("close_go")
        close.clicked.connect(self.left_desk)
        text = words.translate("trouble", "Nothing changes. The page comes back at the next start.")
        ways.add(BlockChoice(words.translate("trouble", "Close Channel Desk"), text, (close,), self))
        self.right.body.addWidget(ways)

    def _open(self) -> None:
        self._retry.setEnabled(False)
        self._window.tasks.command(self._laptop.open_desk, self._window.opened.emit, self._window.say)

    def _on_report(self) -> None:
        self.copy_report(f"Channel Desk\ncode {self._code}\n{self._laptop.clock.now().isoformat()}\n")
