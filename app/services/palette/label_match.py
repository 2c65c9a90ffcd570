"""How well a few letters fit what something is called: whole, its beginning, its words or first letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from app.domain.texts import hit_spans, words
from app.services.queries.name_order import LEAST_LETTERS

_MOST_INITIALS = 5


class Fit(IntEnum):
    """The better fit is the smaller one."""

    WHOLE = 0
    BEGINS = 1
    WORDS = 2
    INITIALS = 3
    NEARLY = 4


@dataclass(frozen=True, slots=True)
class LabelMatch:
    """How a label fits, and the pieces of it that were meant, as half-open ranges of its characters."""

    fit: Fit
    spans: tuple[tuple[int, int], ...] = ()


def match_label(label: str, typed: str, also: str = "") -> LabelMatch | None:
    """How ``label`` fits what was typed; None where it does not.

    ``also`` are other words that it is looked for by, which nobody reads.
    """
    asked, there = words(typed), words(label)
    if not asked:
        return None
    name, text = " ".join(there), " ".join(asked)
    if name == text:
        return LabelMatch(Fit.WHOLE, hit_spans(label, typed))
    if name.startswith(text):
        return LabelMatch(Fit.BEGINS, hit_spans(label, typed))
    if _all_begin(asked, (*there, *words(also))):
        return LabelMatch(Fit.WORDS, hit_spans(label, typed))
    initials = initial_spans(label, typed)
    return LabelMatch(Fit.INITIALS, initials) if initials else None


def nearly_matches(label: str, typed: str) -> LabelMatch | None:
    """How ``label`` fits what was typed with one letter wrong in a word; None where it does not."""
    spans = nearly_spans(label, typed)
    return LabelMatch(Fit.NEARLY, spans) if spans else None


def initial_spans(label: str, typed: str) -> tuple[tuple[int, int], ...]:
    """The first letters of the words of ``label`` that were typed, one after the other: ``mc``, ``nd``."""
    letters = initials_of(typed)
    places = list(_word_places(label))
    firsts = "".join(word[0] for _, word in places)
    start = firsts.find(letters) if letters else -1
    if start < 0:
        return ()
    return tuple((place, place + 1) for place, _ in places[start : start + len(letters)])


def initials_of(typed: str) -> str:
    """The letters of ``typed`` where they may be the first ones of words; else nothing."""
    asked = words(typed)
    if len(asked) != 1 or not 2 <= len(asked[0]) <= _MOST_INITIALS or not asked[0].isalpha():
        return ""
    return asked[0]


def nearly_spans(label: str, typed: str) -> tuple[tuple[int, int], ...]:
    """The words of ``label`` that begin with the words typed, in each of which a letter may be wrong."""
    asked = words(typed)
    places = list(_word_places(label))
    spans: list[tuple[int, int]] = []
    wrong = 0
    for each in asked:
        begins = [(place, len(each)) for place, word in places if word.startswith(each)]
        if begins:
            spans.append((begins[0][0], begins[0][0] + begins[0][1]))
            continue
        near = [(place, length) for place, word in places if (length := nearly_begins(word, each))]
        wrong += 1
        if not near:
            return ()
        spans.append((near[0][0], near[0][0] + near[0][1]))
    return tuple(sorted(spans)) if wrong else ()


def nearly_begins(word: str, typed: str) -> int:
    """How many letters of ``word`` ``typed`` means: one is wrong, missing or too many, or two are turned."""
    if len(typed) < LEAST_LETTERS:
        return 0
    lengths = (len(typed), len(typed) + 1, len(typed) - 1)
    # The whole word before a part of it.
    for length in sorted(lengths, key=lambda length: length != len(word)):
        if length <= len(word) and _is_one_apart(word[:length], typed):
            return length
    return 0


def _is_one_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return len(one) != len(other)
    if len(one) == len(other):
        turned = one[start : start + 2] == other[start : start + 2][::-1]
        return one[start + 1 :] == other[start + 1 :] or (turned and one[start + 2 :] == other[start + 2 :])
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[start + 1 :] == shorter[start:]


def _all_begin(asked: tuple[str, ...], there: tuple[str, ...]) -> bool:
    return all(any(word.startswith(each) for word in there) for each in asked)


def _word_places(label: str) -> Iterator[tuple[int, str]]:
    """The folded words of ``label``, each with the place of its first character."""
    place = 0
    while place < len(label):
        end = place
        while end < len(label) and words(label[end]):
            end += 1
        if end > place:
            yield place, "".join(words(label[place:end]))
        place = end + 1
