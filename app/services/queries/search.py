"""What a rep types into the search box, as conditions on the index: every word is the beginning of one."""

from dataclasses import dataclass

from app.domain.texts import words

CAP = 5_000
"""More hits than this are not counted."""


@dataclass(frozen=True, slots=True)
class SearchText:
    """The words of a search. ``joined`` reads groups of digits as one number (``441 802 733``)."""

    words: tuple[str, ...]
    joined: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "SearchText":
        """The words that are searched for in ``text``."""
        typed = words(text)
        joined: list[str] = []
        was_digits = False
        for word in typed:
            if was_digits and word.isdigit():
                joined[-1] += word
            else:
                joined.append(word)
            was_digits = word.isdigit()
        return cls(typed, tuple(joined))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.words

    @property
    def match(self) -> str:
        """The query for the full-text index."""
        return " OR ".join("(" + " AND ".join(f'"{word}"*' for word in each) + ")" for each in self._readings)

    @property
    def condition(self) -> tuple[str, tuple[str, ...]]:
        """The same as a condition on ``text``, for reading the names in order, with its parameters."""
        parts = (" AND ".join("instr(text, ?)" for _ in each) for each in self._readings)
        values = tuple(f" {word}" for each in self._readings for word in each)
        return f"({' OR '.join(parts)})", values

    @property
    def _readings(self) -> tuple[tuple[str, ...], ...]:
        return (self.words,) if self.joined == self.words else (self.words, self.joined)
