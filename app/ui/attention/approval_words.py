"""What a request is about, in the few words of its card's head."""

from datetime import datetime
from decimal import Decimal

from app.domain.approval.approval import ApprovalRequest, SubjectKind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.money import round_half_away
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words, near_day
from app.ui.attention.services import ApprovalCardServices
from app.ui.workspace.workspace import Workspace

_ABOUT: dict[SubjectKind, Marked] = {
    SubjectKind.QUOTE: QT_TRANSLATE_NOOP("approvals", "quote {number}"),
    SubjectKind.CHANGE_ORDER: QT_TRANSLATE_NOOP("approvals", "change order {number}"),
    SubjectKind.LICENCES: QT_TRANSLATE_NOOP("approvals", "change of licences"),
    SubjectKind.PURCHASE: QT_TRANSLATE_NOOP("approvals", "purchase"),
}


def about(words: Words, request: ApprovalRequest, number: str) -> str:
    """What is to be sold: ``quote D-2026-1231``, ``purchase``."""
    return words.say(_ABOUT[request.subject.kind], number=number)


def customer_of(workspace: Workspace[ApprovalCardServices], id: CustomerId) -> str:
    """Whom it is to be sold to, also where the customer is gone."""
    try:
        return workspace.services.customers.get(id).identity.name
    except RuleViolation:
        return workspace.words.translate("attention", "A customer that is not here any more")


def subject_open(words: Words, shown: ApprovalFigures) -> str:
    """The same with the revision and the price list."""
    said = [about(words, shown.request, shown.number)]
    if shown.number:
        said.append(words.translate("approvals", "revision {revision}", revision=shown.revision))
    said.append(words.translate("approvals", "price list v{version}", version=shown.prices.version))
    return ", ".join(said)


def subject_closed(words: Words, shown: ApprovalFigures) -> str:
    """The facts that decide: what, discount, margin."""
    formats, said = words.formats, [about(words, shown.request, shown.number)]
    if shown.seats is not None:
        before, after = shown.seats
        said.append(words.translate("approvals", "{before} → {n} seats", n=after, before=before))
    percent = round_half_away(shown.effective or Decimal(0), 1)
    said.append(words.translate("approvals", "discount of {percent}", percent=formats.percent(percent)))
    margin = shown.totals.margin_after
    if margin is not None and margin.margin_percent is not None:
        share = formats.percent(round_half_away(margin.margin_percent, 1))
        said.append(words.translate("approvals", "margin {percent}", percent=share))
    return ", ".join(said)


def asked_at(words: Words, moment: datetime, now: datetime) -> str:
    """When it was asked for; ``now`` is in the reader's zone."""
    moment = moment.astimezone()
    time = words.formats.clock(moment)
    if moment.date() == now.date():
        return words.translate("approvals", "asked at {time}", time=time)
    day = near_day(words, moment.date(), now.date())
    return words.translate("approvals", "asked on {day} at {time}", day=day, time=time)


def asked_by(words: Words, name: str, moment: datetime, now: datetime) -> str:
    """Who asked, and when."""
    moment = moment.astimezone()
    time = words.formats.clock(moment)
    day = near_day(words, moment.date(), now.date())
    if moment.date() == now.date():
        return words.translate("approvals", "{name}, {time}", name=name, time=time)
    return words.translate("approvals", "{name}, {day} at {time}", name=name, day=day, time=time)


def why_asked(words: Words, shown: ApprovalFigures) -> str:
    """Whose limit is passed, and whether the manager may grant it."""
    if shown.beyond:
        return words.problem(shown.beyond[0])
    percent = words.formats.percent
    return words.translate(
        "approvals",
        "The discount goes up to {percent}: beyond the limit of {name}, {limit}, and within yours, {own}.",
        percent=percent(round_half_away(shown.percent, 1)),
        name=shown.request.requested_by.name,
        limit=percent(shown.rep_limit),
        own=percent(shown.own_limit),
    )
