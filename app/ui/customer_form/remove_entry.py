"""Taking somebody out of the form, with the way to have them back."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.services.customer_form.customer_form import CustomerForm
from app.ui.workspace.workspace import Workspace


class Removing(QObject):
    """``rebuild`` shows the page without, or with, whom it is about; it is given where the keyboard goes."""

    def __init__(
        self,
        workspace: Workspace[object],
        customer_form: CustomerForm,
        rebuild: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer_form, self._rebuild = workspace, customer_form, rebuild

    def remove_contact(self, index: int) -> None:
        """Take out a contact."""
        words, form = self._workspace.words, self._customer_form
        contact = form.remove_contact(index)
        self._tell(
            contact.name.full or words.translate("wizard", "The contact"),
            lambda: form.restore_contact(index, contact),
            f"contacts.{index}.name.first",
        )
        self._rebuild("add_contact")

    def remove_sales_contact(self, index: int) -> None:
        """Take out a sales representative."""
        words, form = self._workspace.words, self._customer_form
        contact = form.remove_sales_contact(index)
        self._tell(
            contact.name.strip() or words.translate("wizard", "The sales representative"),
            lambda: form.restore_sales_contact(index, contact),
            f"sales_contacts.{index}.name",
        )
        self._rebuild("add_sales_contact")

    def _tell(self, name: str, restore: Callable[[], None], focus: str) -> None:
        def put_back() -> None:
            # The toast outlives the page; there is nothing to put anybody back into by then.
            if isValid(self):
                restore()
                self._rebuild(focus)

        words = self._workspace.words
        said = words.translate("wizard", "{name} was removed.", name=name)
        self._workspace.messages.toast(said, words.translate("wizard", "Undo"), put_back)
