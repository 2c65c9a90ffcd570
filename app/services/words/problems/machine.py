"""What goes wrong with files, secrets and settings of this machine."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

MACHINE: Mapping[str, Marked] = {
    "disk.full": QT_TRANSLATE_NOOP(
        "problems", "The disk is full: nothing was written. Free some space and try again."
    ),
    "file.failed": QT_TRANSLATE_NOOP("problems", "The file could not be read or written: {reason}"),
    "file.is_folder": QT_TRANSLATE_NOOP("problems", "This is a folder, not a file: {path}"),
    "file.missing": QT_TRANSLATE_NOOP("problems", "There is no such file or folder: {path}"),
    "file.no_permission": QT_TRANSLATE_NOOP(
        "problems", "This place may not be written to: {path}. Choose another."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP("problems", "This file may not be read: {path}"),
    "file.too_large": QT_TRANSLATE_NOOP("problems", "This is too long: more than {max} MB."),
    "file.not_utf8": QT_TRANSLATE_NOOP("problems", "This is not a text in UTF-8: {path}"),
    "json.malformed": QT_TRANSLATE_NOOP("problems", "This is not JSON: see line {line}, column {column}."),
    "json.not_object": QT_TRANSLATE_NOOP("problems", "This must be one JSON object, and is: {typed}"),
    "json.too_deep": QT_TRANSLATE_NOOP("problems", "This JSON is nested too deeply."),
    "settings.not_saved": QT_TRANSLATE_NOOP("problems", "The settings could not be saved: {reason}"),
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "problems", "The settings cannot be read; the file stays as it is: {reason}"
    ),
    "demo.no_portal": QT_TRANSLATE_NOOP("problems", "The private portal of the demo did not start."),
    "window.no_display": QT_TRANSLATE_NOOP(
        "problems", "There is no display to show the window on. The command line works without one."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP("problems", "The saved sign-in cannot be read. Sign in again."),
    "vault.unavailable": QT_TRANSLATE_NOOP(
        "problems", "The keyring of this system does not answer. Unlock it, or use a passphrase."
    ),
    "vault.busy": QT_TRANSLATE_NOOP(
        "problems",
        "Another Channel Desk on this laptop holds the file of the secrets. Close it, then try again.",
    ),
    "vault.not_written": QT_TRANSLATE_NOOP(
        "problems", "The secrets of this laptop could not be saved; those before are still there: {reason}"
    ),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP("problems", "This is not the right passphrase."),
}
