"""Why a typed sentence opens nothing, or not just what it says."""

from app.services.words.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "sentence.customer_missing": QT_TRANSLATE_NOOP("problems", "No customer of that name is on this laptop."),
    "sentence.customers": QT_TRANSLATE_NOOP(
        "problems", "“{typed}” may be {count} customers. Choose one, or type more of the name."
    ),
    "sentence.two_customers": QT_TRANSLATE_NOOP(
        "problems", "Two customers are named, {customer} and {other}. A sentence is about one."
    ),
    "sentence.products": QT_TRANSLATE_NOOP(
        "problems", "Which product? Several of {customer} may be meant. Choose one, or name it."
    ),
    "sentence.product_unknown": QT_TRANSLATE_NOOP("problems", "“{typed}” is no product of the catalogue."),
    "sentence.products_unlike": QT_TRANSLATE_NOOP(
        "problems", "The products have different numbers of licences: name the one that is meant."
    ),
    "sentence.contracts": QT_TRANSLATE_NOOP(
        "problems", "Which contract? {customer} has several that may be meant. Choose one."
    ),
    "sentence.quotes": QT_TRANSLATE_NOOP(
        "problems", "Which quote? {customer} has several that are open. Choose one, or type its number."
    ),
    "sentence.quote_missing": QT_TRANSLATE_NOOP("problems", "Quote {number} is not on this laptop."),
    "sentence.quote_of_other": QT_TRANSLATE_NOOP(
        "problems", "Quote {number} is of {customer}, not of the customer that is named."
    ),
    "sentence.turned": QT_TRANSLATE_NOOP(
        "problems", "“{typed}” may turn the sentence round, and is not understood: nothing is opened."
    ),
    "sentence.numbers": QT_TRANSLATE_NOOP(
        "problems", "Which number is meant, {numbers}? Put a sign or its product beside each."
    ),
    "sentence.how_many": QT_TRANSLATE_NOOP("problems", "How many licences?"),
    "sentence.nothing_asked": QT_TRANSLATE_NOOP(
        "problems", "What is to be done? Say how many licences, a level or a discount."
    ),
    "sentence.not_sold": QT_TRANSLATE_NOOP("problems", "{product} is not sold to {customer}."),
    "sentence.purchased": QT_TRANSLATE_NOOP(
        "problems", "{programme} is purchased, not quoted. Begin with the cart of {customer}."
    ),
    "sentence.not_quoted": QT_TRANSLATE_NOOP(
        "problems", "There are no quotes for {customer}: {programme} is assigned directly."
    ),
    "sentence.bundle_and_products": QT_TRANSLATE_NOOP(
        "problems", "An offer is the bundle or products by themselves, not both."
    ),
    "sentence.no_level": QT_TRANSLATE_NOOP("problems", "Nothing that {customer} holds has levels."),
    "sentence.product_no_level": QT_TRANSLATE_NOOP("problems", "{product} has no levels."),
    "sentence.level_not_sold": QT_TRANSLATE_NOOP("problems", "{product} {level} is not sold to {customer}."),
    "sentence.nothing_held": QT_TRANSLATE_NOOP("problems", "{customer} has no licences yet."),
    "sentence.product_not_held": QT_TRANSLATE_NOOP("problems", "{customer} has no licence of {product}."),
    "sentence.too_many_fewer": QT_TRANSLATE_NOOP(
        "problems", "{customer} has {quantity} licences of {product}: there cannot be {count} fewer."
    ),
    "sentence.nothing_due": QT_TRANSLATE_NOOP(
        "problems", "No contract of {customer} comes to its end: they go on by themselves."
    ),
    "sentence.no_open_quote": QT_TRANSLATE_NOOP("problems", "{customer} has no open quote."),
    "sentence.day_past": QT_TRANSLATE_NOOP("problems", "{day} is past. Choose today or a later day."),
    "sentence.counts_from_placing": QT_TRANSLATE_NOOP(
        "problems", "An order counts from the day on which it is placed: {day} cannot be ordered in advance."
    ),
    "sentence.not_before": QT_TRANSLATE_NOOP(
        "problems", "The licences can be reduced from {day}, not before."
    ),
    "sentence.term_kept": QT_TRANSLATE_NOOP(
        "problems", "Contract {contract} keeps its commitment: {months} months can be agreed at its renewal."
    ),
    "sentence.lost": QT_TRANSLATE_NOOP(
        "problems", "{customer} is a lost customer. Reopen the file before it is offered anything."
    ),
    "sentence.reads_only": QT_TRANSLATE_NOOP("problems", "Your role reads only."),
}
