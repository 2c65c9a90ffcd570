"""How large a file is, as people say it."""

from decimal import ROUND_UP, Decimal

from app.services.words import Words

_KILO, _MEGA = 1000, 1_000_000


def file_size(words: Words, size: int) -> str:
    """``size`` in bytes: ``148 KB``, ``1.4 MB``; rounded up, so that nothing looks as if it fitted."""
    if size < _MEGA:
        kilobytes = words.formats.count(-(-size // _KILO))
        return words.translate("mail", "{size} KB", size=kilobytes)
    megabytes = (Decimal(size) / _MEGA).quantize(Decimal("0.1"), ROUND_UP).normalize()
    return words.translate("mail", "{size} MB", size=words.formats.number(megabytes, 1))
