"""An entry of the audit log as people read it: what, from where, what it was before, why not."""

from dataclasses import dataclass

from app.domain.kind import Kind
from app.domain.mail.sent_document import SentDocument
from app.services.customers.online import LoggedChange, LoggedEvent
from app.services.store.store import Store
from app.services.words import Words
from app.services.words.audit import audit_action, audit_fields
from app.ui.labels.group_words import GroupValues, group_name
from app.ui.labels.sent_words import names_of, sent_title
from app.ui.labels.subjects import why

UNDONE = frozenset({"conflict", "rejected", "dependency_failed"})
"""Outcomes of what was asked for and not applied."""

_LAPTOP_LETTERS = 8


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with its values in words."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class AuditWords:
    """Says what an entry is; ``store`` knows which laptop this one is."""

    words: Words
    values: GroupValues
    store: Store

    def action(self, event: LoggedEvent) -> str:
        """What was done or asked for."""
        return audit_action(self.words, event.action)

    def changes(self, event: LoggedEvent) -> tuple[FieldChange, ...]:
        """Every field that changed, or was to change."""
        return tuple(self._change(each) for each in event.changes)

    def summary(self, event: LoggedEvent) -> str:
        """In one line: why it was not applied, else what changed from what to what."""
        words = self.words
        text = " · ".join(
            words.translate("file", "{field}: {old} → {new}", field=each.name, old=each.old, new=each.new)
            for each in self.changes(event)
        )
        if event.outcome == "conflict" and text:
            return words.translate("file", "Not applied: {changes}", changes=text)
        return self.reason(event) or self._sent(event) or text or audit_fields(words, event.fields)

    def reason(self, event: LoggedEvent) -> str:
        """Why it was not applied; empty where it was."""
        if not event.problem:
            return ""
        return why(self.words, event.problem, event.problems, event.data)

    def place(self, event: LoggedEvent) -> tuple[str, str]:
        """From where it came: the machine, and whether it is this one."""
        words = self.words
        if not event.place:
            return words.translate("file", "On the portal"), ""
        is_this = event.place == self.store.client_id()
        here = words.translate("file", "This laptop") if is_this else ""
        if event.place_name:
            return event.place_name, here
        return here or words.translate("file", "Laptop {id}", id=event.place[-_LAPTOP_LETTERS:]), ""

    def _sent(self, event: LoggedEvent) -> str:
        """What went to whom, of an e-mail that this laptop has heard of."""
        if event.kind != Kind.SENT_DOCUMENT:
            return ""
        record = self.store.load(Kind.SENT_DOCUMENT, event.target_id)
        if not isinstance(record, SentDocument):
            return ""
        return " · ".join((sent_title(self.words, record), names_of(record.recipients)))

    def _change(self, change: LoggedChange) -> FieldChange:
        name = group_name(self.words, change.field, change.new, change.old)
        old, new = (self.values.text(change.field, value) for value in (change.old, change.new))
        return FieldChange(name[:1].upper() + name[1:], old, new)
