"""What keeps a discount from being asked for, approved or used."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

APPROVALS: Mapping[str, Marked] = {
    "approval.note_missing": QT_TRANSLATE_NOOP("problems", "Tell your manager why you ask for it."),
    "approval.answer_missing": QT_TRANSLATE_NOOP("problems", "Tell {name} what is missing."),
    "approval.terms": QT_TRANSLATE_NOOP("problems", "The request does not say what is to be sold."),
    "approval.missing": QT_TRANSLATE_NOOP("problems", "This request is not here any more."),
    "approval.waits": QT_TRANSLATE_NOOP(
        "problems", "A manager has not answered yet: it is to be approved before this can be done."
    ),
    "approval-beyond": QT_TRANSLATE_NOOP(
        "problems",
        "The discount of {percent}% is beyond {limit}%, the highest that a manager may grant. Nobody may "
        "approve it: lower the discount.",
    ),
    "approval-not-needed": QT_TRANSLATE_NOOP(
        "problems", "The discount is within your own limit: no approval is needed."
    ),
    "approval-asked": QT_TRANSLATE_NOOP("problems", "{name} has asked for this already."),
    "already-approved": QT_TRANSLATE_NOOP("problems", "{name} has approved it already."),
    "already-declined": QT_TRANSLATE_NOOP("problems", "{name} has declined it already."),
    "approval-withdrawn": QT_TRANSLATE_NOOP("problems", "{name} has withdrawn the request meanwhile."),
    "approval-void": QT_TRANSLATE_NOOP(
        "problems",
        "Revision {revision} is not what was asked for: an approval holds for one revision and its amounts.",
    ),
    "approval-closed": QT_TRANSLATE_NOOP(
        "problems", "What was to be approved is closed or was changed: there is nothing to answer any more."
    ),
    "approval-price": QT_TRANSLATE_NOOP(
        "problems", "The portal comes to other amounts than those that were asked for. Look at the new ones."
    ),
    "approval-other": QT_TRANSLATE_NOOP(
        "problems", "What was approved is not what is ordered now: ask for approval again."
    ),
    "approval-used": QT_TRANSLATE_NOOP(
        "problems", "The approval was used for another order: ask for approval of this one."
    ),
    "not-a-manager": QT_TRANSLATE_NOOP("problems", "Only a manager may answer a request for approval."),
}
