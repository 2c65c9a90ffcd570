"""What is said once the customer is created."""

from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import Customer
from app.services.queries import Queries
from app.services.words import Words


def created_words(words: Words, queries: Queries, customer: Customer) -> str:
    """The customer, and what it begins with."""
    name = customer.identity.name
    package = customer.package
    if package is None:
        return words.translate("wizard", "{name} is a prospect now.", name=name)
    if package.account_creation is AccountCreation.TRIAL:
        day = words.formats.short_date(queries.trials(customer.id)[0].ends_on)
        return words.translate("wizard", "{name} tries its package until {day}.", name=name, day=day)
    return words.translate("wizard", "{name} is a customer now: its order is queued.", name=name)
