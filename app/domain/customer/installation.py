"""Installing what a customer bought: its stages, and what a confirmed stage makes of the customer."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.catalogue.catalogue import Bundle, Product, Programme
from app.domain.checks.transitions import advance, can
from app.domain.customer.customer import AccountState, Customer, InstallationStage, LifecycleStatus
from app.domain.customer.lifecycle import CUSTOMER_TRANSITIONS, CustomerEvent
from app.domain.errors import violation
from app.domain.ids import ProductId

STAGE_ORDER = (InstallationStage.PREREQUISITES, InstallationStage.REDIRECTION, InstallationStage.COMPLETED)


def products_held(product_ids: Iterable[ProductId], programme: Programme) -> tuple[Product, ...]:
    """The programme's products behind ``product_ids``, each once; a bundle gives those in it."""
    wanted: set[ProductId] = set()
    for each in product_ids:
        item = programme.sold(each)
        wanted |= set(item.product_ids) if isinstance(item, Bundle) else {each}
    return tuple(product for product in programme.products if product.id in wanted)


def with_contract(customer: Customer, *, is_installed: bool) -> Customer:
    """What a contract makes of the customer; ``is_installed`` where nothing has to be set up.

    Raises:
        RuleViolation: ``customer.lost``: nothing is sold to a lost customer.
    """
    if customer.status is LifecycleStatus.LOST:
        raise violation("customer.lost", "status", name=customer.identity.name)
    status = advance(CUSTOMER_TRANSITIONS, customer.status, CustomerEvent.FIRST_CONTRACT)
    if is_installed and can(CUSTOMER_TRANSITIONS, status, CustomerEvent.INSTALL):
        status = advance(CUSTOMER_TRANSITIONS, status, CustomerEvent.INSTALL)
    first_stage = InstallationStage.COMPLETED if is_installed else InstallationStage.PREREQUISITES
    return replace(
        customer,
        status=status,
        stage=customer.stage or first_stage,
        account_state=customer.account_state or AccountState.ENABLED,
    )


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


def installation_stages(products: Iterable[Product]) -> tuple[InstallationStage, ...]:
    """The stages of installing ``products``, in order; flow redirection only where a product needs it."""
    needs_redirection = any(product.needs_redirection for product in products)
    return tuple(
        stage for stage in STAGE_ORDER if needs_redirection or stage is not InstallationStage.REDIRECTION
    )


def next_stage(stage: InstallationStage, needs_redirection: bool) -> InstallationStage | None:
    """The stage after ``stage``; flow redirection is there for Protect only."""
    stages = [s for s in STAGE_ORDER if needs_redirection or s is not InstallationStage.REDIRECTION]
    following = stages[stages.index(stage) + 1 :] if stage in stages else stages[-1:]
    return following[0] if following else None
