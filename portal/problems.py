"""Problem details (RFC 9457) that the portal answers with, one code each."""

from collections.abc import Iterable, Mapping

from app.domain.errors import Problem
from app.wire.protocol import PROBLEM_PREFIX, ProblemDetails, WireProblem

_KNOWN: dict[str, tuple[int, str]] = {
    "malformed": (400, "The request cannot be read"),
    "unauthorized": (401, "A valid access token is needed"),
    "not-allowed": (403, "This account may not do that"),
    "client-revoked": (403, "This installation was revoked"),
    "client-of-another-user": (403, "This installation belongs to another user"),
    "not-found": (404, "There is no such thing here"),
    "client-unknown": (404, "This installation is not registered"),
    "method-not-allowed": (405, "The method is not allowed here"),
    "conflict": (409, "Somebody else changed the same thing"),
    "version-mismatch": (409, "The document has another version now"),
    "status-changed": (409, "The status or account state has changed meanwhile"),
    "client-forked": (409, "The sequence number was used before by another command"),
    "seq-gap": (409, "A command before this one is missing"),
    "duplicate-customer": (409, "The partner has a customer with this registration number"),
    "price-changed": (409, "The portal comes to other totals"),
    "quote-expired": (409, "The quote has expired"),
    "already-validated": (409, "The quote was validated before"),
    "change-order-expired": (409, "The change order has expired"),
    "already-submitted": (409, "The change order was submitted before"),
    "contract-changed": (409, "What is held under the contract is not what the order was written against"),
    "date-moved": (409, "The order was priced for a day of another billing period"),
    "quote-superseded": (409, "Another quote of the customer was validated"),
    "customer-has-contract": (409, "The customer has a contract that the sender did not know of"),
    "renewal-quoted": (409, "Another open quote renews the same contract"),
    "renewal-done": (409, "Another contract took the place of the one that the quote renews"),
    "renewal-changed": (409, "What is held under the contract is not what the renewal was written for"),
    "content-differs": (409, "What the customer accepted is not what the portal has"),
    "agreement-changed": (409, "Another version of the agreement is in force"),
    "resync-required": (410, "The cursor is of no use any more; read everything again"),
    "precondition-failed": (412, "The document has another version now"),
    "too-large": (413, "The body is too large"),
    "media-type": (415, "The body's type or encoding is not supported"),
    "invalid": (422, "A rule refuses the values"),
    "key-reused": (422, "The operation id was used for something else"),
    "approval-needed": (422, "A manager must approve the discount"),
    "not-a-manager": (403, "Only a manager answers a request for approval"),
    "branding-not-a-manager": (403, "Only a manager sets what the papers of the partner carry"),
    "lists-not-a-manager": (403, "Only a manager sets the lists of the partner"),
    "template-not-a-manager": (403, "Only a manager publishes templates of e-mail"),
    "template-changed": (409, "Somebody else changed the template meanwhile"),
    "file-missing": (409, "A file that the branding names did not arrive whole"),
    "file-unreadable": (422, "A file that the branding names is not what it says"),
    "approval-asked": (409, "Approval was asked for before"),
    "already-approved": (409, "The request was approved before"),
    "already-declined": (409, "The request was declined before"),
    "approval-withdrawn": (409, "The request was withdrawn"),
    "approval-void": (409, "The approval is of another revision"),
    "approval-closed": (409, "What the request is about is not for sale any more"),
    "approval-price": (409, "What the request is about comes to other totals by now"),
    "approval-other": (409, "The approval is of other lines or amounts"),
    "approval-used": (409, "The approval was used for another order"),
    "approval-beyond": (422, "The discount is more than any manager may grant"),
    "approval-not-needed": (422, "The discount is within the sender's own limit"),
    "dependency-failed": (424, "A command that this one builds on was not applied"),
    "upgrade-required": (426, "This version of the app is too old for the portal"),
    "version-required": (428, "The version that the command is about must be named"),
    "internal": (500, "The portal failed"),
    "retry-later": (503, "The portal is busy"),
}


def details(
    code: str, *, detail: str = "", problems: Iterable[Problem] = (), data: Mapping[str, str] | None = None
) -> ProblemDetails:
    """The problem details of ``code``, with what rules found and the figures a person needs."""
    status, title = _KNOWN[code]
    found = [WireProblem(each.code, each.field, dict(each.data)) for each in problems]
    return ProblemDetails(PROBLEM_PREFIX + code, title, status, detail, found, dict(data or {}))


class ApiProblem(Exception):
    """Ends a request with problem details."""

    def __init__(
        self,
        code: str,
        *,
        detail: str = "",
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.details = details(code, detail=detail, data=data)
        self.headers = dict(headers or {})
