"""What went to whom: for every colleague, in the audit log, without the text, and only of what there is."""

from datetime import timedelta

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, RecordSent
from app.domain.kind import Kind
from app.domain.mail.message import MessageState
from app.domain.mail.sent_document import SentDocument
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.portal_laptop import Laptop
from tests.support.problems import codes_and_fields


@pytest.fixture
def quote(laptop: Laptop) -> Quote:
    """An open quote on the portal."""
    created, quote = b.customer(), b.quote()
    laptop.push(
        laptop.operation(CreateCustomer(created), created),
        laptop.operation(CreateQuote(quote), quote),
    )
    return quote


def recorded(laptop: Laptop, sent: SentDocument) -> OperationResult:
    return laptop.do(RecordSent(sent), sent)


def test_the_colleagues_see_who_got_it_and_the_portal_says_who_sent_it(laptop: Laptop, quote: Quote) -> None:
    claimed = b.sent_document(sent_by=b.sales_rep(name="Somebody"), sent_at=b.NOW + timedelta(days=400))
    assert recorded(laptop, claimed).status is ResultStatus.APPLIED
    found = laptop.document("sent_document", claimed.id)
    assert found["sent_by"]["name"] == "Claire Moreau"
    assert found["sent_at"] == "2026-11-21T09:00:00Z"
    assert found["recipients"][0]["address"] == "elise.dupre@ateliers-dupre.fr"
    # Told twice it is no second sending.
    assert recorded(laptop, claimed).status is ResultStatus.REJECTED


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"revision": 2}, ("revision.missing", "sent.revision")),
        ({"revision": 0}, ("revision.missing", "sent.revision")),
        ({"state": MessageState.FAILED}, ("mail.not_sent", "sent.state")),
        ({"recipients": ()}, ("mail.nobody", "sent.recipients")),
        ({"number": "x" * 201}, ("text.too_long", "sent.number")),
        ({"document_id": b.some_id(999)}, ("document.missing", "target.id")),
        ({"about": Kind.CONTRACT}, ("document.missing", "target.id")),
    ],
)
def test_a_record_of_what_there_is_not_is_refused(
    laptop: Laptop, quote: Quote, change: dict[str, object], problem: tuple[str, str]
) -> None:
    result = recorded(laptop, b.sent_document(**change))
    assert result.status is ResultStatus.REJECTED
    assert result.problem is not None
    assert codes_and_fields(result.problem.problems) == [problem]
