"""How many licences a sale has is the same in the grid, the file, the quotes and the renewals."""

from app.services.desk.desk import Desk
from app.services.queries.renewal_list import RenewalFilter
from tests.support.desk import customer_named

NAME = "Groupe Valmondois"


def test_one_sale_has_as_many_licences_in_every_list(desk: Desk) -> None:
    id = customer_named(desk, NAME).id
    (quote,) = desk.queries.quotes_of(id)
    (contract,) = desk.queries.contracts(id)
    assert {each.quantity for each in desk.queries.licences(id)} == {682}
    assert quote.seats == 682
    assert desk.queries.customer_rows([id])[id].seats == 682
    assert desk.queries.header(id).row.seats == 682
    renewals = desk.queries.renewal_rows([contract.id])
    assert {row.seats for row in renewals.values()} <= {682}


def test_the_renewals_count_as_the_grid_does(desk: Desk) -> None:
    for row in desk.queries.renewals(RenewalFilter(), 0, 99):
        held = [
            each for each in desk.queries.licences(row.customer_id) if each.contract_id == row.contract_id
        ]
        assert row.seats == max(each.quantity for each in held)
