"""What a contract takes over from its programme."""

from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.catalogue.contract_terms import ContractTerms, ProrationRule, ReductionPolicy, TermAlignment
from tests.support import builders as b

PROGRAMME = b.programme(
    partnerships=(
        b.partnership_terms(),
        b.partnership_terms(partnership=Partnership.EM, has_options=True),
    ),
    reduction=ReductionPolicy.WINDOW,
    window_hours=168,
    excludes_product_change=True,
    proration=ProrationRule.WHOLE_MONTH,
    threshold_day=10,
    alignment=TermAlignment.MONTH_END,
    renewal_months=12,
    notice_days=90,
    is_tacit=False,
    extension_percent=Decimal(3),
)


@pytest.mark.parametrize(
    ("partnership", "has_options"),
    [(Partnership.VAR, False), (Partnership.EM, True), (Partnership.MSP, False)],
)
def test_everything_that_a_change_or_an_end_needs_is_copied(
    partnership: Partnership, has_options: bool
) -> None:
    assert PROGRAMME.contract_terms(partnership, 36) == ContractTerms(
        reduction=ReductionPolicy.WINDOW,
        window_hours=168,
        excludes_product_change=True,
        proration=ProrationRule.WHOLE_MONTH,
        threshold_day=10,
        alignment=TermAlignment.MONTH_END,
        has_options=has_options,
        renewal_months=12,
        notice_days=90,
        is_tacit=False,
        extension_percent=Decimal(3),
    )


@pytest.mark.parametrize(("renewal", "months", "expected"), [(0, 36, 36), (0, 1, 1), (12, 36, 12)])
def test_a_programme_may_renew_for_as_long_as_the_contract_was_made(
    renewal: int, months: int, expected: int
) -> None:
    terms = b.programme(renewal_months=renewal).contract_terms(Partnership.VAR, months)
    assert terms.renewal_months == expected
