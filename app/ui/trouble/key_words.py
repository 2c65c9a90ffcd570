"""What the page of a missing key says: what happened, and what is safe all the same."""

from datetime import datetime

from app.bootstrap import Laptop
from app.domain.errors import Problem
from app.services.files.cache_aside import last_change, size_of
from app.services.words import Words
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

_MEGABYTE = 1 << 20
_TITLES: dict[str, Marked] = {
    "keyring.locked": QT_TRANSLATE_NOOP("trouble", "The keyring of this computer is locked"),
    "keyring.none": QT_TRANSLATE_NOOP("trouble", "This computer has no keyring"),
    "keyring.gone": QT_TRANSLATE_NOOP("trouble", "The keyring is not to be found"),
    "keyring.silent": QT_TRANSLATE_NOOP("trouble", "The keyring of this computer does not answer"),
    "keyring.failed": QT_TRANSLATE_NOOP("trouble", "The keyring of this computer reports an error"),
    "vault.key_gone": QT_TRANSLATE_NOOP("trouble", "The key of your data is not on this computer"),
    "vault.key_malformed": QT_TRANSLATE_NOOP("trouble", "The key of your data is damaged"),
    "vault.damaged": QT_TRANSLATE_NOOP("trouble", "The file with the key of your data is damaged"),
    "vault.unreadable": QT_TRANSLATE_NOOP("trouble", "The file with the key of your data may not be read"),
    "vault.busy": QT_TRANSLATE_NOOP("trouble", "The key of your data could not be kept"),
    "vault.not_written": QT_TRANSLATE_NOOP("trouble", "The key of your data could not be kept"),
    "vault.not_kept": QT_TRANSLATE_NOOP("trouble", "The key of your data could not be kept"),
    "cache.cannot_open": QT_TRANSLATE_NOOP("trouble", "The key of your data is another one"),
    "cache.unreadable": QT_TRANSLATE_NOOP("trouble", "The data on this computer belong to somebody else"),
}
_LOCKED = QT_TRANSLATE_NOOP("trouble", "Your data are locked")
_ON_DISK = QT_TRANSLATE_NOOP("trouble", "Your customers and quotes are on the disk, encrypted.")
_UNTOUCHED = QT_TRANSLATE_NOOP("trouble", "Nothing was read, changed or deleted.")
_LEADS: dict[str, Marked] = {
    "keyring.locked": QT_TRANSLATE_NOOP(
        "trouble", "The key that opens them is in the keyring, which was closed at {time}."
    ),
    "keyring.gone": QT_TRANSLATE_NOOP(
        "trouble",
        "The key that opens them is in a keyring, and this session has none: it may have begun without its "
        "desktop.",
    ),
    "keyring.silent": QT_TRANSLATE_NOOP(
        "trouble",
        "The key that opens them is in the keyring, which was asked at {time} and has not answered since.",
    ),
    "vault.key_gone": QT_TRANSLATE_NOOP(
        "trouble",
        "The key that opens them was removed, or they come from another computer, where it stayed.",
    ),
    "vault.key_malformed": QT_TRANSLATE_NOOP("trouble", "What is kept as the key that opens them is none."),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "trouble", "The key that opens them is in a file that is not as it was written: {path}."
    ),
    "vault.unreadable": QT_TRANSLATE_NOOP(
        "trouble", "The key that opens them is in a file that is not yours to read: {path}."
    ),
    "vault.passphrase_needed": QT_TRANSLATE_NOOP(
        "trouble", "The passphrase that was chosen on this computer opens them, and nothing else does."
    ),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "trouble", "The passphrase that was given is not the one that was chosen on this computer."
    ),
    "cache.cannot_open": QT_TRANSLATE_NOOP(
        "trouble",
        "The key that is kept here does not open them: they come from somebody else, or another key was put "
        "in the place of theirs.",
    ),
    "cache.unreadable": QT_TRANSLATE_NOOP(
        "trouble", "Whoever is signed in to the computer may not read them: {path}."
    ),
}
_NEW_LEADS: dict[str, Marked] = {
    "keyring.locked": QT_TRANSLATE_NOOP(
        "trouble", "Your sign-in and the key of your data are to be kept in it, and it was closed at {time}."
    ),
    "keyring.none": QT_TRANSLATE_NOOP(
        "trouble",
        "A keyring keeps your sign-in and the key of your data from one start to the next. A passphrase of "
        "yours does as well.",
    ),
}


def title_of(code: str, words: Words) -> str:
    """What happened, in a few words."""
    return words.say(_TITLES.get(code, _LOCKED))


def lead_of(problem: Problem, words: Words, moment: datetime, *, has_cache: bool) -> str:
    """What happened, in sentences; without the advice that the ways out repeat."""
    lead = (_LEADS if has_cache else _NEW_LEADS).get(problem.code)
    if lead is None:
        return words.problem(problem)
    path = str(problem.data.get("path", ""))
    text = words.say(lead, time=words.formats.clock(moment), path=path)
    if not has_cache:
        return text
    # Data of somebody else are not the rep's customers and quotes.
    before = () if problem.code == "cache.unreadable" else (words.say(_ON_DISK),)
    return " ".join((*before, text, words.say(_UNTOUCHED)))


def state_of_data(laptop: Laptop, words: Words) -> str:
    """How large the data are and since when they are as they are; empty where there are none."""
    place = laptop.cache_file
    changed = None if place is None else last_change(place)
    if place is None or changed is None:
        return ""
    return words.translate(
        "trouble",
        "{size} MB, unchanged since {date}, {time}",
        size=words.formats.count(-(-size_of(place) // _MEGABYTE)),
        date=words.formats.day_month(changed.date()),
        time=words.formats.clock(changed),
    )
