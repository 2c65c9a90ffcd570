"""Which letter leads to which words, so that no two on a page have the same."""

from collections.abc import Collection, Sequence
from string import ascii_letters


def letters_of(texts: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """Choose for each text a capital letter that is not ``taken``, in their order; "" where none is left.

    Each gets the first letter of a word of its own that is free, else the first free letter. Where all of its
    letters are taken, those before it move to another letter of theirs, if they have one: a text goes without
    only where those before it need every letter it has. Only letters that every keyboard has are given.
    """
    choices = [[letter for letter in _choices(text) if letter not in taken] for text in texts]
    owners: dict[str, int] = {}
    for place in range(len(texts)):
        _settle(place, choices, owners, set())
    letter_of = {place: letter for letter, place in owners.items()}
    return [letter_of.get(place, "") for place in range(len(texts))]


def place_of(letter: str, text: str) -> int:
    """Where ``letter`` is underlined in ``text``: where a word begins with it, else its first; -1 nowhere."""
    places = [place for place, sign in enumerate(text) if letter and sign.upper() == letter]
    initial = (place for place in places if _begins_word(text, place))
    return next(initial, places[0] if places else -1)


def _choices(text: str) -> list[str]:
    """The letters of ``text``, those that begin a word first."""
    signs = [
        (sign.upper(), _begins_word(text, place)) for place, sign in enumerate(text) if sign in ascii_letters
    ]
    ordered = [sign for sign, begins in signs if begins] + [sign for sign, _ in signs]
    return list(dict.fromkeys(ordered))


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _settle(place: int, choices: Sequence[Sequence[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for ``place``; an owner is moved only where no letter is free (Kuhn 1955)."""
    free = next((letter for letter in choices[place] if letter not in owners), None)
    if free is not None:
        owners[free] = place
        return True
    for letter in choices[place]:
        if letter in tried:
            continue
        tried.add(letter)
        if _settle(owners[letter], choices, owners, tried):
            owners[letter] = place
            return True
    return False
