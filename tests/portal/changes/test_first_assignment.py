"""Licences that are assigned first make the contract: one for a prospect, unless another one is meant."""

from app.domain.catalogue.catalogue import Partnership
from app.domain.commands.commands import ModifyLicences
from app.domain.document import Kind
from app.wire.protocol import OperationResult, ResultStatus
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE


def assign(held: Held, number: int, *, is_another: bool = False) -> OperationResult:
    """Ten licences of Cyber Academy, as the first that the customer holds."""
    terms = h.terms(None, [h.added("cyber_academy", 10)])
    totals = h.totals(terms, h.basis(None))
    command = ModifyLicences(h.order(number), terms, totals, b.NOW, is_another)
    return held.laptop.do(command, command.order)


def contracts(held: Held) -> int:
    return [kind for kind, _ in held.laptop.feed()].count(Kind.CONTRACT)


def test_a_prospect_gets_one_contract_and_another_only_on_purpose(held: Held) -> None:
    seed(held.portal.engine, ARVANE, [b.customer(partnership=Partnership.EM)])
    first = assign(held, 80)
    assert first.status is ResultStatus.APPLIED, first
    again = assign(held, 81)
    assert again.problem is not None
    assert (again.status, again.problem.code) == (ResultStatus.CONFLICT, "customer-has-contract")
    assert again.problem.data["contract_number"] == first.effects["contract_number"]
    assert contracts(held) == 1
    assert assign(held, 82, is_another=True).status is ResultStatus.APPLIED
    assert contracts(held) == 2


def test_the_onboarding_leaves_with_the_first_licences(held: Held) -> None:
    seed(held.portal.engine, ARVANE, [b.customer(partnership=Partnership.EM)])
    assert assign(held, 80).status is ResultStatus.APPLIED
    mailings = [line["d"] for (kind, _), line in held.laptop.feed().items() if kind == Kind.SENT_MAIL]
    assert [each["kind"] for each in mailings].count("onboarding") == 1
