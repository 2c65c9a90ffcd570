"""What can be done with the quote whose number was typed: its paper, and what the menu of its row holds."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.palette.label_match import match_label, nearly_matches
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.quote_actions import QuoteActions
from app.ui.palette.entries import Entry
from app.ui.palette.finding import OfferRow
from app.ui.palette.services import PaletteServices
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


class OfferActs:
    """Offers what the menu of an offer holds, so that a list and the palette never allow different things."""

    def __init__(self, workspace: Workspace[PaletteServices], window: QWidget) -> None:
        self._window = window
        self._quotes = QuoteActions(workspace, window)
        self._changes = ChangeQuoteActions(workspace)
        self._menu: tuple[str, Menu] | None = None

    def begin(self) -> None:
        """Forget what was allowed before."""
        if self._menu is not None:
            self._menu[1].deleteLater()
        self._menu = None

    def entries(self, offer: OfferRow, act: str) -> tuple[Entry, ...]:
        """What may be done with ``offer``; what was typed beside its number chooses among it."""
        entries = list(_entries(self._menu_of(offer), offer))
        if not act:
            return tuple(entries)
        for match in (match_label, nearly_matches):
            fits = [(found, each) for each in entries if (found := match(each.text, act))]
            if fits:
                fits.sort(key=lambda fit: fit[0].fit)
                return tuple(replace(each, spans=found.spans) for found, each in fits)
        return ()

    def _menu_of(self, offer: OfferRow) -> Menu:
        """The menu of the offer, made once while the palette is open; it is never opened itself."""
        if self._menu is None or self._menu[0] != offer.id:
            self.begin()
            menu = (
                self._changes.menu_of(offer, self._window)
                if isinstance(offer, ChangeQuoteRow)
                else self._quotes.menu_of(offer, self._window)
            )
            menu.belong_to_middle_of(self._window)
            self._menu = (offer.id, menu)
        return self._menu[1]


def _entries(menu: Menu, offer: OfferRow) -> Iterator[Entry]:
    """Each item of the menu that can be taken or says why not; those of a menu inside it one by one."""
    note = f"{offer.display_number}, {offer.customer_name}"
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, Menu):
            yield from _entries(inside, offer)
        elif not action.isSeparator() and action.isVisible():
            yield _entry(action, offer, note)


def _entry(action: QAction, offer: OfferRow, note: str) -> Entry:
    text = action.text().replace("&&", "&")
    return Entry(
        key=f"{offer.id} {text}",
        icon=Menu.icon_of(action) or "quote",
        text=text,
        run=action.trigger,
        note=note,
        why_not="" if action.isEnabled() else action.toolTip(),
    )
