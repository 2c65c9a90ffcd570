"""What the portal asks of a customer before it is written, whoever wrote it."""

from app.domain.catalogue.catalogue import CustomerType
from app.domain.customer import customer_rules
from app.domain.customer.customer import Customer, CustomerKind
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from app.domain.partner.partner import Partner
from portal.commands.pipeline.outcome import Declined, rejected
from portal.store.command_context import CommandContext


def check_customer(context: CommandContext, customer: Customer) -> None:
    """Check that the customer keeps every rule and that its references exist for this partner.

    Raises:
        RuleViolation: a rule's no.
    """
    problems = customer_rules.check_customer(customer)
    if problems:
        raise RuleViolation(*problems)
    partner = context.need(Partner, Kind.PARTNER, context.partner_id)
    sold = {(each.programme_id, each.partnership) for each in partner.participations}
    if (customer.programme_id, customer.partnership) not in sold:
        raise violation("partnership.none", "partnership", partnership=customer.partnership.value)
    if customer.parent_id is not None:
        parent = context.need(Customer, Kind.CUSTOMER, customer.parent_id, "parent_id")
        if parent.kind is not CustomerKind.CHANNEL or parent.id == customer.id:
            raise violation("parent.not_channel", "parent_id", id=parent.id)
    if customer.customer_type_id is not None:
        context.need(CustomerType, Kind.CUSTOMER_TYPE, customer.customer_type_id, "customer_type_id")


def refuse_duplicate(context: CommandContext, holder_id: str) -> Declined:
    """The refusal that leads to the customer who holds the registration number, and to their rep."""
    holder = context.need(Customer, Kind.CUSTOMER, holder_id)
    return rejected(
        "duplicate-customer",
        data={
            "customer_id": holder.id,
            "name": holder.identity.name,
            "sales_rep": holder.sales_rep.name,
            "sales_rep_id": holder.sales_rep.id,
        },
    )
