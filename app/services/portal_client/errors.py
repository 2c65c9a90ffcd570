"""Why a call to the portal brought no answer: one type per thing that the caller does about it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.errors import Problem
    from app.wire.protocol import ProblemDetails


class PortalError(Exception):
    """A call that failed; ``code`` is stable and ``words`` has a sentence for it."""

    code = "portal.failed"

    def __init__(self, **data: str) -> None:
        super().__init__(self.code, data)
        self.data: Mapping[str, str] = data


class Unreachable(PortalError):
    """No complete answer came: no network, nobody there, too slow, or cut off on the way."""

    code = "portal.unreachable"


class Interrupted(PortalError):
    """Another thread called the request off."""

    code = "portal.interrupted"


class InvalidResponse(PortalError):
    """The answer is not one of a portal's: a captive page, half a document, a body too large."""

    code = "portal.invalid_response"


class SignInNeeded(PortalError):
    """The portal does not know this sign-in any more: the rep must sign in again."""

    code = "portal.sign_in_needed"


class RenewalBusy(PortalError):
    """Another process of this laptop is at the sign-in and would not be done."""

    code = "portal.renewal_busy"


class VaultTrouble(PortalError):
    """The place of the secrets cannot be read or written now; ``problem`` is what it said."""

    def __init__(self, problem: "Problem") -> None:
        self.code = problem.code
        super().__init__(**problem.data)


class Answered(PortalError):
    """The portal answered with a problem; ``problem`` is what it said."""

    def __init__(self, problem: "ProblemDetails", retry_after_s: float | None = None) -> None:
        super().__init__(status=str(problem.status), portal_code=problem.code)
        self.problem = problem
        self.retry_after_s = retry_after_s


class Malformed(Answered):
    """400 and kin: the portal could not read what it was sent."""

    code = "portal.malformed"


class Unauthorised(Answered):
    """401: the access token is not good (any more)."""

    code = "portal.unauthorised"


class Forbidden(Answered):
    """403: this user or this laptop may not sync; what is here stays."""

    code = "portal.forbidden"


class Missing(Answered):
    """404: the portal has no such thing, or not for this partner."""

    code = "portal.missing"


class Contradicted(Answered):
    """409 and 412: what the portal holds does not fit the request; ``problem.code`` says how."""

    code = "portal.contradicted"


class ResyncRequired(Answered):
    """410: the cursor is of another epoch or older than the feed: read everything again."""

    code = "portal.resync_required"


class TooLarge(Answered):
    """413: send less at once."""

    code = "portal.too_large"


class KeyReused(Answered):
    """422: the identity of an operation came with another body."""

    code = "portal.key_reused"


class TooOld(Answered):
    """426: this program is too old for the portal."""

    code = "portal.too_old"


class Busy(Answered):
    """429 or 503: come back after ``retry_after_s``."""

    code = "portal.busy"


class Broken(Answered):
    """Any other 5xx: the portal failed, and may or may not have done the work."""

    code = "portal.broken"


_BY_STATUS: Mapping[int, type[Answered]] = {
    401: Unauthorised,
    403: Forbidden,
    404: Missing,
    409: Contradicted,
    410: ResyncRequired,
    412: Contradicted,
    413: TooLarge,
    422: KeyReused,
    426: TooOld,
    428: Contradicted,
    429: Busy,
    503: Busy,
}


def answered(problem: "ProblemDetails", retry_after_s: float | None = None) -> Answered:
    """The error for what the portal said, ready to raise."""
    fallback: type[Answered] = Broken if problem.status >= 500 else Malformed
    return _BY_STATUS.get(problem.status, fallback)(problem, retry_after_s)
