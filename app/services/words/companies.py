"""The industries and sizes of companies, by the codes that customers are kept with."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

INDUSTRIES: Mapping[str, Marked] = {
    "crafts": QT_TRANSLATE_NOOP("wizard", "Crafts"),
    "construction": QT_TRANSLATE_NOOP("wizard", "Construction"),
    "manufacturing": QT_TRANSLATE_NOOP("wizard", "Manufacturing"),
    "food": QT_TRANSLATE_NOOP("wizard", "Food"),
    "professional_services": QT_TRANSLATE_NOOP("wizard", "Professional services"),
    "health": QT_TRANSLATE_NOOP("wizard", "Health"),
    "retail": QT_TRANSLATE_NOOP("wizard", "Retail"),
    "logistics": QT_TRANSLATE_NOOP("wizard", "Transport and logistics"),
    "media": QT_TRANSLATE_NOOP("wizard", "Media and communication"),
    "agriculture": QT_TRANSLATE_NOOP("wizard", "Agriculture"),
    "hospitality": QT_TRANSLATE_NOOP("wizard", "Hotels and restaurants"),
    "real_estate": QT_TRANSLATE_NOOP("wizard", "Real estate"),
    "nonprofit": QT_TRANSLATE_NOOP("wizard", "Non-profit"),
    "education": QT_TRANSLATE_NOOP("wizard", "Education"),
    "public": QT_TRANSLATE_NOOP("wizard", "Public sector"),
    "it": QT_TRANSLATE_NOOP("wizard", "IT"),
    "finance": QT_TRANSLATE_NOOP("wizard", "Finance and insurance"),
}
SEGMENTS: Mapping[str, Marked] = {
    "1-9": QT_TRANSLATE_NOOP("wizard", "1 to 9 employees"),
    "10-49": QT_TRANSLATE_NOOP("wizard", "10 to 49 employees"),
    "50-249": QT_TRANSLATE_NOOP("wizard", "50 to 249 employees"),
    "250-4999": QT_TRANSLATE_NOOP("wizard", "250 to 4,999 employees"),
    "5000+": QT_TRANSLATE_NOOP("wizard", "5,000 employees and more"),
}
