"""What a sale on its way makes of its customer, as the laptop shows it until the portal has answered."""

from sqlalchemy import Connection

from app.domain.commands.commands import Command
from app.domain.commands.effects import SALES, customer_after
from app.domain.commands.specs import command_type
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.models import documents, outbox
from app.models.overlay import lay_over
from app.models.writing import Writing


def effect_on_customer(writing: Writing, command: Command, customer_id: str) -> Customer | None:
    """The customer after ``command``; None where it is no sale, or the customer is not on this laptop.

    Raises:
        RuleViolation: nothing is sold to a lost customer.
    """
    copy = documents.load(writing.connection, Kind.CUSTOMER, customer_id)
    customer = None if copy is None else copy.document
    if command_type(command) not in SALES or not isinstance(customer, Customer):
        return None
    return customer_after(customer, command, writing.is_at_once)


def show_effect(writing: Writing, command: Command, customer_id: str, after: Customer | None) -> None:
    """Write the customer as a sale makes it; one that comes later is seen with it too."""
    if command_type(command) not in SALES:
        return
    _, shadow = writing.touch(Kind.CUSTOMER, customer_id)
    if after is not None:
        writing.save([documents.copy_over(after, shadow)])


def sales_that_open(connection: Connection, customer_id: str) -> list[str]:
    """The sales on their way that open the customer's account; none where the portal has it open."""
    shadow = documents.load_shadow(connection, Kind.CUSTOMER, customer_id)
    portals = shadow.document if shadow else None
    if isinstance(portals, Customer) and portals.account_state is not None:
        return []
    return [each.op_id for each in outbox.sales(connection, customer_id)]


def without_sales(connection: Connection, customer: Customer) -> Customer:
    """The customer as it would be seen were no sale on its way."""
    shadow = documents.load_shadow(connection, Kind.CUSTOMER, customer.id)
    replayed = outbox.replayed(connection, Kind.CUSTOMER, customer.id)
    own = (each.command for each in replayed if each.kind is Kind.CUSTOMER)
    seen = lay_over(Kind.CUSTOMER, shadow.document if shadow else customer, own)
    return seen if isinstance(seen, Customer) else customer
