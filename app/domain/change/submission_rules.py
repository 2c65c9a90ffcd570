"""What keeps a change order from being placed beside its terms: the boxes, and the customer's own number."""

from collections.abc import Iterator
from unicodedata import category

from app.domain.catalogue.catalogue import Programme
from app.domain.change.change_order import Submission
from app.domain.errors import Problem

PO_NUMBER_MAX = 60
_MARK = "\N{REPLACEMENT CHARACTER}"


def check_submission(submission: Submission, programme: Programme) -> Iterator[Problem]:
    """Whether both boxes are ticked and the number can be printed.

    Where ``programme`` has no agreement nothing governs the order. No number at all says that the customer
    requires none; an empty one says nothing.
    """
    if programme.agreement_id is not None and not submission.is_governed:
        yield Problem("submission.not_governed", "is_governed")
    if not submission.is_authorised:
        yield Problem("submission.not_authorised", "is_authorised")
    number = submission.po_number
    if number is None:
        return
    if not number.strip():
        yield Problem("submission.po_missing", "po_number")
    elif len(number) > PO_NUMBER_MAX:
        data = {"max": str(PO_NUMBER_MAX), "length": str(len(number))}
        yield Problem("text.too_long", "po_number", data)
    elif (shown := _shown(number)) != number:
        yield Problem("text.not_printable", "po_number", {"typed": shown})


def _shown(number: str) -> str:
    """``number`` with a mark for each sign that no paper shows: line ends, what turns the writing round."""
    return "".join(_MARK if category(sign)[0] == "C" else sign for sign in number)
