"""What goes with the message: parts of the document that are ticked, and files of the rep's own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.mail.message import Attachment
from app.domain.mail.message_rules import SIZE_MAX, check_attachments
from app.services.mail.composition import Appointment, OfferedPart, Part
from app.services.mail.message_files import FileContent
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.labels.file_size import file_size
from app.ui.mail.attachment_row import AttachmentRow, Shown
from app.ui.mail.meeting_dialog import MeetingDialog
from app.ui.mail.services import MailServices
from app.ui.mail.writing import Writing
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

_NAMES = {
    Part.PAPER: QT_TRANSLATE_NOOP("mail", "The paper"),
    Part.ANNEX: QT_TRANSLATE_NOOP("mail", "Calculation"),
    Part.CONDITIONS: QT_TRANSLATE_NOOP("mail", "General conditions"),
    Part.TERMS: QT_TRANSLATE_NOOP("mail", "Our general conditions"),
    Part.EXPIRY: QT_TRANSLATE_NOOP("mail", "Expiry reminder (.ics)"),
    Part.MEETING: QT_TRANSLATE_NOOP("mail", "Meeting (.ics)"),
}
_NOTES = {
    Part.PAPER: QT_TRANSLATE_NOOP("mail", "revision {revision}"),
    Part.ANNEX: QT_TRANSLATE_NOOP("mail", "each amount in detail, at the end of the paper"),
    Part.CONDITIONS: QT_TRANSLATE_NOOP("mail", "what governs the offer"),
    Part.TERMS: QT_TRANSLATE_NOOP("mail", "of your company"),
    Part.EXPIRY: QT_TRANSLATE_NOOP("mail", "for the customer’s calendar"),
}


class Attachments(QWidget):
    """A row for each part that the document has, and for each file; sizes come when all is drawn."""

    def __init__(
        self, workspace: Workspace[MailServices], writing: Writing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        words = workspace.words
        self._drawn: Sequence[FileContent] = ()
        self._rows: list[AttachmentRow] = []
        self._total = Label("", NOTE, "text3", self)
        self._total.setObjectName("attachments_total")
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._trouble.hide()
        self._calendar = Button(words.translate("mail", "Calendar (.ics)"), "link", "calendar", self)
        self._calendar.setObjectName("add_calendar")
        self._calendar.clicked.connect(lambda: self.calendar_menu().open_below(self._calendar))
        self._add = Button(words.translate("mail", "Add a file"), "link", "plus", self)
        self._add.setObjectName("add_file")
        self._add.clicked.connect(self._choose)
        self._lay_out()
        self._show_rows()
        writing.files_drawn.connect(self._on_drawn)
        writing.files_refused.connect(self._on_refused)

    def attach(self, path: Path) -> None:
        """Keep a copy of a file and let it go with the message."""
        mail = self._workspace.services.mail
        self._workspace.tasks.command(lambda: mail.keep_file(path), self._on_kept, self._say)

    def problems(self) -> Sequence[Problem]:
        """What is wrong with everything that goes with the message, as far as it is drawn."""
        channel = self._writing.composition.channel
        return tuple(check_attachments([each.attachment for each in self._drawn], channel))

    def show_channel(self) -> None:
        """Say what the channel that is chosen now takes."""
        self._show_total()

    def calendar_menu(self) -> Menu:
        """What can go with the message for the customer's calendar."""
        words = self._workspace.words
        menu = Menu(words.translate("mail", "For the customer’s calendar"), self)
        reminder = menu.add(words.translate("mail", "Last day of the offer"), "clock")
        reminder.setObjectName("add_reminder")
        reminder.triggered.connect(lambda: self._tick(Part.EXPIRY, is_on=True))
        meeting = menu.add(words.translate("mail", "Meeting…"), "calendar")
        meeting.setObjectName("add_meeting")
        meeting.triggered.connect(self._ask_meeting)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(self._workspace.words.translate("mail", "Attachments"), SECTION, parent=self))
        head.addWidget(self._total)
        head.addStretch(1)
        head.addWidget(self._calendar)
        head.addSpacing(12)
        head.addWidget(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addLayout(self._list)

    def _show_rows(self) -> None:
        """A row for each part that there is, ticked or not, then the files; the keyboard stays there."""
        composition = self._writing.composition
        with_keyboard = next((place for place, row in enumerate(self._rows) if row.box.hasFocus()), None)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._part_row(each) for each in self._offered()]
        self._rows += [self._file_row(each) for each in composition.files]
        before: QWidget = self._add
        for row in self._rows:
            self._list.addWidget(row)
            QWidget.setTabOrder(before, row.box)
            before = row.box
        if with_keyboard is not None:
            target = self._rows[with_keyboard].box if with_keyboard < len(self._rows) else self._add
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_total()

    def _offered(self) -> Sequence[OfferedPart]:
        """The parts that the document has; the reminder once it was asked for."""
        composition = self._writing.composition
        try:
            found = self._workspace.services.mail.parts(composition)
        except RuleViolation:
            # What is missing is said where the files are drawn.
            found = tuple(map(OfferedPart, composition.parts))
        return [each for each in found if each.part is not Part.EXPIRY or Part.EXPIRY in composition.parts]

    def _part_row(self, offered: OfferedPart) -> AttachmentRow:
        words, composition, part = self._workspace.words, self._writing.composition, offered.part
        drawn = next((each.listed for each in self._drawn if each.listed.part is part), None)
        is_on = offered.is_needed or part in composition.parts
        if part is Part.PAPER and Part.ANNEX in composition.parts:
            # The calculation is at the end of the same file, which names itself after it.
            drawn = next((each.listed for each in self._drawn if each.listed.part is Part.ANNEX), None)
        has_file = drawn is not None and part is not Part.ANNEX and is_on
        revision = composition.about.revision
        note = self._meeting_note() if part is Part.MEETING else words.say(_NOTES[part], revision=revision)
        if is_on and self._drawn and drawn is None:
            note = words.translate("mail", "there is none for this offer")
        row = AttachmentRow(
            self._shown(drawn.attachment, drawn.pages, note)
            if has_file and drawn is not None
            else Shown(words.say(_NAMES[part]), note),
            is_on,
            self,
        )
        row.setObjectName(f"part_{part.value}")
        row.ticked.connect(lambda is_on: self._tick(part, is_on=is_on))
        if offered.is_needed:
            row.fix()
        return row

    def _meeting_note(self) -> str:
        words, meeting = self._workspace.words, self._writing.composition.meeting
        assert meeting is not None
        day, at = words.formats.short_date(meeting.day), words.formats.clock(meeting.at)
        return words.translate("mail", "{day} at {time}, {n} minutes", day=day, time=at, n=meeting.minutes)

    def _ask_meeting(self) -> None:
        composition = self._writing.composition
        dialog = MeetingDialog(self._workspace, composition.customer_id, composition.meeting, self.window())
        dialog.given.connect(self._on_meeting)
        dialog.open(dialog.day)

    def _on_meeting(self, meeting: Appointment) -> None:
        self._writing.change(meeting=meeting)
        self._tick(Part.MEETING, is_on=True)

    def _file_row(self, attachment: Attachment) -> AttachmentRow:
        pages = next((each.listed.pages for each in self._drawn if each.attachment == attachment), 0)
        note = self._workspace.words.translate("mail", "your file")
        row = AttachmentRow(self._shown(attachment, pages, note), True, self)
        row.setObjectName(f"file_{attachment.name}")
        row.ticked.connect(lambda _: self._drop(attachment))
        return row

    def _shown(self, attachment: Attachment, pages: int, note: str) -> Shown:
        words = self._workspace.words
        counted = words.translate("mail", "{n} pages", n=pages) if pages else ""
        return Shown(attachment.name, note, counted, file_size(words, attachment.size))

    def _show_total(self) -> None:
        words, most = self._workspace.words, SIZE_MAX[self._writing.composition.channel]
        total = sum(each.attachment.size for each in self._drawn)
        if not self._drawn:
            self._total.setText("")
            return
        said = words.translate("mail", "{n} files", n=len(self._drawn))
        size, of = file_size(words, total), file_size(words, most)
        text = words.translate("mail", "{files}, {size} of {most}", files=said, size=size, most=of)
        is_over = total > most
        if is_over:
            largest = max(self._drawn, key=lambda each: each.attachment.size).attachment.name
            text = words.translate("mail", "{total}; the largest is {name}", total=text, name=largest)
        self._total.setText(text)
        self._total.set_style(CELL_STRONG if is_over else NOTE)
        self._total.set_colour("danger" if is_over else "text3")

    def _tick(self, part: Part, *, is_on: bool) -> None:
        parts = tuple(
            each for each in Part if (is_on if each is part else each in self._writing.composition.parts)
        )
        if Part.ANNEX in parts and Part.PAPER not in parts:
            parts = tuple(each for each in Part if each is Part.PAPER or each in parts)
        self._writing.change(parts=parts)
        self._show_rows()

    def _drop(self, attachment: Attachment) -> None:
        kept = tuple(each for each in self._writing.composition.files if each != attachment)
        self._writing.change(files=kept)
        self._show_rows()

    def _choose(self) -> None:
        words = self._workspace.words
        chosen, _ = QFileDialog.getOpenFileName(self, words.translate("mail", "Add a file"))
        if chosen:
            self.attach(Path(chosen))

    def _on_kept(self, attachment: Attachment) -> None:
        self._trouble.hide()
        files = self._writing.composition.files
        if attachment not in files:
            self._writing.change(files=(*files, attachment))
            self._show_rows()

    def _on_drawn(self, files: Sequence[FileContent]) -> None:
        self._drawn = files
        self._trouble.hide()
        self._show_rows()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._drawn = ()
        self._show_rows()
        self._say(problems)

    def _say(self, problems: tuple[Problem, ...]) -> None:
        words = self._workspace.words
        self._trouble.setText(" ".join(dict.fromkeys(words.problem(each) for each in problems)))
        self._trouble.show()
