"""The first step of a purchase: under what it is bought, and how many of each product."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.ids import CspAccountId, PartnerSubscriptionId, ProductId
from app.services.purchases.purchase_flow import PurchaseFlow
from app.services.words.catalogue_texts import text_in
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.quantity_keys import QuantityKeys, shown_beside
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.purchase.cart_row import CartHead, CartRow
from app.ui.purchase.explanations import AmountExplanations
from app.ui.theme import NOTE, theme
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.label import Label
from app.ui.widgets.line_edit import enter_field
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace.workspace import Workspace

_WIDTH = 808
_AROUND = 60
_RING, _MARGIN = 3, 24


class CartForm(QWidget):
    """The fields and the products of ``flow``.

    Signals:
        changed: the cart is another one now.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace[SoldNamesServices],
        flow: PurchaseFlow,
        explanations: AmountExplanations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._flow, self._explanations = workspace, flow, explanations
        self._names = SoldNames(workspace)
        self._grid = FormGrid(self)
        self._fields: dict[str, Field] = {}
        self._rows: dict[ProductId, CartRow] = {}
        self._problems: Mapping[ProductId, str] = {}
        self._wrong: QWidget | None = None
        self._keys = QuantityKeys(self._quantity_beside, self._aside, self)
        self._term = self._build_fields()
        self._scroll = ScrollArea(self)
        self._lay_out()
        self.refresh()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins: at what is wrong first."""
        if self._wrong is not None:
            return self._wrong
        return next(iter(self._rows.values())).quantity if self._rows else self._scroll

    def focus_quantity(self, product_id: ProductId) -> None:
        """Give the keyboard to how many of a product are wanted."""
        quantity = self._rows[product_id].quantity
        enter_field(quantity)
        self._scroll.ensureWidgetVisible(quantity, 0, _AROUND)

    def _quantity_beside(self, stepper: Stepper, step: int) -> Stepper | None:
        quantities = [row.quantity for row in self._rows.values()]
        place = quantities.index(stepper) + step
        return quantities[place] if 0 <= place < len(quantities) else None

    def _aside(self, stepper: Stepper, step: int) -> QWidget | None:
        row = next(row for row in self._rows.values() if row.quantity is stepper)
        return shown_beside(row.tab_stops(), stepper, step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The bar of the page may come at any time: the fields leave its room free.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._grid.fit(self.width() - 2 * _MARGIN - bar)

    def refresh(self) -> None:
        """Show today's prices for what is in the cart."""
        for line in self._flow.lines():
            problem = self._problems.get(line.product_id, "")
            if line.problem is not None and (line.quantity or line.typed):
                problem = self._workspace.words.problem(line.problem)
            self._rows[line.product_id].show_line(line, problem)
        self._term.set_options(self._terms())
        self._term.set_value(self._flow.terms.commitment_months)

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong at its field or line, and give the keyboard to the first of it."""
        words = self._workspace.words
        found: dict[ProductId, str] = {}
        for problem in problems:
            product = self._flow.product_of(problem)
            if product is not None:
                found.setdefault(product, words.problem(problem))
            elif problem.field in self._fields:
                self._fields[problem.field].set_problem(words.problem(problem))
        self._problems = found
        self.refresh()
        self._focus_first(problems)

    def _focus_first(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            product = self._flow.product_of(problem)
            field = self._fields.get(problem.field)
            target: QWidget | None = self._rows[product].quantity if product else field and field.input
            if target is not None:
                self._wrong = target
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(target, 0, _AROUND)
                return

    def _build_fields(self) -> Select:
        words, flow = self._workspace.words, self._flow
        row: list[tuple[Field, int]] = []
        if flow.subscriptions:
            row.append((self._subscription_field(), 6))
        if flow.asks_for_account:
            row.append((self._account_field(), 6))
        if row:
            self._grid.add_row(*row)
        label = words.translate("purchase", "Term")
        term = Select(label, self._terms(), self)
        term.setObjectName("commitment")
        term.chosen.connect(self._on_term)
        self._grid.add_row((Field(label, term, self), 6))
        return term

    def _subscription_field(self) -> Field:
        words, flow, language = self._workspace.words, self._flow, self._workspace.words.language
        label = words.translate("purchase", "Partner subscription")
        options: list[tuple[object, str]] = [
            (each.id, text_in(each.name, language)) for each in flow.subscriptions
        ]
        box = Select(label, options, self, placeholder=words.translate("purchase", "Choose"))
        box.setObjectName("partner_subscription")
        box.set_value(flow.subscription_id)
        box.chosen.connect(self._on_subscription)
        field = Field(label, box, self, hint=words.translate("purchase", "It decides how this is billed."))
        self._fields["partner_subscription_id"] = field
        return field

    def _account_field(self) -> Field:
        words, flow = self._workspace.words, self._flow
        label = words.translate("purchase", "CSP account")
        options: list[tuple[object, str]] = [(each.id, each.tenant_domain) for each in flow.accounts]
        hint = ""
        placeholder = words.translate("purchase", "Choose")
        if not options:
            placeholder = flow.awaited_tenant or words.translate("purchase", "None yet")
            hint = words.translate(
                "purchase", "The portal links the account before it carries out the order."
            )
        box = Select(label, options, self, placeholder=placeholder)
        box.setObjectName("csp_account")
        box.set_value(flow.account_id)
        box.setEnabled(bool(options))
        box.chosen.connect(self._on_account)
        field = Field(label, box, self, hint=hint if flow.awaited_tenant else "")
        self._fields["csp_account_id"] = field
        return field

    def _terms(self) -> list[tuple[object, str]]:
        words = self._workspace.words
        return [
            (months, words.translate("purchase", "{n} months", n=months)) for months in self._flow.commitments
        ]

    def _lay_out(self) -> None:
        words, workspace = self._workspace.words, self._workspace
        body = QWidget(self)
        body.setMaximumWidth(theme().scaled(_WIDTH) + 48)
        column = QVBoxLayout(body)
        # Fields keep room for their ring, the rows do not.
        column.setContentsMargins(_MARGIN - _RING, 16, _MARGIN, 24)
        column.setSpacing(0)
        column.addWidget(self._grid)
        column.addSpacing(20)
        table = QWidget(body)
        table.setAccessibleName(words.translate("purchase", "Products of the cart"))
        rows = QVBoxLayout(table)
        rows.setContentsMargins(_RING, 0, 0, 0)
        rows.setSpacing(0)
        column.addWidget(table)
        head = CartHead(workspace, self._flow.terms.currency, table)
        rows.addWidget(head)
        self._table = WidgetTable(table, head.labels)
        for number, line in enumerate(self._flow.lines()):
            row = CartRow(workspace, self._names, line, self._explanations, table)
            row.counted.connect(lambda count, id=line.product_id: self._on_counted(id, count))
            row.typed.connect(lambda text, id=line.product_id: self._on_typed(id, text))
            row.level_chosen.connect(lambda level, id=line.product_id: self._on_level(id, level))
            self._rows[line.product_id] = row
            self._keys.follow(row.quantity)
            rows.addWidget(row)
            self._table.add_row(number, row, row.cells())
        if not self._rows:
            none = words.translate("purchase", "This programme sells nothing to this customer today.")
            rows.addWidget(Label(none, NOTE, "text3", self, wrap=True))
        column.addStretch(1)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _on_subscription(self, id: object) -> None:
        self._flow.set_subscription(PartnerSubscriptionId(str(id)))
        self._settle("partner_subscription_id")

    def _on_account(self, id: object) -> None:
        self._flow.set_account(CspAccountId(str(id)))
        self._settle("csp_account_id")

    def _on_term(self, months: object) -> None:
        self._flow.set_commitment(int(str(months)))
        self._settle("")

    def _on_counted(self, id: ProductId, count: int) -> None:
        self._flow.set_quantity(id, count)
        self._settle("")

    def _on_typed(self, id: ProductId, text: str) -> None:
        self._flow.set_typed(id, text)
        self._settle("")

    def _on_level(self, id: ProductId, level: str) -> None:
        self._flow.set_level(id, level)
        self._settle("")

    def _settle(self, field: str) -> None:
        """Show what follows from an answer; what was wrong with it is no longer said."""
        if field in self._fields:
            self._fields[field].set_problem("")
        self._problems = {}
        self._wrong = None
        self.refresh()
        self.changed.emit()
