"""What can be done from the palette: with the first customer found, and anywhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.partner.role import Role
from app.domain.quote.quote import QuoteStatus
from app.services.palette.label_match import match_label, nearly_matches
from app.services.queries.customer_row import CustomerRow
from app.services.queries.rows import QuoteRow
from app.services.quotes.quote_copy import check_quoted
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.actions.choose_customer import ask_for_new_offer, ask_whom_to_pin
from app.ui.actions.pin_meeting import ask_for_meeting
from app.ui.actions.start_purchase import start_purchase, why_not
from app.ui.actions.start_quote import start_meeting, start_offer
from app.ui.palette.entries import Entry, Section
from app.ui.palette.finding import Finding
from app.ui.palette.going import Looked, choose, settings, target_pages
from app.ui.palette.offer_acts import OfferActs
from app.ui.palette.services import PaletteServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_USEFUL = 5


@dataclass(frozen=True, slots=True)
class WindowActs:
    """What the window itself does for its shortcuts, and the window."""

    window: QWidget
    add_customer: Callable[[], None]
    sync_now: Callable[[], None]
    show_shortcuts: Callable[[], None]


class Acting:
    """Offers actions, pages and settings; what a viewer may not do is absent."""

    strip: QWidget | None = None

    def __init__(self, workspace: Workspace[PaletteServices], finding: Finding, acts: WindowActs) -> None:
        self._workspace, self._finding, self._acts = workspace, finding, acts
        self._offers = OfferActs(workspace, acts.window)
        self._reasons: dict[tuple[str, str], str] = {}

    def begin(self) -> None:
        """Ask again what is allowed."""
        self._reasons.clear()
        self._offers.begin()

    def sections(self, typed: str) -> Sequence[Section]:
        words = self._workspace.words
        title = words.translate("palette", "Actions")
        if not typed.strip():
            return (Section(title, tuple(each.entry for each in self._anywhere()[:_USEFUL])),)
        pages, tabs = target_pages(self._workspace), settings(self._workspace)
        groups = (self._anywhere(), pages, tabs)
        is_any = self._finding.customers or any(choose(each, typed, match_label)[0] for each in groups)
        match = match_label if is_any else nearly_matches
        acts, fit = choose(groups[0], typed, match)
        went, pages_fit = choose(pages, typed, match)
        set_up, tabs_fit = choose(tabs, typed, match)
        meant, act = self._finding.meant, self._finding.act
        doing = self._with_first(typed) if meant is None else self._offers.entries(meant, act)
        return (
            Section(title, (*acts, *doing), fit, is_ahead=bool(act and doing)),
            Section(words.translate("palette", "Go to"), went, pages_fit),
            Section(words.translate("palette", "Settings"), set_up, tabs_fit),
        )

    @property
    def _may_write(self) -> bool:
        return self._workspace.services.account.role is not Role.VIEWER

    def _anywhere(self) -> list[Looked]:
        """What needs no customer, the most useful first."""
        workspace, acts, words = self._workspace, self._acts, self._workspace.words
        new_quote = Entry(
            "new_quote",
            "quote",
            words.translate("palette", "New quote"),
            lambda: _forget(ask_for_new_offer(workspace, acts.window)),
        )
        add = Entry(
            "add_customer",
            "plus",
            words.translate("palette", "Add a customer"),
            acts.add_customer,
            keys=words.translate("palette", "Ctrl N"),
        )
        pin = Entry(
            "pin",
            "pin",
            words.translate("palette", "Pin a customer for a meeting"),
            lambda: _forget(ask_whom_to_pin(workspace, acts.window)),
        )
        sync = Entry("sync", "sync", words.translate("palette", "Exchange now"), acts.sync_now, keys="F5")
        load = Entry(
            "import",
            "download",
            words.translate("palette", "Import customers"),
            lambda: workspace.router.go(places.ImportCustomers()),
        )
        keys = Entry(
            "shortcuts", "question", words.translate("palette", "Shortcuts"), acts.show_shortcuts, keys="F1"
        )
        writing = [new_quote, add] if self._may_write else []
        entries = [*writing, pin, sync, *([load] if self._may_write else []), keys]
        return [Looked(each, words.say(_ALSO[each.key])) for each in entries]

    def _with_first(self, typed: str) -> tuple[Entry, ...]:
        """What can be done with the first customer found, and with its open quote."""
        if not self._finding.customers:
            return ()
        customer = self._finding.customers[0]
        entries: list[Entry | None] = [self._pin(customer), self._review(customer)]
        if self._may_write:
            entries = [self._quote(customer), self._show(customer), self._buy(customer), *entries]
        return tuple(_marked(each, typed) for each in entries if each is not None)

    def _quote(self, customer: CustomerRow) -> Entry | None:
        workspace = self._workspace
        if self._reason("quote", customer.id, lambda: self._why_not_quoted(customer.id)):
            return None
        text = workspace.words.translate("palette", "New quote for {name}", name=customer.name)
        return Entry(f"quote {customer.id}", "plus", text, lambda: start_offer(workspace, customer.id))

    def _show(self, customer: CustomerRow) -> Entry | None:
        """The way into a meeting about the customer's open quote."""
        workspace, offers = self._workspace, self._finding.offers
        quotes = (each for each in offers if isinstance(each, QuoteRow) and each.customer_id == customer.id)
        quote = next((each for each in quotes if each.status is QuoteStatus.OPEN), None)
        if quote is None:
            return None
        text = workspace.words.translate("palette", "Show the customer")
        return Entry(
            f"show {quote.id}",
            "screen",
            text,
            lambda: start_meeting(workspace, quote.id),
            note=f"{quote.customer_name}, {quote.display_number}",
        )

    def _buy(self, customer: CustomerRow) -> Entry | None:
        workspace = self._workspace
        if self._reason("buy", customer.id, lambda: why_not(workspace, customer.id)):
            return None
        text = workspace.words.translate("palette", "Purchase for {name}", name=customer.name)
        return Entry(f"buy {customer.id}", "cart", text, lambda: start_purchase(workspace, customer.id))

    def _pin(self, customer: CustomerRow) -> Entry:
        workspace, window = self._workspace, self._acts.window
        text = workspace.words.translate("palette", "Pin {name} to my meetings", name=customer.name)
        return Entry(
            f"pin {customer.id}",
            "pin",
            text,
            lambda: ask_for_meeting(workspace, [customer.id], customer.name, window),
        )

    def _review(self, customer: CustomerRow) -> Entry:
        """The paper of what the customer holds and is offered."""
        words, router = self._workspace.words, self._workspace.router
        text = words.translate("palette", "Account review of {name}", name=customer.name)
        return Entry(
            f"review {customer.id}", "print", text, lambda: router.go(places.ReadReview(customer.id))
        )

    def _reason(self, what: str, id: str, ask: Callable[[], str]) -> str:
        """Why something is not for a customer; asked once while the palette is open."""
        key = (what, id)
        if key not in self._reasons:
            self._reasons[key] = ask()
        return self._reasons[key]

    def _why_not_quoted(self, id: CustomerId) -> str:
        services = self._workspace.services
        try:
            check_quoted(services.offers, services.catalogue, id)
        except RuleViolation as refused:
            return self._workspace.words.problem(refused.problems[0])
        return ""


_ALSO = {
    "new_quote": QT_TRANSLATE_NOOP("palette", "offer write"),
    "add_customer": QT_TRANSLATE_NOOP("palette", "new customer prospect create"),
    "pin": QT_TRANSLATE_NOOP("palette", "appointment bring"),
    "sync": QT_TRANSLATE_NOOP("palette", "synchronise send receive refresh"),
    "import": QT_TRANSLATE_NOOP("palette", "file spreadsheet csv excel"),
    "shortcuts": QT_TRANSLATE_NOOP("palette", "keys keyboard help"),
}
"""What else each action is looked for by; nobody reads it."""


def _marked(entry: Entry, typed: str) -> Entry:
    match = match_label(entry.text, typed)
    return replace(entry, spans=match.spans) if match else entry


def _forget(_dialog: object) -> None:
    """The window holds its dialogs itself."""
