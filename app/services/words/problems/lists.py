"""What keeps a manager's lists from being published: types, subscriptions, reasons, limits."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

LISTS: Mapping[str, Marked] = {
    "lists-not-a-manager": QT_TRANSLATE_NOOP(
        "problems", "Only a manager sets the partner’s lists. Ask yours to publish it."
    ),
    "lists.changed_elsewhere": QT_TRANSLATE_NOOP(
        "problems", "Somebody else changed this list meanwhile: look at it again before you publish."
    ),
    "lists.unchanged": QT_TRANSLATE_NOOP("problems", "No list was changed that could be published."),
    "lists.other_last": QT_TRANSLATE_NOOP(
        "problems", "One reason asks for a sentence, and it is the last: nobody is left without one."
    ),
    "lists.too_many": QT_TRANSLATE_NOOP("problems", "A list has {max} entries at most."),
    "lists.name_twice": QT_TRANSLATE_NOOP("problems", "Another entry of the list has this name already."),
    "lists.billing": QT_TRANSLATE_NOOP("problems", "A subscription is billed each month or each year."),
    "lists.credit_days": QT_TRANSLATE_NOOP("problems", "Credit is given for 0 to {max} days."),
    "lists.limit": QT_TRANSLATE_NOOP("problems", "A limit is a percentage from 0 to 100."),
}
