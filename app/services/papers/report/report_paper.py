"""A report as formatted texts: what each has, whatever it reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.domain.customer.customer import Customer
from app.domain.partner.partner import User
from app.services.branding.letterheads import Letterhead
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import brand_of, legal_line
from app.services.papers.views.paper import Fact, Footer
from app.services.papers.views.report import ReportPaper, ReportPart, ReportTable
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class ReportSources:
    """Who reports to whom, and about which ``day``; ``author`` is None where it is not known here."""

    head: Letterhead
    customer: Customer
    author_name: str
    author: User | None
    day: date


def report_paper(
    words: Words,
    sources: ReportSources,
    *,
    title: str,
    note: str,
    facts: Iterable[Fact],
    tables: Iterable[ReportTable],
    parts: Iterable[ReportPart],
) -> ReportPaper:
    """Everything that its pages say, in the language of ``words``; parts without texts are left out.

    ``note`` stands at the foot; ``facts`` come after the day.
    """
    partner, customer, formats = sources.head.partner, sources.customer, words.formats
    return ReportPaper(
        language=words.language,
        written_at=datetime.combine(sources.day, time(), UTC),
        file_title=f"{title} {customer.identity.name} – {partner.name}",
        subject=customer.identity.name,
        brand=brand_of(partner, words.language, sources.head.logo),
        title=title,
        number=formats.long_date(sources.day),
        issuer=issuer(words, partner, sources.author_name, sources.author),
        client=client(words, customer, partner.address.country),
        facts=(Fact(words.translate("papers", "Date"), formats.short_date(sources.day)), *facts),
        footer=Footer(
            legal=legal_line(words, partner),
            note=note,
            number=title,
            page=words.translate("papers", "page {page} / {pages}"),
        ),
        tables=tuple(tables),
        parts=tuple(each for each in parts if each.texts),
    )
