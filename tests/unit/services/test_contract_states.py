"""Every command about a contract in every state, as the laptop lets a rep do it: the table of both sides."""

from collections.abc import Callable

import pytest

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from tests.support.caches import fed, page
from tests.support.contract_states import CASES, LATER, STATES, ContractCommand, Contracts, refused
from tests.support.desk import customer_named

YES = Consent(is_governed=True, is_authorised=True, po_number=None)


def in_state(desk: Desk, state: str) -> Contracts:
    """The contract of the demo's example, in that state on this laptop."""
    customer_id = CustomerId(customer_named(desk, "Groupe Valmondois").id)
    contracts = STATES[state](desk.offers.held(desk.queries.contracts(customer_id)[0].id))
    lines = (fed(each, 95_000 + place, 9) for place, each in enumerate(contracts.documents))
    desk.store.apply_page(page(lines))
    return contracts


def act_of(desk: Desk, contracts: Contracts, command: ContractCommand) -> Callable[[], object]:
    """What a rep does for ``command``; opening the editor is a part of it."""
    contract, orders = contracts.held.contract, desk.change_services.change_orders

    def edited() -> ChangeEditor:
        return ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))

    def change() -> object:
        editor = edited()
        editor.editing.change_line(0, quantity=700)
        return orders.place(editor.draft, YES)

    def move_end() -> object:
        editor, begins_later = edited(), contract.start_date > desk.store.clock.today()
        editor.contract_end.move(LATER.replace(year=2032) if begins_later else LATER)
        return orders.place(editor.draft, YES)

    def modify() -> object:
        editor = edited()
        editor.editing.change_line(0, quantity=700)
        return orders.modify(editor.draft)

    def renew() -> object:
        [quote] = desk.renewals.create([contract.id])
        return desk.quotes.validate(quote.id, "Paul Lemaire")

    return {
        ContractCommand.CHANGE: change,
        ContractCommand.MOVE_END: move_end,
        ContractCommand.MODIFY: modify,
        ContractCommand.RENEW: renew,
    }[command]


@pytest.mark.parametrize(("state", "command"), CASES)
def test_a_command_is_done_or_refused_as_written(desk: Desk, state: str, command: ContractCommand) -> None:
    act, expected = act_of(desk, in_state(desk, state), command), refused(state, command)
    if not expected:
        act()
        assert desk.store.queue_counts().to_send > 0
        return
    with pytest.raises(RuleViolation) as found:
        act()
    assert found.value.problems[0].code == expected
    assert desk.store.queue_counts().to_send == 0
