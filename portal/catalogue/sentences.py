"""What is wrong with the catalogue's files, in the words of whoever looks after the portal."""

from collections.abc import Mapping

from app.domain.errors import Problem

SENTENCES: Mapping[str, str] = {
    "catalogue.malformed": "is not what its folder says: {reason}",
    "catalogue.unreadable": "cannot be read: {reason}",
    "catalogue.file_missing": "is missing.",
    "catalogue.file_unknown": "Nothing reads this file: is it in the wrong folder?",
    "catalogue.file_name": "holds the id {id}; file and id must be called the same.",
    "catalogue.unknown_field": "Nothing reads this key: is it a typing error?",
    "catalogue.folder_missing": "There is no such folder.",
    "catalogue.folder_empty": (
        "There is no catalogue here: the folder above catalogue/ and agreements/ is meant."
    ),
    "catalogue.id": "{id} can be no id: letters without accents, digits and . _ ~ : @ - are, 100 at most.",
    "catalogue.double_id": "{id} is there twice.",
    "catalogue.text_missing": "This text is missing.",
    "currency.unknown": "{currency} is no currency of ISO 4217.",
    "percent.range": "{value} is no percentage from {min} to {max}.",
    "price.range": "{value} is no price from {min} to {max}.",
    "tiers.empty": "There is no tier, and so no price.",
    "tiers.up_to": "This tier ends at {up_to} units; a tier ends at 1 unit or more.",
    "tiers.overlap": "This tier ends at {up_to} units, and an earlier one at {previous}: put them in order.",
    "tiers.after_open_end": "A tier before this one has no end, so that this one is never reached.",
    "tiers.hole": "Beyond {up_to} units there is no price: leave the end of the last tier open.",
    "price_list.dates": "The price list ends before it begins.",
    "price_list.overlap": "{other} is of the same programme and partnership, and in force on the same days.",
    "price_list.entry_double": "This is a second price for a line of {id}.",
    "price_list.programme_unknown": "There is no programme {id} that is sold under this partnership.",
    "price_list.product_unknown": "The programme has no product {id}.",
    "price_list.level_unknown": "The product has no level {level}.",
    "price_list.commitment_unknown": "The programme does not offer this commitment.",
    "price_list.price_missing": "There is no price for {id} at {commitment_months} months, level: {level}",
    "programme.product_unknown": "The programme has no product {id}.",
    "programme.level_unknown": "The level {level} has no name in level_names.",
    "programme.page_unknown": "The desk has no wizard page {page}.",
    "programme.agreement_unknown": "There is no agreement {id}.",
    "programme.commitments": "A programme needs commitments, each of 1 month or more.",
    "programme.partnerships": "A programme is sold under one partnership at least.",
    "programme.length": "The length is {length}, and must be {min} or more.",
    "programme.version": "It differs from the published version {version}: give it a higher one.",
    "price_list.changed": (
        "It is in force since {since}: end it by valid_to, and put other prices into a new list."
    ),
    "agreement.changed": (
        "It is in force since {since} and may have been accepted: write a new version beside it."
    ),
    "subscription.programme_unknown": "There is no programme {id}; the file is called like its programme.",
    "tax.version": "It differs from the published version {version}: give it a higher one.",
    "tax.double": "There are two rates of {country} for one day.",
    "tax.rate_missing": "There is no rate of {country}, which is in the EU's VAT area.",
    "customer_type.credit_days": "Credit is for {days} days, and must be for 0 or more.",
    "reasons.other_missing": "One reason must let the rep write another (needs_text).",
}


def sentence(problem: Problem) -> str:
    """The file, the place in it, what is wrong, and the code that the documentation lists."""
    place = ", ".join(part for part in (problem.data.get("file", ""), problem.field) if part)
    said = SENTENCES.get(problem.code, "is refused.").format_map(problem.data)
    return f"{place}: {said} [{problem.code}]"
