"""Texts of the catalogue, which come in French and English, and what a VAT treatment is called."""

from app.domain.catalogue.catalogue import Texts, VatCategory
from app.domain.pricing.priced import VatTreatment
from app.services.words.words import Words


def text_in(texts: Texts, language: str) -> str:
    """A text of the catalogue in ``language``, else in any language it has."""
    return texts.get(language) or next(iter(texts.values()), "")


def vat_label(words: Words, how: VatTreatment) -> str:
    """What a VAT amount is called: its rate, or why there is none."""
    match how.category:
        case VatCategory.STANDARD:
            return words.translate("papers", "VAT {rate}", rate=words.formats.percent(how.percent))
        case VatCategory.REVERSE_CHARGE:
            return words.translate("papers", "VAT, reverse charge")
        case VatCategory.EXPORT:
            return words.translate("papers", "VAT not applicable")
