"""Bare domain names, by the public suffix list that comes with the program."""

import ipaddress
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.checks.checked import Checked, wrong
from app.domain.errors import Problem
from app.domain.texts import common_letters

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_SCHEME = re.compile(r"^([a-z][a-z0-9+.\-]*://|mailto:)", re.IGNORECASE)
_AFTER_HOST = re.compile(r"[/?#].*$", re.DOTALL)
_PORT = re.compile(r":\d*$")
# The full stops of other scripts, which are dots of a domain (UTS 46).
_DOTS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61", "."))
_BETWEEN = re.compile(r"\s*(?:[;,|\s]|\s/\s|\b(?:ou|or|et|and)\b)+\s*")
_HAS_DOT = re.compile(r"\w\.\w")
# What goes over the wire as it is: asking IDNA takes a third of the time of looking at a website.
_PLAIN_LABEL = r"[a-z0-9](?!.--)(?:[a-z0-9-]{0,61}[a-z0-9])?"
_PLAIN = re.compile(rf"{_PLAIN_LABEL}(?:\.{_PLAIN_LABEL})+")
_PLAIN_MAX = 253
# Suffixes under which everybody gets a name, and that the list does not have.
_OWN_SUFFIXES = frozenset({"onmicrosoft.com"})


@lru_cache(maxsize=1024)
def check_domain(value: str, country: str = "FR") -> Checked:
    """A bare domain as people read it (``société.fr``); ``normal`` is the right form of what was pasted.

    Codes: ``domain.not_bare`` (``www.``, scheme, path, port: data ``suggestion``), ``domain.ip``,
    ``domain.format``, ``domain.no_suffix`` (a single word), ``domain.only_suffix`` (``co.uk``).
    An ending that the list does not know is a warning, ``domain.suffix_unknown``: the list may be old.
    ``number.several`` where two domains stand in one place.
    """
    typed = value.strip()
    if _are_several(typed):
        return wrong(typed, "number.several", typed=typed)
    host = host_of(typed)
    if _is_ip(host):
        return wrong(typed, "domain.ip")
    ascii_name = to_ascii(host)
    if not ascii_name:
        return wrong(typed, "domain.format")
    checked = _with_suffix(host, ascii_name)
    if checked.is_valid and host != typed.lower():
        return Checked(host, (Problem("domain.not_bare", "", {"suggestion": host}),), checked.warnings)
    return checked


def check_website(value: str, country: str = "FR") -> Checked:
    """A website as its bare domain, pasted in any form; nothing at all is allowed. Codes as above."""
    if not value.strip():
        return Checked("")
    return check_domain(value if _are_several(value.strip()) else host_of(value))


def host_of(text: str) -> str:
    """The host in what was pasted, in small letters, without ``www.`` and a last dot, one form for each.

    Punycode and full-width letters become what they stand for, so that one domain is one text.
    """
    common = common_letters(text)
    host = _AFTER_HOST.sub("", _SCHEME.sub("", common.strip()))
    host = host.rpartition("@")[2].lower().translate(_DOTS)
    if not _is_ip(host):
        host = _without_www(_as_read(_PORT.sub("", host).removesuffix(".")))
    return host


def _as_read(host: str) -> str:
    """``host`` in the letters that people read: ``xn--socit-esab.fr`` is ``société.fr``."""
    if "xn--" not in host:
        return host
    # As above: most names need none of its tables.
    import idna

    try:
        return idna.decode(host, uts46=True)
    except idna.IDNAError:
        return host


def _are_several(text: str) -> bool:
    """Whether two domains stand in one place: ``a.fr; b.fr``, ``a.fr / b.fr``, ``a.fr/b.com``."""
    parts = [part for part in _BETWEEN.split(text.lower()) if _HAS_DOT.search(part)]
    if len(parts) > 1:
        return True
    first, slash, second = text.lower().partition("/")
    return (
        bool(slash and second)
        and "/" not in second
        and bool(registrable(first))
        and second == registrable(second)
    )


def to_ascii(domain: str) -> str:
    """The domain as it goes over the wire (``xn--socit-esab.fr``); empty when it cannot be a domain."""
    if _PLAIN.fullmatch(domain) and len(domain) <= _PLAIN_MAX:
        return domain
    # Most names are ASCII and need none of its tables.
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii") if domain else ""
    except idna.IDNAError:
        return ""


def registrable(domain: str) -> str:
    """The part of a domain that somebody registered (``example.co.uk``); empty when there is none."""
    return _suffixes().privatesuffix(domain.lower()) or ""


def _without_www(host: str) -> str:
    """``host`` without ``www.``, but where that is a name that somebody registered: ``www.fr``."""
    while host.startswith("www."):
        rest = host.removeprefix("www.")
        if _suffixes().publicsuffix(rest) == rest:
            break
        host = rest
    return host


def _with_suffix(host: str, ascii_name: str) -> Checked:
    if "." not in ascii_name:
        return wrong(host, "domain.no_suffix")
    suffix = _suffixes().publicsuffix(ascii_name)
    if suffix == ascii_name or ascii_name in _OWN_SUFFIXES:
        return wrong(host, "domain.only_suffix")
    if suffix is None:
        return Checked(host, (), (Problem("domain.suffix_unknown", "", {"suffix": host.rpartition(".")[2]}),))
    return Checked(host)


def _is_ip(host: str) -> bool:
    if host.replace(".", "").isdigit():
        return True
    if ":" not in host:
        return False
    try:
        ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1)
def _suffixes() -> "PublicSuffixList":
    # Reading the list takes a tenth of a second, so it waits for the first domain.
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)
