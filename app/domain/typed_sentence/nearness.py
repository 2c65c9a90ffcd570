"""Whether a word was meant by another one: begun, plural, or with one slip of the keyboard."""

SHORTEST_BEGINNING = 3
SHORTEST_SLIP = 5
"""Below it one letter makes another word."""
EXACT, BEGUN, SLIPPED = 4, 2, 1


def nearness(typed: str, word: str) -> int:
    """How sure it is that ``typed`` is ``word``: ``EXACT``, ``BEGUN``, ``SLIPPED``, or 0 where it is not."""
    if typed == word:
        return EXACT
    if typed in (f"{word}s", f"{word}x") or word in (f"{typed}s", f"{typed}x"):
        return EXACT - 1 if len(min(typed, word)) >= SHORTEST_BEGINNING else 0
    if len(typed) >= SHORTEST_BEGINNING and word.startswith(typed):
        return BEGUN
    if len(typed) >= SHORTEST_SLIP and len(word) >= SHORTEST_SLIP and _is_one_slip(typed, word):
        return SLIPPED
    return 0


def _is_one_slip(typed: str, word: str) -> bool:
    """Whether one letter is missing, too many, another one, or two changed places."""
    if abs(len(typed) - len(word)) > 1 or typed[0] != word[0]:
        return False
    shorter, longer = sorted((typed, word), key=len)
    place = next((i for i, letter in enumerate(shorter) if letter != longer[i]), len(shorter))
    if len(shorter) < len(longer):
        return shorter[place:] == longer[place + 1 :]
    rest = typed[place + 1 :] == word[place + 1 :]
    is_swapped = typed[place : place + 2] == word[place : place + 2][::-1]
    return rest or (is_swapped and typed[place + 2 :] == word[place + 2 :])
