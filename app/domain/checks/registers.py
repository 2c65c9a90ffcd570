"""How the company register of each country numbers companies: forms, examples, what people write beside."""

import re

# Parts of France whose addresses are countries of their own, and whose companies have a SIRET like any other
# (INSEE, Sirene: the overseas departments and the collectivities of its register).
_OF_FRANCE = frozenset("BL GF GP MF MQ PM RE YT".split())
# The modules of python-stdnum whose number is the company register's, or stands for it.
MODULES = {
    "AU": "stdnum.au.abn",
    "BE": "stdnum.be.vat",
    "CA": "stdnum.ca.bn",
    "CH": "stdnum.ch.uid",
    "DK": "stdnum.dk.cvr",
    "ES": "stdnum.es.nif",
    "FI": "stdnum.fi.ytunnus",
    "IT": "stdnum.it.iva",
    "MA": "stdnum.ma.ice",
    "NO": "stdnum.no.orgnr",
    "PT": "stdnum.pt.nif",
    "SE": "stdnum.se.orgnr",
}
# Registers whose numbers have a form but no check digit that is published: the Austrian Firmenbuch,
# Companies House (also the old Northern Irish R0 and the societies that end with R), the CRO, the RCS of
# Luxembourg, the KvK, the IRS, and the register of Liechtenstein, where a Swiss UID can be had besides
# (Landesverwaltung, "Umsetzung der UID in Liechtenstein").
FORMS = {
    "AT": re.compile(r"FN \d{1,6}[a-z]"),
    "GB": re.compile(r"\d{8}|[A-Z]{2}\d{6}|R0\d{6}|[A-Z]{2}\d{4,5}R[NS]?"),
    "IE": re.compile(r"\d{3,7}"),
    "LI": re.compile(r"FL-\d{4}\.\d{3}\.\d{3}-\d|CHE-\d{3}\.\d{3}\.\d{3}"),
    "LU": re.compile(r"[A-Z]\d{1,6}"),
    "NL": re.compile(r"\d{8}"),
    "US": re.compile(r"\d{2}-\d{7}"),
}
# How a number without separators is parted where the register writes it so; each form with what it becomes.
GROUPS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "BE": ((re.compile(r"(\d{4})(\d{3})(\d{3})"), "{}.{}.{}"),),
    "LI": (
        (re.compile(r"FL(\d{4})(\d{3})(\d{3})(\d)"), "FL-{}.{}.{}-{}"),
        (re.compile(r"CHE(\d{3})(\d{3})(\d{3})"), "CHE-{}.{}.{}"),
    ),
    "US": ((re.compile(r"(\d{2})(\d{7})"), "{}-{}"),),
}
EXAMPLES = {
    "AT": "FN 122119m",
    "BE": "0428.759.497",
    "CA": "123456782",
    "CH": "CHE-100.155.212",
    "DE": "HRB 12345, Amtsgericht Köln",
    "ES": "B58378431",
    "FR": "732 829 320 00074",
    "GB": "01234567",
    "IE": "123456",
    "IT": "00743110157",
    "LI": "FL-0002.649.940-7",
    "LU": "B123456",
    "MA": "001561191000066",
    "NL": "12345678",
    "US": "91-1144442",
}
# What people write with a number although it is not part of it: prefixes of VAT numbers, names of registers.
BESIDE = {
    "BE": re.compile(r"^(?:(?:BCE|KBO|RPM|RPR|TVA|BTW)(?:NR|N°)?)?(?:BE)?(?=\d)"),
    "CA": re.compile(r"^(?:BN|NE)(?=\d)|(?<=\d{9})R[CMPRTZ]\d{4}$"),
    "CH": re.compile(r"^(?:IDE|UID|IDI)(?=CHE)|(?:MWST|TVA|IVA|TPV|HR|RC)$"),
    "ES": re.compile(r"^(?:CIF|NIF)(?=\w{9}$)|^ES(?=\w{9}$)"),
    "GB": re.compile(r"^(?:CRN|CN|NO)(?=\d{6,8}$)"),
    "IE": re.compile(r"^(?:CRO|IE)(?:NO)?(?=\d)"),
    "LU": re.compile(r"^RCSL?(?:LUXEMBOURG)?(?=[A-Z]\d)"),
    "MA": re.compile(r"^ICE(?=\d)"),
    "NL": re.compile(r"^KVK(?=\d)"),
    "US": re.compile(r"^EIN(?=\d)"),
}
# Numbers that begin with noughts lose them in spreadsheets: how long they are with them.
LENGTHS = {"GB": (8, 6), "MA": (15, 13)}
# What the registers of the United Kingdom put before the digits (Companies House, "Uniform Resource
# Identifiers: customer guide", table of prefixes); one that is not among them may be new.
_GB_PREFIXES = frozenset(
    "AC CE CN CS EN ES FC FE GE GN GS IC IP LP NA NC NF NI NL NO NP NR NV NZ OC OE PC R0 RC RS SA SC SE SF "
    "SG SI SL SO SP SR SZ UC ZC".split()
)


def register_of(country: str) -> str:
    """The country whose register numbers the companies of ``country``."""
    return "FR" if country in _OF_FRANCE else country


def is_prefix_known(number: str, country: str) -> bool:
    """Whether the register gives out numbers that begin so; True where nothing is known about beginnings."""
    match country:
        case "GB":
            return number[:2].isdigit() or number[:2] in _GB_PREFIXES
        case "US":
            # One library for each country: only the one that is asked about is loaded.
            from stdnum.us import ein

            return bool(ein.is_valid(number))
        case _:
            return True
