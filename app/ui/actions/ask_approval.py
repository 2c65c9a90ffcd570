"""Asks a manager to approve a discount: why, and what there is to say about each line beyond the limit."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.errors import Problem
from app.domain.quote.quote import QuoteTerms
from app.services.approvals.approvals import Approvals, Asking
from app.services.words.lists import enumeration
from app.ui.actions.services import AskApprovalServices
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.forms.text_input import TextInput
from app.ui.labels.product_names import SoldNames
from app.ui.theme import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace

_LINES_MAX, _FIELD, _WITHOUT_FIELDS = 4, 74, 400
"""So many lines have a field of their own where the window is high enough; of the others the note tells."""
Ask = Callable[[str, Mapping[str, str]], object]
"""Asks with a note, and with what was written for lines by their ids."""


class AskApprovalDialog(Dialog):
    """A note, and a field per line that is beyond the limit; ``asked`` gives what ``ask`` gave.

    Signals:
        asked: the question is on its way.
    """

    asked = Signal(object)

    def __init__(
        self,
        workspace: Workspace[AskApprovalServices],
        asking: Asking,
        terms: QuoteTerms | ChangeOrderTerms,
        ask: Ask,
        window: QWidget,
    ) -> None:
        self._workspace, self._ask = workspace, ask
        words, approvals = workspace.words, workspace.services.approvals
        super().__init__(
            window,
            words.translate("approvals", "Ask for approval?"),
            words.translate("approvals", "Ask for approval"),
            words.translate("approvals", "Cancel"),
            text=_what(workspace, approvals, asking),
            width=480,
        )
        self.setObjectName("ask_approval_dialog")
        self.primary.setObjectName("ask_approval_confirm")
        self._trouble = Banner("danger", "", "", self)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        label = words.translate("approvals", "Note for your manager")
        self.first_field = TextArea(label, self, lines=3)
        self.first_field.setObjectName("approval_note")
        hint = words.translate("approvals", "What the customer was told, what the competitor asks…")
        self._note = Field(label, self.first_field, self, hint=hint)
        self.body.addWidget(self._note)
        self._reason_fields: dict[str, Field] = {}
        self._reasons = self._build_reasons(asking, terms, window.height())
        beyond = approvals.check(asking)
        if beyond:
            self.primary.refuse(words.problem(beyond[0]))
            self._tell(beyond)
        go = QShortcut(QKeySequence("Ctrl+Return"), self)
        go.activated.connect(self.primary.click)
        self.accepted.connect(self._on_accepted)

    def _build_reasons(
        self, asking: Asking, terms: QuoteTerms | ChangeOrderTerms, window_height: int
    ) -> dict[str, TextInput]:
        words, names = self._workspace.words, SoldNames(self._workspace)
        reasons = asking.reasons_over(self._workspace.services.approvals.limit())
        places = [each.field.removeprefix("lines.") for each in reasons if each.field]
        fields: dict[str, TextInput] = {}
        room = (window_height - theme().scaled(_WITHOUT_FIELDS)) // theme().scaled(_FIELD)
        for place in places[: max(0, min(_LINES_MAX, room))]:
            line = terms.lines[int(place)]
            product = names.product(line.product_id, line.level)
            label = words.translate("approvals", "Reason for {product}", product=product)
            box = TextInput(label, self)
            box.setObjectName(f"approval_reason_{len(fields)}")
            box.setText(asking.notes.get(line.id, ""))
            optional = words.translate("approvals", "optional")
            self._reason_fields[line.id] = Field(label, box, self, optional=optional)
            self.body.addWidget(self._reason_fields[line.id])
            fields[line.id] = box
        return fields

    def _on_accepted(self) -> None:
        self.primary.setEnabled(False)
        note = self.first_field.text()
        reasons = {id: box.text() for id, box in self._reasons.items()}
        self._workspace.tasks.command(lambda: self._ask(note, reasons), self._on_asked, self._on_problems)

    def _on_asked(self, outcome: object) -> None:
        self.close_over()
        self.asked.emit(outcome)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        fields = {"note": self._note}
        fields |= {f"line_reasons.{id}": field for id, field in self._reason_fields.items()}
        for field in fields.values():
            field.set_problem("")
        placed = [each for each in problems if each.field in fields]
        for problem in reversed(placed):
            fields[problem.field].set_problem(self._workspace.words.problem(problem))
            fields[problem.field].enter()
        self._tell(tuple(each for each in problems if each not in placed))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        text = " ".join(dict.fromkeys(self._workspace.words.problem(each) for each in problems))
        self._trouble.set_message("danger", "", text)
        self._trouble.setVisible(bool(text))


def _what(workspace: Workspace[AskApprovalServices], approvals: Approvals, asking: Asking) -> str:
    """By how much the discount is beyond the rep's limit, and who may grant it."""
    words, formats = workspace.words, workspace.formats
    reasons = asking.reasons_over(approvals.limit())
    most = max((Decimal(each.data["percent"]) for each in reasons), default=Decimal(0))
    managers = approvals.managers()
    said = words.translate(
        "approvals",
        "The discount goes up to {percent}; your own limit is {limit}.",
        percent=formats.percent(most),
        limit=formats.percent(approvals.limit()),
    )
    if not managers:
        return said
    names = enumeration(words, managers)
    return f"{said} {words.translate('approvals', 'Asked: {names}.', names=names)}"
