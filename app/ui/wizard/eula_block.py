"""Accepting the EULA: the box, the text behind it, and what is recorded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Agreement
from app.domain.errors import RuleViolation
from app.services.customer_form.wizard import Wizard
from app.ui.forms.problem_note import ProblemNote
from app.ui.theme import NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.wizard.eula_dialog import EulaDialog, title_of
from app.ui.wizard.services import EulaServices
from app.ui.workspace.workspace import Workspace


class EulaBlock(QWidget):
    """Hidden where the programme has no agreement; a version that is no longer in force is accepted anew.

    Signals:
        changed: it was accepted, or is accepted no more.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace[EulaServices], wizard: Wizard, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._wizard = workspace, wizard
        words = workspace.words
        self._not_here: list[str] = []
        self._agreement = self._find()
        self._forget_old_version()
        self.box = CheckBox(words.translate("wizard", "I accept the EULA"), self)
        self.box.setObjectName("accept_eula")
        self.box.setChecked(wizard.form.answers.eula is not None)
        self.box.setEnabled(self._agreement is not None)
        self.box.toggled.connect(self._on_toggled)
        self._read = Button(words.translate("wizard", "Read the EULA"), "link", parent=self, height=28)
        self._read.setObjectName("read_eula")
        self._read.clicked.connect(self._on_read)
        self._read.setVisible(self._agreement is not None)
        self._recorded = Label("", NOTE, "text3", self, wrap=True)
        self._recorded.setObjectName("eula_recorded")
        self._missing = ProblemNote(self)
        self._lay_out()
        self.setVisible(self._agreement is not None or bool(self._not_here))

    def show_state(self, sentences: list[str]) -> None:
        """Say what is recorded, and what is wrong."""
        words, eula, agreement = self._workspace.words, self._wizard.form.answers.eula, self._agreement
        text = ""
        if agreement is not None:
            text = title_of(words, agreement)
        if agreement is not None and eula is not None:
            moment = eula.accepted_at.astimezone()
            text = words.translate(
                "wizard",
                "{agreement}: accepted by {who} on {day} at {time}",
                agreement=text,
                who=eula.accepted_by,
                day=words.formats.short_date(moment.date()),
                time=words.formats.clock(moment),
            )
        self._recorded.setText(text)
        self._missing.say(*(self._not_here or sentences))

    def _find(self) -> Agreement | None:
        services, offering = self._workspace.services, self._wizard.form.offering
        wanted = offering.programme.agreement_id if offering is not None else None
        if wanted is None:
            return None
        try:
            return services.catalogue.agreement_in_force(wanted, services.clock.today())
        except RuleViolation as refused:
            self._not_here = [self._workspace.words.problem(each) for each in refused.problems]
            return None

    def _forget_old_version(self) -> None:
        eula, agreement = self._wizard.form.answers.eula, self._agreement
        if eula is None:
            return
        if agreement is None or (eula.agreement_id, eula.agreement_version) != (
            agreement.id,
            agreement.version,
        ):
            self._wizard.accept(None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box)
        row.addWidget(self._read)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._recorded)
        column.addWidget(self._missing)

    def _on_toggled(self, is_accepted: bool) -> None:
        services, agreement = self._workspace.services, self._agreement
        accepted = None
        if is_accepted and agreement is not None:
            now = services.clock.now()
            accepted = Acceptance(agreement.id, agreement.version, services.account.name, now)
        self._wizard.accept(accepted)
        self.changed.emit()

    def _on_read(self) -> None:
        if self._agreement is None:
            return
        dialog = EulaDialog(self._workspace.words, self._agreement, self.window())
        dialog.accepted.connect(lambda: self._on_agreed(dialog))
        dialog.open(dialog.text_area)

    def _on_agreed(self, dialog: EulaDialog) -> None:
        dialog.close_over()
        self.box.setChecked(True)
