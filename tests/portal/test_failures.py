"""Commands that break the portal: counted, retried, and in the end set aside."""

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from app.domain.commands.commands import CreateCustomer
from app.domain.document import Kind
from app.wire.codec import encode
from app.wire.protocol import Operation, ResultStatus, Target
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome
from portal.commands.pipeline.pipeline import Pipeline, Received
from portal.commands.registry import HANDLERS
from portal.demo.embedded import EmbeddedPortal
from portal.store import clients
from portal.store.accounts import Caller
from portal.store.command_context import CommandContext
from portal.store.engine import reading, writing
from portal.store.tables import failed_operation
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP, SettableClock

CALLER = Caller(ARVANE, REP.user_id, REP.name, REP.role)


def received(seq: int, name: str = "customer.create") -> Received:
    target = Target(Kind.CUSTOMER, b.customer().id)
    args = msgspec.Raw(encode(CreateCustomer(b.customer())))
    operation = Operation(seq, f"op-{seq}", name, 1, target, args)
    return Received(operation, encode(operation), "c1")


class Broken:
    """A handler that fails so many times and then does what the real one does."""

    def __init__(self, error: Exception, times: int) -> None:
        self.error = error
        self.left = times

    def __call__(self, context: CommandContext, asked: ResolvedCommand, command: object) -> Outcome:
        self.left -= 1
        if self.left >= 0:
            context.create(b.customer())
            raise self.error
        return HANDLERS["customer.create"].run(context, asked, command)


def pipeline(portal: EmbeddedPortal, clock: SettableClock, handler: Broken) -> Pipeline:
    with writing(portal.engine, ARVANE) as connection:
        clients.register(connection, CALLER, "c1", "")
    return Pipeline(portal.engine, clock, {**HANDLERS, "customer.create": Handler(handler)})


@pytest.mark.expects_log("command customer.create failed")
def test_a_command_that_fails_five_times_is_set_aside_and_the_queue_moves_on(
    portal: EmbeddedPortal, clock: SettableClock
) -> None:
    broken = pipeline(portal, clock, Broken(ZeroDivisionError("boom"), 5))
    statuses = [broken.settle(CALLER, received(1)).status.value for _ in range(6)]
    assert statuses == [*["retry_later"] * 4, "rejected", "rejected"]
    result = broken.settle(CALLER, received(1))
    assert result.replayed
    assert result.problem is not None
    assert result.problem.code == "internal"
    with reading(portal.engine, ARVANE) as connection:
        row = connection.execute(select(failed_operation)).one()
    assert (row.attempts, row.is_dead, row.error) == (5, True, "ZeroDivisionError('boom')")
    assert broken.settle(CALLER, received(2)).status is ResultStatus.APPLIED


@pytest.mark.expects_log("command customer.create failed")
def test_a_failure_that_passes_leaves_nothing_behind(portal: EmbeddedPortal, clock: SettableClock) -> None:
    flaky = pipeline(portal, clock, Broken(ZeroDivisionError("boom"), 1))
    assert flaky.settle(CALLER, received(1)).status is ResultStatus.RETRY_LATER
    result = flaky.settle(CALLER, received(1))
    assert (result.status, result.version) == (ResultStatus.APPLIED, 1)


def test_what_gives_way_to_another_is_tried_three_times(portal: EmbeddedPortal, clock: SettableClock) -> None:
    busy = OperationalError("SELECT 1", {}, RuntimeError("deadlock"))
    tired = pipeline(portal, clock, Broken(busy, 3))
    assert tired.settle(CALLER, received(1)).status is ResultStatus.RETRY_LATER
    assert pipeline(portal, clock, Broken(busy, 2)).settle(CALLER, received(1)).status is ResultStatus.APPLIED
    with reading(portal.engine, ARVANE) as connection:
        assert connection.execute(select(failed_operation)).all() == []
