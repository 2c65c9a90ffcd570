"""The pages and the tabs of the settings, as the palette leads to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.services.palette.label_match import Fit, LabelMatch
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.palette.entries import Entry
from app.ui.theme.icons import IconName
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_PAGES: tuple[tuple[places.Place, IconName, Marked, str], ...] = (
    (places.Home(), "home", QT_TRANSLATE_NOOP("palette", "Home"), ""),
    (places.Customers(), "customers", QT_TRANSLATE_NOOP("palette", "Customers"), "1"),
    (places.Quotes(), "quote", QT_TRANSLATE_NOOP("palette", "Quotes"), "2"),
    (places.Renewals(), "calendar", QT_TRANSLATE_NOOP("palette", "Renewals"), "5"),
    (places.Meetings(), "pin", QT_TRANSLATE_NOOP("palette", "My meetings"), "6"),
    (places.Attention(), "attention", QT_TRANSLATE_NOOP("palette", "Attention"), "3"),
    (places.Outbox(), "outbox", QT_TRANSLATE_NOOP("palette", "Outbox"), "4"),
    (places.Outbox(is_history=True), "outbox", QT_TRANSLATE_NOOP("palette", "What has left"), ""),
    (places.NewPriceList(), "layers", QT_TRANSLATE_NOOP("palette", "Quotes that a new list moves"), ""),
    (places.Settings(), "settings", QT_TRANSLATE_NOOP("palette", "Settings"), ","),
)
TABS: tuple[tuple[places.SettingsTab, Marked, Marked], ...] = (
    (
        "general",
        QT_TRANSLATE_NOOP("palette", "General"),
        QT_TRANSLATE_NOOP("palette", "language account delay"),
    ),
    (
        "display",
        QT_TRANSLATE_NOOP("palette", "Display"),
        QT_TRANSLATE_NOOP("palette", "appearance dark light text size theme"),
    ),
    (
        "mail",
        QT_TRANSLATE_NOOP("palette", "E-mail and templates"),
        QT_TRANSLATE_NOOP("palette", "mail smtp message signature"),
    ),
    (
        "identity",
        QT_TRANSLATE_NOOP("palette", "Identity and documents"),
        QT_TRANSLATE_NOOP("palette", "logo colour company conditions branding"),
    ),
    (
        "lists",
        QT_TRANSLATE_NOOP("palette", "Lists of the partner"),
        QT_TRANSLATE_NOOP("palette", "customer types subscriptions reasons limits discount"),
    ),
    (
        "shortcuts",
        QT_TRANSLATE_NOOP("palette", "Table of shortcuts"),
        QT_TRANSLATE_NOOP("palette", "keys keyboard"),
    ),
    (
        "data",
        QT_TRANSLATE_NOOP("palette", "Data and security"),
        QT_TRANSLATE_NOOP("palette", "erase export passphrase sign out"),
    ),
)
"""Each tab with what else it is looked for by."""

_LEAST_LETTERS = 3
Match = Callable[[str, str], LabelMatch | None]


@dataclass(frozen=True, slots=True)
class Looked:
    """An entry, and other words that it is looked for by."""

    entry: Entry
    also: str = ""


def target_pages(workspace: Workspace[object]) -> list[Looked]:
    """The pages that the window leads to."""
    words, router = workspace.words, workspace.router
    return [
        Looked(
            Entry(
                f"page {place}",
                icon,
                words.say(label),
                partial(router.go, place),
                keys=f"Ctrl {key}" if key else "",
            )
        )
        for place, icon, label, key in _PAGES
    ]


def settings(workspace: Workspace[object]) -> list[Looked]:
    """The tabs of the settings."""
    words, router = workspace.words, workspace.router
    return [
        Looked(
            Entry(
                f"settings {tab}",
                "settings",
                words.say(label),
                partial(router.go, places.Settings(tab)),
            ),
            words.say(also),
        )
        for tab, label, also in TABS
    ]


def choose(
    offered: Sequence[Looked], typed: str, match: Callable[[str, str], LabelMatch | None]
) -> tuple[tuple[Entry, ...], Fit | None]:
    """Those that fit what was typed, the best first, with how well the best fits."""
    fits: list[tuple[Fit, Entry]] = []
    for each in offered:
        found = match(each.entry.text, typed) or (each.also and _also(each.also, typed, match)) or None
        if found is not None:
            fits.append((found.fit, replace(each.entry, spans=found.spans)))
    fits.sort(key=lambda fit: fit[0])
    return tuple(entry for _, entry in fits), fits[0][0] if fits else None


def _also(also: str, typed: str, match: Match) -> LabelMatch | None:
    """A fit by words that are not shown; a letter or two of those mean nothing."""
    found = match(also, typed) if len(typed.strip()) >= _LEAST_LETTERS else None
    if found is None or found.fit is Fit.INITIALS:
        return None
    return LabelMatch(max(found.fit, Fit.WORDS))
