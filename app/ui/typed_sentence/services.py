"""What the section of a typed sentence uses."""

from typing import Protocol

from app.services.typed_sentence.typed_sentences import TypedSentences


class SentenceServices(Protocol):
    """Reads sentences, and keeps the draft of the one that is opened."""

    @property
    def typed_sentences(self) -> TypedSentences: ...
