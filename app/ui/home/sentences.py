"""What the list of things to do says of each: what happened, and the one thing that the rep can do.

The words of what the portal refused are imported when there is something that it refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from app.domain.kind import Kind
from app.services.home.to_do import Group, ToDo, ToDoKind
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words, near_day
from app.ui.theme import Status
from app.ui.theme.icons import IconName


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row as it is shown; ``name`` is whom it is about, ``action`` what a click does."""

    name: str
    text: str
    action: str
    status: Status
    icon: IconName


@dataclass(frozen=True, slots=True)
class Moment:
    """The rep's day and hour, for what is told by them."""

    today: date
    now: datetime


_LOOKS: Mapping[ToDoKind, tuple[Status, IconName]] = {
    ToDoKind.REFUSED: ("danger", "attention"),
    ToDoKind.MAIL: ("danger", "mail"),
    ToDoKind.TO_APPROVE: ("violet", "pen"),
    ToDoKind.WISH: ("warning", "question"),
    ToDoKind.DECLINED: ("danger", "no"),
    ToDoKind.MEETING: ("info", "clock"),
    ToDoKind.ACCEPTED: ("success", "ok"),
    ToDoKind.GRANTED: ("success", "ok"),
    ToDoKind.INSTALLATION: ("info", "half"),
    ToDoKind.RENEWAL: ("neutral", "calendar"),
    ToDoKind.UNANSWERED: ("neutral", "send"),
    ToDoKind.DRAFT: ("neutral", "draft"),
}
_SEE = QT_TRANSLATE_NOOP("home", "See")
_ACTIONS: Mapping[ToDoKind, Marked] = {
    ToDoKind.REFUSED: QT_TRANSLATE_NOOP("home", "Decide"),
    ToDoKind.MAIL: QT_TRANSLATE_NOOP("home", "See the e-mail"),
    ToDoKind.TO_APPROVE: QT_TRANSLATE_NOOP("home", "Answer"),
    ToDoKind.WISH: QT_TRANSLATE_NOOP("home", "Read the request"),
    ToDoKind.DECLINED: QT_TRANSLATE_NOOP("home", "See why"),
    ToDoKind.MEETING: QT_TRANSLATE_NOOP("home", "Prepare"),
    ToDoKind.ACCEPTED: QT_TRANSLATE_NOOP("home", "Open the file"),
    ToDoKind.GRANTED: QT_TRANSLATE_NOOP("home", "Send the quote"),
    ToDoKind.INSTALLATION: QT_TRANSLATE_NOOP("home", "Follow up"),
    ToDoKind.RENEWAL: QT_TRANSLATE_NOOP("home", "Renew"),
    ToDoKind.UNANSWERED: QT_TRANSLATE_NOOP("home", "Remind"),
    ToDoKind.DRAFT: QT_TRANSLATE_NOOP("home", "Go on"),
}
_FOR_WRITERS = (ToDoKind.GRANTED, ToDoKind.INSTALLATION, ToDoKind.RENEWAL, ToDoKind.UNANSWERED)
"""What a viewer may only look at."""
_KINDS: Mapping[ToDoKind, Marked] = {
    ToDoKind.REFUSED: QT_TRANSLATE_NOOP("home", "Attention"),
    ToDoKind.MAIL: QT_TRANSLATE_NOOP("home", "E-mail"),
    ToDoKind.TO_APPROVE: QT_TRANSLATE_NOOP("home", "To be approved"),
    ToDoKind.WISH: QT_TRANSLATE_NOOP("home", "Asked on-line"),
    ToDoKind.DECLINED: QT_TRANSLATE_NOOP("home", "Discounts declined"),
    ToDoKind.MEETING: QT_TRANSLATE_NOOP("home", "Meetings"),
    ToDoKind.ACCEPTED: QT_TRANSLATE_NOOP("home", "Accepted on-line"),
    ToDoKind.GRANTED: QT_TRANSLATE_NOOP("home", "Discounts approved"),
    ToDoKind.INSTALLATION: QT_TRANSLATE_NOOP("home", "Installations"),
    ToDoKind.RENEWAL: QT_TRANSLATE_NOOP("home", "Renewals"),
    ToDoKind.UNANSWERED: QT_TRANSLATE_NOOP("home", "Without an answer"),
    ToDoKind.DRAFT: QT_TRANSLATE_NOOP("home", "Drafts"),
}
_APPROVABLE: Mapping[str, Marked] = {
    "quote": QT_TRANSLATE_NOOP("home", "discount on quote {number}"),
    "change_order": QT_TRANSLATE_NOOP("home", "discount on change quote {number}"),
    "licences": QT_TRANSLATE_NOOP("home", "discount on a change of licences"),
    "purchase": QT_TRANSLATE_NOOP("home", "discount on a purchase"),
}
_RENEWALS: Mapping[str, Marked] = {
    "notice": QT_TRANSLATE_NOOP("home", "notice of contract {number} until {day}"),
    "tacit": QT_TRANSLATE_NOOP("home", "contract {number} renews itself after {day}"),
    "end": QT_TRANSLATE_NOOP("home", "contract {number} ends on {day}"),
}
_BEGUN: Mapping[str, Marked] = {
    "wizard": QT_TRANSLATE_NOOP("home", "new customer begun"),
    "profile": QT_TRANSLATE_NOOP("home", "change of the profile begun"),
    "cart": QT_TRANSLATE_NOOP("home", "cart begun"),
    "quote": QT_TRANSLATE_NOOP("home", "quote begun"),
    "change": QT_TRANSLATE_NOOP("home", "change of licences begun"),
    "ends": QT_TRANSLATE_NOOP("home", "contracts to bring to one end"),
}


