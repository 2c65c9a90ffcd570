"""General information: the company, its address, and where its invoices go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.checks.phone import example_of
from app.domain.checks.registration import registration_example
from app.domain.checks.vat_number import has_vat_number, vat_example
from app.domain.errors import Problem
from app.services.customer_form.customer_answers import OVERRIDABLE
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.services.queries.duplicates import Duplicate
from app.services.words.catalogue_texts import text_in
from app.ui.customer_form.address_block import AddressBlock, show_example
from app.ui.customer_form.billing_block import BillingBlock
from app.ui.customer_form.duplicate_banner import DuplicateBanner
from app.ui.customer_form.invoicing_block import InvoicingBlock
from app.ui.customer_form.services import CompanyPageServices
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.labels.field_labels import INDUSTRIES, SEGMENTS, choices, registration_label, vat_label
from app.ui.widgets.choices import CheckBox
from app.ui.workspace.workspace import Workspace

REGISTRATION, REASON, VAT = "identity.registration_number", "identity.override_reason", "identity.vat_number"


class CompanyPage(StepPage):
    """Built anew when a country or a box changes: labels and fields follow the country."""

    def __init__(
        self,
        workspace: Workspace[CompanyPageServices],
        customer_form: CustomerForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, customer_form, Page.COMPANY, parent)
        self._catalogue = workspace.services.catalogue
        self._banner = DuplicateBanner(workspace, self)
        self._grid = FormGrid(self)
        self._optional = workspace.words.translate("wizard", "optional")
        self._add_identity()
        self._add_business()
        self._add_address()
        self._billing = BillingBlock(self.form, customer_form, workspace.words, self)
        self._billing.outdated.connect(self.outdated)
        self._lay_out()
        self.form.tell_what_is_filled_in()
        self.form.answered.connect(self._on_answered)

    def first_control(self) -> QWidget | None:
        return self.form.field("identity.name").input

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        wrong = {problem.field for problem in (*problems, *self._customer_form.warnings)}
        for path in (REGISTRATION, VAT):
            if not self.form.has(path):
                continue
            is_right = bool(self._customer_form.text(path).strip()) and path not in wrong
            self.form.field(path).set_verified(is_right)
        codes = {problem.code for problem in problems if problem.field == REGISTRATION}
        is_asked = bool(self._customer_form.text(REASON)) or bool(codes & OVERRIDABLE)
        self._reason.setVisible(is_asked and bool(self._customer_form.text(REGISTRATION).strip()))
        self.show_duplicates(self._customer_form.duplicates)

    def show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        """Say above the form that the customer may be there already."""
        self._banner.show_duplicates(found)

    def _add_identity(self) -> None:
        words, form, grid = self._workspace.words, self.form, self._grid
        country = self._customer_form.answers.address.country
        name = form.add_text("identity.name", words.translate("wizard", "Company name"), grid)
        number = form.add_text(REGISTRATION, registration_label(words, country), grid)
        if country != "FR":
            number.set_optional(self._optional)
        show_example(number, registration_example(country))
        self._reason = form.add_text(
            REASON,
            words.translate("wizard", "Why this number is right all the same"),
            grid,
            hint=words.translate("wizard", "The portal keeps the reason with the customer."),
        )
        self._reason.set_optional(self._optional)
        self._reason.hide()
        grid.add_row((name, 12))
        vat = self._vat_fields(country)
        grid.add_row((number, 6), *((field, 6) for field in vat))
        grid.add_row((self._reason, 12))

    def _vat_fields(self, country: str) -> list[Field]:
        """The number for value added tax, where the country has one."""
        if not has_vat_number(country):
            return []
        words = self._workspace.words
        hint = words.translate("wizard", "Derived from the SIREN, can be changed") if country == "FR" else ""
        vat = self.form.add_text(VAT, vat_label(words, country), self._grid, hint=hint)
        vat.set_optional(self._optional)
        show_example(vat, vat_example(country))
        return [vat]

    def _add_business(self) -> None:
        words, form, grid = self._workspace.words, self.form, self._grid
        choose = words.translate("wizard", "Choose")
        # Tab follows the order in which the fields are made.
        types = [*self._type_fields(), *self._subscription_fields()]
        industry = form.add_select(
            "industry",
            words.translate("wizard", "Industry"),
            choices(words, INDUSTRIES, by_name=True),
            grid,
            empty=choose,
        )
        segment = form.add_select(
            "segment",
            words.translate("wizard", "Company size"),
            choices(words, SEGMENTS),
            grid,
            empty=choose,
        )
        phone = form.add_text("phone", words.translate("wizard", "Phone"), grid)
        show_example(phone, example_of(self._customer_form.answers.address.country))
        website = form.add_text("website", words.translate("wizard", "Website"), grid)
        for field in (industry, segment, phone, website):
            field.set_optional(self._optional)
        if len(types) == 2:
            grid.add_row(*types)
            grid.add_row((industry, 3), (segment, 3), (phone, 3), (website, 3))
            return
        grid.add_row(*types, (industry, 6))
        grid.add_row((segment, 6), (phone, 3), (website, 3))

    def _type_fields(self) -> list[tuple[Field, int]]:
        """The customer type, where the partner has types."""
        if not self._customer_form.asks.customer_type:
            return []
        words, formats = self._workspace.words, self._workspace.formats
        types: list[tuple[object, str]] = [
            (
                each.id,
                words.translate(
                    "wizard",
                    "{type}: {discount} off, paid in {n} days",
                    n=each.credit_days,
                    type=text_in(each.name, words.language),
                    discount=formats.percent(each.discount_percent),
                ),
            )
            for each in self._catalogue.customer_types()
        ]
        label = words.translate("wizard", "Customer type")
        choose = words.translate("wizard", "Choose")
        return [(self.form.add_select("customer_type_id", label, types, self._grid, empty=choose), 6)]

    def _subscription_fields(self) -> list[tuple[Field, int]]:
        """The partner's subscription under which the customer buys, where the programme has them."""
        if not self._customer_form.asks.subscription:
            return []
        words = self._workspace.words
        options: list[tuple[object, str]] = [
            (
                each.id,
                words.translate(
                    "wizard",
                    "{name}, paid in {n} days",
                    n=each.credit_days,
                    name=text_in(each.name, words.language),
                ),
            )
            for each in self._customer_form.choices.subscriptions
        ]
        label, empty = words.translate("wizard", "Partner subscription"), words.translate("wizard", "Choose")
        return [(self.form.add_select("partner_subscription_id", label, options, self._grid, empty=empty), 6)]

    def _add_address(self) -> None:
        words = self._workspace.words
        self._grid.add_section(words.translate("wizard", "Company address"))
        AddressBlock(self.form, self._customer_form, words, "address").add_to(self._grid)

    def _lay_out(self) -> None:
        self.column.addWidget(self._banner)
        self.column.addWidget(self._grid)
        self.column.addWidget(self._billing)
        if self._customer_form.asks.electronic_address:
            self.column.addWidget(InvoicingBlock(self.form, self._customer_form, self._workspace.words, self))
            self._add_delivery()

    def _add_delivery(self) -> None:
        words = self._workspace.words
        box = CheckBox(words.translate("wizard", "Deliver to the same address"), self)
        box.setObjectName("is_delivered_here")
        box.setChecked(not self._customer_form.answers.is_delivered_elsewhere)
        box.toggled.connect(self._on_delivered_toggled)
        self._add_box(box)
        if self._customer_form.answers.is_delivered_elsewhere:
            grid = FormGrid(self)
            grid.add_section(words.translate("wizard", "Delivery address"))
            AddressBlock(self.form, self._customer_form, words, "delivery_address").add_to(grid)
            self.column.addWidget(grid)

    def _add_box(self, box: CheckBox) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 4, RING, 4)
        row.addWidget(box)
        row.addStretch(1)
        self.column.addLayout(row)

    def _on_delivered_toggled(self, is_same: bool) -> None:
        self._customer_form.deliver_elsewhere(not is_same)
        self.outdated.emit("is_delivered_here" if is_same else "delivery_address.country")

    def _on_answered(self, path: str) -> None:
        if path.endswith(".country"):
            self.outdated.emit(path)
