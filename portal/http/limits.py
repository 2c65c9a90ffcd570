"""What the portal takes at once, and which versions of the app it still understands."""

from app.wire.protocol import Operation
from portal.identity import is_id
from portal.problems import ApiProblem

MAX_OPS = 100
MAX_BYTES = 256 << 10
MAX_KNOWN = 1_000
"""How many commands are asked about at once."""
_SEQ_MAX = 1 << 53
SCHEMA_MIN = 1
SCHEMA_MAX = 1


def check_ids(operation: Operation) -> None:
    """Check that the ids of an operation can be stored and found again.

    Raises:
        ApiProblem: 400 ``malformed``.
    """
    for each in (operation.op_id, operation.target.id):
        if not is_id(each):
            raise ApiProblem("malformed", detail="id")
    if not 0 <= operation.seq <= _SEQ_MAX:
        raise ApiProblem("malformed", detail="seq")


def check_schema(schema: int) -> None:
    """Check that the portal understands the client's documents and commands.

    Raises:
        ApiProblem: 426 ``upgrade-required``, or 400 for a client newer than the portal.
    """
    data = {"schema_min": str(SCHEMA_MIN), "schema_max": str(SCHEMA_MAX)}
    if schema < SCHEMA_MIN:
        raise ApiProblem("upgrade-required", data=data)
    if schema > SCHEMA_MAX:
        raise ApiProblem("malformed", detail="schema", data=data)
