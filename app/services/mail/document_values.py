"""The document that a message is about: its values as they are printed, and its papers."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.catalogue.catalogue import Agreement, Period
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.mail.message import AboutDocument
from app.domain.partner.branding import GeneralConditions, conditions_on
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.quote.revisions import as_of
from app.domain.shown.shown import Shown, ShownLine
from app.services.catalogue.sales_context import SalesContext
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.accepted_paper import accepted_at
from app.services.papers.left_out import left_out
from app.services.papers.papers import Papers
from app.services.papers.parts.parties import capital_of, legal_identity
from app.services.quotes.quotes import Quotes
from app.services.store.existing import existing_change_order
from app.services.words import Words
from app.services.words.lists import enumeration

_SENT_IN = (
    QuoteStatus.OPEN,
    QuoteStatus.VALIDATED,
    ChangeOrderStatus.OPEN,
    ChangeOrderStatus.SUBMITTED,
)


@dataclass(frozen=True, slots=True)
class PartnerTerms:
    """The partner's general conditions that a paper speaks of, and whether they are pages of it."""

    conditions: GeneralConditions
    are_in_paper: bool


@dataclass(frozen=True, slots=True)
class DocumentSources:
    """What documents are read and drawn with."""

    context: SalesContext
    quotes: Quotes
    papers: Papers
    online: OnlineOffers

    def about(self, kind: Kind, id: str) -> AboutDocument:
        """The document as it is now.

        Raises:
            RuleViolation: as ``get``.
        """
        if kind is Kind.QUOTE:
            return AboutDocument(kind, id, self.quotes.get(QuoteId(id)).revision)
        return AboutDocument(kind, id, self.get(AboutDocument(kind, id, 0)).revision)

    def newest(self, about: AboutDocument) -> int:
        """The revision of a document as it is on this laptop now.

        Raises:
            RuleViolation: as ``get``.
        """
        return self.about(about.kind, about.id).revision

    def get(self, about: AboutDocument) -> Quote | ChangeOrder:
        """The document as of the revision that is written about.

        Raises:
            RuleViolation: it is not here; ``mail.about`` for what no message is about.
        """
        if about.kind is Kind.QUOTE:
            return as_of(self.quotes.get(QuoteId(about.id)), about.revision)
        if about.kind is Kind.CHANGE_ORDER:
            return existing_change_order(self.context.store, about.id)
        raise violation("mail.about", kind=about.kind.value)

    def shown(self, document: Quote | ChangeOrder, language: str) -> Shown:
        """What its customer reads of it: no cost, margin or internal note is in it."""
        if isinstance(document, Quote):
            return self.quotes.shown(document, language)
        return self.papers.changes.shown(document, language)

    def paper(self, document: Quote | ChangeOrder, language: str, *, with_annex: bool) -> tuple[str, bytes]:
        """File name and PDF.

        Raises:
            RuleViolation: it may not be handed out.
        """
        if isinstance(document, Quote):
            id, revision = document.id, document.revision
            name = self.papers.file_name(id, language, revision, with_annex=with_annex)
            pdf = self.papers.quote_pdf(id, language, revision=revision, with_annex=with_annex)
            return name, pdf
        paper = self.papers.changes.of(document.id)
        return paper.file_name(language), paper.pdf(language)

    def left_out(self, document: Quote | ChangeOrder, language: str, *, with_annex: bool) -> Problem | None:
        """What could not be printed of its paper."""
        if isinstance(document, ChangeOrder):
            return left_out(self.papers.changes.view(document.id, language))
        revision = document.revision
        return left_out(self.papers.quote_view(document.id, language, revision, with_annex=with_annex))

    def agreement(self, shown: Shown) -> Agreement | None:
        """The conditions that govern the offer."""
        wanted = shown.agreement
        return self.context.catalogue.agreement(wanted.id, wanted.version) if wanted else None

    def terms(self, document: Quote | ChangeOrder) -> PartnerTerms | None:
        """The partner's general conditions of the document's day; None where it has none.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        partner = self.papers.letterheads.at(accepted_at(document)).partner
        day = date_in(time_zone(partner.time_zone), document.written_at)
        found = conditions_on(partner.conditions, day)
        return PartnerTerms(found, partner.attaches_conditions) if found is not None else None

    def why_kept_back(self, document: Quote | ChangeOrder) -> Iterator[Problem]:
        """What keeps the document from being sent: a manager, its status, or that it is out of date."""
        try:
            if isinstance(document, ChangeOrder):
                found = self.papers.changes.why_kept_back(document)
                if found is not None:
                    yield found
            elif self.papers.needs_approval(document):
                yield Problem("mail.needs_approval")
        except RuleViolation as refused:
            yield from refused.problems
        status = document.status_on(self.context.clock.today())
        if status in (QuoteStatus.EXPIRED, ChangeOrderStatus.EXPIRED):
            day = document.expires_on.isoformat()
            yield Problem("mail.document_expired", data={"number": document.display_number, "day": day})
        elif status not in _SENT_IN:
            yield Problem("mail.document_closed", data={"number": document.display_number})

    def values(self, document: Quote | ChangeOrder, words: Words, addressee: str) -> dict[str, str]:
        """What fills the places of a text, in the language of ``words``."""
        shown = self.shown(document, words.language)
        partner = self.context.catalogue.partner()
        author = self.context.catalogue.user(self.context.account.user_id)
        link = self.online.find(document.id)
        formats = words.formats
        return {
            "number": document.display_number,
            "customer": shown.customer_name,
            "contact": addressee,
            "greeting": _greeting(words, addressee),
            "seats": words.translate("mail", "{n} users", n=_seats(shown)),
            "products": enumeration(words, tuple(_products(shown))),
            "start": formats.long_date(shown.start_date),
            "expires_on": formats.long_date(shown.expires_on) if can_expire(document) else "",
            "created_on": formats.long_date(document.created_on),
            "link": self.online.url(link) if link else "",
            "rep": author.name if author else self.context.account.name,
            "rep_phone": (author.phone if author else "") or partner.phone,
            "partner": partner.name,
            "legal": legal_line(words, partner),
            **_amounts(words, shown),
        }


def can_expire(document: Quote | ChangeOrder) -> bool:
    """Whether it has a last day; what was accepted stands for longer."""
    return document.status in (QuoteStatus.OPEN, ChangeOrderStatus.OPEN)


def legal_line(words: Words, partner: Partner) -> str:
    """What stands under every message, as under every paper."""
    return legal_identity(words.language, partner, capital_of(words, partner))


def _greeting(words: Words, name: str) -> str:
    if name:
        return words.translate("mail", "Hello {name},", name=name)
    return words.translate("mail", "Hello,")


def _amounts(words: Words, shown: Shown) -> dict[str, str]:
    names = {Period.MONTH: "monthly", Period.YEAR: "yearly", Period.ONE_TIME: "one_time"}
    amounts = {}
    for total in shown.totals:
        if total.net.minor:
            amounts[f"{names[total.period]}_net"] = words.formats.money(total.net)
            amounts[f"{names[total.period]}_gross"] = words.formats.money(total.total)
    return amounts


def _counted(shown: Shown) -> list[ShownLine]:
    return [each for each in shown.lines if each.quantity and not each.is_optional]


def _seats(shown: Shown) -> int:
    """How many people it is for: the most of any product that is paid again and again."""
    lasting = (each.quantity for each in _counted(shown) if each.period is not Period.ONE_TIME)
    return max(lasting, default=max((each.quantity for each in _counted(shown)), default=0))


def _products(shown: Shown) -> Iterator[str]:
    for each in _counted(shown):
        if each.period is not Period.ONE_TIME:
            yield f"{each.name} {each.level_name}".strip()
