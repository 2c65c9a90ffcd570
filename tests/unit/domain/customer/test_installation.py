"""Installing what was bought: which products, and what a confirmed stage makes of the customer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.customer import InstallationStage, LifecycleStatus
from app.domain.customer.installation import (
    installation_stages,
    is_installing,
    next_stage,
    products_held,
    stage_confirmed,
)
from app.domain.ids import ProductId
from tests.support import builders as b


@pytest.mark.parametrize(
    ("held", "products"),
    [
        (["u_cyber_360"], ["protect", "cyber_coach", "cyber_academy", "sikker"]),
        (["cyber_coach", "cyber_coach"], ["cyber_coach"]),
        (["u_cyber_360", "protect"], ["protect", "cyber_coach", "cyber_academy", "sikker"]),
        (["of another programme"], []),
        ([], []),
    ],
)
def test_a_bundle_gives_its_products_and_each_is_held_once(held: list[str], products: list[str]) -> None:
    found = products_held(map(ProductId, held), b.programme())
    assert {each.id for each in found} == set(products)
    assert len(found) == len(products)


@pytest.mark.parametrize(
    ("stage", "needs_redirection", "following", "status"),
    [
        ("prerequisites", True, "redirection", "installing"),
        ("prerequisites", False, "completed", "installed"),
        ("redirection", True, "completed", "installed"),
        ("redirection", False, "completed", "installed"),
    ],
)
def test_a_confirmed_stage_leads_to_the_next_and_in_the_end_to_an_installed_customer(
    stage: str, needs_redirection: bool, following: str, status: str
) -> None:
    at = InstallationStage(stage)
    customer = b.customer(stage=at, status=LifecycleStatus.INSTALLING)
    became = stage_confirmed(customer, at, needs_redirection)
    assert (became.stage, became.status) == (following, status)


@pytest.mark.parametrize(
    ("stage", "needs_redirection", "following"),
    [
        ("prerequisites", True, "redirection"),
        ("prerequisites", False, "completed"),
        ("redirection", True, "completed"),
        ("redirection", False, "completed"),
        ("completed", True, None),
        ("completed", False, None),
    ],
)
def test_the_next_stage_leaves_out_redirection_where_nothing_needs_it(
    stage: str, needs_redirection: bool, following: str | None
) -> None:
    assert next_stage(InstallationStage(stage), needs_redirection) == following


stages = st.sampled_from(InstallationStage)


@given(
    st.one_of(st.none(), stages),
    st.sampled_from(LifecycleStatus),
    stages,
    st.booleans(),
)
def test_confirming_again_or_out_of_turn_changes_nothing(
    stage: InstallationStage | None,
    status: LifecycleStatus,
    confirmed: InstallationStage,
    needs_redirection: bool,
) -> None:
    customer = b.customer(stage=stage, status=status)
    became = stage_confirmed(customer, confirmed, needs_redirection)
    assert stage_confirmed(became, confirmed, needs_redirection) == became
    if not is_installing(customer) or stage is not confirmed:
        assert became == customer


@pytest.mark.parametrize(
    ("needs_redirection", "stages"),
    [(True, ["prerequisites", "redirection", "completed"]), (False, ["prerequisites", "completed"])],
)
def test_flows_are_redirected_only_where_a_product_needs_it(
    needs_redirection: bool, stages: list[str]
) -> None:
    product = b.product(needs_redirection=needs_redirection)
    assert list(installation_stages([product])) == stages
