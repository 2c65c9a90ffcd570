"""The page of a second start while the desk that is open does not answer."""

from PySide6.QtCore import Signal

from app.domain.errors import Problem
from app.ui.process.single_instance import SingleInstance
from app.ui.trouble.choices import ChoiceList, RadioChoice
from app.ui.trouble.facts import FactList
from app.ui.trouble.frame import DataOwner, Footer, Heading, TroubleFrame
from app.ui.trouble.window import TroubleWindow

CODE = "desk.silent"


class SilentPage(TroubleFrame):
    """Says that a desk is open and hangs; the rep may try again once it was given time, or was ended.

    Signals:
        woken: the open desk has shown its window.
        freed: it has ended, and this one has its place.
        left_desk: the rep closes this one.
    """

    woken = Signal()
    freed = Signal()
    left_desk = Signal()

    def __init__(self, window: TroubleWindow, alone: SingleInstance) -> None:
        words, account = window.words, window.laptop.settings.account
        titles = (words.translate("trouble", "What is safe"), words.translate("trouble", "What you can do"))
        super().__init__(words, DataOwner("", account.name if account else ""), titles, parent=window)
        self._laptop, self._tasks, self._alone = window.laptop, window.tasks, alone
        self.is_asking = False
        """Whether the open one is being asked now."""
        self._list = ChoiceList(self)
        self._fill()
        self.report_asked.connect(self._on_report)
        self.entered.connect(self._on_entered)
        self.escaped.connect(self._list.choose_first)

    def begin(self) -> None:
        """Put the keyboard where the first way out wants it."""
        self._list.choose_first()

    def _fill(self) -> None:
        words = self._words
        title = words.translate("trouble", "Channel Desk is open already and does not answer")
        self.set_heading(Heading("clock", title, words.problem(Problem(CODE))))
        self.set_footer(Footer(CODE, self._laptop.clock.now()))
        facts = FactList(self)
        facts.add(
            words.translate("trouble", "Your data"),
            words.translate("trouble", "what was saved is on the disk, even if the open one is ended"),
        )
        self.left.body.addWidget(facts)
        self._add(
            "retry",
            words.translate("trouble", "Try again"),
            words.translate(
                "trouble", "Give the open one a moment, or end it in the system's task list first."
            ),
        ).acted.connect(self._try_again)
        self._add(
            "close",
            words.translate("trouble", "Close"),
            words.translate("trouble", "The one that is open stays as it is."),
        ).acted.connect(self.left_desk)
        self.right.body.addWidget(self._list)

    def _add(self, name: str, title: str, text: str) -> RadioChoice:
        enter = self._words.translate("trouble", "Enter")
        choice = RadioChoice(title, text, title, parent=self, enter_words=enter)
        choice.setObjectName(name)
        self._list.add(choice)
        return choice

    def _try_again(self) -> None:
        if self.is_asking:
            return
        self.is_asking = True
        self._tasks.query(self._alone.wake_first, self._on_tried)

    def _on_tried(self, was_woken: bool) -> None:
        self.is_asking = False
        if was_woken:
            self.woken.emit()
        elif self._alone.is_first:
            self.freed.emit()
        else:
            self._list.choose_first()

    def _on_entered(self) -> None:
        if (chosen := self._list.current) is not None:
            chosen.act()

    def _on_report(self) -> None:
        self.copy_report(f"Channel Desk\ncode {CODE}\n{self._laptop.clock.now().isoformat()}\n")
