"""Long lists of words, written as running text."""


def listed(text: str) -> tuple[str, ...]:
    """The entries of ``text``, parted by bars or by ends of lines."""
    entries = (entry.strip() for entry in text.replace("\n", "|").split("|"))
    return tuple(entry for entry in entries if entry)
