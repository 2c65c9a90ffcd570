"""Every shortcut of the desk, by the page that has it: what the sheet of shortcuts and the settings show.

To show them, go through ``GROUPS``: ``words.say(group.title)``, and for each of ``group.shortcuts``
``words.say(shortcut.does)`` with ``say_keys(shortcut.keys, words)`` of ``key_words``; ``ShortcutList`` of
``shortcut_list`` is a widget that does. ``groups_of(place)`` has first what counts on one page.

The table knows no widget: a page makes its keys itself, and ``tests/ui/keys/test_shortcut_table.py`` says
which of them are not here, and which that are here no page has.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.workspace import places


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What is done by any of ``keys``, each written as ``QKeySequence`` reads it (``Ctrl+Shift+Z``).

    ``by_control``: what has the keyboard takes the keys for itself, such as a list its arrows; of all others
    the page or the window makes a ``QShortcut``. ``only`` are the pages that have it, where it is not all
    of the group.
    """

    does: Marked
    keys: tuple[str, ...]
    by_control: bool = False
    only: tuple[type[places.Place], ...] = ()


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Shortcuts that stand together under ``title``; ``pages`` have them, every one where none is named."""

    title: Marked
    shortcuts: tuple[Shortcut, ...]
    pages: tuple[type[places.Place], ...] = ()


def groups_of(place: places.Place) -> Sequence[ShortcutGroup]:
    """All groups: those of the page of ``place`` first, then what counts everywhere, then other pages'."""
    here = [each for each in GROUPS if type(place) in each.pages]
    anywhere = [each for each in GROUPS if not each.pages]
    return (*here, *anywhere, *(each for each in GROUPS if each.pages and each not in here))


_EDITORS = (
    places.EditOffer,
    places.ChangeLicences,
    places.BuyProducts,
    places.CoTerminate,
    places.CompareOffer,
    places.CompareChange,
)
_PAPERS = (
    places.ReadQuote,
    places.ReadChange,
    places.ReadChanges,
    places.ReadVariants,
    places.ReadReview,
    places.ReadMinutes,
)
_LISTS = (
    places.Customers,
    places.Quotes,
    places.Renewals,
    places.NewPriceList,
    places.Outbox,
    places.CustomerFile,
)

