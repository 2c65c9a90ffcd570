"""To whom the terms of a quote can be offered."""

import pytest

from app.domain.catalogue.catalogue import Partnership, Programme, SellingFlow
from app.domain.customer.customer import LifecycleStatus
from app.domain.quote.copy_rules import check_copy
from tests.support import builders as b

QUOTED = b.programme(partnerships=(b.partnership_terms(flow=SellingFlow.QUOTES),))
DIRECT = b.programme(partnerships=(b.partnership_terms(flow=SellingFlow.DIRECT),))


@pytest.mark.parametrize(
    ("status", "programme", "partnership", "codes"),
    [
        (LifecycleStatus.PROSPECT, QUOTED, Partnership.VAR, []),
        (LifecycleStatus.INSTALLED, QUOTED, Partnership.VAR, []),
        (LifecycleStatus.LOST, QUOTED, Partnership.VAR, ["copy.customer_lost"]),
        (LifecycleStatus.PROSPECT, DIRECT, Partnership.VAR, ["copy.not_quoted"]),
        (LifecycleStatus.PROSPECT, QUOTED, Partnership.EM, ["copy.not_quoted"]),
        (LifecycleStatus.LOST, DIRECT, Partnership.VAR, ["copy.customer_lost", "copy.not_quoted"]),
    ],
)
def test_a_quote_goes_to_whom_it_can_be_sold(
    status: LifecycleStatus, programme: Programme, partnership: Partnership, codes: list[str]
) -> None:
    found = list(check_copy(b.customer(status=status), programme, partnership))
    assert [each.code for each in found] == codes
    assert all(each.data["name"] == b.identity().name for each in found)
