"""What is typed into a number that the desk wrote: its own marks between thousands mean nothing any more."""

from itertools import takewhile


class NumberText:
    """Follows a text from keystroke to keystroke, and tells the desk's marks from those that are typed.

    The desk writes 1 234. When 0 is added behind it, 1 2340 is meant to be 12340; when a rep types or pastes
    25 30, that is two numbers. So what stands between thousands counts only if it was typed.
    """

    def __init__(self) -> None:
        self._text = ""
        self._marks: frozenset[int] = frozenset()

    def write(self, text: str, whole_digits: int = 0) -> None:
        """Begin with ``text``, of which the desk parted the first ``whole_digits`` digits."""
        self._text = text
        marks, left = set(), whole_digits
        for place, letter in enumerate(text):
            if letter.isdigit():
                left -= 1
            elif 0 < left < whole_digits:
                marks.add(place)
        self._marks = frozenset(marks)

    def edit(self, text: str) -> None:
        """Go on to ``text``, in which one stretch of the text before was replaced by another."""
        before, self._text = self._text, text
        start = _common(before, text)
        end = _common(before[start:][::-1], text[start:][::-1])
        kept, moved = len(before) - end, len(text) - len(before)
        self._marks = frozenset(
            place if place < start else place + moved
            for place in self._marks
            if place < start or place >= kept
        )

    @property
    def meant(self) -> str:
        """Return the text without the thousands marks that the desk put in and that are still there."""
        return "".join(letter for place, letter in enumerate(self._text) if place not in self._marks)


def _common(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def whole_digits(value: int) -> int:
    """How many digits a number has before its decimal sign."""
    return len(str(abs(value)))
