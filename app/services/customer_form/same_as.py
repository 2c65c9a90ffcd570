"""What is the same as the company's until the rep says otherwise, and begins as a copy of it then."""

from dataclasses import replace

from app.domain.customer.contact_details import Address
from app.domain.errors import Problem
from app.services.customer_form.customer_answers import CustomerAnswers


def with_billing_address(answers: CustomerAnswers, is_elsewhere: bool) -> CustomerAnswers:
    """``answers`` with a billing address of its own, or the company's."""
    address = _parted(answers.billing.address, answers.address, is_elsewhere)
    billing = replace(answers.billing, address=address)
    return replace(answers, billing=billing, is_billed_elsewhere=is_elsewhere)


def with_payer(answers: CustomerAnswers, is_other: bool) -> CustomerAnswers:
    """``answers`` with somebody else who is billed, or the company itself."""
    billing, company = answers.billing, answers.identity.name
    said = {billing.name, billing.bill_to}
    if is_other and not "".join(said).strip():
        billing = replace(billing, name=company, bill_to=company)
    elif not is_other and said == {company}:
        billing = replace(billing, name="", bill_to="")
    return replace(answers, billing=billing, is_other_billed=is_other)


def with_delivery_address(answers: CustomerAnswers, is_elsewhere: bool) -> CustomerAnswers:
    """``answers`` with a delivery address of its own, or the company's."""
    address = _parted(answers.delivery_address, answers.address, is_elsewhere)
    return replace(answers, delivery_address=address, is_delivered_elsewhere=is_elsewhere)


def is_copied(answers: CustomerAnswers, problem: Problem) -> bool:
    """Whether ``problem`` is about a copy: it is said, and put right, where the company says the same."""
    if problem.field.startswith("billing.address."):
        return not answers.is_billed_elsewhere
    return problem.field in ("billing.name", "billing.bill_to") and not answers.bills_other


def _parted(own: Address, company: Address, is_elsewhere: bool) -> Address:
    """An address that is asked for: what was typed there before, else the company's to be edited.

    One that was never edited follows the company's again.
    """
    if is_elsewhere:
        return company if own in (Address(""), Address(own.country)) else own
    return Address(company.country) if own == company else own
