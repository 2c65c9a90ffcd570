"""Status and account state on the portal: guarded by the lifecycle, never merged, and each in the audit."""

from collections.abc import Callable

import pytest

from app.domain.commands.commands import Command, CreateCustomer, UpdateCustomer
from app.domain.customer.customer import AccountState, Customer, CustomerKind, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.loss import Loss
from app.domain.customer.merge import Change, CustomerPatch
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.ids import CustomerId, ReasonId
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, OTHER_REP, REP, REP2, VIEWER, Laptop

ENABLED = b.customer(
    id=CustomerId(b.some_id(60)),
    identity=b.identity(name="Activé", registration_number="40483304800022"),
    status=LifecycleStatus.INSTALLED,
    account_state=AccountState.ENABLED,
)
SUSPEND = SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED)
DISABLE = SetAccountState(AccountEvent.DISABLE, AccountState.ENABLED)
LOSE = LoseCustomer(Loss(ReasonId("other"), "Fermé"), b.TODAY, LifecycleStatus.PROSPECT)


@pytest.fixture
def portal(portal: EmbeddedPortal) -> EmbeddedPortal:
    """A portal on which a customer has an account, and one reason asks for a sentence."""
    other = b.lost_reason(id=ReasonId("other"), needs_text=True)
    seed(portal.engine, ARVANE, [ENABLED, other], [])
    return portal


@pytest.fixture
def prospect(laptop: Laptop) -> Customer:
    created = b.customer()
    assert laptop.do(CreateCustomer(created), created).status is ResultStatus.APPLIED
    return created


def code_of(result: OperationResult) -> str:
    assert result.problem is not None
    return result.problem.code


def state(laptop: Laptop, customer: Customer) -> tuple[str, str | None]:
    found = laptop.document("customer", customer.id)
    return found["status"], found["account_state"]


def test_an_account_is_suspended_once_and_again_is_nothing(laptop: Laptop) -> None:
    first, again = laptop.do(SUSPEND, ENABLED), laptop.do(SUSPEND, ENABLED)
    assert (first.status, again.status) == (ResultStatus.APPLIED, ResultStatus.NOOP)
    assert (again.version, again.feed_seq) == (first.version, first.feed_seq)
    assert state(laptop, ENABLED) == ("installed", "suspended")


def test_a_change_of_the_profile_does_not_stand_in_the_way(laptop: Laptop) -> None:
    patch = UpdateCustomer(CustomerPatch(website=Change(ENABLED.website, "neuf.fr")))
    assert laptop.do(patch, ENABLED).status is ResultStatus.APPLIED
    assert laptop.do(SUSPEND, ENABLED, if_version="1").status is ResultStatus.APPLIED
    assert laptop.document("customer", ENABLED.id)["website"] == "neuf.fr"


def test_what_a_colleague_did_to_the_account_meanwhile_is_a_conflict(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    laptop.do(DISABLE, ENABLED)
    result = laptop_of(REP2).do(SUSPEND, ENABLED)
    assert (result.status, code_of(result)) == (ResultStatus.CONFLICT, "status-changed")
    assert result.problem is not None
    assert result.problem.data == {"state": "disabled", "seen": "enabled"}
    assert state(laptop, ENABLED) == ("installed", "disabled")


def test_two_reps_who_move_different_things_both_have_their_way(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    lose = LoseCustomer(Loss(ReasonId("other"), "Fermé"), b.TODAY, LifecycleStatus.INSTALLED)
    assert laptop.do(SUSPEND, ENABLED).status is ResultStatus.APPLIED
    assert laptop_of(REP2).do(lose, ENABLED).status is ResultStatus.APPLIED
    assert state(laptop, ENABLED) == ("lost", "suspended")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (SUSPEND, "account.none"),
        (LoseCustomer(LOSE.loss, b.TODAY, LifecycleStatus.INSTALLING), "transition.not_allowed"),
        (LoseCustomer(Loss(ReasonId("other"), " "), b.TODAY, LOSE.seen), "refusal.text_missing"),
        (LoseCustomer(Loss(ReasonId("other"), "x" * 2_001), b.TODAY, LOSE.seen), "text.too_long"),
        (LoseCustomer(Loss(ReasonId("unheard-of")), b.TODAY, LOSE.seen), "document.missing"),
    ],
)
def test_what_the_lifecycle_or_the_list_of_reasons_does_not_allow_is_rejected(
    laptop: Laptop, prospect: Customer, command: Command, code: str
) -> None:
    result = laptop.do(command, prospect)
    assert (result.status, code_of(result)) == (ResultStatus.REJECTED, "invalid")
    assert result.problem is not None
    assert [each.code for each in result.problem.problems] == [code]
    assert state(laptop, prospect) == ("prospect", None)


def test_a_lost_prospect_keeps_its_reason_until_it_is_taken_up_again(
    laptop: Laptop, prospect: Customer
) -> None:
    laptop.do(LOSE, prospect)
    found = laptop.document("customer", prospect.id)
    assert (found["status"], found["loss"]["text"], found["lost_on"]) == (
        "lost",
        "Fermé",
        b.TODAY.isoformat(),
    )
    assert laptop.do(ReopenCustomer(), prospect).status is ResultStatus.APPLIED
    found = laptop.document("customer", prospect.id)
    assert (found["status"], found["loss"], found["lost_on"]) == ("prospect", None, None)
    assert laptop.do(ReopenCustomer(), prospect).status is ResultStatus.NOOP


def test_a_day_that_cannot_be_is_replaced_by_the_portals(laptop: Laptop, prospect: Customer) -> None:
    claimed = LoseCustomer(LOSE.loss, b.TODAY.replace(year=2031), LOSE.seen)
    laptop.do(claimed, prospect)
    assert laptop.document("customer", prospect.id)["lost_on"] == b.TODAY.isoformat()


def test_who_only_reads_and_who_is_of_another_partner_moves_nothing(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    assert code_of(laptop_of(VIEWER).do(SUSPEND, ENABLED)) == "not-allowed"
    other = laptop_of(OTHER_REP).do(SUSPEND, ENABLED)
    assert other.problem is not None
    assert [each.code for each in other.problem.problems] == ["document.missing"]
    assert state(laptop, ENABLED) == ("installed", "enabled")


def test_only_a_channel_account_of_the_same_partner_can_host(
    laptop: Laptop, laptop_of: Callable[..., Laptop], prospect: Customer
) -> None:
    channel = b.customer(
        id=CustomerId(b.some_id(61)),
        kind=CustomerKind.CHANNEL,
        identity=b.identity(name="Canal", registration_number="55210055400013"),
    )
    assert laptop.do(CreateCustomer(channel), channel).status is ResultStatus.APPLIED
    identity = b.identity(name="Hébergé", registration_number="35600000000048")
    hosted = b.customer(id=CustomerId(b.some_id(62)), identity=identity, parent_id=channel.id)
    astray = b.customer(id=CustomerId(b.some_id(63)), identity=identity, parent_id=prospect.id)
    result = laptop.do(CreateCustomer(astray), astray)
    assert result.problem is not None
    assert [each.code for each in result.problem.problems] == ["parent.not_channel"]
    stranger = laptop_of(OTHER_REP).do(CreateCustomer(hosted), hosted)
    assert stranger.problem is not None
    assert [each.code for each in stranger.problem.problems] == ["document.missing"]
    assert laptop.do(CreateCustomer(hosted), hosted).status is ResultStatus.APPLIED
    assert laptop_of(REP).document("customer", hosted.id)["parent_id"] == channel.id
