"""The next regular invoices of a customer are those that its contracts come to, offline, with their VAT."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.kind import Kind
from app.domain.pricing.invoices import next_invoice
from app.domain.pricing.trace import explain_vat, explain_with_vat
from app.domain.pricing.trace.invoice import explain_invoice
from app.domain.subscription.contract import Contract
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.owned import owned
from tests.support.by_hand import by_hand
from tests.support.desk import demo_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk of the demo that has no portal."""
    folder: Path = tmp_path_factory.mktemp("upcoming")
    desk = demo_desk(folder, customers=40)
    yield desk
    desk.close()


def test_each_contract_that_goes_on_has_its_next_invoice_with_amounts_that_recompute(desk: Desk) -> None:
    today, with_one = desk.clock.today(), 0
    for row in desk.queries.customers(CustomerFilter()).page(0, 40):
        contracts = owned(desk.store.readers, Kind.CONTRACT, Contract, row.id)
        found = desk.upcoming_invoices.of_customer(row.id)
        held = [desk.change_services.builder.held_under(each.id) for each in contracts]
        wanted = [each for each in held if each is not None and next_invoice(each, today) is not None]
        assert {each.contract.id for each in found} == {each.contract.id for each in wanted}
        assert [each.invoice.on for each in found] == sorted(each.invoice.on for each in found)
        for each in found:
            with_one += 1
            assert each.invoice.on > today
            assert (
                by_hand(explain_invoice(each.invoice)) == each.invoice.net.amount == each.vat.taxable.amount
            )
            assert by_hand(explain_vat(each.vat)) == each.vat.vat.amount
            assert by_hand(explain_with_vat(each.vat)) == (each.vat.taxable + each.vat.vat).amount
    assert with_one > 10
