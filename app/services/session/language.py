"""The language of this machine."""

import locale
import os

from app.services.formats.formatting import LANGUAGES
from app.services.words.words import DEFAULT_LANGUAGE

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language() -> str:
    """The language the system is set to when it is one of ours, else English."""
    locale_name = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), None)
    language = (locale_name or locale.getlocale()[0] or "")[:2].lower()
    return language if language in LANGUAGES else DEFAULT_LANGUAGE
