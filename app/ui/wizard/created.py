"""What is said once the customer is created."""

from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.ui.undo.say_done import say_done
from app.ui.undo.services import UndoServices
from app.ui.workspace.workspace import Workspace


def say_created(workspace: Workspace[UndoServices], customer: Customer) -> None:
    """Say that there is the customer, and what it begins with; undoing brings the wizard's draft back."""
    say_done(workspace, _created_words(workspace, customer), Kind.CUSTOMER, customer.id)


def _created_words(workspace: Workspace[UndoServices], customer: Customer) -> str:
    words, name, package = workspace.words, customer.identity.name, customer.package
    if package is None:
        return words.translate("wizard", "{name} is a prospect now.", name=name)
    if package.account_creation is AccountCreation.TRIAL:
        ends_on = workspace.services.queries.trials(customer.id)[0].ends_on
        day = words.formats.short_date(ends_on)
        return words.translate("wizard", "{name} tries its package until {day}.", name=name, day=day)
    return words.translate("wizard", "{name} is a customer now: its order is queued.", name=name)
