"""Two people at the same quote, and one who may only look."""

import pytest

from app.demo.ui_driver import UiDriver
from app.domain.errors import RuleViolation
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from tests.e2e.conftest import NewDesk
from tests.e2e.offers import create_quote, some_prospect
from tests.support.fault_proxy import FaultProxy


def test_a_quote_validated_by_two_makes_one_contract_and_the_second_learns_its_number(
    window: MainWindow, driver: UiDriver, desk: Desk, new_desk: NewDesk, proxy: FaultProxy
) -> None:
    quote = create_quote(window, some_prospect(desk), 25)
    driver.wait_for(lambda: bool(desk.quotes.get(quote.id).number), "the number of the portal")
    colleague = new_desk("rep2")
    proxy.disconnect()
    colleague.quotes.validate(quote.id, "Paul Martin")
    desk.quotes.validate(quote.id, "Anne Lartigue")
    colleague.sync.run_once()
    proxy.connect()
    desk.sync.sync_now()
    driver.wait_for(lambda: bool(desk.quotes.get(quote.id).contract_number), "the contract of the colleague")
    driver.wait_for(lambda: bool(desk.queries.attention()), "the question to the rep")

    contracts = {each.quotes.get(quote.id).contract_number for each in (desk, colleague)}
    assert len(contracts) == 1
    assert contracts != {""}
    assert desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED
    assert len(desk.queries.contracts(quote.customer_id)) == 1
    (asked,) = desk.queries.attention()
    assert asked.code == "already-validated"
    assert contracts.pop() in asked.data.values()


def test_a_viewer_is_refused_with_a_sentence_and_nothing_is_queued(new_desk: NewDesk) -> None:
    desk = new_desk("viewer")
    customer_id = some_prospect(desk)
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.create(customer_id, desk.offers.new_terms(customer_id))
    assert [desk.words.problem(each) for each in refused.value.problems]
    assert desk.store.queue_counts().to_send == 0
