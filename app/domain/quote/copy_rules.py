"""Whether the terms of a quote can be offered to another customer."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Partnership, Programme, SellingFlow
from app.domain.customer.customer import Customer
from app.domain.customer.states import LifecycleStatus
from app.domain.errors import Problem


def check_copy(customer: Customer, programme: Programme, partnership: Partnership) -> Iterator[Problem]:
    """What keeps ``programme``, sold under ``partnership``, from being quoted to ``customer``."""
    if customer.status is LifecycleStatus.LOST:
        yield Problem("copy.customer_lost", "customer_id", {"name": customer.identity.name})
    terms = programme.terms_for(partnership)
    if terms is None or terms.flow is not SellingFlow.QUOTES:
        data = {"name": customer.identity.name, "partnership": partnership.value}
        yield Problem("copy.not_quoted", "customer_id", data)