def words_of(words: Words, entry: ToDo, moment: Moment, *, may_write: bool) -> RowWords:
    """What the row of ``entry`` says."""
    status, icon = _look(entry)
    return RowWords(
        _name(words, entry), _text(words, entry, moment), _action(words, entry, may_write), status, icon
    )


def words_of_rest(words: Words, group: Group) -> RowWords:
    """What the row says that stands for those of a kind that are not shown."""
    status, icon = _LOOKS[group.kind]
    text = words.translate("home", "and {n} more", n=group.rest)
    see = words.translate("home", "See all")
    return RowWords(words.say(_KINDS[group.kind]), text, see, status, icon)


def _name(words: Words, entry: ToDo) -> str:
    if entry.item is not None:
        from app.ui.labels.subjects import title

        return title(words, entry.item)
    return entry.name or words.translate("home", "Without a name yet")


def _look(entry: ToDo) -> tuple[Status, IconName]:
    if entry.kind is ToDoKind.REFUSED and _is_conflict(entry):
        return "warning", "attention"
    return _LOOKS[entry.kind]


def _is_conflict(entry: ToDo) -> bool:
    return entry.question is not None and entry.question.value in ("fields", "quote")


def _action(words: Words, entry: ToDo, may_write: bool) -> str:
    if entry.kind in _FOR_WRITERS and not may_write:
        return words.say(_SEE)
    match entry.kind:
        case ToDoKind.REFUSED if _is_conflict(entry):
            return words.translate("home", "Choose")
        case ToDoKind.MAIL if entry.detail == "addresses":
            return words.translate("home", "Correct the address")
        case ToDoKind.GRANTED if entry.about is Kind.ORDER:
            return words.translate("home", "Go on")
        case ToDoKind.GRANTED if entry.about is Kind.CHANGE_ORDER:
            return words.translate("home", "Send the change quote")
        case _:
            return words.say(_ACTIONS[entry.kind])


def _text(words: Words, entry: ToDo, moment: Moment) -> str:
    match entry.kind:
        case ToDoKind.REFUSED:
            return _refused(words, entry)
        case ToDoKind.MAIL:
            return _mail(words, entry)
        case ToDoKind.TO_APPROVE:
            what = words.say(_APPROVABLE[entry.detail], number=entry.number)
            return words.translate("home", "{what}, asked by {name}", what=what, name=entry.by)
        case ToDoKind.DECLINED:
            what = words.say(_APPROVABLE[entry.detail], number=entry.number)
            return words.translate("home", "{what}, declined by {name}", what=what, name=entry.by)
        case ToDoKind.GRANTED:
            what = words.say(_APPROVABLE[entry.detail], number=entry.number)
            return words.translate("home", "{what}, approved by {name}", what=what, name=entry.by)
        case _:
            return _text_of_customer(words, entry, moment)


def _text_of_customer(words: Words, entry: ToDo, moment: Moment) -> str:
    match entry.kind:
        case ToDoKind.WISH:
            return words.translate("home", "{name} asks for a change on-line", name=entry.by)
        case ToDoKind.ACCEPTED:
            return words.translate(
                "home", "{number} accepted on-line by {name}", number=entry.number, name=entry.by
            )
        case ToDoKind.MEETING if isinstance(entry.at, time):
            return words.translate("home", "meeting at {time}", time=words.formats.clock(entry.at))
        case ToDoKind.MEETING:
            return words.translate("home", "meeting today")
        case ToDoKind.INSTALLATION:
            return _standing_still(words, entry)
        case ToDoKind.RENEWAL if entry.day is not None:
            day = near_day(words, entry.day, moment.today)
            return words.say(_RENEWALS[entry.detail], number=entry.number, day=day)
        case ToDoKind.UNANSWERED if entry.about is Kind.CHANGE_ORDER:
            return words.translate(
                "home", "change quote {number} without an answer for a week", number=entry.number
            )
        case ToDoKind.UNANSWERED:
            return words.translate("home", "quote {number} without an answer for a week", number=entry.number)
        case _:
            return _begun(words, entry, moment)


def _refused(words: Words, entry: ToDo) -> str:
    from app.ui.labels.subjects import subject

    if entry.item is None or entry.question is None:
        return ""
    return subject(words, entry.item, entry.question)


def _mail(words: Words, entry: ToDo) -> str:
    match entry.detail:
        case "addresses":
            return words.translate(
                "home", "e-mail about {number} not delivered: address refused", number=entry.number
            )
        case "unknown":
            return words.translate(
                "home", "e-mail about {number}: look whether it has left", number=entry.number
            )
        case _:
            return words.translate("home", "e-mail about {number} did not leave", number=entry.number)


def _standing_still(words: Words, entry: ToDo) -> str:
    match entry.detail:
        case "prerequisites":
            return words.translate("home", "prerequisites at a standstill for {n} days", n=entry.days)
        case "redirection":
            return words.translate("home", "flow redirection at a standstill for {n} days", n=entry.days)
        case _:
            return words.translate("home", "installation at a standstill for {n} days", n=entry.days)


def _begun(words: Words, entry: ToDo, moment: Moment) -> str:
    what = words.say(_BEGUN[entry.detail])
    if not isinstance(entry.at, datetime):
        return what
    here = entry.at.astimezone()
    if here.date() == moment.now.date():
        time_said = words.formats.clock(here)
        return words.translate("home", "{what}, saved at {time}", what=what, time=time_said)
    day = near_day(words, here.date(), moment.now.date())
    return words.translate("home", "{what}, saved on {day}", what=what, day=day)
