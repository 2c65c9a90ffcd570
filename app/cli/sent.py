"""What went to a customer by e-mail, as verbs say it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.mail.sent_documents import SentRow
    from app.services.words import Words


def sent_lines(words: "Words", rows: "Sequence[SentRow]") -> tuple[str, ...]:
    """A line for each message that left: when, what, to whom, by whom."""
    return tuple(
        f"{each.sent_at.astimezone():%Y-%m-%d %H:%M}  {each.number}, {words.name(each.kind)},"
        f" {', '.join(one.address for one in each.recipients)}, {each.sent_by.name}, {words.name(each.state)}"
        for each in (row.record for row in rows)
    )


def sent_data(rows: "Sequence[SentRow]") -> list[dict[str, Any]]:
    """The same as JSON; ``kept`` says that this laptop has what went."""
    return [
        {
            "id": row.record.id,
            "number": row.record.number,
            "revision": row.record.revision,
            "kind": row.record.kind.value,
            "state": row.record.state.value,
            "channel": row.record.channel.value,
            "to": [each.address for each in row.record.recipients],
            "refused": list(row.record.refused),
            "files": list(row.record.files),
            "sent_by": row.record.sent_by.name,
            "sent_at": row.record.sent_at.isoformat(),
            "kept": row.is_kept,
        }
        for row in rows
    ]
