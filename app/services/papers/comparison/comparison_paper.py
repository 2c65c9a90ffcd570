"""A comparison as a paper of its own: who to whom, which two versions, what changed and why."""

from dataclasses import dataclass
from datetime import UTC

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.partner.partner import Partner, User
from app.domain.quote.quote import Quote
from app.services.papers.comparison.changes_blocks import changes_blocks
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import brand_of, legal_line
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.views.changes import Changes
from app.services.papers.views.paper import Fact, Footer, Paper
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class ComparisonPaper(Paper):
    """What changed; ``mark`` stands at the top of each page of an offer that may not be handed out yet."""

    changes: Changes
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonSources:
    """The documents that a printed comparison is made from; ``versions`` are what it calls the two.

    ``author`` is the rep who wrote the offer, where the desk knows them.
    """

    document: Quote | ChangeOrder
    partner: Partner
    customer: Customer
    author: User | None
    versions: tuple[str, str]
    changes: Changes
    logo: bytes = b""


def comparison_paper(words: Words, sources: ComparisonSources) -> ComparisonPaper:
    """Everything that its pages say, in the language of ``words``."""
    document, partner, customer = sources.document, sources.partner, sources.customer
    title, number = words.translate("papers", "What changed"), document.display_number
    before, after = sources.versions
    formats = words.formats
    return ComparisonPaper(
        language=words.language,
        written_at=document.written_at.astimezone(UTC),
        file_title=f"{title} {number} – {partner.name}".strip(),
        subject=customer.identity.name,
        brand=brand_of(partner, words.language, sources.logo),
        title=title,
        number=words.translate("papers", "No. {number}", number=number),
        issuer=issuer(words, partner, document.created_by.name, sources.author),
        client=client(words, customer, partner.address.country),
        facts=(
            Fact(words.translate("papers", "Before"), before),
            Fact(words.translate("papers", "After"), after),
            Fact(words.translate("papers", "Valid until"), formats.short_date(document.expires_on)),
        ),
        footer=Footer(
            legal=legal_line(words, partner),
            note=words.translate(
                "papers", "This comparison explains the offer; the offer itself is binding."
            ),
            number=number,
            page=words.translate("papers", "page {page} / {pages}"),
        ),
        changes=sources.changes,
    )


def comparison_pdf(view: ComparisonPaper, page: PageFormat = A4) -> bytes:
    """The comparison as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [changes_blocks(view.changes, page)], page, mark=view.mark)
