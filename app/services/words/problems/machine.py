"""What goes wrong with files, secrets and settings of this machine."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

MACHINE: Mapping[str, Marked] = {
    "disk.full": QT_TRANSLATE_NOOP(
        "problems", "The disk is full: nothing was written. Free some space and try again."
    ),
    "disk.read_only": QT_TRANSLATE_NOOP(
        "problems", "Nothing can be written on this disk: {path}. Make it writable and try again."
    ),
    "file.failed": QT_TRANSLATE_NOOP("problems", "The file could not be read or written: {reason}"),
    "file.is_folder": QT_TRANSLATE_NOOP("problems", "This is a folder, not a file: {path}"),
    "file.missing": QT_TRANSLATE_NOOP("problems", "There is no such file or folder: {path}"),
    "file.no_file": QT_TRANSLATE_NOOP(
        "problems", "This is a pipe or a device, not a file: {path}. Choose a file."
    ),
    "file.no_permission": QT_TRANSLATE_NOOP(
        "problems", "This place may not be written to: {path}. Choose another."
    ),
    "file.no_program": QT_TRANSLATE_NOOP(
        "problems", "No program here opens {path}. The file is there; open it from its folder."
    ),
    "page.no_browser": QT_TRANSLATE_NOOP(
        "problems", "No browser could be opened. Open this address yourself: {url}"
    ),
    "folder.no_program": QT_TRANSLATE_NOOP("problems", "No program here shows the folder {path}."),
    "print.no_answer": QT_TRANSLATE_NOOP(
        "problems", "The print system does not answer. Start it, or save the PDF and print it elsewhere."
    ),
    "print.no_commands": QT_TRANSLATE_NOOP(
        "problems", "The commands lp and lpstat are missing on this computer. Install the CUPS client."
    ),
    "print.no_printer": QT_TRANSLATE_NOOP(
        "problems",
        "No printer is set up on this computer. Add one in the settings of the system, or save the PDF.",
    ),
    "print.no_such_page": QT_TRANSLATE_NOOP(
        "problems", "There is no such page: {typed}. The paper has pages 1 to {count}."
    ),
    "print.not_tried": QT_TRANSLATE_NOOP(
        "problems", "Not printed, because the printer did not answer for the paper before."
    ),
    "print.pages_unclear": QT_TRANSLATE_NOOP(
        "problems", "These are no pages: {typed}. Write them as 1-3, 5."
    ),
    "print.printer_gone": QT_TRANSLATE_NOOP(
        "problems", "The printer {printer} is not there any more: nothing was printed. Choose another one."
    ),
    "print.refused": QT_TRANSLATE_NOOP(
        "problems", "{printer} did not take the paper, nothing was printed: {reason}"
    ),
    "print.unknown": QT_TRANSLATE_NOOP(
        "problems",
        "{printer} has not answered: it may have taken the paper. Look at its queue before you print again.",
    ),
    "file.unreadable": QT_TRANSLATE_NOOP("problems", "This file may not be read: {path}"),
    "file.too_large": QT_TRANSLATE_NOOP("problems", "This is too long: more than {max} MB."),
    "file.not_utf8": QT_TRANSLATE_NOOP("problems", "This is not a text in UTF-8: {path}"),
    "json.malformed": QT_TRANSLATE_NOOP("problems", "This is not JSON: see line {line}, column {column}."),
    "json.not_object": QT_TRANSLATE_NOOP("problems", "This must be one JSON object, and is: {typed}"),
    "json.too_deep": QT_TRANSLATE_NOOP("problems", "This JSON is nested too deeply."),
    "picture.unknown": QT_TRANSLATE_NOOP(
        "problems", "No scene begins with {typed}, and no look is called so. The looks are: {looks}"
    ),
    "settings.not_saved": QT_TRANSLATE_NOOP("problems", "The settings could not be saved: {reason}"),
    "desk.silent": QT_TRANSLATE_NOOP(
        "problems",
        "It was asked to show its window and said nothing. It may be busy for a moment, or it hangs.",
    ),
    "settings.busy": QT_TRANSLATE_NOOP(
        "problems",
        "Another Channel Desk on this laptop holds the file of the settings. Your choice holds until this "
        "one ends.",
    ),
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "problems", "The settings cannot be read; the file stays as it is: {reason}"
    ),
    "demo.no_portal": QT_TRANSLATE_NOOP("problems", "The private portal of the demo did not start."),
    "window.no_display": QT_TRANSLATE_NOOP(
        "problems", "There is no display to show the window on. The command line works without one."
    ),
    "keyring.none": QT_TRANSLATE_NOOP(
        "problems",
        "This computer has no keyring to keep the key of your data in. Choose a passphrase, in the window or "
        "with: channeldesk unlock --choose-passphrase",
    ),
    "keyring.locked": QT_TRANSLATE_NOOP(
        "problems",
        "The keyring of this computer is locked, and the key of your data is in it. Unlock it, with: "
        "channeldesk unlock",
    ),
    "keyring.gone": QT_TRANSLATE_NOOP(
        "problems",
        "The key of your data is in a keyring, and this session has none. Open Channel Desk in the session "
        "of your desktop, or start again with: channeldesk unlock --start-again",
    ),
    "keyring.silent": QT_TRANSLATE_NOOP(
        "problems",
        "The keyring of this computer does not answer. Try again once it does, or sign in to the computer "
        "again.",
    ),
    "keyring.failed": QT_TRANSLATE_NOOP(
        "problems", "The keyring of this computer reports an error: {reason}. Try again."
    ),
    "keyring.stays_locked": QT_TRANSLATE_NOOP(
        "problems",
        "The keyring was not unlocked, and nothing was changed. The system asks for its password in the "
        "session of your desktop; try again there.",
    ),
    "vault.passphrase_needed": QT_TRANSLATE_NOOP(
        "problems",
        "Your data open with your passphrase. Give it in the window, on a terminal or in "
        "CHANNELDESK_PASSPHRASE.",
    ),
    "vault.passphrase_short": QT_TRANSLATE_NOOP("problems", "A passphrase has at least {min} characters."),
    "vault.passphrases_differ": QT_TRANSLATE_NOOP("problems", "The two passphrases are not the same."),
    "vault.key_gone": QT_TRANSLATE_NOOP(
        "problems",
        "The key of your data is not on this computer: it was removed, or the data come from another "
        "computer. Put it back and try again, or start again with: channeldesk unlock --start-again",
    ),
    "vault.key_not_kept": QT_TRANSLATE_NOOP(
        "problems",
        "The key of your data was removed and could not be put back. Nothing more is saved until it can; "
        "leave Channel Desk open and unlock the keyring.",
    ),
    "vault.not_kept": QT_TRANSLATE_NOOP(
        "problems", "What was written into the keyring cannot be read again. Nothing was kept; try again."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "problems",
        "The file with the key of your data is damaged: {path}. Put a copy back, or start again with: "
        "channeldesk unlock --start-again",
    ),
    "vault.does_not_open": QT_TRANSLATE_NOOP(
        "problems",
        "This passphrase does not open the key of your data: it is not the right one, or the file with the "
        "key is damaged.",
    ),
    "vault.key_malformed": QT_TRANSLATE_NOOP(
        "problems",
        "What is kept as the key of your data is no key. Put the right one back and try again, or start "
        "again with: channeldesk unlock --start-again",
    ),
    "vault.sign_in_malformed": QT_TRANSLATE_NOOP(
        "problems", "The sign-in that is kept on this computer cannot be read. Sign in again."
    ),
    "vault.unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "The file with the key of your data may not be read: {path}. Give yourself the right to read it, or "
        "start again with: channeldesk unlock --start-again",
    ),
    "vault.busy": QT_TRANSLATE_NOOP(
        "problems",
        "Another Channel Desk on this laptop holds the file of the secrets. Close it, then try again.",
    ),
    "vault.not_written": QT_TRANSLATE_NOOP(
        "problems", "The secrets of this laptop could not be saved; those before are still there: {reason}"
    ),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP("problems", "This is not the right passphrase."),
    "cache.unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "The data on this computer may not be read: {path}. They belong to somebody else; sign in to the "
        "computer as they do, or start again with: channeldesk unlock --start-again",
    ),
}
