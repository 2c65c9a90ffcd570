"""The products that a sentence names: whole, begun, by their first letters, or with a slip."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.ids import ProductId
from app.domain.typed_sentence.claims import Claims
from app.domain.typed_sentence.nearness import BEGUN, EXACT, nearness
from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.tokens import TokenKind, tokens_of
from app.domain.typed_sentence.vocabulary import FILLERS, INTENT_OF, NUMBER_WORDS, UNITS

_COMMON = FILLERS | frozenset(INTENT_OF) | frozenset(NUMBER_WORDS) | UNITS


@dataclass(frozen=True, slots=True)
class ProductMention:
    """A product by its name; ``ids`` are all that may be meant. ``at`` are the pieces that name it."""

    ids: frozenset[ProductId]
    at: tuple[int, ...]
    sureness: int


@dataclass(frozen=True, slots=True)
class LevelMention:
    """A level; ``ids`` are products that the word alone would name as well (*Advanced*)."""

    levels: frozenset[str]
    ids: frozenset[ProductId]
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    id: ProductId
    words: tuple[str, ...]

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.words if not word.isdigit())


class ProductLexicon:
    """The names of products and levels, as sentences are compared with them."""

    def __init__(
        self, products: Iterable[tuple[ProductId, str]], levels: Mapping[str, Sequence[str]]
    ) -> None:
        """``products`` may come several times, with a name each; ``levels`` are the names of each level."""
        named = dict.fromkeys((id, _name_words(name)) for id, name in products)
        self._names = tuple(_Name(id, words) for id, words in named if words)
        self._levels = {
            word: frozenset(level for level, names in levels.items() if word in _level_words(names))
            for names in levels.values()
            for word in _level_words(names)
        }
        every = [name.initials for name in self._names]
        by_initials: dict[str, set[ProductId]] = {}
        for name, initials in zip(self._names, every, strict=True):
            for text in {initials[start:] for start in range(len(initials) - 1)}:
                by_initials.setdefault(text, set()).add(name.id)
        # First letters that are those of two products, or a word of their own, name none.
        self._initials = {
            text: next(iter(ids))
            for text, ids in by_initials.items()
            if len(ids) == 1 and text not in _COMMON
        }
        self._words = frozenset(word for name in self._names for word in name.words if len(word) > 2)

    def is_product_word(self, word: str) -> bool:
        """Whether a folded word stands in the name of a product, or names a level."""
        return word in self._words or word in self._levels

    def read_levels(self, claims: Claims) -> tuple[LevelMention, ...]:
        """The levels that are named by a word of their own."""
        found = []
        for at in tuple(claims.free(TokenKind.WORD)):
            levels = self._level(claims.tokens[at].text)
            if levels:
                ids = frozenset(n.id for n in self._names if claims.tokens[at].text in n.words)
                claims.claim((at,), PartKind.LEVEL)
                found.append(LevelMention(levels, ids, (at,)))
        return tuple(found)

    def read_products(self, claims: Claims) -> tuple[ProductMention, ...]:
        """The products that the free pieces name, in their order."""
        found = []
        at = 0
        while at < len(claims.tokens):
            mention = self._mention(claims, at) if claims.is_free(at) else None
            if mention is not None:
                # What joins its words (U-Cyber) is part of it.
                claims.claim(range(mention.at[0], mention.at[-1] + 1), PartKind.PRODUCT)
                found.append(mention)
                at = mention.at[-1]
            at += 1
        return tuple(found)

    def _mention(self, claims: Claims, at: int) -> ProductMention | None:
        token = claims.tokens[at]
        if token.kind is not TokenKind.WORD or (token.text in _COMMON and not _is_glued(claims, at)):
            return None
        best: dict[ProductId, tuple[int, int, tuple[int, ...]]] = {}
        for name in self._names:
            for places, sureness in _matches(claims, at, name.words):
                key = (len(places), sureness, places)
                best[name.id] = max(best.get(name.id, (0, 0, ())), key)
        initials = self._initials.get(token.text)
        if initials is not None:
            best[initials] = max(best.get(initials, (0, 0, ())), (1, BEGUN, (at,)))
        if not best:
            return None
        length, sureness, places = max(best.values())
        if length == 1 and self._level(token.text):
            return None  # A level, unless more of the name stands beside it.
        ids = frozenset(id for id, key in best.items() if key == (length, sureness, places))
        return ProductMention(ids, places, sureness)

    def _level(self, word: str) -> frozenset[str]:
        if word in self._levels:
            return self._levels[word]
        begun = [levels for name, levels in self._levels.items() if len(word) >= 3 and name.startswith(word)]
        return begun[0] if begun and all(each == begun[0] for each in begun) else frozenset()


def _matches(claims: Claims, at: int, words: Sequence[str]) -> Iterator[tuple[tuple[int, ...], int]]:
    """How far the pieces from ``at`` on are words of a name, in its order, beginning with any of them."""
    token = claims.tokens[at]
    for start, word in enumerate(words):
        near = nearness(token.text, word)
        if not near and len(token.text) > len(word):
            yield from _joined(claims, at, words[start:])
        if not near and _is_glued(claims, at) and word.startswith(token.text) and start + 1 < len(words):
            # m365, o365: a letter with the number that follows it in the name.
            near = EXACT - 1 if claims.tokens[at + 1].text == words[start + 1] else 0
        if not near:
            continue
        places, sureness, following = [at], near, start + 1
        place = at + 1
        while following < len(words):
            place = _skipping(claims, place)
            if not claims.is_free(place):
                break
            after = next(
                (i for i in range(following, len(words)) if nearness(claims.tokens[place].text, words[i])),
                None,
            )
            if after is None:
                break
            sureness = min(sureness, nearness(claims.tokens[place].text, words[after]))
            places.append(place)
            following, place = after + 1, place + 1
        yield tuple(places), sureness


def _joined(claims: Claims, at: int, words: Sequence[str]) -> Iterator[tuple[tuple[int, ...], int]]:
    """``ucyber``, ``ucyber 360``: words of a name without the space between them."""
    text = claims.tokens[at].text
    used = next((n for n in range(2, len(words) + 1) if "".join(words[:n]) == text), 0)
    if used:
        places, place = [at], _skipping(claims, at + 1)
        for word in words[used:]:
            if not claims.is_free_word(place, {word}):
                break
            places.append(place)
            place += 1
        yield tuple(places), EXACT - 1


def _skipping(claims: Claims, at: int) -> int:
    """The next piece after hyphens and degree signs."""
    while claims.is_free(at) and claims.tokens[at].kind is TokenKind.MARK and claims.tokens[at].text in "-°":
        at += 1
    return at


def _is_glued(claims: Claims, at: int) -> bool:
    """Whether a number follows without a space, or a hyphen and a word: ``m365``, ``U-Cyber``."""
    if not claims.is_free(at + 1) or claims.tokens[at].end != claims.tokens[at + 1].start:
        return False
    return claims.tokens[at + 1].kind is TokenKind.NUMBER


def _name_words(name: str) -> tuple[str, ...]:
    kinds = (TokenKind.WORD, TokenKind.NUMBER)
    return tuple(token.text for token in tokens_of(name) if token.kind in kinds)


def _level_words(names: Iterable[str]) -> frozenset[str]:
    """The names of a level, and how French says them of a licence."""
    words = {word for name in names for word in _name_words(name)}
    feminine = {f"{word}e" for word in words if word.endswith("e")}
    feminine |= {f"{word}le" for word in words if word.endswith("el")}
    every = words | feminine
    return frozenset(every | {f"{word}s" for word in every if not word.endswith("s")})
