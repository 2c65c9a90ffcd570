"""A change of what is held, as it is gone through with the customer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.acceptance.acceptance import SignedBy
from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderStatus, ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import ProductId
from app.domain.money import Money
from app.domain.quote.expiry import quote_expiry
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.services.approvals.approvals import ApprovalStanding
from app.services.catalogue.shown_frame import frame_of
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices
from app.services.change_orders.overtaken import is_overtaken
from app.services.drafts.begun_signature import BegunSignature
from app.services.drafts.drafts import DraftKind
from app.services.meeting.content import RepFigure, RepLine
from app.services.meeting.controls import Controls, Proposal
from app.services.meeting.edited_content import EditedContent

_ADD = "add:"
"""Before the product's id in the key of something that is not held and not added."""


def change_frame(services: ChangeServices, editor: ChangeEditor) -> Frame:
    """The frame of the change that ``editor`` has, for its customer as it is called by now."""
    programme, saved, today = editor.editing.state.basis.programme, editor.saved, services.clock.today()
    revision = 1 if saved is None else saved.revision + (not editor.is_as_saved)
    expires_on = saved.expires_on if saved is not None else quote_expiry(programme, today)
    customer = services.customers.get(editor.customer.id)
    return frame_of(services.catalogue, customer, programme, revision, expires_on, today)


