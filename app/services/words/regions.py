"""What states, provinces and cantons are called in the language of the reader."""

from collections.abc import Mapping, Sequence

from app.domain.texts import fold
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.words import Words

# Those with another name in French or in English than in the data; every other one is called alike.
_NAMES: Mapping[str, Mapping[str, Marked]] = {
    "CA": {
        "BC": QT_TRANSLATE_NOOP("regions", "British Columbia"),
        "MB": QT_TRANSLATE_NOOP("regions", "Manitoba"),
        "NB": QT_TRANSLATE_NOOP("regions", "New Brunswick"),
        "NL": QT_TRANSLATE_NOOP("regions", "Newfoundland and Labrador"),
        "NS": QT_TRANSLATE_NOOP("regions", "Nova Scotia"),
        "NT": QT_TRANSLATE_NOOP("regions", "Northwest Territories"),
        "PE": QT_TRANSLATE_NOOP("regions", "Prince Edward Island"),
        "QC": QT_TRANSLATE_NOOP("regions", "Quebec"),
        "YT": QT_TRANSLATE_NOOP("regions", "Yukon"),
    },
    "CH": {
        "AG": QT_TRANSLATE_NOOP("regions", "Aargau"),
        "AI": QT_TRANSLATE_NOOP("regions", "Appenzell Innerrhoden"),
        "AR": QT_TRANSLATE_NOOP("regions", "Appenzell Ausserrhoden"),
        "BE": QT_TRANSLATE_NOOP("regions", "Bern"),
        "BL": QT_TRANSLATE_NOOP("regions", "Basel-Landschaft"),
        "BS": QT_TRANSLATE_NOOP("regions", "Basel-Stadt"),
        "GE": QT_TRANSLATE_NOOP("regions", "Geneva"),
        "GL": QT_TRANSLATE_NOOP("regions", "Glarus"),
        "GR": QT_TRANSLATE_NOOP("regions", "Graubünden"),
        "LU": QT_TRANSLATE_NOOP("regions", "Lucerne"),
        "NW": QT_TRANSLATE_NOOP("regions", "Nidwalden"),
        "OW": QT_TRANSLATE_NOOP("regions", "Obwalden"),
        "SG": QT_TRANSLATE_NOOP("regions", "St. Gallen"),
        "SH": QT_TRANSLATE_NOOP("regions", "Schaffhausen"),
        "SO": QT_TRANSLATE_NOOP("regions", "Solothurn"),
        "TG": QT_TRANSLATE_NOOP("regions", "Thurgau"),
        "TI": QT_TRANSLATE_NOOP("regions", "Ticino"),
        "ZG": QT_TRANSLATE_NOOP("regions", "Zug"),
        "ZH": QT_TRANSLATE_NOOP("regions", "Zurich"),
    },
    "US": {
        "AA": QT_TRANSLATE_NOOP("regions", "Armed Forces (AA)"),
        "AE": QT_TRANSLATE_NOOP("regions", "Armed Forces (AE)"),
        "AP": QT_TRANSLATE_NOOP("regions", "Armed Forces (AP)"),
        "AS": QT_TRANSLATE_NOOP("regions", "American Samoa"),
        "CA": QT_TRANSLATE_NOOP("regions", "California"),
        "DC": QT_TRANSLATE_NOOP("regions", "District of Columbia"),
        "FL": QT_TRANSLATE_NOOP("regions", "Florida"),
        "GA": QT_TRANSLATE_NOOP("regions", "Georgia"),
        "FM": QT_TRANSLATE_NOOP("regions", "Micronesia"),
        "HI": QT_TRANSLATE_NOOP("regions", "Hawaii"),
        "LA": QT_TRANSLATE_NOOP("regions", "Louisiana"),
        "MH": QT_TRANSLATE_NOOP("regions", "Marshall Islands"),
        "MP": QT_TRANSLATE_NOOP("regions", "Northern Mariana Islands"),
        "NC": QT_TRANSLATE_NOOP("regions", "North Carolina"),
        "ND": QT_TRANSLATE_NOOP("regions", "North Dakota"),
        "NM": QT_TRANSLATE_NOOP("regions", "New Mexico"),
        "PA": QT_TRANSLATE_NOOP("regions", "Pennsylvania"),
        "PR": QT_TRANSLATE_NOOP("regions", "Puerto Rico"),
        "PW": QT_TRANSLATE_NOOP("regions", "Palau"),
        "SC": QT_TRANSLATE_NOOP("regions", "South Carolina"),
        "SD": QT_TRANSLATE_NOOP("regions", "South Dakota"),
        "VA": QT_TRANSLATE_NOOP("regions", "Virginia"),
        "VI": QT_TRANSLATE_NOOP("regions", "U.S. Virgin Islands"),
        "WV": QT_TRANSLATE_NOOP("regions", "West Virginia"),
    },
}


def region_choices(
    words: Words, country: str, choices: Sequence[tuple[str, str]]
) -> list[tuple[object, str]]:
    """The codes of ``choices`` with their names, in the order of the names."""
    known = _NAMES.get(country, {})
    named: list[tuple[object, str]] = [
        (code, words.say(known[code]) if code in known else name) for code, name in choices
    ]
    return sorted(named, key=lambda each: fold(each[1]))
