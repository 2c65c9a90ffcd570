"""Whether a change stands beside what is not held any more."""

from app.domain.customer.customer import Customer
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_editing import ChangeEditing


def is_overtaken(editing: ChangeEditing, builder: ChangeBuilder, customer: Customer) -> bool:
    """Whether something else is held by now, or renewed, or another period runs, than what it was priced by.

    Raises:
        RuleViolation: the contract, or a part of the catalogue, is not here any more.
    """
    terms, then = editing.terms, editing.state.basis
    now = builder.basis(customer, terms)
    is_same = (now.held, now.renewal) == (then.held, then.renewal)
    return not is_same or builder.current(terms) != terms
