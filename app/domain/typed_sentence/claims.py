"""Which piece of a sentence belongs to which part of it."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.tokens import Token, TokenKind


class Claims:
    """The pieces of a sentence, each claimed by one part at the most."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tuple(tokens)
        self._kinds: list[PartKind | None] = [None] * len(self.tokens)

    def claim(self, at: Iterable[int], kind: PartKind) -> None:
        """Let the pieces at the places ``at`` belong to a part."""
        for place in at:
            self._kinds[place] = kind

    def kind(self, at: int) -> PartKind | None:
        """What the piece belongs to; None as long as nobody has claimed it."""
        return self._kinds[at]

    def is_free(self, at: int) -> bool:
        """Whether there is a piece at this place that nobody has claimed."""
        return 0 <= at < len(self.tokens) and self._kinds[at] is None

    def is_free_word(self, at: int, words: Iterable[str]) -> bool:
        """Whether a free piece is one of ``words``."""
        return self.is_free(at) and self.tokens[at].text in words

    def free(self, kind: TokenKind | None = None) -> Iterator[int]:
        """The places of the free pieces, of one kind where it is named."""
        for at, token in enumerate(self.tokens):
            if self._kinds[at] is None and (kind is None or token.kind is kind):
                yield at
