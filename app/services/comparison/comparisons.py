"""Which versions of a document can be set beside each other, what differs, and the sentence about it."""

from collections.abc import Mapping

from app.domain.kind import Kind
from app.domain.shown.comparison import Comparison, compare
from app.services.comparison.comparison_sentence import comparison_sentence
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.message import Message, comparison_message
from app.services.comparison.version_words import since_words
from app.services.comparison.versions import Subject, Versions
from app.services.store.existing import existing_customer
from app.services.store.store import Store
from app.services.words import Words


class Comparisons:
    """Compares what the customer was shown; nothing else is in what it hands out."""

    def __init__(self, store: Store, versions: Mapping[Kind, Versions]) -> None:
        self._store, self._versions = store, versions

    def subject(self, kind: Kind, id: str) -> Subject:
        """A quote or change order with its versions, the oldest first.

        Raises:
            RuleViolation: it is not on this laptop.
        """
        return self._versions[kind].subject(id)

    def compare(self, kind: Kind, id: str, before: int, after: int, language: str = "") -> Comparison:
        """What changed from one version to another, by default in the words of the customer.

        Raises:
            RuleViolation: a version, the customer, what is held or a part of the catalogue is not here;
                ``comparison.currencies``.
        """
        return compare(*self._versions[kind].contents(id, before, after, language))

    def proposed(self, kind: Kind, id: str, before: int, after: int, language: str = "") -> str:
        """What changed in a few words, by default of the customer's language.

        Raises:
            RuleViolation: as ``compare``.
        """
        old, new = self._versions[kind].contents(id, before, after, language)
        return comparison_sentence(Words(new.language), compare(old, new))

    def sentence(self, kind: Kind, id: str, before: int, after: int, language: str = "") -> str:
        """The sentence as the rep left it, which is in the customer's language, or the proposed one.

        Raises:
            RuleViolation: as ``compare``.
        """
        if language in ("", self.language(kind, id)):
            name = _name(id, before, after)
            if kept := self._store.values(name).get(name, ""):
                return kept
        return self.proposed(kind, id, before, after, language)

    def message(self, kind: Kind, id: str, before: int, after: int, language: str = "") -> Message:
        """What changed as the body of an e-mail, by default in the customer's language.

        Raises:
            RuleViolation: as ``compare``.
        """
        words = Words(language or self.language(kind, id))
        found = self.compare(kind, id, before, after, words.language)
        title = since_words(words, self.subject(kind, id).version(before))
        sentence = self.sentence(kind, id, before, after, words.language)
        return comparison_message(words, title, sentence, comparison_view(words, found))

    def language(self, kind: Kind, id: str) -> str:
        """The customer's language.

        Raises:
            RuleViolation: it or its customer is not on this laptop.
        """
        return existing_customer(self._store, self.subject(kind, id).customer_id).language

    def keep_sentence(self, id: str, before: int, after: int, text: str) -> None:
        """Keep what the rep made of the sentence, on this laptop; empty goes back to the proposed one."""
        # SQLAlchemy comes with the first write: the page only reads until the rep corrects the sentence.
        from app.models import meta

        with self._store.transaction() as connection:
            meta.put(connection, _name(id, before, after), text.strip())


def _name(id: str, before: int, after: int) -> str:
    return f"comparison.{id}.{before}.{after}"
