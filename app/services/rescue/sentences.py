"""What a rescue found, saved and lost, in the rep's words: for the page, the command line and the list."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from app.domain.mail.message import MessageKind
from app.services.drafts.kept_drafts import DraftKind
from app.services.rescue.findings import Findings, Group, LostItem, Part, SavedItem
from app.services.rescue.record import PartRecord, RescueRecord
from app.services.words import Words
from app.services.words.commands import asked

MOST_NAMED = 3
"""How many are named in a line; the list has them all."""


def part_name(words: Words, part: Part) -> str:
    """What the part is called."""
    match part:
        case Part.COMMANDS:
            return words.translate("rescue", "Actions not yet sent")
        case Part.DECISIONS:
            return words.translate("rescue", "Decisions to take")
        case Part.DRAFTS:
            return words.translate("rescue", "Drafts")
        case Part.MESSAGES:
            return words.translate("rescue", "E-mails not yet sent")
        case _:
            assert_never(part)


def damage(words: Words, findings: Findings) -> str:
    """What is wrong with the file, and that nothing was done to it."""
    if not findings.pages:
        return words.translate(
            "rescue", "The local file is empty. Nothing was changed. The portal is not affected."
        )
    if findings.unreadable:
        text = words.translate(
            "rescue",
            "The local file can no longer be read whole: of {total} blocks, {n} cannot be read.",
            n=findings.unreadable,
            total=findings.pages,
        )
    else:
        text = words.translate("rescue", "The parts of the local file no longer fit together.")
    safe = words.translate("rescue", "It was read block by block, not changed. The portal is not affected.")
    return f"{text} {safe}"


def saved_of(words: Words, record: RescueRecord) -> str:
    """One sentence a part: ``3 of 4 actions not yet sent``; parts of which there was nothing are left out."""
    parts = [_share(words, each) for each in record.parts if each.found]
    if not record.is_counted:
        parts.append(uncounted(words))
    return " · ".join(parts) or _nothing(words)


def uncounted(words: Words) -> str:
    """That more may be missing than what has a name."""
    return words.translate("rescue", "more may be missing than can be named")


def lost_line(words: Words, item: LostItem) -> str:
    """Whose it was and when it was made, as far as anything tells."""
    whose = item.customer or words.translate("rescue", "customer not known")
    return whose if item.at is None else f"{whose}, {_moment(words, item.at)}"


def lost_names(words: Words, group: Group) -> str:
    """The first of what was lost by name, and how many more."""
    named = " · ".join(lost_line(words, each) for each in group.lost[:MOST_NAMED])
    more = len(group.lost) - MOST_NAMED
    return f"{named} · {words.translate('rescue', 'and {n} more', n=more)}" if more > 0 else named


def whose(words: Words, group: Group) -> str:
    """The first customers that what was saved is about, and how many more."""
    names = tuple(dict.fromkeys(each.customer for each in group.saved if each.customer))
    named = " · ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return f"{named} · {words.translate('rescue', 'and {n} more', n=more)}" if more > 0 else named


def list_lines(words: Words, findings: Findings) -> Iterator[str]:
    """Everything that was found, one line each, under the name of its part."""
    for group in findings.groups:
        head = words.translate(
            "rescue",
            "{part}: {saved} of {found}",
            part=part_name(words, group.part),
            saved=len(group.saved),
            found=group.found,
        )
        yield head
        yield from (f"  {_saved_line(words, each)}" for each in group.saved)
        for each in group.lost:
            yield "  " + words.translate("rescue", "LOST: {what}", what=lost_line(words, each))
    if not findings.is_counted:
        yield uncounted(words)


def record_lines(words: Words, record: RescueRecord) -> Iterator[str]:
    """What a rescue in the past saved and lost."""
    yield words.translate("rescue", "Rescued on {moment}", moment=_moment(words, record.at))
    parts = [part for part in record.parts if part.found]
    if not parts and record.is_counted:
        yield _nothing(words)
    for part in parts:
        yield _share(words, part)
        for each in part.lost:
            yield "  " + words.translate("rescue", "LOST: {what}", what=lost_line(words, each))
    if not record.is_counted:
        yield uncounted(words)


def _nothing(words: Words) -> str:
    return words.translate("rescue", "There was nothing that only this computer had.")


def _share(words: Words, part: PartRecord) -> str:
    match part.part:
        case Part.COMMANDS:
            return words.translate(
                "rescue", "{saved} of {n} actions not yet sent", n=part.found, saved=part.saved
            )
        case Part.DECISIONS:
            return words.translate("rescue", "{saved} of {n} decisions", n=part.found, saved=part.saved)
        case Part.DRAFTS:
            return words.translate("rescue", "{saved} of {n} drafts", n=part.found, saved=part.saved)
        case Part.MESSAGES:
            return words.translate(
                "rescue", "{saved} of {n} e-mails not yet sent", n=part.found, saved=part.saved
            )
        case _:
            assert_never(part.part)


def _saved_line(words: Words, item: SavedItem) -> str:
    match item.subject:
        case DraftKind():
            what = _draft(words, item.subject)
        case MessageKind():
            what = words.translate("rescue", "E-mail about {number}", number=item.number)
        case _:
            what = asked(words, item.subject, item.number)
    return " · ".join(part for part in (what, item.customer, _moment(words, item.at)) if part)


def _draft(words: Words, kind: DraftKind) -> str:
    match kind:
        case DraftKind.QUOTE:
            return words.translate("rescue", "Draft of a quote")
        case DraftKind.WIZARD:
            return words.translate("rescue", "Draft of a new customer")
        case DraftKind.PROFILE:
            return words.translate("rescue", "Draft of a profile")
        case DraftKind.CART:
            return words.translate("rescue", "Draft of a purchase")
        case DraftKind.CHANGE:
            return words.translate("rescue", "Draft of a change of licences")
        case DraftKind.ENDS:
            return words.translate("rescue", "Draft of one end for contracts")
        case DraftKind.HELD_MEETING:
            return words.translate("rescue", "Meeting that was held")
        case DraftKind.MEETING:
            return words.translate("rescue", "Pinned meeting")
        case DraftKind.BRANDING | DraftKind.BRANDING_FILE:
            return words.translate("rescue", "Draft of identity and documents")
        case DraftKind.LISTS:
            return words.translate("rescue", "Draft of the partner’s lists")
        case DraftKind.MESSAGE:
            return words.translate("rescue", "Draft of an e-mail")
        case _:
            assert_never(kind)


def _moment(words: Words, at: datetime) -> str:
    local = at.astimezone()
    return f"{words.formats.short_date(local.date())} {words.formats.clock(local)}"
