"""Texts of the catalogue, which come in French and English, and what a VAT treatment is called."""

from app.domain.catalogue.catalogue import VatCategory
from app.domain.catalogue.texts import text_in as text_in
from app.domain.pricing.priced import VatTreatment
from app.services.words.words import Words


def vat_label(words: Words, how: VatTreatment) -> str:
    """What a VAT amount is called: its rate, or why there is none."""
    match how.category:
        case VatCategory.STANDARD:
            return words.translate("papers", "VAT {rate}", rate=words.formats.percent(how.percent))
        case VatCategory.REVERSE_CHARGE:
            return words.translate("papers", "VAT, reverse charge")
        case VatCategory.EXPORT:
            return words.translate("papers", "VAT not applicable")
