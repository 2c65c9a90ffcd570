"""The general conditions: the version in force, a new one, and whether quotes are sent with them."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.partner.branding import GeneralConditions
from app.domain.partner.branding_rules import check_branding
from app.domain.partner.partner_file import file_id_of
from app.services.branding.conditions_file import read_conditions, says_archival
from app.services.files.outside import open_copy
from app.services.files.reading import name_to_say
from app.services.papers.saving import safe_name
from app.services.words import Words
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import RING, Field
from app.ui.forms.text_input import TextInput
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.theme import CELL_STRONG, NOTE, SECTION, TokenName
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_MANY_PAGES = 20


@dataclass(frozen=True, slots=True)
class _Chosen:
    name: str
    content: bytes
    pages: int
    is_archival: bool


class ConditionsPart(QWidget):
    """What is there, version by version; none is ever replaced."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, words = editor, editor.workspace.words
        self._name = Label("", CELL_STRONG, parent=self)
        self._name.setObjectName("conditions_name")
        self._about = Label("", NOTE, "text3", self, wrap=True)
        self._read = Button(words.translate("branding", "Read"), "discreet", parent=self)
        self._read.setObjectName("read_conditions")
        self._read.clicked.connect(self._on_read)
        self._take_back = Button(words.translate("branding", "Remove"), "discreet", parent=self)
        self._take_back.setObjectName("take_conditions_back")
        self._take_back.clicked.connect(self._on_take_back)
        self._new = Button("", "secondary", parent=self)
        self._new.setObjectName("new_conditions")
        self._new.clicked.connect(self._on_new)
        self._attach = CheckBox(words.translate("branding", "Their pages follow those of every quote"), self)
        self._attach.setObjectName("attach_conditions")
        self._attach.toggled.connect(lambda is_on: editor.change(attaches_conditions=is_on))
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self._problem.setObjectName("conditions_problem")
        self._lay_out(words)
        self._show()
        editor.changed.connect(self._show)

    def _lay_out(self, words: Words) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconView("quote", "text2", 16, self))
        row.addLayout(texts, 1)
        row.addWidget(self._read)
        row.addWidget(self._take_back)
        row.addWidget(self._new)
        foot = QHBoxLayout()
        foot.addWidget(self._attach)
        foot.addStretch(1)
        kept = words.translate("branding", "what was accepted keeps the version that was read")
        foot.addWidget(Label(kept, NOTE, "text3", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(10)
        column.addWidget(Label(words.translate("branding", "General conditions"), SECTION, parent=self))
        column.addWidget(HLine("line", self))
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addWidget(HLine("line", self))
        column.addLayout(foot)
        may_change = self._editor.may_change
        self._new.setVisible(may_change)
        self._attach.setEnabled(may_change)

    def _show(self) -> None:
        words, branding = self._editor.workspace.words, self._editor.branding
        last = branding.conditions[-1] if branding.conditions else None
        self._read.setVisible(last is not None)
        # What is published may have been read by customers, and stays.
        is_new = last is not None and last not in self._editor.draft.before.conditions
        self._take_back.setVisible(is_new and self._editor.may_change)
        self._attach.setChecked(branding.attaches_conditions)
        self._attach.setEnabled(self._editor.may_change and last is not None)
        self._problem.setText("")
        self._problem.setVisible(False)
        if last is None:
            self._name.setText(words.translate("branding", "None"))
            self._about.setText(words.translate("branding", "A PDF of 2 MB at most"))
            self._new.setText(words.translate("branding", "Add…"))
            return
        self._new.setText(words.translate("branding", "New version…"))
        self._name.setText(
            words.translate("branding", "{title}, version {version}", title=last.title, version=last.version)
        )
        day = words.formats.long_date(last.valid_from)
        since = words.translate("branding", "in force since {day}", day=day)
        if last.valid_from > self._editor.workspace.services.clock.today():
            since = words.translate("branding", "in force from {day}", day=day)
        size = words.formats.file_size(last.size)
        file = words.translate("branding", "PDF, {n} pages, {size}", n=last.pages, size=size)
        self._about.setText(f"{file}, {since}")

    def _on_take_back(self) -> None:
        branding = self._editor.branding
        left = branding.conditions[:-1]
        self._editor.change(conditions=left, attaches_conditions=branding.attaches_conditions and bool(left))

    def _on_new(self) -> None:
        words = self._editor.workspace.words
        chosen, _ = QFileDialog.getOpenFileName(
            self, words.translate("branding", "Choose general conditions"), "", "PDF (*.pdf)"
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Take the PDF at ``path``, once its version and its day are known."""
        self._problem.setVisible(False)
        service = self._editor.service

        def work() -> _Chosen:
            content, pages = read_conditions(path)
            service.keep_file(content)
            return _Chosen(name_to_say(path.name), content, pages, says_archival(content))

        self._editor.workspace.tasks.command(work, self._on_chosen, self._say)

    def _on_chosen(self, chosen: _Chosen) -> None:
        dialog = VersionDialog(self._editor, chosen, self.window())
        dialog.open(dialog.version)

    def _on_read(self) -> None:
        last = self._editor.branding.conditions[-1]
        service, files = self._editor.service, self._editor.workspace.services.private_files
        name = safe_name(f"{last.title} {last.version}", ".pdf")
        self._editor.workspace.tasks.query(
            lambda: open_copy(files, name, service.file(last.file_id)), refused=self._say
        )

    def _say(self, problems: tuple[Problem, ...]) -> None:
        words = self._editor.workspace.words
        self._problem.setText(" ".join(words.problem(each) for each in problems))
        self._problem.setVisible(True)


class VersionDialog(Dialog):
    """Asks what the new version is called, which it is, and from when it holds."""

    def __init__(self, editor: BrandingEditor, chosen: _Chosen, window: QWidget) -> None:
        words = editor.workspace.words
        super().__init__(
            window,
            words.translate("branding", "New version of the general conditions"),
            words.translate("branding", "Add"),
            words.translate("branding", "Cancel"),
            text=words.translate("branding", "What customers accepted before keeps the version they read."),
        )
        self.setObjectName("version_dialog")
        self.primary.setObjectName("add_version")
        self._editor, self._content, self._pages = editor, chosen.content, chosen.pages
        before = editor.branding.conditions
        usual = words.translate("branding", "General terms of sale")
        self._title = TextInput(parent=self)
        self._title.setObjectName("conditions_title")
        self._title.setText(before[-1].title if before else usual)
        self.version = TextInput(parent=self)
        self.version.setObjectName("conditions_version")
        last = before[-1].version if before else "0"
        self.version.setText(str(int(last) + 1) if last.isdecimal() else "")
        today = editor.workspace.services.clock.today()
        self._day = DateInput("", date_words(words), today, self, is_needed=True)
        self._day.setObjectName("conditions_day")
        self._day.set_value(today)
        self._fields = {
            "title": Field(words.translate("branding", "Title"), self._title, self),
            "version": Field(words.translate("branding", "Version"), self.version, self),
            "valid_from": Field(words.translate("branding", "In force from"), self._day, self),
        }
        self._lay_out(chosen)
        self.accepted.connect(self._on_accepted)

    def _lay_out(self, chosen: _Chosen) -> None:
        words = self._editor.workspace.words
        size = words.formats.file_size(len(chosen.content))
        text = words.translate(
            "branding", "{name}: {n} pages, {size}", name=chosen.name, n=chosen.pages, size=size
        )
        self._add_note(text, "text3")
        for field in self._fields.values():
            self.body.addWidget(field)
        if chosen.pages > _MANY_PAGES:
            text = words.translate(
                "branding", "Each quote that they are attached to becomes {n} pages longer.", n=chosen.pages
            )
            self._add_note(text, "warning").setObjectName("many_pages")
        if not chosen.is_archival:
            text = words.translate(
                "branding",
                "This PDF does not say that it is PDF/A for RGB colours: papers with its pages behind them "
                "will not be PDF/A either.",
            )
            self._add_note(text, "warning").setObjectName("no_archive")

    def _add_note(self, text: str, colour: TokenName) -> Label:
        note = Label(text, NOTE, colour, self, wrap=True)
        note.setContentsMargins(RING, 0, RING, 0)
        self.body.addWidget(note)
        return note

    def _on_accepted(self) -> None:
        words, before = self._editor.workspace.words, self._editor.branding.conditions
        problem, day = self._day.problem(), self._day.value()
        if problem is not None or day is None:
            self._fields["valid_from"].set_problem(words.problem(problem or Problem("date.missing")))
            return
        made = GeneralConditions(
            self._title.text().strip(),
            self.version.text().strip(),
            day,
            file_id_of(self._content),
            len(self._content),
            self._pages,
        )
        wanted = (*before, made)
        place = f"conditions.{len(before)}."
        problems = check_branding(replace(self._editor.branding, conditions=wanted))
        found = [each for each in problems if each.field.startswith(place)]
        for each in found:
            self._fields[each.field.removeprefix(place)].set_problem(words.problem(each))
        if not found:
            self._editor.change(conditions=wanted)
            self.close_over()
