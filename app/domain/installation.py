"""Installing what a customer bought: its stages, and what a confirmed stage makes of the customer."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.catalogue import Bundle, Product, Programme
from app.domain.customer import Customer, InstallationStage, LifecycleStatus
from app.domain.ids import ProductId
from app.domain.lifecycle import CUSTOMER_TRANSITIONS, CustomerEvent, advance, next_stage


def products_held(product_ids: Iterable[ProductId], programme: Programme) -> tuple[Product, ...]:
    """The programme's products behind ``product_ids``, each once; a bundle gives those in it."""
    wanted: set[ProductId] = set()
    for each in product_ids:
        item = programme.sold(each)
        wanted |= set(item.product_ids) if isinstance(item, Bundle) else {each}
    return tuple(product for product in programme.products if product.id in wanted)


def is_installing(customer: Customer) -> bool:
    """Whether a stage of the customer's installation waits to be confirmed."""
    is_under_way = customer.stage not in (None, InstallationStage.COMPLETED)
    return is_under_way and customer.status is LifecycleStatus.INSTALLING


def stage_confirmed(customer: Customer, confirmed: InstallationStage, needs_redirection: bool) -> Customer:
    """The customer once ``confirmed`` is done, at the next stage and in the end installed.

    As it was when it does not stand at that stage: somebody confirmed it before.
    """
    if not is_installing(customer) or customer.stage is not confirmed:
        return customer
    following = next_stage(confirmed, needs_redirection) or InstallationStage.COMPLETED
    status = customer.status
    if following is InstallationStage.COMPLETED:
        status = advance(CUSTOMER_TRANSITIONS, status, CustomerEvent.INSTALL)
    return replace(customer, stage=following, status=status)
