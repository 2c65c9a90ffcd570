"""Pages that stay as they were left while the rep is elsewhere: lists, and the files opened from them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.workspace import places
from app.ui.workspace.bridge import PageBridge

_LISTS = (
    places.Home
    | places.Customers
    | places.Quotes
    | places.Renewals
    | places.NewPriceList
    | places.Attention
    | places.Outbox
    | places.CustomerFile
)
_ALWAYS = (places.Home(), places.Customers(), places.Quotes(), places.Renewals())
"""Wherever the rep went meanwhile; the others as long as the way back leads to them."""
_AT_MOST = 12
"""Besides those: whoever goes from file to file leaves a long way back."""


def key_of(place: places.Place) -> places.Place | None:
    """Under which a page is kept, whichever of its tabs is open; None for one that is built each time."""
    match place:
        case places.Customers() if not place.is_kept:
            return None
        case places.CustomerFile():
            return replace(place, tab="licences", field="")
        case _:
            return place if isinstance(place, _LISTS) else None


class KeptPages:
    """Has the pages, and where the keyboard was in each when it was left."""

    def __init__(self) -> None:
        self._pages: dict[places.Place, QWidget] = {}
        self._focused: dict[QWidget, QWidget] = {}

    def find(self, place: places.Place) -> QWidget | None:
        """The page that was kept of ``place``."""
        key = key_of(place)
        return self._pages.get(key) if key is not None else None

    def keep(self, place: places.Place, page: QWidget) -> None:
        """Keep ``page`` from now on, where pages of such places are kept."""
        key = key_of(place)
        if key is not None:
            self._pages[key] = page

    def __contains__(self, page: QWidget) -> bool:
        return page in self._pages.values()

    def leave(self, page: QWidget) -> None:
        """Let ``page`` hear nothing until the rep returns, who then goes on where the keyboard is now."""
        focused = page.focusWidget()
        if focused is not None:
            self._focused[page] = focused
        for news in _news_of(page):
            news.go_away()

    def come_back(self, page: QWidget) -> None:
        """Let ``page`` hear what it missed."""
        for news in _news_of(page):
            news.come_back()

    def focus_of(self, page: QWidget) -> QWidget | None:
        """What had the keyboard when ``page`` was left, if it can have it again."""
        focused = self._focused.pop(page, None)
        is_there = focused is not None and isValid(focused) and focused.isVisibleTo(page)
        return focused if is_there and focused is not None and focused.isEnabled() else None

    def take_behind(self, leads_back_to: Callable[[places.Place], bool], shown: QWidget) -> list[QWidget]:
        """Let go of the pages that *back* leads to no more, and of the oldest where there are too many."""
        extra = [key for key in self._pages if key not in _ALWAYS]
        gone = [key for key in extra if not leads_back_to(key)]
        gone += [key for key in extra if key not in gone][:-_AT_MOST]
        return [self._let_go(key) for key in gone if self._pages[key] is not shown]

    def take_all(self) -> list[QWidget]:
        """Let go of every page."""
        return [self._let_go(key) for key in tuple(self._pages)]

    def take(self, place: places.Place) -> QWidget | None:
        """Let go of the page of ``place``."""
        key = key_of(place)
        return self._let_go(key) if key is not None and key in self._pages else None

    def _let_go(self, key: places.Place) -> QWidget:
        page = self._pages.pop(key)
        self._focused.pop(page, None)
        return page


def _news_of(page: QWidget) -> list[PageBridge]:
    return page.findChildren(PageBridge, options=Qt.FindChildOption.FindDirectChildrenOnly)
