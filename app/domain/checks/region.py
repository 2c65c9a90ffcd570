"""States, provinces, counties and cantons: which there are, and which one was meant."""

import re
from functools import lru_cache

from app.domain.checks.checked import Checked, plain, wrong
from app.domain.checks.national import rules_of
from app.domain.texts import fold

# Addresses in Switzerland do not say the canton, but companies are registered in one (ISO 3166-2:CH).
_CANTONS = (
    ("AG", "Aargau"),
    ("AI", "Appenzell Innerrhoden"),
    ("AR", "Appenzell Ausserrhoden"),
    ("BE", "Bern"),
    ("BL", "Basel-Landschaft"),
    ("BS", "Basel-Stadt"),
    ("FR", "Fribourg"),
    ("GE", "Genève"),
    ("GL", "Glarus"),
    ("GR", "Graubünden"),
    ("JU", "Jura"),
    ("LU", "Luzern"),
    ("NE", "Neuchâtel"),
    ("NW", "Nidwalden"),
    ("OW", "Obwalden"),
    ("SG", "St. Gallen"),
    ("SH", "Schaffhausen"),
    ("SO", "Solothurn"),
    ("SZ", "Schwyz"),
    ("TG", "Thurgau"),
    ("TI", "Ticino"),
    ("UR", "Uri"),
    ("VD", "Vaud"),
    ("VS", "Valais"),
    ("ZG", "Zug"),
    ("ZH", "Zürich"),
)
# What the cantons with several languages are called besides.
_ALSO_CANTONS = {
    "Argovie": "AG",
    "Basel": "BS",
    "Bâle": "BS",
    "Bâle-Campagne": "BL",
    "Bâle-Ville": "BS",
    "Berne": "BE",
    "Freiburg": "FR",
    "Geneva": "GE",
    "Genf": "GE",
    "Grisons": "GR",
    "Lucerne": "LU",
    "Neuenburg": "NE",
    "Saint-Gall": "SG",
    "Schaffhouse": "SH",
    "Soleure": "SO",
    "Tessin": "TI",
    "Thurgovie": "TG",
    "Waadt": "VD",
    "Wallis": "VS",
    "Zoug": "ZG",
}
# Provinces that Google's data names in one regional language or another, by their official names (INE).
_SPANISH = {
    "A": "Alicante/Alacant",
    "AL": "Almería",
    "AV": "Ávila",
    "BI": "Bizkaia",
    "C": "A Coruña",
    "CA": "Cádiz",
    "CO": "Córdoba",
    "CR": "Ciudad Real",
    "CS": "Castellón/Castelló",
    "GC": "Las Palmas",
    "L": "Lleida",
    "NA": "Navarra",
    "PM": "Illes Balears",
    "TF": "Santa Cruz de Tenerife",
    "V": "Valencia/València",
    "VI": "Araba/Álava",
}
_CODE_LETTERS = 3
# What people write before a name: Co. Cork, County Cork, Canton de Vaud.
_BEFORE = re.compile(r"^(?:co\.?|county|canton(?: (?:of|de|du))?|kanton|province(?: of)?|state of) ")


def check_region(value: str, country: str = "FR") -> Checked:
    """The code of a state or province, found by its name too; what an address does not say is left alone.

    Codes: ``region.missing``, ``region.unknown`` (data ``country``), ``country.unknown``.
    """
    rules = rules_of(country)
    text = plain(value)
    if rules is None:
        return wrong(text, "country.unknown", country=country)
    if not text:
        wanted = "country_area" in rules.required_fields
        return wrong("", "region.missing", country=country) if wanted else Checked("")
    known = _codes_by_name(country)
    code = known.get(_key(text), "" if known else text)
    return Checked(code) if code else wrong(text, "region.unknown", country=country)


@lru_cache(maxsize=256)
def regions(country: str) -> tuple[tuple[str, str], ...]:
    """The states or provinces of a country as codes and names; empty where there are none to choose."""
    if country == "CH":
        return _CANTONS
    rules = rules_of(country)
    if rules is None:
        return ()
    names: dict[str, str] = {}
    for code, name in rules.country_area_choices:
        # Each is listed once per language: the first name is kept, unless a later one is the code itself.
        if code not in names or (name == code and len(code) > _CODE_LETTERS and name.isascii()):
            names[code] = name
    official = _SPANISH if country == "ES" else {}
    return tuple((code, official.get(code, name)) for code, name in names.items())


def region_name(code: str, country: str) -> str:
    """What the region is called, in Latin letters; ``code`` itself where it is none of the country's."""
    return dict(regions(country)).get(code, code)


def has_region(country: str) -> bool:
    """Whether a form of the country asks for the state, province or canton."""
    rules = rules_of(country)
    return rules is not None and (country == "CH" or "country_area" in rules.allowed_fields)


@lru_cache(maxsize=64)
def _codes_by_name(country: str) -> dict[str, str]:
    """The code of every region by each of its names, and by itself."""
    rules = rules_of(country)
    also = [(code, name) for name, code in _ALSO_CANTONS.items()] if country == "CH" else []
    choices = [*regions(country), *(rules.country_area_choices if rules else ()), *also]
    # "Alicante/Alacant" is known by either half too.
    names = {_key(half): code for code, name in choices for half in (name, *name.split("/"))}
    return names | {_key(code): code for code, _ in choices}


def _key(name: str) -> str:
    return re.sub(r"[\s.\-']+", " ", _BEFORE.sub("", fold(name))).strip()
