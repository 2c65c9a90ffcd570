"""What leads on from a purchase that the portal refused: its figures then and now, and the two ways out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.catalogue.catalogue import Period
from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.quote.quote import QuoteTotals
from app.domain.subscription.contract import Order
from app.services.purchases.cart import Cart
from app.services.queries.queues import AttentionItem
from app.services.quotes.price_drift import is_price_drift
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.drafts.discard import place_of
from app.ui.undo.say_done import say_done
from app.ui.undo.services import UndoServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

UNITS: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "excl. VAT per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "excl. VAT per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "excl. VAT, once"),
}


def prices_reason(words: Words, item: AttentionItem) -> str:
    """Why a purchase was refused for its prices; empty for any other refusal."""
    if not is_price_drift(item):
        return ""
    return words.translate(
        "accounts", "The prices have changed since you ordered. The portal has carried out nothing."
    )


def purchase_figures(
    workspace: Workspace[UndoServices], item: AttentionItem
) -> Sequence[tuple[str, str, str]]:
    """The rep's amount, today's and the difference, each with its name and note; none but for prices."""
    drift = workspace.services.carts.price_drift(item)
    if drift is None:
        return ()
    words, formats = workspace.words, workspace.formats
    unit, mine, now = _apart(workspace, drift.mine, drift.now)
    term = drift.now.term_total - drift.mine.term_total
    over_term = words.translate("accounts", "{amount} over the commitment", amount=formats.signed(term))
    return (
        (words.translate("attention", "Your amount"), formats.money(mine), unit),
        (words.translate("accounts", "Today’s amount"), formats.money(now), unit),
        (words.translate("attention", "Difference"), formats.signed(now - mine), over_term),
    )


class PurchaseDecisions(QObject):
    """Carries out what the rep decided about a refused purchase; lives as long as the page of ``parent``."""

    def __init__(self, workspace: Workspace[UndoServices], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._carts = workspace, workspace.services.carts

    def order_today(self, item: AttentionItem, refused: Callable[[tuple[Problem, ...]], None]) -> None:
        """Order the same at today's prices; it can be taken back until it is sent."""
        self._workspace.tasks.command(
            lambda: self._carts.order_at_todays_prices(item.op_id), self._on_ordered, refused
        )

    def open_cart(self, item: AttentionItem, refused: Callable[[tuple[Problem, ...]], None]) -> None:
        """Open the cart with everything as it was."""
        self._workspace.tasks.command(lambda: self._carts.reopen(item.op_id), self._on_reopened, refused)

    def _on_ordered(self, order: Order) -> None:
        workspace, words = self._workspace, self._workspace.words
        workspace.router.go(places.CustomerFile(order.customer_id, "orders"))
        say_done(workspace, words.translate("accounts", "Ordered at today’s price"), Kind.ORDER, order.id)

    def _on_reopened(self, cart: Cart) -> None:
        self._workspace.router.go(place_of(cart))


def _apart(workspace: Workspace[object], mine: QuoteTotals, now: QuoteTotals) -> tuple[str, Money, Money]:
    """The first amount that differs, with what it is: of a period before VAT, else the VAT."""
    periods = {
        Period.MONTH: (mine.monthly_net, now.monthly_net),
        Period.YEAR: (mine.yearly_net, now.yearly_net),
        Period.ONE_TIME: (mine.one_time_net, now.one_time_net),
    }
    for period, (before, after) in periods.items():
        if before != after:
            return workspace.words.say(UNITS[period]), before, after
    return workspace.words.translate("accounts", "VAT of one billing"), mine.vat, now.vat
