"""The variants of a scenario board on paper: what the customer's screen shows of them, and nothing else.

What draws is imported when the first paper is drawn: reportlab takes a while to load.
"""

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial

from app.services.branding.letterheads import Letterheads
from app.services.catalogue.catalogue import Catalogue
from app.services.change_orders.change_services import ChangeServices
from app.services.meeting.board_content import BoardContent
from app.services.meeting.change_variants import ChangeVariants
from app.services.meeting.customers_screen import CustomersScreen
from app.services.meeting.quote_variants import QuoteVariants
from app.services.meeting.variants_meeting import VariantsMeeting
from app.services.meeting.variants_view import BoardAmounts, BoardRow, BoardVariant
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import brand_of, legal_line
from app.services.papers.plain_paper import PlainPaper
from app.services.papers.saving import safe_name
from app.services.papers.sheet.page import PageFormat
from app.services.papers.views.paper import Fact, Footer
from app.services.papers.views.variants import VariantHead, VariantRow, VariantsPaper
from app.services.quotes.quote_services import QuoteServices
from app.services.session.clock import PartnerClock
from app.services.session.identity import Account


def board_of_draft(
    quotes: QuoteServices, changes: ChangeServices, id: str, *, is_change: bool
) -> BoardContent:
    """The variants of a draft: of a change of what is held, or of an offer.

    Raises:
        RuleViolation: the draft, its customer or a part of the catalogue is not here.
    """
    return ChangeVariants(changes, id) if is_change else QuoteVariants(quotes, id)


class VariantsPapers:
    """Makes the papers of boards in the customer's language, or in another that is asked for."""

    def __init__(
        self,
        quotes: QuoteServices,
        changes: ChangeServices,
        catalogue: Catalogue,
        clock: PartnerClock,
        account: Account,
        letterheads: Letterheads,
    ) -> None:
        self._quotes, self._changes, self._catalogue = quotes, changes, catalogue
        self._clock, self._account, self._letterheads = clock, account, letterheads

    def board(self, id: str, *, is_change: bool) -> BoardContent:
        """What the paper is about.

        Raises:
            RuleViolation: as ``board_of_draft``.
        """
        return board_of_draft(self._quotes, self._changes, id, is_change=is_change)

    def of(self, id: str, *, is_change: bool = False) -> PlainPaper[VariantsPaper]:
        """The paper of a board: a proposal, which is no offer before one of them is made the quote.

        Its file is called ``Propositions Maison Corbière.pdf``.

        Raises:
            RuleViolation: as ``board_of_draft``.
        """
        country = self.board(id, is_change=is_change).customer.address.country

        def draw(view: VariantsPaper, page: PageFormat) -> bytes:
            from app.services.papers.variants.variants_pdf import variants_pdf

            return variants_pdf(view, page)

        def name(view: VariantsPaper) -> str:
            return safe_name(f"{view.title} {view.client.name}", ".pdf")

        return PlainPaper(partial(self._texts, id, is_change), draw, name, country)

    def _texts(self, id: str, is_change: bool, language: str | None) -> VariantsPaper:
        content = self.board(id, is_change=is_change)
        head = self._letterheads.at(None)
        screen = CustomersScreen(content.frame, head, self._clock)
        if language is not None:
            screen.speak(language)
        shown, words = VariantsMeeting(content, screen).view(), screen.words
        programme = replace(content.frame, language=words.language).programme_name
        author = self._account.sales_rep
        partner, title = head.partner, words.translate("papers", "Proposals")
        return VariantsPaper(
            language=words.language,
            written_at=datetime.combine(self._clock.today(), time(), UTC),
            file_title=f"{title} {shown.title} – {partner.name}".strip(),
            subject=shown.title,
            brand=brand_of(partner, words.language, head.logo),
            title=title,
            number=shown.day,
            issuer=issuer(words, partner, author.name, self._catalogue.user(author.id)),
            client=client(words, content.customer, partner.address.country),
            facts=(
                Fact(words.translate("papers", "Date"), words.formats.short_date(self._clock.today())),
                Fact(words.translate("papers", "Programme"), programme),
                Fact(title, words.formats.count(len(shown.variants))),
            ),
            footer=Footer(
                legal=legal_line(words, partner),
                note=words.translate("papers", "These proposals are no offer yet; a quote is."),
                number=title,
                page=words.translate("papers", "page {page} / {pages}"),
            ),
            headline=shown.headline,
            rows_label=shown.rows_label,
            rows_continued=words.translate("papers", "{title} (continued)", title=shown.rows_label),
            heads=tuple(
                VariantHead(f"{each.letter} · {each.name}", each.text, each.mark) for each in shown.variants
            ),
            rows=tuple(map(_row, shown.rows)),
            amounts_label=words.translate("papers", "Amounts"),
            amounts_continued=words.translate("papers", "Amounts (continued)"),
            amounts=tuple(map(_amounts, shown.amounts)),
            foot=shown.foot,
            # Nobody has been asked yet whether each of them may be granted.
            mark=words.translate("papers", "Subject to approval: this is not an offer yet"),
            watermark=words.translate("papers", "Proposal"),
        )


def _head(variant: BoardVariant) -> VariantHead:
    return VariantHead(f"{variant.letter} · {variant.name}", variant.text, variant.mark)


def _row(row: BoardRow) -> VariantRow:
    cells = tuple(each.text for each in row.cells)
    return VariantRow(row.label, cells, quiet=tuple(not each.is_included for each in row.cells))


def _amounts(row: BoardAmounts) -> VariantRow:
    return VariantRow(row.label, row.cells, row.text, row.texts, is_main=row.is_main)
