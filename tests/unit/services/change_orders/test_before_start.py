"""A renewal that has not begun, changed on this laptop: the contract that runs says when seats go."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.document import Document
from app.domain.ids import ContractId, LicenceId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock

START, SECOND = date(2027, 3, 1), ContractId(b.some_id(61))


@pytest.fixture
def renewed(desk: Desk) -> ContractId:
    """The renewal of a contract that ends with February, after a notice of thirty days."""
    customer_id = desk.queries.customers(CustomerFilter(text="Groupe Valmondois")).page(0, 1)[0].id
    held = desk.quote_services.offers.held(desk.queries.contracts(customer_id)[0].id)
    old = replace(held.contract, renewed_by=SECOND, ended_on=START - timedelta(days=1))
    new = replace(
        held.contract,
        id=SECOND,
        number="C-2026-0999",
        start_date=START,
        end_date=date(2030, 2, 28),
        renews=old.id,
    )
    licences = (
        replace(each, id=LicenceId(b.some_id(170 + place)), contract_id=SECOND, start_date=START, charged=())
        for place, each in enumerate(held.licences)
    )
    documents: list[Document] = [old, new, *licences]
    desk.store.apply_page(page(fed(each, 95_000 + place, version=9) for place, each in enumerate(documents)))
    return SECOND


@pytest.mark.parametrize(("day", "goes"), [(date(2027, 1, 29), START), (date(2027, 1, 30), date(2030, 3, 1))])
def test_seats_go_before_it_begins_until_notice_is_too_late(
    desk: Desk, clock: FixedClock, renewed: ContractId, day: date, goes: date
) -> None:
    clock.advance(days=(day - clock.today()).days)
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(renewed))
    before = editor.editing.terms.lines[0].quantity
    editor.editing.change_line(0, quantity=before - 82)
    assert editor.problems() == ()
    change = editor.editing.state.priced.change
    assert change.lines[0].effective == goes
    assert (change.today.minor < 0) is (goes == START)


def test_two_licences_of_one_product_are_followed_together(desk: Desk, renewed: ContractId) -> None:
    new = desk.offers.held(renewed)
    assert new.contract.renews is not None
    old = desk.offers.held(new.contract.renews)
    more = [
        replace(of.licences[0], id=LicenceId(b.some_id(180 + place)), quantity=50, charged=())
        for place, of in enumerate((old, new))
    ]
    desk.store.apply_page(page(fed(each, 96_000 + place, version=9) for place, each in enumerate(more)))
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(old.contract.id))
    lines = editor.editing.terms.lines
    place = next(n for n, line in enumerate(lines) if line.licence_id == more[0].id)
    editor.editing.change_line(place, quantity=70)
    assert [each.code for each in editor.problems()] == ["change.renewal_differs"]
    draft = editor.beside_renewal.follow("Groupe Valmondois")
    assert draft is not None
    asked = [each.quantity for each in draft.terms.lines if each.product_id == more[0].product_id]
    assert sorted(asked) == [70, 682]
