"""What keeps a manager's branding from being published: logo, legal mentions, terms of payment, files."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

BRANDING: Mapping[str, Marked] = {
    "branding-not-a-manager": QT_TRANSLATE_NOOP(
        "problems", "Only a manager sets what the papers carry. Ask yours to publish it."
    ),
    "branding.changed_elsewhere": QT_TRANSLATE_NOOP(
        "problems", "Somebody else changed this meanwhile: look at it again before you publish."
    ),
    "branding.unchanged": QT_TRANSLATE_NOOP("problems", "Nothing was changed that could be published."),
    "file-missing": QT_TRANSLATE_NOOP(
        "problems", "A file did not arrive whole at the portal. Choose it again, then publish."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "problems", "The portal cannot read a file that belongs to it. Choose another one, then publish."
    ),
    "file.id": QT_TRANSLATE_NOOP("problems", "A part of a file is not what it says. Choose the file again."),
    "file.parts": QT_TRANSLATE_NOOP("problems", "A file has more than {max} parts. Choose a smaller one."),
    "file.part_size": QT_TRANSLATE_NOOP("problems", "A part of a file has more than {largest}."),
    "file.not_here": QT_TRANSLATE_NOOP(
        "problems", "The file is not on this laptop yet. It comes with the next exchange."
    ),
    "sample.none": QT_TRANSLATE_NOOP(
        "problems", "There is nothing open to show it on yet: it comes with the first quote."
    ),
    "legal_form.missing": QT_TRANSLATE_NOOP("problems", "Write the legal form, such as SAS or SARL."),
    "capital.missing": QT_TRANSLATE_NOOP("problems", "Write the share capital."),
    "rcs_city.missing": QT_TRANSLATE_NOOP("problems", "Write the town of the trade register."),
    "title.missing": QT_TRANSLATE_NOOP("problems", "Write what the general conditions are called."),
    "version.missing": QT_TRANSLATE_NOOP("problems", "Write the number of the version."),
    "partner.country": QT_TRANSLATE_NOOP(
        "problems", "The papers carry a French company number: the registered office is in France."
    ),
    "text.control": QT_TRANSLATE_NOOP("problems", "There are signs in it that nobody sees: type it anew."),
    "language.unknown": QT_TRANSLATE_NOOP("problems", "Papers are written in French and English only."),
    "colour.format": QT_TRANSLATE_NOOP("problems", "This is no colour: write it as #0F5B6B."),
    "payment_days.range": QT_TRANSLATE_NOOP(
        "problems", "The law allows {max} days at most (article L. 441-10 of the Code de commerce)."
    ),
    "early_discount.range": QT_TRANSLATE_NOOP(
        "problems", "A discount for early payment is between 0 and {max} percent."
    ),
    "early_discount.days": QT_TRANSLATE_NOOP(
        "problems", "Early is before the {days} days in which an invoice is due anyway."
    ),
    "penalty.legal_rate": QT_TRANSLATE_NOOP(
        "problems", "The law wants at least {least} times the legal interest rate."
    ),
    "penalty.central_bank": QT_TRANSLATE_NOOP(
        "problems", "The law wants the rate of the Central Bank and at least {least} points."
    ),
    "penalty.too_high": QT_TRANSLATE_NOOP("problems", "Nobody would enforce this: {max} at most."),
    "iban.missing": QT_TRANSLATE_NOOP("problems", "Write the IBAN, or leave the BIC out as well."),
    "iban.format": QT_TRANSLATE_NOOP(
        "problems", "This is no IBAN: it begins with two letters and two digits."
    ),
    "iban.check_digit": QT_TRANSLATE_NOOP("problems", "This is no IBAN: a digit is wrong."),
    "bic.format": QT_TRANSLATE_NOOP("problems", "A BIC has 8 or 11 signs, such as AGRIFRPP."),
    "conditions.none": QT_TRANSLATE_NOOP("problems", "Add general conditions before they are attached."),
    "conditions.too_many": QT_TRANSLATE_NOOP("problems", "There are {max} versions already."),
    "conditions.not_later": QT_TRANSLATE_NOOP(
        "problems", "The version before it is in force since {day}: this one begins later."
    ),
    "conditions.version_twice": QT_TRANSLATE_NOOP(
        "problems", "There is a version of that number already. Give this one another."
    ),
    "conditions.size": QT_TRANSLATE_NOOP("problems", "General conditions have {largest} at most."),
    "conditions.kept": QT_TRANSLATE_NOOP(
        "problems", "What customers may have read stays: add a new version instead."
    ),
    "conditions.file_size": QT_TRANSLATE_NOOP(
        "problems", "{name} has {size}: general conditions have {largest} at most. Save it smaller."
    ),
    "conditions.no_pdf": QT_TRANSLATE_NOOP("problems", "{name} is no PDF that can be read."),
    "conditions.no_pages": QT_TRANSLATE_NOOP("problems", "There is no page in {name}."),
    "conditions.damaged": QT_TRANSLATE_NOOP(
        "problems",
        "{name} is damaged or was not copied whole: customers would miss a part of it. "
        "Ask for the file again.",
    ),
    "conditions.locked": QT_TRANSLATE_NOOP(
        "problems", "{name} asks for a password: customers could not open it."
    ),
    "logo.size": QT_TRANSLATE_NOOP("problems", "A logo has {largest} at most."),
    "logo.side": QT_TRANSLATE_NOOP("problems", "A logo has {max} pixels at most in each direction."),
    "logo.file_size": QT_TRANSLATE_NOOP("problems", "{name} has {size}: choose a logo of {largest} at most."),
    "logo.format": QT_TRANSLATE_NOOP("problems", "{name} is neither PNG nor JPEG nor SVG."),
    "logo.cut_off": QT_TRANSLATE_NOOP(
        "problems", "{name} ends too early: it was not copied whole. Ask for the file again."
    ),
    "logo.animated": QT_TRANSLATE_NOOP(
        "problems", "{name} moves: paper does not. Choose a picture that stands still."
    ),
    "logo.pixels": QT_TRANSLATE_NOOP("problems", "{name} has more than {max} pixels. Save it smaller."),
    "logo.tiny": QT_TRANSLATE_NOOP(
        "problems",
        "{name} has {width} × {height} pixels: on paper that is a dot. Each side needs {least} at least.",
    ),
    "logo.thin": QT_TRANSLATE_NOOP(
        "problems",
        "{name} is more than {max} times as long as it is high or wide: on paper that is a line.",
    ),
    "logo.white": QT_TRANSLATE_NOOP(
        "problems",
        "{name} is white on a transparent ground: on paper nobody sees it. Choose the one for light grounds.",
    ),
    "logo.empty": QT_TRANSLATE_NOOP("problems", "There is nothing to see in {name}."),
    "logo.entities": QT_TRANSLATE_NOOP(
        "problems", "{name} has a document type of its own, which may hide anything. Save it as plain SVG."
    ),
    "logo.external": QT_TRANSLATE_NOOP(
        "problems", "{name} takes a part from another file: {reference}. Embed it, then choose it again."
    ),
    "logo.svg": QT_TRANSLATE_NOOP("problems", "{name} is no SVG that can be read."),
}
