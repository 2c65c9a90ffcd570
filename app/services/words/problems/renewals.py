"""What keeps a quote from renewing a contract."""

from app.services.words.marks import QT_TRANSLATE_NOOP

RENEWALS = {
    "renewal.done": QT_TRANSLATE_NOOP("problems", "Contract {contract} is renewed already."),
    "renewal.other": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} is of another programme, partnership or currency, and is not renewed by this "
        "quote.",
    ),
    "renewal.too_early": QT_TRANSLATE_NOOP(
        "problems",
        "The term of contract {contract} that runs began on {start}. The renewal begins on a later day.",
    ),
    "renewal.quoted": QT_TRANSLATE_NOOP(
        "problems", "Quote {number} renews this contract already. Go on with that one, or refuse it first."
    ),
    "renewal.nothing_held": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing is held under contract {contract} any more on {start}: there is nothing to renew.",
    ),
    "renewal.changed": QT_TRANSLATE_NOOP(
        "problems",
        "What is held under contract {contract} was changed since this quote was written: {monthly} a "
        "month instead of {seen_monthly}. Modify the quote: it says what differs, and takes it over.",
    ),
    "renewal.end_moved": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} ends on {end} by now, and not on {seen_end} as when this quote was written. "
        "Modify the quote and look at its first day again.",
    ),
    "renewal.ordered_for_later": QT_TRANSLATE_NOOP(
        "problems",
        "Since this quote was written, fewer seats were ordered under contract {contract} for {later}, a day "
        "that the renewal does not let come. Modify the quote and look at its quantities again.",
    ),
    "renewal.not_bought": QT_TRANSLATE_NOOP("problems", "A contract is renewed by a quote, not by an order."),
    "renewal-quoted": QT_TRANSLATE_NOOP(
        "problems",
        "Quote {quote_number} of {rep} renews this contract already. Nothing was done with this one.",
    ),
    "renewal-done": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} was renewed meanwhile: contract {contract_number}, at {monthly} a "
        "month. This quote came to {seen_monthly}. Nothing was sold a second time.",
    ),
    "renewal-changed": QT_TRANSLATE_NOOP(
        "problems",
        "What is held under contract {contract} was changed meanwhile: {monthly} a month instead "
        "of {seen_monthly}. Contract {contract} ends on {end} by now, and not on {seen_end}. Fewer seats "
        "were ordered under contract {contract} meanwhile for {later}, a day that the renewal does not let "
        "come. Take the quantities over, or look at the quote again before it is validated.",
    ),
}
