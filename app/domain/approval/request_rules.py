"""What keeps a request from being sent, and an answer from being given."""

from collections.abc import Iterator

from app.domain.approval.approval import ApprovalAnswer, ApprovalRequest, SubjectKind
from app.domain.errors import Problem

NOTE_MAX = 1_000
ANSWER_MAX = 1_000
REASON_MAX = 300


def check_request(request: ApprovalRequest) -> Iterator[Problem]:
    """Whether a manager can tell what is asked and why: a note, and the terms that no document holds."""
    if not request.note.strip():
        yield Problem("approval.note_missing", "note")
    yield from _check_length("note", request.note, NOTE_MAX)
    for line_id, reason in request.line_reasons.items():
        yield from _check_length(f"line_reasons.{line_id}", reason, REASON_MAX)
    kind = request.subject.kind
    if (request.purchase is not None) is not (kind is SubjectKind.PURCHASE):
        yield Problem("approval.terms", "purchase")
    if (request.modification is not None) is not (kind is SubjectKind.LICENCES):
        yield Problem("approval.terms", "modification")


def may_withdraw(request: ApprovalRequest, user_id: str, *, is_manager: bool) -> bool:
    """Whether somebody may let a request go: who asked, and every manager."""
    return is_manager or request.requested_by.id == user_id


def check_decline(answer: ApprovalAnswer, asked_by: str) -> Iterator[Problem]:
    """Whether the rep, whose name is ``asked_by``, is told what is missing."""
    if not answer.text.strip():
        yield Problem("approval.answer_missing", "text", {"name": asked_by})
    yield from check_answer(answer)


def check_answer(answer: ApprovalAnswer) -> Iterator[Problem]:
    """Whether the words of an answer are few enough."""
    yield from _check_length("text", answer.text, ANSWER_MAX)


def _check_length(field: str, text: str, longest: int) -> Iterator[Problem]:
    if len(text) > longest:
        yield Problem("text.too_long", field, {"max": str(longest), "length": str(len(text))})
