"""What can be wrong with an offer, a quote or a document."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

OFFERS: Mapping[str, Marked] = {
    "start_date.past": QT_TRANSLATE_NOOP("problems", "The start date is past. Choose {today} or later."),
    "commitment.unknown": QT_TRANSLATE_NOOP(
        "problems", "This commitment is not offered. Choose one of {allowed} months."
    ),
    "percent.range": QT_TRANSLATE_NOOP("problems", "A percentage is between {min} and {max}."),
    "quantity.range": QT_TRANSLATE_NOOP("problems", "The quantity must be between {min} and {max}."),
    "quantity.missing": QT_TRANSLATE_NOOP("problems", "Enter a quantity; 0 means not subscribed."),
    "quantity.difference": QT_TRANSLATE_NOOP(
        "problems", "Enter the new total of licences, not how many more: {typed}"
    ),
    "quantity.not_whole": QT_TRANSLATE_NOOP(
        "problems", "A quantity is a whole number, and this is not: {typed}"
    ),
    "price.not_typed": QT_TRANSLATE_NOOP("problems", "Enter a price, or choose “Back to the list price”."),
    "price.range": QT_TRANSLATE_NOOP("problems", "The price must be between {min} and {max}."),
    "lines.empty": QT_TRANSLATE_NOOP("problems", "Give at least one product a quantity."),
    "bundle.one_count": QT_TRANSLATE_NOOP(
        "problems", "A bundle is offered once, with its number of licences."
    ),
    "line.duplicate": QT_TRANSLATE_NOOP("problems", "A line is there twice. Remove one of them."),
    "product.unknown": QT_TRANSLATE_NOOP(
        "problems", "This product is not in the catalogue. Remove the line."
    ),
    "product.not_sold": QT_TRANSLATE_NOOP("problems", "This product is no longer sold. Remove the line."),
    "product.not_in_offer": QT_TRANSLATE_NOOP(
        "problems", "This product cannot be part of this type of offer."
    ),
    "level.missing": QT_TRANSLATE_NOOP("problems", "Choose the level of this product."),
    "level.not_allowed": QT_TRANSLATE_NOOP(
        "problems", "This level is not sold under your partnership. Choose another."
    ),
    "option.not_offered": QT_TRANSLATE_NOOP(
        "problems", "Options are not sold under your partnership. Go on without this one."
    ),
    "option.too_many": QT_TRANSLATE_NOOP(
        "problems", "An option is for seats of its product, and there are only {max} of those."
    ),
    "offer.not_allowed": QT_TRANSLATE_NOOP(
        "problems", "This type of offer is not sold under your partnership."
    ),
    "partnership.unknown": QT_TRANSLATE_NOOP("problems", "The programme is not sold under this partnership."),
    "partnership.none": QT_TRANSLATE_NOOP("problems", "Your company does not take part in this programme."),
    "programme.mismatch": QT_TRANSLATE_NOOP(
        "problems", "These terms belong to another programme. Start the quote again."
    ),
    "programme.unknown": QT_TRANSLATE_NOOP(
        "problems", "This programme is not in the catalogue. Exchange with the portal to receive it."
    ),
    "price.missing": QT_TRANSLATE_NOOP(
        "problems",
        "The price list has no price for this product, level and commitment. Choose another combination.",
    ),
    "price_list.mismatch": QT_TRANSLATE_NOOP(
        "problems", "The prices come from another price list. Refresh the prices."
    ),
    "price_list.not_for_programme": QT_TRANSLATE_NOOP(
        "problems", "This price list is of another programme or partnership. Refresh the prices."
    ),
    "price_list.missing": QT_TRANSLATE_NOOP(
        "problems", "No price list is in force on this day. Exchange with the portal to receive it."
    ),
    "price_list.not_in_force": QT_TRANSLATE_NOOP(
        "problems", "This price list is no longer in force. Re-quote at today’s prices."
    ),
    "price_list.other_programme": QT_TRANSLATE_NOOP(
        "problems", "This price list is of another programme. Refresh the prices."
    ),
    "tiers.empty": QT_TRANSLATE_NOOP("problems", "There is no price: give at least one tier."),
    "tiers.up_to": QT_TRANSLATE_NOOP(
        "problems", "This tier ends at {up_to} units. A tier ends at 1 unit or more."
    ),
    "tiers.overlap": QT_TRANSLATE_NOOP(
        "problems",
        "This tier ends at {up_to} units, and an earlier one at {previous}. Put the tiers in order.",
    ),
    "tiers.after_open_end": QT_TRANSLATE_NOOP(
        "problems",
        "A tier before this one has no end, so that this one is never reached. Put the one without end last.",
    ),
    "tiers.hole": QT_TRANSLATE_NOOP(
        "problems", "Beyond {up_to} units there is no price. Leave the end of the last tier open."
    ),
    "price_list.dates": QT_TRANSLATE_NOOP("problems", "This price list ends before it begins."),
    "price_list.entry_double": QT_TRANSLATE_NOOP("problems", "The price list has two prices for {id}."),
    "catalogue.double_id": QT_TRANSLATE_NOOP("problems", "{id} is in the catalogue twice."),
    "programme.product_unknown": QT_TRANSLATE_NOOP(
        "problems", "A bundle of this programme holds a product that it does not have: {id}"
    ),
    "programme.level_unknown": QT_TRANSLATE_NOOP(
        "problems", "This programme has no name for the level {level}."
    ),
    "programme.commitments": QT_TRANSLATE_NOOP(
        "problems", "This programme needs commitments, each of 1 month or more."
    ),
    "programme.partnerships": QT_TRANSLATE_NOOP("problems", "This programme is sold under no partnership."),
    "programme.length": QT_TRANSLATE_NOOP("problems", "This length is {length}. It must be {min} or more."),
    "tax.double": QT_TRANSLATE_NOOP("problems", "There are two VAT rates of {country} for one day."),
    "customer_type.credit_days": QT_TRANSLATE_NOOP(
        "problems", "Credit is for {days} days. It must be for 0 or more."
    ),
    "currency.mismatch": QT_TRANSLATE_NOOP(
        "problems", "These amounts are in {found}, and {expected} is needed."
    ),
    "currency.unknown": QT_TRANSLATE_NOOP("problems", "This currency is not known: {currency}"),
    "vat.rate_missing": QT_TRANSLATE_NOOP(
        "problems", "No VAT rate of {country} is known for {on}. Exchange with the portal to receive it."
    ),
    "discount.approval_needed": QT_TRANSLATE_NOOP(
        "problems",
        "The discount of {percent}% is beyond your limit of {limit}%: a manager must approve it.",
    ),
    "agreement.missing": QT_TRANSLATE_NOOP(
        "problems",
        "The general terms that go with this offer are not here yet. Exchange with the portal to "
        "receive them.",
    ),
    "agreement.unknown": QT_TRANSLATE_NOOP(
        "problems", "These general terms do not go with this offer. Read and accept the current ones."
    ),
    "acceptance.changed": QT_TRANSLATE_NOOP(
        "problems", "This is not what was shown any more: go back to the proposal and have it accepted anew."
    ),
    "scenario.full": QT_TRANSLATE_NOOP(
        "problems", "The scenario board has {max} variants already: take one off first."
    ),
    "acceptance.unsigned": QT_TRANSLATE_NOOP("problems", "The signature is missing."),
    "signature.malformed": QT_TRANSLATE_NOOP(
        "problems", "The signature cannot be read: have it signed anew."
    ),
    "acceptance.nothing_shown": QT_TRANSLATE_NOOP(
        "problems", "It is not known what was shown: show it again and have it signed anew."
    ),
    "acceptance.hash": QT_TRANSLATE_NOOP(
        "problems", "The fingerprint is not that of what was shown: the acceptance does not count."
    ),
    "acceptance.nobody": QT_TRANSLATE_NOOP("problems", "Enter the name of the person who accepts."),
    "refusal.text_missing": QT_TRANSLATE_NOOP("problems", "Say why in a few words: this reason asks for it."),
    "reason.unknown": QT_TRANSLATE_NOOP("problems", "This reason is no longer in the list. Choose another."),
    "revision.other": QT_TRANSLATE_NOOP(
        "problems", "The quote was changed meanwhile. Look at the new version before you go on."
    ),
    "transition.not_allowed": QT_TRANSLATE_NOOP(
        "problems", "Its present status does not allow this any more."
    ),
    "document.exists": QT_TRANSLATE_NOOP("problems", "This exists already."),
    "customer.missing": QT_TRANSLATE_NOOP(
        "problems", "This customer is not on this laptop. Exchange with the portal to receive it."
    ),
    "document.missing": QT_TRANSLATE_NOOP("problems", "This no longer exists, or not on this laptop."),
    "paper.no_pdf": QT_TRANSLATE_NOOP(
        "problems", "This is not a PDF, or not a whole one, or it asks for a password."
    ),
    "paper.no_order": QT_TRANSLATE_NOOP(
        "problems", "{number} is no order: its customer has not accepted what was shown."
    ),
    "paper.no_acceptance": QT_TRANSLATE_NOOP(
        "problems", "This file carries no acceptance: Channel Desk did not make it of what was accepted."
    ),
    "paper.content_changed": QT_TRANSLATE_NOOP(
        "problems", "The acceptance in this file was altered: it is not what the customer accepted."
    ),
    "paper.page_changed": QT_TRANSLATE_NOOP(
        "problems",
        "The acceptance of {number} is genuine, but the file is not what this laptop prints of it: a page was"
        " altered, or the catalogue was another one.",
    ),
    "paper.drawn_otherwise": QT_TRANSLATE_NOOP(
        "problems",
        "The acceptance of {number} is genuine. Its pages were not compared: the file says that it has layout"
        " {drawing} of Channel Desk, and this version prints layout {here}.",
    ),
    "paper.another_acceptance": QT_TRANSLATE_NOOP(
        "problems", "By now {number} has another acceptance than this file, or none."
    ),
    "paper.not_here": QT_TRANSLATE_NOOP(
        "problems",
        "The acceptance of {number} is whole in itself, but that document is not on this laptop:"
        " nothing was compared.",
    ),
    "paper.change_moved": QT_TRANSLATE_NOOP(
        "problems",
        "Prices or licences are others by now than {number} was saved with: open it and save it again.",
    ),
    "paper.change_settled": QT_TRANSLATE_NOOP(
        "problems",
        "What {number} changed is another by now, and no customer accepted it on screen: it cannot be printed"
        " any more.",
    ),
    "document.mention_missing": QT_TRANSLATE_NOOP(
        "problems",
        "A legal mention is missing from the program’s files ({mention}). Install the program again.",
    ),
    "paper.left_out": QT_TRANSLATE_NOOP(
        "problems", "These characters cannot be printed, and a “?” stands in their place: {found}."
    ),
    "font.missing": QT_TRANSLATE_NOOP(
        "problems", "The font {face} is missing from the program’s files. Install the program again."
    ),
    "account.reads_only": QT_TRANSLATE_NOOP("problems", "Your account may only read. Ask a manager."),
    "attention.other_kind": QT_TRANSLATE_NOOP(
        "problems", "This way out is not for this case. Choose another."
    ),
    "catalogue.not_here": QT_TRANSLATE_NOOP(
        "problems",
        "The catalogue is not complete on this laptop yet. Exchange with the portal to receive it.",
    ),
    "customer.changed_elsewhere": QT_TRANSLATE_NOOP(
        "problems", "Somebody changed the same thing while you were writing. Look at it before you save."
    ),
    "customer.duplicate": QT_TRANSLATE_NOOP(
        "problems", "{name} has this registration number already. Open that customer instead."
    ),
    "draft.missing": QT_TRANSLATE_NOOP("problems", "This draft no longer exists."),
    "price_list.none_in_force": QT_TRANSLATE_NOOP(
        "problems", "No price list is in force on {on}. Exchange with the portal to receive it."
    ),
    "repricing.revised": QT_TRANSLATE_NOOP(
        "problems",
        "{number} was revised meanwhile. Its amounts are shown anew: look at them, then re-price it.",
    ),
    "repricing.not_open": QT_TRANSLATE_NOOP(
        "problems", "{number} is not open any more: nothing was re-priced in it."
    ),
    "quote.expired": QT_TRANSLATE_NOOP(
        "problems", "The quote expired on {expires_on}. Re-quote at today’s prices."
    ),
    "quote.sibling_validated": QT_TRANSLATE_NOOP(
        "problems",
        "Quote {number} of this customer is validated and supersedes this one. Re-quote it once the portal "
        "has answered.",
    ),
    "copy.customer_lost": QT_TRANSLATE_NOOP(
        "problems", "{name} is marked as lost. Take it up again as a prospect first."
    ),
    "copy.not_quoted": QT_TRANSLATE_NOOP(
        "problems", "{name} is a customer under {partnership}, where this is not sold by quotes."
    ),
    "contract.exists": QT_TRANSLATE_NOOP(
        "problems",
        "This customer has a contract, or a sale that will make one. Say that you want another beside it.",
    ),
    "quote.missing": QT_TRANSLATE_NOOP(
        "problems", "This quote is not on this laptop. Exchange with the portal to receive it."
    ),
    "quote.unchanged": QT_TRANSLATE_NOOP(
        "problems", "Nothing was changed: there is no new revision to create."
    ),
    "refusal.reason_missing": QT_TRANSLATE_NOOP("problems", "Choose the reason."),
    "revision.missing": QT_TRANSLATE_NOOP("problems", "This quote has no revision {revision}."),
    "proration.period": QT_TRANSLATE_NOOP("problems", "The change does not lie in this billing period."),
}
