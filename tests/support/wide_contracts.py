"""Contracts with as many licences as are wanted, on a desk with the demo's data."""

from dataclasses import replace
from itertools import cycle, islice

import msgspec

from app.domain.document import Document, Kind, document_id, kind_of
from app.domain.ids import ContractId, LicenceId
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.services.desk.desk import Desk
from app.services.store.feed_writer import PulledPage
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from tests.support import builders as b
from tests.support.desk import customer_named

HOLDER = "Groupe Valmondois"


def wide_contract(desk: Desk, count: int) -> ContractId:
    """A contract of the holder with ``count`` licences, pulled: those of the demo's again and again."""
    customer = customer_named(desk, HOLDER)
    of_customer = [
        each
        for kind in (Kind.CONTRACT, Kind.LICENCE)
        for each in desk.store.load_all(kind)
        if isinstance(each, Contract | Licence) and each.customer_id == customer.id
    ]
    contract = next(each for each in of_customer if isinstance(each, Contract))
    licences = [each for each in of_customer if isinstance(each, Licence)][:2]
    id = ContractId(b.some_id(50_000 + count))
    copies = [
        replace(each, id=LicenceId(b.some_id(60_000 + 1_000 * count + number)), contract_id=id)
        for number, each in enumerate(islice(cycle(licences), count))
    ]
    _pull(desk, [replace(contract, id=id, number=f"C-{count}"), *copies])
    return id


def _pull(desk: Desk, documents: list[Document]) -> None:
    lines = tuple(
        FeedLine(kind_of(each), document_id(each), 10**6 + place, 1, msgspec.Raw(encode(each)))
        for place, each in enumerate(documents)
    )
    desk.store.apply_page(PulledPage(lines, f"cursor-{len(documents)}", False, 10**6, "epoch"))
