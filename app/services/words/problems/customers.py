"""What keeps a status from being changed, a view from being kept, an account from hosting others."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

CUSTOMERS: Mapping[str, Marked] = {
    "account.none": QT_TRANSLATE_NOOP(
        "problems", "There is no account yet: it opens with the first contract."
    ),
    "account.already": QT_TRANSLATE_NOOP("problems", "Its account is in no state that this would change."),
    "customer.lost": QT_TRANSLATE_NOOP(
        "problems", "{name} is marked as lost. Take it up again as a prospect first."
    ),
    "customer.lost_already": QT_TRANSLATE_NOOP("problems", "It is marked as lost already."),
    "customer.refused": QT_TRANSLATE_NOOP(
        "problems", "The portal did not take this customer. Settle that in Attention first."
    ),
    "customer.sale_waiting": QT_TRANSLATE_NOOP(
        "problems", "A sale to this customer waits here to be sent. Take it back first."
    ),
    "customer.sale_sent": QT_TRANSLATE_NOOP(
        "problems",
        "A sale to this customer is on its way to the portal. Mark it as lost once the portal has answered.",
    ),
    "customer.not_lost": QT_TRANSLATE_NOOP("problems", "It is not lost."),
    "status.changed": QT_TRANSLATE_NOOP(
        "problems", "A colleague changed its status meanwhile. Look at the file first."
    ),
    "parent.not_channel": QT_TRANSLATE_NOOP(
        "problems", "Only a channel account can hold other customers. Choose another one."
    ),
    "view.name_missing": QT_TRANSLATE_NOOP("problems", "Give the view a name."),
    "view.name_taken": QT_TRANSLATE_NOOP("problems", "Another view has this name. Choose another one."),
    "view.missing": QT_TRANSLATE_NOOP("problems", "This view no longer exists."),
    "selection.too_large": QT_TRANSLATE_NOOP(
        "problems", "At most {max} customers at a time; {count} are selected. Narrow the list first."
    ),
}
