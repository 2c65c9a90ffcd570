"""The customer's users as the laptops list them, once they have signed in."""

from dataclasses import replace

from app.domain.document import Kind
from app.domain.subscription.subscription import CustomerUser, CustomerUserState
from portal.store.command_context import CommandContext


def activate(context: CommandContext, customer_id: str, login: str) -> None:
    """Make the invited user who signs in as ``login`` active."""
    for stored in context.of_customer(customer_id, Kind.CUSTOMER_USER):
        user = stored.document
        if not isinstance(user, CustomerUser) or user.email.casefold() != login.casefold():
            continue
        if user.state is CustomerUserState.INVITED:
            context.replace(stored, replace(user, state=CustomerUserState.ACTIVE))
