"""A text of a template as a row shows it, in the rep's language."""

from app.domain.mail.template import filled
from app.services.words import Words
from app.ui.labels.mail_texts import place_names


def shown_text(words: Words, text: str) -> str:
    """A text of a template on one line, with the names of its places in brackets."""
    names = {place: f"[{name}]" for place, name in place_names(words).items()}
    return " ".join(filled(text, names).split())
