"""What an entry of the attention list is about, why it is there, and when it came."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import assert_never

from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.errors import Problem
from app.domain.kind import Kind
from app.services.attention.resolution_options import HAS_CONTRACT, Question
from app.services.queries.queues import AttentionItem
from app.services.store.lost_codes import BUILDS_ON_LOST
from app.services.words import Words, near_day
from app.services.words.audit import audit_fields
from app.services.words.commands import asked, refused


def title(words: Words, item: AttentionItem) -> str:
    """Whom it is about."""
    if item.kind in (Kind.PARTNER, Kind.PARTNER_FILE):
        return words.translate("attention", "Identity and documents")
    return item.customer_name or words.translate("attention", "A customer that is not here any more")


def subject(words: Words, item: AttentionItem, question: Question) -> str:
    """What happened, in a few words after the name."""
    match question:
        case Question.FIELDS:
            return words.translate("attention", "profile changed in two places")
        case Question.QUOTE:
            other = item.conflict.changed_by if item.conflict else ""
            return words.translate(
                "attention", "quote {number} also changed by {name}", number=item.number, name=other
            )
        case Question.REFUSAL:
            return refused(words, item.command, item.number)
        case Question.LOST:
            what = asked(words, item.command, item.number)
            if item.code == BUILDS_ON_LOST:
                return words.translate("attention", "{what}: held back after the portal’s restore", what=what)
            return words.translate("attention", "{what}: lost in the portal’s restore", what=what)
        case _:
            assert_never(question)


def reason(words: Words, item: AttentionItem, question: Question) -> str:
    """Why a person must decide."""
    match question:
        case Question.FIELDS:
            groups = len(item.conflict.groups) if item.conflict else 0
            return words.translate(
                "attention",
                "{n} items differ. Nothing was applied: keep the portal’s value, chosen already, or yours.",
                n=groups,
            )
        case Question.QUOTE:
            return words.translate(
                "attention",
                "Quantities and prices never merge: nothing was applied. Choose the quote that is to stay.",
            )
        case Question.REFUSAL | Question.LOST:
            by = item.conflict.changed_by if item.conflict else ""
            return why(words, item.code, item.problems, item.data, by)
        case _:
            assert_never(question)


def received(words: Words, moment: datetime, now: datetime) -> str:
    """When the portal answered; ``now`` is in the reader's zone."""
    moment = moment.astimezone()
    if moment.date() == now.date():
        return words.translate("attention", "received at {time}", time=words.formats.clock(moment))
    day = near_day(words, moment.date(), now.date())
    return words.translate("attention", "received on {day}", day=day)


def by_whom(words: Words, name: str, moment: datetime, now: datetime) -> str:
    """Who changed something, and when."""
    moment = moment.astimezone()
    day, time = near_day(words, moment.date(), now.date()), words.formats.clock(moment)
    if not name:
        return words.translate("attention", "{day}, {time}", day=day, time=time)
    return words.translate("attention", "{name}, {day}, {time}", name=name, day=day, time=time)


def why(
    words: Words, code: str, problems: Sequence[Problem], data: Mapping[str, str], changed_by: str = ""
) -> str:
    """Why something was refused: what the rules found, else what the code says."""
    if code == "invalid" and problems:
        return " ".join(dict.fromkeys(_wrong(words, problem) for problem in problems))
    if code == "status-changed" and {"state", "seen"} <= data.keys():
        return _moved_meanwhile(words, data, changed_by)
    if code == "duplicate-customer" and data.get("name") and data.get("sales_rep"):
        return words.translate(
            "attention",
            "{name} has this registration number already, in the portfolio of {rep}: nothing was created "
            "or changed.",
            name=data["name"],
            rep=data["sales_rep"],
        )
    if code == HAS_CONTRACT and changed_by:
        return words.problem(Problem("contract.sold_meanwhile", data={**data, "name": changed_by}))
    return words.problem(Problem(code, data=data))


def _wrong(words: Words, problem: Problem) -> str:
    """What is wrong; with the field before it where the sentence alone would not tell which."""
    reason, field = words.problem(problem), problem.field.partition(".")[0]
    if problem.code != "document.missing" or not field or field == "target":
        return reason
    name = audit_fields(words, (field,))
    return words.translate(
        "attention", "{field}: {problem}", field=name[:1].upper() + name[1:], problem=reason
    )


def _moved_meanwhile(words: Words, data: Mapping[str, str], by: str) -> str:
    """Who made what of the customer, against what the rep saw."""
    now, seen = (_state(words, data[name]) for name in ("state", "seen"))
    if not by:
        return words.translate(
            "attention", "It is “{now}” now; when you decided, it was “{seen}”.", now=now, seen=seen
        )
    return words.translate(
        "attention",
        "{name} changed it meanwhile: it is “{now}” now; when you decided, it was “{seen}”.",
        name=by,
        now=now,
        seen=seen,
    )


def _state(words: Words, code: str) -> str:
    """A state of a customer in words; one that this desk does not know, as it is."""
    for states in (AccountState, LifecycleStatus):
        if code in {each.value for each in states}:
            return words.name(states(code))
    return code
