"""A change order that its customer accepts on-line: placed by the same rules as by a rep."""

from collections.abc import Iterator

import pytest

from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import ShareOffer
from app.domain.document import Kind
from app.domain.ids import OnlineOfferId
from app.domain.online.online_offer import OfferedKind, OnlineOffer, OnlineStatus
from app.wire.protocol import ResultStatus
from tests.portal.changes.conftest import Held
from tests.support import builders as b
from tests.support.customer_pages import Browser
from tests.support.online_links import LINK, path_of


@pytest.fixture
def browser() -> Iterator[Browser]:
    """The browser of somebody at the customer's."""
    made = Browser()
    yield made
    made.session.close()


def test_a_yes_places_the_order_once(held: Held, vendors_example: ChangeOrder, browser: Browser) -> None:
    change = vendors_example
    offer = OnlineOffer(
        OnlineOfferId(change.id),
        change.customer_id,
        OfferedKind.CHANGE_ORDER,
        OnlineStatus.SHARED,
        b.sales_rep(),
        b.NOW,
        change.expires_on,
    )
    result = held.laptop.do(ShareOffer(offer, LINK), offer)
    assert result.status is ResultStatus.APPLIED, result
    page = browser.open(f"{held.portal.url}/{path_of()}")
    for each in ("Ce qui change", "Avant", "Différence", "avant : 682", "après : 700"):
        assert each in page.text
    for _ in range(2):
        after = browser.send(page, name="Élise Dupré", role="DSI", agreed="1")
        assert (after.status, "Offre acceptée" in after.text) == (200, True)
    found = held.laptop.feed()[Kind.CHANGE_ORDER, change.id]["d"]
    assert (found["status"], found["order_number"]) == ("submitted", "O-2026-0001")
    assert found["submission"]["acceptance"]["accepted_by"] == "Élise Dupré"
    assert len(held.of_kind("order")) == 1
