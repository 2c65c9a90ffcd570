"""The revisions of a quote as menu items, each with its number and the day it was written."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.quote.quote import Quote
from app.domain.quote.revisions import as_of
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def add_what_changed(
    menu: Menu,
    workspace: Workspace[object],
    id: QuoteId | ChangeOrderId,
    before: int | None = None,
    *,
    is_change: bool = False,
) -> None:
    """An item that sets the current version beside ``before``, by default what came before it."""
    item = menu.add(workspace.words.translate("quote_actions", "What changed"), "layers")
    item.setObjectName("what_changed")
    place = places.WhatChanged(id, before, is_change=is_change)
    item.triggered.connect(lambda: workspace.router.go(place))


def add_earlier(menu: Menu, workspace: Workspace[object], quote: Quote) -> None:
    """A menu inside ``menu`` that leads to every earlier revision; nothing if there is none."""
    if not quote.earlier:
        return
    words = workspace.words
    title = words.translate("quote_actions", "Earlier revisions")
    inside = Menu(title, menu)
    _add_items(inside, workspace, quote, shown=quote.revision)
    menu.add(title, "clock").setMenu(inside)


def revisions_menu(workspace: Workspace[object], quote: Quote, shown: int, parent: QWidget) -> Menu:
    """A menu of every revision but the one that is ``shown``; the current one is first."""
    menu = Menu(workspace.words.translate("quote_actions", "Revisions of the quote"), parent)
    current = menu.add(workspace.words.translate("quote_actions", "Current revision"), "quote")
    current.triggered.connect(lambda: workspace.router.go(places.ReadQuote(quote.id)))
    add_what_changed(menu, workspace, quote.id, shown)
    _add_items(menu, workspace, quote, shown)
    return menu


def _add_items(menu: Menu, workspace: Workspace[object], quote: Quote, shown: int) -> None:
    words = workspace.words
    for earlier in sorted(quote.earlier, key=lambda each: each.revision, reverse=True):
        revision = earlier.revision
        if revision == shown:
            continue
        day = earlier.written_at.astimezone().date()
        text = words.translate(
            "quote_actions",
            "Revision {revision}, {number}, {day}",
            revision=revision,
            number=as_of(quote, revision).display_number,
            day=words.formats.short_date(day),
        )
        place = places.ReadQuote(quote.id, revision)
        menu.add(text).triggered.connect(lambda _checked=False, to=place: workspace.router.go(to))
