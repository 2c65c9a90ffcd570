"""What the keys are called that buttons and menus name."""

from app.services.words import Words


def ctrl_enter(words: Words) -> str:
    """The keys of what a page is for."""
    return words.translate("keys", "Ctrl Enter")
