"""What is said once the customer is created."""

from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import Customer
from app.ui.workspace.workspace import Workspace


def created_words(workspace: Workspace, customer: Customer) -> str:
    """The customer, and what it begins with."""
    words, desk, name = workspace.words, workspace.desk, customer.identity.name
    package = customer.package
    if package is None:
        return words.translate("wizard", "{name} is a prospect now.", name=name)
    if package.account_creation is AccountCreation.TRIAL:
        day = words.formats.short_date(desk.queries.trials(customer.id)[0].ends_on)
        return words.translate("wizard", "{name} tries its package until {day}.", name=name, day=day)
    return words.translate("wizard", "{name} is a customer now: its order is queued.", name=name)
