"""A contract with what is held under it, as the portal last told them."""

from app.domain.catalogue.catalogue import PriceList
from app.domain.kind import Kind
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.models.connection import Readers
from app.services.queries.owned import owned


def held_under(readers: Readers, contract: Contract, lists: tuple[PriceList, ...]) -> HeldContract:
    """The contract, the licences under it in the order of their ids, and ``lists`` for its further terms."""
    licences = owned(readers, Kind.LICENCE, Licence, contract.customer_id)
    mine = (each for each in licences if each.contract_id == contract.id)
    return HeldContract(contract, tuple(sorted(mine, key=lambda each: each.id)), lists)
