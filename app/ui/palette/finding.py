"""Customers and quotes in the palette: those that were typed, or the last opened while nothing is typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.checks.searched_number import found_spans
from app.domain.customer.states import CustomerKind
from app.domain.ids import CustomerId
from app.services.drafts.kept_drafts import DraftKind, KeptDraft
from app.services.palette.label_match import (
    Fit,
    LabelMatch,
    initials_of,
    match_label,
    nearly_matches,
)
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.customer_row import CustomerRow
from app.services.queries.rows import QuoteRow
from app.services.words import when
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.palette.entries import Entry, Section
from app.ui.palette.services import FindingServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_CUSTOMERS, _OFFERS, _DRAFTS, _RECENT_CUSTOMERS, _RECENT_OFFERS, _WITH_OFFERS = 5, 5, 2, 5, 3, 2
OfferRow = QuoteRow | ChangeQuoteRow


class Finding:
    """Knows the ``customers`` and ``offers`` that were found last: something can be done with the first.

    ``meant`` is the one offer whose number was typed, ``act`` the words that stood beside the number.
    """

    strip: QWidget | None = None

    def __init__(self, workspace: Workspace[FindingServices], refresh: Callable[[], None]) -> None:
        self._workspace, self._refresh = workspace, refresh
        self._changes = ChangeQuoteActions(workspace)
        self._forgiven: tuple[str, tuple[CustomerRow, ...]] = ("", ())
        self._asked = ""
        self.customers: Sequence[CustomerRow] = ()
        self.offers: Sequence[OfferRow] = ()
        self.meant: OfferRow | None = None
        self.act = ""

    def begin(self) -> None:
        """Look again: something may have changed."""
        self._forgiven, self._asked = ("", ()), ""

    def sections(self, typed: str) -> Sequence[Section]:
        self.meant, self.act = None, ""
        if not typed.strip():
            return self._recent()
        search = self._workspace.services.palette_search
        number, act = search.number_and_act(typed)
        found = self._fitting(typed, search.customers(typed, _CUSTOMERS))
        self.customers = [row for row, _ in found]
        surely = [row for row, match in found if match is not None][:_WITH_OFFERS]
        self.offers = search.offers(number or typed, surely or self.customers[:1], _OFFERS)
        customers = [self._customer(row, typed, match) for row, match in found]
        offers = [self._offer(row, number or typed) for row in self.offers]
        drafts = self._drafts(surely[0].id) if surely else []
        fits = [match.fit for _, match in found if match is not None]
        best = min(fits, default=None)
        numbered = [row for row, each in zip(self.offers, offers, strict=True) if each.spans and not fits]
        if number and len(numbered) == 1:
            self.meant, self.act = numbered[0], act
        words = self._workspace.words
        return (
            Section(words.translate("palette", "Customers"), tuple(customers), best),
            Section(
                words.translate("palette", "Quotes"), (*offers, *drafts), Fit.WHOLE if numbered else best
            ),
        )

    def _recent(self) -> Sequence[Section]:
        recents, words = self._workspace.services.recents, self._workspace.words
        self.customers, self.offers = (), ()
        customers = [self._customer(row, "", None) for row in recents.customers(_RECENT_CUSTOMERS)]
        offers = [self._offer(row, "") for row in recents.quotes(_RECENT_OFFERS)]
        return (Section(words.translate("palette", "Recently opened"), (*customers, *offers)),)

    def _fitting(
        self, typed: str, found: Sequence[CustomerRow]
    ) -> list[tuple[CustomerRow, LabelMatch | None]]:
        """The customers found with how their names fit; those found by anything else come last."""
        forgiven = self._forgiven[1] if self._forgiven[0] == typed else ()
        rows = {row.id: row for row in (*found, *forgiven)}.values()
        fits = [(row, match_label(row.name, typed) or self._nearly(row, typed, forgiven)) for row in rows]
        fits.sort(key=lambda fit: (fit[1] is None, fit[1] is not None and fit[1].fit >= Fit.INITIALS))
        if not found or initials_of(typed):
            self._ask_forgiving(typed)
        return fits[:_CUSTOMERS]

    def _nearly(self, row: CustomerRow, typed: str, forgiven: Sequence[CustomerRow]) -> LabelMatch | None:
        return nearly_matches(row.name, typed) if row in forgiven else None

    def _ask_forgiving(self, typed: str) -> None:
        """Look through all names for first letters or a wrong one, once for each text."""
        if self._asked == typed:
            return
        self._asked = typed
        search = self._workspace.services.palette_search

        def show(rows: tuple[CustomerRow, ...]) -> None:
            if self._asked == typed and rows:
                self._forgiven = (typed, rows)
                self._refresh()

        self._workspace.tasks.query(lambda: search.forgiving(typed, _CUSTOMERS), show)

    def _customer(self, row: CustomerRow, typed: str, match: LabelMatch | None) -> Entry:
        words, services = self._workspace.words, self._workspace.services
        where = [row.city, words.name(row.status).lower()]
        elsewhere = services.queries.found_in(row, typed) if typed and match is None else ""
        return Entry(
            key=row.id,
            icon="customers",
            text=row.name,
            note=", ".join(each for each in (elsewhere, *where) if each),
            spans=match.spans if match else (),
            run=lambda: self._open_customer(row),
        )

    def _open_customer(self, row: CustomerRow) -> None:
        """A channel account opens on the customers that it hosts, everybody else on their file."""
        is_channel = row.kind is CustomerKind.CHANNEL
        self._workspace.router.go(places.Customers(row.id) if is_channel else places.CustomerFile(row.id))

    def _drafts(self, customer_id: CustomerId) -> list[Entry]:
        """What is being written for a customer, the last first."""
        kept = self._workspace.services.queries.offer_drafts(customer_id=customer_id)[:_DRAFTS]
        return [self._draft(each, customer_id) for each in kept]

    def _draft(self, draft: KeptDraft, customer_id: CustomerId) -> Entry:
        words, now = self._workspace.words, self._workspace.services.clock.now().astimezone()
        if draft.kind is DraftKind.CHANGE:
            text = words.translate("palette", "Draft of a change")
            place: places.Place = places.ChangeLicences(customer_id, draft_id=draft.id)
        else:
            text, place = words.translate("palette", "Draft of a quote"), places.EditOffer(draft.id)
        saved = when(words, draft.saved_at, now)
        note = words.translate("palette", "{customer}, saved {when}", customer=draft.title, when=saved)
        run = partial(self._workspace.router.go, place)
        return Entry(key=draft.id, icon="draft", text=text, note=note, run=run)

    def _offer(self, row: OfferRow, typed: str) -> Entry:
        words, formats = self._workspace.words, self._workspace.formats
        state = words.name(row.status).lower()
        if isinstance(row, ChangeQuoteRow):
            note = words.translate(
                "palette", "{customer}, change quote, {state}", customer=row.customer_name, state=state
            )
        else:
            note = words.translate(
                "palette",
                "{customer}, {amount} a month excl. VAT, {state}",
                customer=row.customer_name,
                amount=formats.money(row.monthly),
                state=state,
            )
        number = row.display_number
        return Entry(
            key=row.id,
            icon="draft" if isinstance(row, ChangeQuoteRow) else "quote",
            text=number,
            note=note,
            spans=found_spans(number, typed) if typed else (),
            run=lambda: self._open_offer(row),
        )

    def _open_offer(self, row: OfferRow) -> None:
        if isinstance(row, ChangeQuoteRow):
            self._changes.open(row)
        else:
            self._workspace.router.go(places.ReadQuote(row.id))
