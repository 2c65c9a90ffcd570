"""A customer of the partner with licences under a contract, and the programme under three partnerships."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from app.domain.change.change_order import ChangeOrder, ChangeOrderLine
from app.domain.commands.commands import CreateChangeOrder, SubmitChangeOrder
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.document import Document, Kind
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.wire.codec import decode_document, encode
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.mail.letters import Letter, Written, write
from portal.store.engine import reading
from portal.store.seeding import seed
from portal.store.tables import mail
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, Laptop
from tests.support.problems import codes_and_fields


@dataclass
class Held:
    """What the portal of a test holds of one customer, and what a laptop asks it to make of that."""

    portal: EmbeddedPortal
    laptop: Laptop

    def seed(self, of: HeldContract, *more: Document) -> None:
        """Let the customer hold ``of``."""
        partnership = of.contract.partnership
        customer = b.customer(
            partnership=partnership,
            status=LifecycleStatus.INSTALLED,
            account_state=AccountState.ENABLED,
        )
        seed(self.portal.engine, ARVANE, [customer, of.contract, *of.licences, *more])

    def saved(self, of: HeldContract, *lines: ChangeOrderLine, place: int = 55, **kw: object) -> ChangeOrder:
        """A change order that the portal has, in version 1."""
        return self.create(h.change_order(h.terms(of, lines, **kw), h.basis(of), place))

    def create(self, change: ChangeOrder) -> ChangeOrder:
        """The change order, once the portal has taken it."""
        result = self.laptop.do(CreateChangeOrder(change), change)
        assert result.status is ResultStatus.APPLIED, result
        return change

    def submit(
        self, change: ChangeOrder, laptop: Laptop | None = None, version: str = "1", **kw: Any
    ) -> OperationResult:
        """Place the change order as a rep does; ``kw`` are other values of the command."""
        command = replace(SubmitChangeOrder(h.submission(), change.totals), **kw)
        return (laptop or self.laptop).do(command, change, if_version=version)

    def now(self) -> HeldContract:
        """What is held by now."""
        (contract,) = (decode_document(Kind.CONTRACT, encode(each)) for each in self.of_kind("contract"))
        licences = [decode_document(Kind.LICENCE, encode(each)) for each in self.of_kind("licence")]
        assert isinstance(contract, Contract)
        return HeldContract(contract, tuple(each for each in licences if isinstance(each, Licence)))

    def letter(self) -> Written:
        """The only message that waits to be sent, as its reader will see it."""
        with reading(self.portal.engine, ARVANE) as connection:
            (row,) = connection.execute(select(mail)).all()
        return write(msgspec.json.decode(row.body, type=Letter), "")

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The documents of a kind, as the feed has them."""
        return [line["d"] for (t, _), line in self.laptop.feed().items() if t == kind]

    def licence(self, product: str) -> dict[str, Any]:
        """The licence of a product."""
        (found,) = [each for each in self.of_kind("licence") if each["product_id"] == product]
        return found


def code(result: OperationResult) -> str:
    """The code of a refusal."""
    assert result.problem is not None, result
    return result.problem.code


def data(result: OperationResult) -> dict[str, str]:
    """The figures of a refusal."""
    assert result.problem is not None, result
    return result.problem.data


def problems(result: OperationResult) -> list[tuple[str, str]]:
    """What rules found, each with the figures of its sentence."""
    assert result.problem is not None, result
    return codes_and_fields(result.problem.problems)


@pytest.fixture
def held(portal: EmbeddedPortal, laptop: Laptop) -> Held:
    """The catalogue, and nobody who holds anything yet."""
    seed(portal.engine, ARVANE, h.catalogue())
    return Held(portal, laptop)


@pytest.fixture
def vendors_example(held: Held) -> ChangeOrder:
    """Protect and Cyber Coach from 682 to 700 seats, and Cyber Academy added for 700."""
    of = h.held()
    held.seed(of)
    return held.saved(of, h.line(h.protect(), 700), h.line(h.coach(), 700), h.added("cyber_academy", 700))
