"""What a command makes of the customer, when the document that it is about is another."""

from collections.abc import Callable

from app.domain.commands.commands import (
    Command,
    ModifyLicences,
    Purchase,
    SubmitChangeOrder,
    ValidateQuote,
)
from app.domain.commands.specs import name_of
from app.domain.customer.customer import Customer
from app.domain.customer.installation import with_contract
from app.domain.ids import ProgrammeId

SALES = frozenset(name_of(each) for each in (ValidateQuote, Purchase, ModifyLicences, SubmitChangeOrder))
"""The commands that make a contract, or may: licences that are had first make one, later ones do not."""

IsAtOnce = Callable[[ProgrammeId], bool]
"""Tells whether what a programme sells is provisioned at once, with nothing to be installed."""


def is_set_up_by_hand(_programme: ProgrammeId) -> bool:
    """Say of every programme that its products are installed in stages."""
    return False


def customer_after(customer: Customer, command: Command, is_at_once: IsAtOnce) -> Customer:
    """The customer once ``command``, which is about another document, is carried out.

    Raises:
        RuleViolation: ``customer.lost``: nothing is sold to a lost customer.
    """
    match command:
        case ValidateQuote():
            return with_contract(customer, is_installed=False)
        case Purchase(terms=terms):
            return with_contract(customer, is_installed=is_at_once(terms.programme_id))
        case ModifyLicences(terms=terms) if terms.contract_id is None:
            return with_contract(customer, is_installed=is_at_once(terms.programme_id))
        case SubmitChangeOrder(first_in=programme_id) if programme_id is not None:
            return with_contract(customer, is_installed=is_at_once(programme_id))
        case _:
            return customer
