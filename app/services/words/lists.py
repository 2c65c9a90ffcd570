"""Several names in one sentence."""

from collections.abc import Sequence

from app.services.words.words import Words


def enumeration(words: Words, names: Sequence[str]) -> str:
    """``names`` as one says them: ``Anne, Hugo et Marc``."""
    if len(names) < 2:
        return "".join(names)
    return words.translate("moments", "{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
