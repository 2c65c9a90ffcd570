"""A paper leads to its page on-line where this laptop has the link, and nowhere else."""

from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Pdf

from app.domain.change.change_order import ChangeOrder
from app.domain.online.link import hash_of_secret
from app.domain.online.online_offer import OfferedKind, OnlineStatus
from app.domain.quote.quote import Quote
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, plain
from tests.papers.tagged import check
from tests.papers.test_change_paper import change
from tests.papers.test_quote_pdf import pages_of
from tests.support import builders as b

__all__ = ["change"]


@pytest.fixture
def quote(desk: Desk) -> Quote:
    made = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(made)
    return made


def shared(desk: Desk, document: Quote | ChangeOrder, kind: OfferedKind = OfferedKind.QUOTE) -> str:
    """The portal opens the link of this laptop; the address."""
    offer = replace(desk.online.share(document), kind=kind)
    (secret,) = desk.store.values(f"offer_link.{document.id}").values()
    desk.receive(replace(offer, links=(hash_of_secret(secret),)))
    found = desk.online.find(document.id)
    assert found is not None
    return desk.online.url(found)


def addresses(data: bytes) -> list[str]:
    """Where the links of a file lead, but those to people."""
    with Pdf.open(BytesIO(data)) as pdf:
        found = [str(each.A.URI) for page in pdf.pages for each in page.obj.get("/Annots", [])]
    return [each for each in found if not each.startswith("mailto:")]


def test_the_link_that_was_shared_is_a_code_and_a_link_that_can_be_read_aloud(
    desk: Desk, quote: Quote
) -> None:
    before = desk.papers.quote_pdf(quote.id)
    assert addresses(before) == []
    address = shared(desk, quote)
    data = desk.papers.quote_pdf(quote.id)
    assert addresses(data) == [address]
    tagged = check(data)
    assert [plain(each.alternative) for each in tagged.root.named("Figure")] == [
        f"Cette offre en ligne : {address}"
    ]
    assert len(tagged.root.named("Link")) == 2
    assert address in "".join(pages_of(data)).replace(" ", "")
    assert desk.papers.quote_pdf(quote.id) == data


def test_a_change_quote_leads_there_too(desk: Desk, change: ChangeOrder) -> None:
    address = shared(desk, change, OfferedKind.CHANGE_ORDER)
    assert addresses(desk.papers.changes.pdf(change.id)) == [address]


def test_a_link_that_leads_nowhere_or_is_a_colleagues_is_not_printed(desk: Desk, quote: Quote) -> None:
    before = desk.papers.quote_pdf(quote.id)
    desk.receive(b.online_offer(quote, links=(hash_of_secret("of a colleague's laptop"),)))
    assert desk.papers.quote_pdf(quote.id) == before
    shared(desk, quote)
    found = desk.online.find(quote.id)
    assert found is not None
    desk.receive(replace(found, status=OnlineStatus.REVOKED, links=()))
    assert desk.papers.quote_pdf(quote.id) == before