class ChangeContent(EditedContent[ChangeOrderTerms]):
    """The working copy is the draft ``draft_id``, which is kept until the meeting says what becomes of it.

    ``before`` is that draft as it was when the meeting began with the variants of it, where it is other now.
    """

    def __init__(self, services: ChangeServices, draft_id: str, before: ChangeDraft | None = None) -> None:
        self._services, self._before = services, before
        draft: ChangeDraft = services.drafts.load(draft_id, ChangeDraft)
        self._editor = ChangeEditor(services, draft)
        self._editing = self._editor.editing
        super().__init__(self._editing, services.drafts.new_id, is_other=before is not None)
        self._overtaken = ""

    @property
    def customer(self) -> Customer:
        """Whose it is, as it is called by now."""
        return self._services.customers.get(self._editor.customer.id)

    @property
    def frame(self) -> Frame:
        return change_frame(self._services, self._editor)

    def include(self, key: str, is_included: bool) -> None:
        """Add a product for as many seats as the others have, or let one go."""
        if key.startswith(_ADD):
            item = next(each for each in self._addable() if each.id == key.removeprefix(_ADD))
            if is_included:
                self._editor.add(item)
            return
        index = self._index(key)
        if is_included:
            state, line = self._editing.state, self._editing.terms.lines[index]
            held = state.held(line)
            self._editing.change_line(index, quantity=held.quantity if held else state.seats or 1)
        elif self._editing.terms.lines[index].licence_id is None:
            self._editing.remove(index)
        else:
            self._editing.change_line(index, quantity=0)

    def set_total(self, quantity: int, merge_id: str = "") -> None:
        self._editing.change_all(quantity, merge_id)

    def shown(self, frame: Frame) -> Shown:
        state = self._editing.state
        return shown_change(frame, state.terms, state.priced, state.basis.held)

    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> Controls:
        state, terms = self._editing.state, self._editing.terms
        lines = zip(terms.lines, state.priced.change.lines, strict=True)
        shown = [line for line, figures in lines if line.quantity or figures.prior_quantity]
        months = state.basis.programme.commitments if terms.contract_id is None else ()
        return Controls(
            keys=tuple(each.id for each in shown),
            switches=frozenset(each.id for each in shown if each.licence_id is None),
            proposals=tuple(self._proposals(frame)),
            commitments=months if len(months) > 1 else (),
            today=today,
            with_vat=with_vat,
            can_accept=not self.problems() and not self.trouble(),
        )

    def lines(self) -> tuple[RepLine, ...]:
        names = self._editor.names
        return tuple(
            RepLine(
                key=line.id,
                name=names.product(line.product_id),
                quantity=line.quantity,
                level=line.level,
                levels=tuple((each, names.level(each)) for each in self._editor.levels(line)),
            )
            for line in self._editing.terms.lines
        )

    def figures(self) -> tuple[RepFigure, ...]:
        return tuple(self._figures())

    def problems(self) -> tuple[Problem, ...]:
        found = self._editor.problems()
        if found or self._editor.standing() in (ApprovalStanding.FREE, ApprovalStanding.GRANTED):
            return found
        return (Problem("approval-needed", "lines"),)

    def trouble(self) -> str:
        saved, words = self._editor.saved, self._services.words
        if self._editor.waiting is not None:
            return words.translate("meeting", "An order about this contract is on its way already.")
        if self._editor.is_direct:
            return words.translate(
                "meeting", "A change that is applied at once cannot be signed here: place it from its editor."
            )
        if saved is None:
            return self._overtaken
        status = saved.status_on(self._services.clock.today())
        if status is not ChangeOrderStatus.OPEN:
            return words.translate(
                "meeting",
                "Change order {number} is not open any more: {status}.",
                number=saved.display_number,
                status=words.name(status),
            )
        if self._editor.newer.found is not None:
            return words.translate(
                "meeting", "Change order {number} was revised meanwhile.", number=saved.display_number
            )
        return self._overtaken

    def look(self) -> None:
        words, contract = self._services.words, self._editor.contract
        self._overtaken = ""
        try:
            if is_overtaken(self._editing, self._services.builder, self._editor.customer):
                self._overtaken = words.translate(
                    "meeting",
                    "What is held under contract {number} was changed meanwhile.",
                    number=contract.number if contract is not None else "",
                )
        except RuleViolation as refused:
            self._overtaken = " ".join(words.problem(each) for each in refused.problems)

    def way_on(self) -> str:
        words = self._services.words
        if self._editor.newer.found is not None:
            return words.translate("meeting", "Go on from the newer revision")
        if self._overtaken and not self._editor.is_direct:
            return words.translate("meeting", "Go on from what is held now")
        return ""

    def go_on(self) -> None:
        """What was turned stands beside what is there now."""
        if self._editor.newer.found is not None:
            self._editor.newer.take()
        else:
            self._editor.follow()
        self._begun = self._editing.terms if self._editor.is_as_saved else self._begun
        self.look()

    def accept(self, signed: SignedBy, language: str, content_hash: str) -> str:
        self.look()
        if self.trouble():
            raise violation("acceptance.changed")
        consent = Consent(True, True, None, signed=signed, language=language, sealed=content_hash)
        return self._editor.submit(consent).display_number

    def begin_signing(self) -> None:
        draft = self._editor.draft
        self._save(draft)
        self._services.drafts.signing.begin(BegunSignature(draft.id, True, self.customer.identity.name))

    def end_signing(self) -> None:
        self._services.drafts.signing.end()

    def keep_revision(self) -> str:
        return self._editor.save().display_number

    def keep_variant(self, name: str) -> None:
        """Put what was gone through on the scenario board of the draft, which begins as it did.

        Raises:
            RuleViolation: ``scenario.full``.
        """
        draft = self._editor.draft
        self._save(replace(draft, terms=self._begun, variants=self._with_variant(draft.variants, name)))

    def keep_draft(self) -> None:
        self._save(self._editor.draft)

    def discard(self, *, keeps_draft: bool = False) -> None:
        """Let go what was turned: the draft is as it was; one that says nothing new of its order goes."""
        if self._before is not None:
            self._save(self._before)
            return
        draft = replace(self._editor.draft, terms=self._begun)
        if not (keeps_draft or draft.variants) and self._services.change_orders.is_as_saved(draft):
            self._services.drafts.drop(draft.id)
        else:
            self._save(draft)

    def _save(self, draft: ChangeDraft) -> None:
        self._services.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)

    def _addable(self) -> tuple[Product | Bundle, ...]:
        there: set[ProductId] = {each.product_id for each in self._editing.terms.lines}
        return tuple(each for each in self._editor.addable() if each.id not in there)

    def _proposals(self, frame: Frame) -> Iterator[Proposal]:
        state = self._editing.state
        period = state.terms.period
        for line in state.terms.lines:
            if not line.quantity and line.licence_id is None:
                yield Proposal(line.id, frame.name(line.product_id), "", None, period)
        for item in self._addable():
            unit = self._editor.list_unit_price(item) if isinstance(item, Product) else None
            if unit is None:
                continue
            would = Money.rounded(unit * (state.common_total or state.seats or 1), state.terms.currency)
            name, text = frame.name(item.id), frame.description(item.id)
            yield Proposal(f"{_ADD}{item.id}", name, text, would, period)

    def _figures(self) -> Iterator[RepFigure]:
        words, change = self._services.words, self._editing.state.priced.change
        formats = words.formats
        yield RepFigure(words.translate("meeting", "New total, excl. VAT"), formats.money(change.new_total))
        yield RepFigure(words.translate("meeting", "Difference"), formats.signed(change.difference))
        yield RepFigure(words.translate("meeting", "Due today"), formats.money(change.today))
