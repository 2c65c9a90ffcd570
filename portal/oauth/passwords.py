"""Which passwords are good enough: by NIST SP 800-63B, length and no guess, not kinds of characters."""

import unicodedata
from functools import cached_property

from app.domain.errors import violation
from portal.store.accounts import hash_password, password_fits

PASSWORD_MIN, PASSWORD_MAX = 12, 200
_OWN_WORD_MIN = 4
_DIFFERENT_MIN = 5
# What is tried first where twelve characters are asked for; shorter ones are refused anyway.
_COMMON = frozenset(
    """
    123456789012 1234567890123 12345678901234 123456789012345 0123456789012 0123456789abc 123456789abc
    1234567890ab abcdefghijkl abcdefghijklm abcdefghijklmnop abcdefghijklmnopqrstuvwxyz qwertyuiop12
    qwertyuiop123 qwertyuiop1234 qwertyuiopasdf qwertyuiopasdfghjkl qwerty123456 qwerty1234567 qwerty12345678
    azertyuiop12 azertyuiop123 azertyuiop1234 azertyuiopqsdf azertyuiopqsdfghjklm azerty123456 azerty1234567
    1q2w3e4r5t6y 1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 a1z2e3r4t5y6 zaq12wsxcde3
    password1234 password12345 password123456 passwordpassword password1password p@ssw0rd1234 passw0rd1234
    motdepasse12 motdepasse123 motdepasse1234 motdepassemotdepasse changemechangeme changemeplease
    administrator administrateur administrator1 administrateur1 welcome12345 welcome123456 bienvenue123
    bienvenue1234 iloveyou1234 jetaimejetaime letmein12345 letmeinletmein trustno1trustno1 channeldesk12
    channeldesk123 channeldesk1 channeldesk2026 correcthorsebatterystaple
    """.split()
)


class Password:
    """A password in clear; hashed once, at its first use, because that is slow on purpose."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def hash(self) -> str:
        """Return what is stored of a password."""
        return hash_password(self._text)

    def fits(self, stored: str) -> bool:
        """Whether ``stored`` was made from the same password."""
        return bool(stored) and password_fits(self._text, stored)

    def check(self, *own_words: str) -> None:
        """Check that nobody would guess the password: not short, not common, not the account's own words.

        Raises:
            RuleViolation: ``password.missing``, ``password.short``, ``password.long``, ``password.common`` or
                ``password.own_word``; none of them carries the password.
        """
        text = unicodedata.normalize("NFKC", self._text)
        if not text.strip():
            raise violation("password.missing", "password")
        if len(text) < PASSWORD_MIN:
            raise violation("password.short", "password", min=str(PASSWORD_MIN), length=str(len(text)))
        if len(text) > PASSWORD_MAX:
            raise violation("password.long", "password", max=str(PASSWORD_MAX), length=str(len(text)))
        lowered = text.casefold()
        if lowered in _COMMON or len(set(lowered)) < _DIFFERENT_MIN:
            raise violation("password.common", "password")
        squeezed = _squeezed(text)
        found = next((each for each in own_words if _is_in(_squeezed(each), squeezed)), "")
        if found:
            raise violation("password.own_word", "password", word=found)


def _is_in(word: str, text: str) -> bool:
    return len(word) >= _OWN_WORD_MIN and word in text


def _squeezed(text: str) -> str:
    """Letters and digits alone: ``Claire.Moreau`` is in ``clairemoreau2026``."""
    return "".join(each for each in unicodedata.normalize("NFKC", text).casefold() if each.isalnum())