_ANYWHERE = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Everywhere"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Search, or do anything"), ("Ctrl+K",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Show these shortcuts"), ("F1", "?", "Shift+?")),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Do what the page is for"), ("Ctrl+Return", "Ctrl+Enter")),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Leave the field, then what was opened"), ("Esc",), by_control=True
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Undo what was done last, until it is sent"),
            ("Ctrl+Z",),
            by_control=True,
        ),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Back"), ("Alt+Left",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Forward"), ("Alt+Right",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Add a customer"), ("Ctrl+N",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Exchange with the portal now"), ("F5",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Next amount"), ("F12",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Previous amount"), ("Shift+F12",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Show the letters of buttons and fields"), ("Alt",), True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Larger texts"), ("Ctrl++",), by_control=True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Smaller texts"), ("Ctrl+-",), by_control=True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Usual size of texts"), ("Ctrl+0",), by_control=True),
    ),
)
_GO_TO = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Go to"),
    (
        Shortcut(QT_TRANSLATE_NOOP("palette", "Home"), ("Alt+Home",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Customers"), ("Ctrl+1",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Quotes"), ("Ctrl+2",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Attention"), ("Ctrl+3",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Outbox"), ("Ctrl+4",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Renewals"), ("Ctrl+5",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "My meetings"), ("Ctrl+6",)),
        Shortcut(QT_TRANSLATE_NOOP("palette", "Settings"), ("Ctrl+,",)),
    ),
)
_IN_LISTS = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Lists"),
    (
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Search the list"),
            ("Ctrl+F",),
            only=(places.Customers, places.Quotes, places.Renewals),
        ),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Open the row"), ("Return",), by_control=True),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Look at the row without opening it, or stop looking"),
            ("Space",),
            by_control=True,
            only=(places.Customers, places.Quotes, places.CustomerFile),
        ),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "What can be done with the row"), ("Shift+F10",), True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Copy the cell; of customers, the rows"), ("Ctrl+C",), True),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Start a purchase for the customer"),
            ("Ctrl+B",),
            only=(places.Customers, places.CustomerFile),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "From the list to what is beside it, and back"),
            ("F6",),
            only=(places.Renewals, places.NewPriceList),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Cancel what waits in the outbox"), ("Del",), only=(places.Outbox,)
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Send e-mails again that failed"),
            ("Ctrl+R",),
            only=(places.Outbox,),
        ),
    ),
    _LISTS,
)
_WALKING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Opened from a list"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Next of the list"), ("Ctrl+PgDown",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Previous of the list"), ("Ctrl+PgUp",)),
    ),
    (places.CustomerFile, places.ReadQuote, places.ReadChange),
)
_WRITING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Writing an offer or a change"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Next quantity"), ("Down", "Return"), by_control=True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Previous quantity"), ("Up",), by_control=True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "One more, one less"), ("Ctrl+Up", "Ctrl+Down"), True),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Ten more, ten less"), ("PgUp", "PgDown"), True),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Why this amount?"),
            ("Alt+Return",),
            only=(places.EditOffer, places.ChangeLicences, places.CoTerminate),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Undo"),
            ("Ctrl+Z",),
            only=(places.EditOffer, places.ChangeLicences, places.CompareOffer, places.CompareChange),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Redo"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            only=(places.EditOffer, places.ChangeLicences, places.CompareOffer, places.CompareChange),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Show the customer"),
            ("F11",),
            only=(places.EditOffer, places.ChangeLicences, places.CompareOffer, places.CompareChange),
        ),
    ),
    _EDITORS,
)
_READING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Reading a paper"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Search in the paper"), ("Ctrl+F",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Next hit"), ("F3",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Previous hit"), ("Shift+F3",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Larger page"), ("Ctrl++", "Ctrl+=")),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Smaller page"), ("Ctrl+-",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Page as wide as the window"), ("Ctrl+0",)),
    ),
    _PAPERS,
)
_MEETING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "In a meeting"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Show it, or stop showing it"), ("F7",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Freeze the customer’s screen"), ("F8",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Blank the customer’s screen"), ("F9",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Pointer"), ("F10",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Page of notes"), ("F6",), only=(places.Meet,)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Larger for the customer"), ("Ctrl++", "Ctrl+=")),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Smaller for the customer"), ("Ctrl+-",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Whole page for the customer"), ("Ctrl+0",)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Undo"), ("Ctrl+Z",), only=(places.Meet,)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), only=(places.Meet,)),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Leave the meeting"), ("Esc",)),
    ),
    (places.Meet, places.ShowChanges),
)
_DECIDING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Attention, renewals and prices"),
    (
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Why this amount?"), ("Alt+Return",)),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Next card"), ("F6",), by_control=True, only=(places.Attention,)
        ),
    ),
    (places.Attention, places.Renewals, places.NewPriceList),
)
_COMPARING = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "What has changed"),
    (Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Show the customer"), ("F11",)),),
    (places.WhatChanged,),
)
_FORMS = ShortcutGroup(
    QT_TRANSLATE_NOOP("shortcuts", "Forms"),
    (
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Save or publish"),
            ("Ctrl+S",),
            only=(places.CustomerFile, places.WriteMessage, places.Settings),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Close; what was typed is kept"),
            ("Esc",),
            only=(places.AddCustomer, places.ImportCustomers),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Correct the cell of a file"),
            ("F2",),
            only=(places.ImportCustomers,),
        ),
        Shortcut(
            QT_TRANSLATE_NOOP("shortcuts", "Undo a correction"), ("Ctrl+Z",), only=(places.ImportCustomers,)
        ),
        Shortcut(QT_TRANSLATE_NOOP("shortcuts", "Open the calendar of a date"), ("F4", "Alt+Down"), True),
    ),
    (
        places.AddCustomer,
        places.ImportCustomers,
        places.CustomerFile,
        places.WriteMessage,
        places.Settings,
    ),
)

GROUPS: tuple[ShortcutGroup, ...] = (
    _ANYWHERE,
    _GO_TO,
    _IN_LISTS,
    _WALKING,
    _WRITING,
    _READING,
    _DECIDING,
    _COMPARING,
    _FORMS,
    _MEETING,
)
"""In the order in which they are read by who asks for all of them."""
