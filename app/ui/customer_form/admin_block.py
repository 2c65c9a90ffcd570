"""The admin user of the customer's tenant, below the contacts."""

from PySide6.QtWidgets import QWidget

from app.services.customer_form.customer_form import CustomerForm
from app.services.words import Words
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput


class AdminBlock(FormGrid):
    """Name, login, display name and another address; the login is locked once the tenant exists."""

    def __init__(
        self, form: AnswerForm, customer_form: CustomerForm, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        optional = words.translate("wizard", "optional")
        self.add_section(words.translate("wizard", "Admin user"))
        first = form.add_text("admin_user.name.first", words.translate("wizard", "First name"), self)
        last = form.add_text("admin_user.name.last", words.translate("wizard", "Last name"), self)
        if customer_form.asks.is_login_fixed and not customer_form.answers.admin_user.name.full:
            # Whose account was opened before the name was asked for may go without.
            for each in (first, last):
                each.set_optional(optional)
        for each in (first, last):
            each.set_spoken(words.translate("wizard", "{field}, admin user", field=each.label()))
        login = form.add_text(
            "admin_user.login_email",
            words.translate("wizard", "Login e-mail"),
            self,
            hint=words.translate("wizard", "Cannot be changed once the tenant exists"),
        )
        if customer_form.asks.is_login_fixed:
            login.set_fixed(
                words.translate("wizard", "Fixed: the tenant exists with this login")
                if customer_form.asks.is_tenant_fixed
                else words.translate("wizard", "Fixed: it was given when the customer was created")
            )
            if isinstance(login.input, TextInput):
                # Who it is stands at the beginning of a long one.
                login.input.home(False)
        name = form.add_text(
            "admin_user.display_name",
            words.translate("wizard", "Display name"),
            self,
            hint=words.translate("wizard", "First and last name, can be changed"),
        )
        other = form.add_text(
            "admin_user.communication_email",
            words.translate("wizard", "Additional communication e-mail"),
            self,
            hint=words.translate("wizard", "Receives the messages about the account as well"),
        )
        other.set_optional(optional)
        self.add_row((first, 6), (last, 6))
        self.add_row((login, 6), (name, 6))
        self.add_row((other, 6))
