"""Commands of an earlier version of the desk, brought to what the rules of today ask for."""

from dataclasses import replace

from app.domain.commands.commands import Command, CreateCustomer
from app.domain.customer.customer import ContactRole, Customer


def upcast(command: Command) -> Command:
    """``command`` with what its desk did not know to say, as far as that follows from what it said."""
    match command:
        case CreateCustomer():
            return replace(command, customer=_with_admin_name(command.customer))
        case _:
            return command


def _with_admin_name(customer: Customer) -> Customer:
    """Before its own name was asked for, the admin user was called like the contact with that role."""
    admin = customer.admin_user
    person = customer.contact_with(ContactRole.ADMIN) or customer.contact_with(ContactRole.PRIMARY)
    if admin is None or person is None or admin.name.full:
        return customer
    return replace(customer, admin_user=replace(admin, name=person.name))
