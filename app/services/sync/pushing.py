"""Commands go up: batches in order, settled by their results, recovered when an answer was lost."""

from collections.abc import Sequence

import msgspec

from app.models.outbox import OpState, QueuedOperation
from app.services.portal_client.client import SCHEMA, PortalClient
from app.services.portal_client.errors import (
    Answered,
    Busy,
    Contradicted,
    InvalidResponse,
    KeyReused,
    Missing,
    TooLarge,
)
from app.services.store.store import MAX_BYTES, MAX_OPERATIONS, Store
from app.wire.protocol import (
    PROBLEM_PREFIX,
    OperationResult,
    ProblemDetails,
    PushRequest,
    ResultStatus,
    SyncInfo,
)

_OUT_OF_STEP = frozenset({"client-forked", "seq-gap", "client-unknown"})
"""The portal counts this installation's commands differently."""

_MOST_FORKS = 3

_json = msgspec.json.Encoder()


class Push:
    """Sends what waits, for one cycle."""

    def __init__(self, client: PortalClient, store: Store, info: SyncInfo) -> None:
        self._client = client
        self._store = store
        self._max_ops = min(MAX_OPERATIONS, info.max_ops)
        self._max_bytes = min(MAX_BYTES, info.max_bytes)
        self._is_recovered = False
        self._forks = 0
        self.settled = 0
        """How many commands got their result."""

    def run(self, *, is_at_once: bool = False) -> None:
        """Send until nothing is left that may leave; nothing while it is held.

        ``is_at_once`` sends also what could still be undone, because its delay is not over.

        Raises:
            Busy: the portal asked to come back later with the rest.
            PortalError: no results came; what was sent stays as it is and is sent again, byte for byte.
        """
        if self._store.is_held():
            return
        # Asked first, because taking a batch is a write transaction and most cycles have nothing to send.
        while self._store.queue_counts().to_send if is_at_once else self._store.outgoing().is_ready:
            batch = self._store.take_batch(self._max_ops, self._max_bytes, is_at_once=is_at_once)
            if not batch:
                # What could be sent a moment ago was undone, or the clock went back.
                return
            try:
                self._send(batch)
            except TooLarge:
                if len(batch) == 1:
                    raise
                self._max_ops = len(batch) // 2
            except (Missing, Contradicted, KeyReused) as error:
                self._get_in_step(batch, error)

    def _send(self, batch: Sequence[QueuedOperation]) -> None:
        if batch[0].state is OpState.SENT and not self._is_recovered:
            self._recover(batch)
            return
        results = self._client.push(self._body(batch)).results
        self._settle(batch, results)
        _check_progress(batch, results)

    def _settle(self, batch: Sequence[QueuedOperation], results: Sequence[OperationResult]) -> None:
        self._store.settle(results)
        mine = {each.op_id for each in batch}
        self.settled += sum(
            each.op_id in mine and each.status is not ResultStatus.RETRY_LATER for each in results
        )

    def _body(self, batch: Sequence[QueuedOperation]) -> bytes:
        # Each operation goes as the bytes that were written when the rep acted: their hash tells a retry.
        operations = [msgspec.Raw(each.body) for each in batch]
        return _json.encode(PushRequest(self._store.client_id(), SCHEMA, operations))

    def _recover(self, batch: Sequence[QueuedOperation]) -> None:
        """Settle what was sent before and whose results never arrived here; ``batch`` is the oldest of it."""
        numbers = [each.seq for each in batch]
        after_seq = min(numbers) - 1
        while results := self._client.results(self._store.client_id(), after_seq):
            self._settle(batch, results)
            after_seq = results[-1].seq
            if after_seq >= max(numbers):
                break
        # Of what is still unsettled the portal knows nothing: a batch is only sent when the one before it is
        # settled, so there is nothing beyond this one that it could have seen.
        self._is_recovered = True

    def _get_in_step(self, batch: Sequence[QueuedOperation], error: Answered) -> None:
        """Go on as a new installation: a copy of this one used its numbers, or the portal lost some.

        What the portal settled keeps its result; only what it never saw gets a new number.
        """
        code = error.problem.code
        if code == "key-reused":
            # Before the recovery, which would take the result of the other body for this one's.
            self._settle(batch, _refused(batch, error))
        elif code in _OUT_OF_STEP and self._forks < _MOST_FORKS:
            self._forks += 1
        else:
            raise error
        if code != "client-unknown":
            self._recover(batch)
        self._store.fork()
        self._client.register(self._store.client_id())


def _refused(batch: Sequence[QueuedOperation], error: Answered) -> list[OperationResult]:
    """Hands the command whose identity the portal knows with another body to a person.

    Raises:
        Answered: it is none of these, so that nothing would be gained by trying again.
    """
    op_id = error.problem.data.get("op_id", "")
    reused = [each for each in batch if each.op_id == op_id]
    if not reused:
        raise error
    return [OperationResult(e.seq, op_id, ResultStatus.REJECTED, problem=error.problem) for e in reused]


def _check_progress(batch: Sequence[QueuedOperation], results: Sequence[OperationResult]) -> None:
    """Make sure that sending the rest at once makes sense.

    Raises:
        Busy: the portal asked to come back later.
        InvalidResponse: it settled nothing and did not say so either.
    """
    status_of = {result.op_id: result.status for result in results}
    if ResultStatus.RETRY_LATER in status_of.values():
        raise Busy(ProblemDetails(f"{PROBLEM_PREFIX}retry-later", "", 503))
    if batch[0].op_id not in status_of:
        raise InvalidResponse(reason="results")
