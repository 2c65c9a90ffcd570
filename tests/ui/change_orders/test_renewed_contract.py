"""A contract that another one renews can be changed until then, and the editor says that it ends there."""

from dataclasses import replace
from datetime import date, timedelta

from app.ui.change_orders.editor.reduction_policy import policy_sentence

from app.domain.ids import ContractId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk import Desk
from app.services.store.existing import existing_contract
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import customer_named

BEGINS = date(2027, 1, 1)


def said(desk: Desk) -> str:
    customer_id = customer_named(desk, "Groupe Valmondois").id
    contract_id = desk.queries.contracts(customer_id)[-1].id
    draft = desk.change_services.builder.new_draft(contract_id)
    sentences = policy_sentence(ChangeEditor(desk.change_services, draft))
    return " ".join(sentences).replace("\u00a0", " ")


def test_what_is_changed_stays_out_of_the_contract_that_takes_over(desk: Desk) -> None:
    customer_id = customer_named(desk, "Groupe Valmondois").id
    contract = existing_contract(desk.store, desk.queries.contracts(customer_id)[0].id)
    assert "prend la suite" not in said(desk)
    new = replace(
        contract, id=ContractId(b.some_id(61)), number="C-2027-0001", start_date=BEGINS, renews=contract.id
    )
    ended = replace(contract, renewed_by=new.id, ended_on=BEGINS - timedelta(days=1))
    lines = [fed(each, 1_000_000 + place, version=9) for place, each in enumerate((ended, new))]
    desk.store.apply_page(page(lines))
    assert "À partir du 1er janvier 2027, le contrat C-2027-0001 prend la suite de celui-ci" in said(desk)
