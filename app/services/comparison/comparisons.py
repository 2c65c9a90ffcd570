"""Which versions of a document can be set beside each other, what differs, and the sentence about it."""

from collections.abc import Mapping

from app.domain.kind import Kind
from app.domain.shown.comparison import Comparison, compare
from app.services.catalogue.sales_context import SalesContext
from app.services.comparison.comparison_sentence import comparison_sentence
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.message import Message, comparison_message
from app.services.comparison.sentences import Sentences
from app.services.comparison.version_words import since_words
from app.services.comparison.versions import Subject, Versions
from app.services.store.existing import existing_customer
from app.services.words import Words


class Comparisons:
    """Compares what the customer was shown; nothing else is in what it hands out."""

    def __init__(self, context: SalesContext, versions: Mapping[Kind, Versions]) -> None:
        self._store, self._versions = context.store, versions
        self._sentences = Sentences(context)

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
            subject = self.subject(kind, id)
            if kept := self._sentences.find(subject.customer_id, id, before, after):
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
        """Keep what the rep is making of the sentence, on this laptop until it is shared.

        Empty goes back to the proposed one.
        """
        self._sentences.keep(id, before, after, text)

    def share_sentence(self, kind: Kind, id: str, before: int, after: int) -> None:
        """Keep it with the two versions, for every laptop; nothing where nobody worded it here.

        Raises:
            RuleViolation: it is not on this laptop any more.
        """
        self._sentences.share(kind, self.subject(kind, id).customer_id, id, before, after)
