"""The page for damaged data: what can be read of them, and the way to go on with it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Laptop
from app.domain.errors import Problem
from app.domain.kind import Kind
from app.services.desk.desk import Desk
from app.services.files.atomic_file import write_atomically
from app.services.files.disk_errors import violation_of_disk
from app.services.files.outside import show_in_folder
from app.services.rescue.findings import Findings, Group, Part
from app.services.rescue.rescue import Rescue, room
from app.services.rescue.sentences import damage, list_lines, lost_names, part_name, uncounted, whose
from app.services.session.credentials import KEY_TROUBLES
from app.services.words import Words
from app.ui.theme import CELL
from app.ui.trouble.choices import BlockChoice, ChoiceList
from app.ui.trouble.frame import DATA_WIDTHS, DataOwner, Footer, Heading, TroubleFrame
from app.ui.trouble.saved_table import SavedRow, SavedTable
from app.ui.trouble.window import TroubleWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

_SAVED_WIDTHS = (0, 56, 56, 132)
_COUNT_WIDTHS = (0, 96)
_MEGABYTE = 1 << 20
_CUSTOMERS = (Kind.CUSTOMER, Kind.CONTRACT)
_LIST_HEIGHT = 320


class DataPage(TroubleFrame):
    """Reads the damaged files at once, says what is left, and begins anew with it when told to."""

    left_desk = Signal()

    def __init__(self, window: TroubleWindow, problem: Problem) -> None:
        words, account = window.words, window.laptop.settings.account
        titles = (words.translate("trouble", "What was saved"), words.translate("trouble", "What you can do"))
        whose_data = DataOwner("", account.name if account else "")
        super().__init__(words, whose_data, titles, DATA_WIDTHS, window, with_left_line=False)
        self._window, self._laptop, self._tasks = window, window.laptop, window.tasks
        self._problem = problem
        self._findings: Findings | None = None
        self._rescue: Rescue | None = None
        self._primary: Button | None = None
        self._say(words.translate("trouble", "What is left of them is being read. Nothing is changed."))
        self.report_asked.connect(self._on_report)
        self.entered.connect(self._on_entered)

    def begin(self) -> None:
        """Read what is left."""
        self._tasks.query(lambda: _examine(self._laptop), self._on_examined, self._on_refused)

    @property
    def findings(self) -> Findings | None:
        """What was found; None until the files have been read."""
        return self._findings

    def _say(self, lead: str) -> None:
        words = self._words
        title = words.translate("trouble", "The data of this computer are damaged")
        self.set_heading(Heading("attention", title, lead))
        self.set_footer(Footer(self._problem.code, self._laptop.clock.now(), "channeldesk rescue --list"))

    def _on_examined(self, found: tuple[Rescue, Findings]) -> None:
        self._rescue, self._findings = found
        words, findings = self._words, self._findings
        self._say(damage(words, findings))
        clock = words.formats.clock(findings.read_at.astimezone())
        self.left.set_note(words.translate("trouble", "read and checked at {time}", time=clock))
        _clear(self)
        self.left.body.addWidget(self._saved())
        if findings.documents:
            self.left.body.addSpacing(24)
            self.left.body.addWidget(self._copies())
        self._offer(findings)

    def _saved(self) -> SavedTable:
        words, findings = self._words, self._findings
        assert findings is not None
        heads = (
            words.translate("trouble", "On this computer only"),
            words.translate("trouble", "Found"),
            words.translate("trouble", "Saved"),
            words.translate("trouble", "State"),
        )
        table = SavedTable(heads, _SAVED_WIDTHS, 2, self)
        for group in findings.groups:
            table.add_saved(_row(words, group, findings))
        return table

    def _copies(self) -> SavedTable:
        words, findings = self._words, self._findings
        assert findings is not None
        heads = (
            words.translate("trouble", "Copies of what the portal has"),
            words.translate("trouble", "To read again"),
        )
        table = SavedTable(heads, _COUNT_WIDTHS, 1, self)
        sales = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.ORDER)
        rest = sum(n for kind, n in findings.documents.items() if kind not in (*_CUSTOMERS, *sales))
        counts = (
            (words.translate("trouble", "Customers and contracts"), _sum(findings, _CUSTOMERS)),
            (words.translate("trouble", "Quotes and orders"), _sum(findings, sales)),
            (words.translate("trouble", "Price lists, programmes and texts"), rest),
        )
        for name, count in counts:
            table.add_count(name, words.formats.count(count))
        return table

    def _offer(self, findings: Findings, trouble: str = "") -> None:
        """The ways out; with ``trouble`` the first is to try again, once that is out of the way."""
        words = self._words
        if not findings.has_room and not trouble:
            trouble = words.problem(Problem("rescue.no_room", data=room(findings)))
        ways = ChoiceList(self)
        ways.setObjectName("ways_out")
        enter = words.translate("trouble", "Enter")
        if trouble:
            title = words.translate("trouble", "Try again")
            self._primary = Button(title, "primary", "sync", self, shortcut=enter)
            self._primary.clicked.connect(self.begin)
            ways.add(BlockChoice(title, trouble, (self._primary,), self))
        else:
            title = words.translate("trouble", "Start again and read everything")
            self._primary = Button(title, "primary", "sync", self, shortcut=enter)
            self._primary.clicked.connect(self._begin_again)
            ways.add(BlockChoice(title, self._what_happens(findings), (self._primary,), self))
        self._primary.setObjectName("rescue_go")
        ways.add(self._list_choice())
        ways.add(self._files_choice(findings))
        self.right.body.addWidget(ways)
        self._primary.setFocus()

    def _what_happens(self, findings: Findings) -> str:
        words = self._words
        waiting, written = (len(findings.group(each).saved) for each in (Part.COMMANDS, Part.MESSAGES))
        parts = [
            words.translate(
                "trouble", "A new file receives what was saved, then everything that the portal has."
            )
        ]
        if waiting:
            parts.append(
                words.translate(
                    "trouble", "{n} actions wait in the outbox: nothing leaves before you agree.", n=waiting
                )
            )
        if written:
            parts.append(
                words.translate(
                    "trouble", "{n} e-mails wait in the outbox: none leaves before you agree.", n=written
                )
            )
        return " ".join(parts)

    def _list_choice(self) -> BlockChoice:
        words = self._words
        see = Button(words.translate("trouble", "See the list"), "secondary", "quote", self)
        see.setObjectName("see_list")
        see.clicked.connect(self._show_list)
        save = Button(words.translate("trouble", "Save the list"), "secondary", "download", self)
        save.setObjectName("save_list")
        save.clicked.connect(self._save_list)
        text = words.translate("trouble", "The list of what was saved, line by line, with what is lost.")
        return BlockChoice(words.translate("trouble", "Check first"), text, (see, save), self)

    def _files_choice(self, findings: Findings) -> BlockChoice:
        words = self._words
        megabytes = words.formats.count(-(-findings.size_bytes // _MEGABYTE))
        text = words.translate(
            "trouble",
            "{n} files, {size} MB. They are set aside under the moment; Channel Desk never deletes them.",
            n=len(findings.files),
            size=megabytes,
        )
        open_folder = Button(words.translate("trouble", "Open the folder"), "secondary", "folder", self)
        open_folder.setObjectName("open_folder")
        open_folder.clicked.connect(self._on_folder)
        return BlockChoice(words.translate("trouble", "Keep the damaged files"), text, (open_folder,), self)

    def _on_folder(self) -> None:
        place = self._laptop.cache_file
        assert place is not None
        self._tasks.command(lambda: show_in_folder(place.parent))

    def _begin_again(self) -> None:
        assert self._rescue is not None
        assert self._primary is not None
        rescue = self._rescue
        self._primary.setEnabled(False)

        def work() -> Desk:
            rescue.begin_again()
            return self._laptop.open_desk()

        self._tasks.command(work, self._window.opened.emit, self._on_stopped)

    def _on_stopped(self, problems: tuple[Problem, ...]) -> None:
        """What was in the way of a new file, beside what was found."""
        assert self._findings is not None
        if problems[0].code in KEY_TROUBLES:
            self._window.say(problems)
            return
        _clear(self, with_left=False)
        self._offer(self._findings, self._words.problem(problems[0]))

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._window.say(problems)

    def _on_entered(self) -> None:
        if self._primary is not None and self._primary.isEnabled():
            self._primary.click()

    def _lines(self) -> tuple[str, ...]:
        assert self._findings is not None
        return tuple(list_lines(self._words, self._findings))

    def _show_list(self) -> None:
        words = self._words
        close = words.translate("trouble", "Close")
        dialog = Dialog(self, words.translate("trouble", "What was saved"), close, close, width=560)
        dialog.cancel.hide()
        area = ScrollArea(dialog)
        text = Label("\n".join(self._lines()), CELL, "text2", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(text)
        area.setMinimumHeight(_LIST_HEIGHT)
        dialog.body.addWidget(area)
        dialog.accepted.connect(dialog.reject)
        dialog.open()

    def _save_list(self) -> None:
        words = self._words
        chosen, _ = QFileDialog.getSaveFileName(
            self, words.translate("trouble", "Save the list"), "channeldesk-rescue.txt"
        )
        if chosen:
            content = "\n".join((*self._lines(), "")).encode()
            self._tasks.command(lambda: _write(Path(chosen), content))

    def _on_report(self) -> None:
        lines = ["Channel Desk", f"code {self._problem.code}", self._laptop.clock.now().isoformat()]
        if (found := self._findings) is not None:
            lines.append(f"blocks {found.pages}, unreadable {found.unreadable}, counted {found.is_counted}")
            lines += [f"{each.part.value}: {len(each.saved)} of {each.found}" for each in found.groups]
        self.copy_report("\n".join((*lines, "")))


def _examine(laptop: Laptop) -> tuple[Rescue, Findings]:
    rescue = laptop.rescue()
    return rescue, rescue.examine()


def _row(words: Words, group: Group, findings: Findings) -> SavedRow:
    count = words.formats.count
    saved, lost = len(group.saved), len(group.lost)
    name = part_name(words, group.part)
    if lost:
        note = words.translate("trouble", "cannot be read: {names}", names=lost_names(words, group))
        state = words.translate("trouble", "{n} lost", n=lost)
        return SavedRow(
            name, note, count(group.found), count(saved), state, "warning", "attention", saved == 0
        )
    if not findings.is_counted:
        nothing = words.translate("trouble", "the file is empty") if not findings.pages else uncounted(words)
        note = whose(words, group) if saved else nothing
        state = words.translate("trouble", "Not certain")
        return SavedRow(name, note, "?", count(saved), state, "warning", "attention", saved == 0)
    state = words.translate("trouble", "Complete")
    return SavedRow(name, whose(words, group), count(group.found), count(saved), state, "success", "ok")


def _sum(findings: Findings, kinds: tuple[Kind, ...]) -> int:
    return sum(findings.documents.get(kind, 0) for kind in kinds)


def _clear(page: TroubleFrame, *, with_left: bool = True) -> None:
    for column in (page.left, page.right) if with_left else (page.right,):
        while (item := column.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, content)
    except OSError as error:
        raise violation_of_disk(error) from error
