"""The addresses of a row: a street in several columns or lines, and which of two addresses is whose."""

from app.domain.texts import fold

OWN, BILLING = "address.", "billing.address."
_LINES = ("line1", "line2", "line3")
_PARTS = (*_LINES, "postal_code", "city", "region", "country")
_PROFILE = frozenset({"billing.name", "billing.bill_to"})
_PLACE = ("line1", "postal_code", "city")


def with_two_lines(said: dict[str, str], prefix: str) -> None:
    """Put a street of several columns, or of several lines in one, into the two lines of an address."""
    texts = [said.get(f"{prefix}{name}", "") for name in _LINES]
    if not texts[2] and not any("\n" in text or "\r" in text for text in texts):
        return
    lines = [line.strip(" ,;") for text in texts for line in text.splitlines()]
    first, *others = [line for line in lines if line] or [""]
    for name in _LINES:
        said.pop(f"{prefix}{name}", None)
    said |= {f"{prefix}line1": first} if first else {}
    said |= {f"{prefix}line2": ", ".join(others)} if others else {}


def told_apart(said: dict[str, str]) -> dict[str, str]:
    """Tell the company's address from the one that invoices go to; returns what moved: from where, by field.

    A company with a billing address alone is there; one whose two addresses are the same has one. Where a
    billing profile is named, nothing moves.
    """
    if _PROFILE & said.keys() or not any(f"{BILLING}{name}" in said for name in _PLACE):
        return {}
    moved: dict[str, str] = {}
    if not any(f"{OWN}{name}" in said for name in _PLACE):
        for name in _PARTS:
            if f"{BILLING}{name}" in said:
                said[f"{OWN}{name}"] = said.pop(f"{BILLING}{name}")
                moved[f"{OWN}{name}"] = f"{BILLING}{name}"
    elif all(_same(said.get(f"{OWN}{name}", ""), said.get(f"{BILLING}{name}", "")) for name in _PLACE):
        for name in _PARTS:
            said.pop(f"{BILLING}{name}", None)
    return moved


def _same(one: str, other: str) -> bool:
    return fold(" ".join(one.split())) == fold(" ".join(other.split()))
