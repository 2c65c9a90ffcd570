"""What the portal takes at once, and which versions of the app it still understands."""

from portal.problems import ApiProblem

MAX_OPS = 100
MAX_BYTES = 256 << 10
SCHEMA_MIN = 1
SCHEMA_MAX = 1


def check_schema(schema: int) -> None:
    """Let pass a client whose documents and commands the portal understands.

    Raises:
        ApiProblem: 426 ``upgrade-required``, or 400 for a client newer than the portal.
    """
    data = {"schema_min": str(SCHEMA_MIN), "schema_max": str(SCHEMA_MAX)}
    if schema < SCHEMA_MIN:
        raise ApiProblem("upgrade-required", data=data)
    if schema > SCHEMA_MAX:
        raise ApiProblem("malformed", detail="schema", data=data)
