"""A quote, or the draft of one, as it is gone through with the customer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.acceptance.acceptance import SignedBy
from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import Customer
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.money import Money
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.expiry import quote_expiry
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.services.catalogue.shown_frame import frame_of
from app.services.drafts.begun_signature import BegunSignature
from app.services.drafts.drafts import QuoteDraft
from app.services.meeting.around_quote import AroundQuote
from app.services.meeting.content import RepFigure, RepLine
from app.services.meeting.controls import Controls, Proposal
from app.services.meeting.edited_content import EditedContent
from app.services.quotes.quote_editor import QuoteEditor
from app.services.quotes.quote_services import QuoteServices
from app.services.words import Words


def quote_frame(services: QuoteServices, editor: QuoteEditor) -> Frame:
    """The frame of the quote, or the offer, that ``editor`` has, for its customer as it is called by now."""
    quote, programme, today = editor.quote, editor.names.programme, services.clock.today()
    expires_on = quote.expires_on if quote is not None else quote_expiry(programme, today)
    customer = services.offers.customer(editor.customer.id)
    return frame_of(services.catalogue, customer, programme, editor.revision, expires_on, today)


def margin_text(words: Words, priced: PricedQuote) -> str:
    """The margin of a month, for the rep alone."""
    margin = priced.month.margin
    if margin is None:
        return words.translate("meeting", "unknown")
    amount, ratio = words.formats.money(margin.amount), margin.margin_percent
    return amount if ratio is None else f"{amount} · {words.formats.percent(ratio)}"


class QuoteContent(EditedContent[QuoteTerms]):
    """The working copy is the draft ``draft_id``, which is kept until the meeting says what becomes of it.

    ``before`` is that draft as it was when the meeting began with the variants of it, where it is other now.
    """

    def __init__(self, services: QuoteServices, draft_id: str, before: QuoteDraft | None = None) -> None:
        self._services, self._before = services, before
        self._editor = QuoteEditor(services, draft_id)
        self._editing = self._editor.editing
        super().__init__(self._editing, services.drafts.new_id, is_other=before is not None)
        self._around = AroundQuote(services, self._editor)

    @property
    def customer(self) -> Customer:
        """Whose it is, as it is called by now."""
        return self._services.offers.customer(self._editor.customer.id)

    @property
    def frame(self) -> Frame:
        return quote_frame(self._services, self._editor)

    def include(self, key: str, is_included: bool) -> None:
        """Switch a line on or off; what has no count yet gets that of the others."""
        index = self._index(key)
        line = self._editing.terms.lines[index]
        if line.is_optional:
            self._editing.change_line(index, is_optional=not is_included)
        elif is_included:
            self._editing.change_line(index, quantity=line.quantity or self._usual_count(line))
        else:
            # It stays on the table as something that can be had.
            self._editing.change_line(index, quantity=0)

    def set_total(self, quantity: int, merge_id: str = "") -> None:
        lines = tuple(
            replace(line, quantity=quantity) if self._is_counted(line) else line
            for line in self._editing.terms.lines
        )
        self._editing.change(merge_id, lines=lines)

    def shown(self, frame: Frame) -> Shown:
        return self._editor.shown(frame)

    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> Controls:
        lines = [each for each in self._editor.trimmed_terms.lines if each.quantity]
        commitments = self._editor.names.programme.commitments
        return Controls(
            keys=tuple(each.id for each in lines),
            switches=frozenset(each.id for each in lines if each.is_optional or len(lines) > 1),
            proposals=tuple(self._proposals(frame)),
            commitments=commitments if len(commitments) > 1 else (),
            today=today,
            with_vat=with_vat,
            can_accept=not self.problems() and not self.trouble(),
        )

    def lines(self) -> tuple[RepLine, ...]:
        state, names = self._editing.state, self._editor.names
        return tuple(
            RepLine(
                key=line.id,
                name=names.product(line.product_id),
                quantity=line.quantity,
                level=line.level,
                levels=tuple((each, names.level(each)) for each in state.levels(line.product_id)),
            )
            for line in state.terms.lines
        )

    def figures(self) -> tuple[RepFigure, ...]:
        return tuple(self._figures())

    def problems(self) -> tuple[Problem, ...]:
        state = self._editing.state
        if self._editor.is_as_saved(state.terms):
            # It is sold as it was quoted: a day to begin on that has gone by is one of that day.
            return state.reasons
        return (*state.problems, *self._editor.check(), *state.reasons)

    def trouble(self) -> str:
        return self._around.trouble()

    def look(self) -> None:
        self._around.look()

    def way_on(self) -> str:
        return self._around.way_on()

    def go_on(self) -> None:
        """Go on from a colleague's revision, or for a contract beside the one that is there."""
        if self._around.go_on():
            self._begun = self._editing.terms

    def accept(self, signed: SignedBy, language: str, content_hash: str) -> str:
        self.look()
        if self.trouble():
            raise violation("acceptance.changed")
        return self._editor.accept(
            signed, language, content_hash, is_another=self._around.wants_another
        ).display_number

    def begin_signing(self) -> None:
        draft = self._editor.draft
        self._services.drafts.save_quote(draft)
        self._services.drafts.signing.begin(BegunSignature(draft.id, False, self.customer.identity.name))

    def end_signing(self) -> None:
        self._services.drafts.signing.end()

    def keep_revision(self) -> str:
        return self._editor.finish().display_number

    def keep_variant(self, name: str) -> None:
        """Put what was gone through on the scenario board of the draft, which begins as it did.

        Raises:
            RuleViolation: ``scenario.full``.
        """
        draft = self._editor.draft
        variants = self._with_variant(draft.variants, name)
        self._services.drafts.save_quote(replace(draft, terms=self._begun, variants=variants))

    def keep_draft(self) -> None:
        self._services.drafts.save_quote(self._editor.draft)

    def discard(self, *, keeps_draft: bool = False) -> None:
        """Let go what was turned: the draft is as it was; one that says nothing new of its quote goes."""
        if self._before is not None:
            self._services.drafts.save_quote(self._before)
            return
        draft = replace(self._editor.draft, terms=self._begun)
        if self._editor.is_as_saved(self._begun) and not (keeps_draft or draft.variants):
            self._services.drafts.drop(draft.id)
        else:
            self._services.drafts.save_quote(draft)

    def _is_counted(self, line: QuoteLine) -> bool:
        return line.quantity > 0 and line.period is not Period.ONE_TIME

    def _usual_count(self, line: QuoteLine) -> int:
        """How many of a line are proposed: as many as there are of the others, but one service."""
        if line.period is Period.ONE_TIME:
            return 1
        counted = (each.quantity for each in self._editing.terms.lines if self._is_counted(each))
        return max(counted, default=1)

    def _proposals(self, frame: Frame) -> Iterator[Proposal]:
        state = self._editing.state
        for index, line in enumerate(state.terms.lines):
            if line.quantity:
                continue
            asked = replace(state.display_line(index), quantity=self._usual_count(line))
            try:
                would: Money | None = price_line(asked, state.terms, state.pricing.prices).net
            except RuleViolation:
                continue  # What has no price for this term cannot be offered.
            name, text = frame.name(line.product_id), frame.description(line.product_id)
            yield Proposal(line.id, name, text, would, line.period)

    def _figures(self) -> Iterator[RepFigure]:
        words, priced = self._services.words, self._editing.state.priced
        money, percent = words.formats.money, words.formats.percent
        yield RepFigure(words.translate("meeting", "Monthly, excl. VAT"), money(priced.month.net))
        yield RepFigure(words.translate("meeting", "Margin per month"), margin_text(words, priced))
        discount = priced.effective_discount_percent
        if discount is not None:
            yield RepFigure(words.translate("meeting", "Effective discount"), percent(discount))
        yield RepFigure(words.translate("meeting", "Over the term, excl. VAT"), money(priced.term_total))
