"""What versions are called where they are set beside each other."""

from app.domain.shown.held import HELD
from app.services.comparison.versions import Version
from app.services.words import Words


def since_words(words: Words, before: Version) -> str:
    """Since which version, or compared with which contract."""
    if before.revision == HELD:
        return words.translate("comparison", "What changes in contract {number}", number=before.contract)
    day = words.formats.long_date(before.written_on)
    return words.translate("comparison", "What changed since the version of {day}", day=day)


def version_words(words: Words, version: Version) -> str:
    """What one is called where there is little room."""
    if version.revision == HELD:
        return words.translate("comparison", "Contract {number}", number=version.contract)
    day = words.formats.short_date(version.written_on)
    return words.translate("comparison", "Revision {revision}, {day}", revision=version.revision, day=day)
