"""What the first word that was not understood may be corrected to, of all that a sentence can be made of."""

from collections.abc import Callable, Iterator

from app.domain.typed_sentence.corrections import (
    SPELT,
    Correction,
    may_be_corrected,
    nearest_words,
    words_of,
)
from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.sentence import FindCustomers, Sentence
from app.domain.typed_sentence.tokens import Token, TokenKind
from app.services.typed_sentence.catalogue_names import CatalogueNames

_TRIED = 3
"""Words that are tried for one, the nearest first."""
_SURE_LETTERS = 3
"""So many letters of a customer's name are taken to be right."""


def correction_of(
    sentence: Sentence, names: CatalogueNames, find: FindCustomers, read: Callable[[str], Sentence]
) -> Correction | None:
    """The correction of the first word that has one; with it the word is understood, which was tried."""
    for token in _unread_words(sentence):
        known = (*names.written, *SPELT, *_words_of_customers(sentence, token, find))
        for word in nearest_words(token.text, known)[:_TRIED]:
            correction = Correction(token.start, token.end, word)
            again = read(correction.applied(sentence.text))
            if _unread_count(again) < _unread_count(sentence):
                return correction
    return None


def _unread_words(sentence: Sentence) -> Iterator[Token]:
    """The words without a meaning, in their order."""
    unread = [each for each in sentence.marks if each.kind is PartKind.UNREAD]
    for token in sentence.tokens:
        is_unread = any(each.start <= token.start < each.end for each in unread)
        if is_unread and token.kind is TokenKind.WORD and may_be_corrected(token.text):
            yield token


def _unread_count(sentence: Sentence) -> int:
    """How many words were not understood."""
    return sum(1 for _ in _unread_words(sentence))


def _words_of_customers(sentence: Sentence, token: Token, find: FindCustomers) -> Iterator[str]:
    """The words of the customers that are named already, and of those whose names begin alike."""
    mentioned = [each for mention in sentence.customers for each in mention.customers]
    for customer in (*mentioned, *find((token.text[:_SURE_LETTERS],))):
        yield from words_of(customer.name)
