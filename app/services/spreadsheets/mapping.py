"""Which column of a file is which answer: guessed from its head, changed by the rep, remembered."""

import json
from collections.abc import Collection, Mapping, Sequence

from app.domain.texts import words as folded_words
from app.services.spreadsheets.fields import ACCOUNT_PAGES, Field, account_fields, all_fields, contact_of
from app.services.words import Words

Columns = tuple[str | None, ...]
"""The field that each column of a file is read as, by their places; None where a column is left out."""

LAYOUT = "customers.import"
"""The name under which the settings remember what heads meant."""
_LANGUAGES = ("fr", "en")
_REMEMBERED_MAX = 300
_NEEDED = ("identity.name", "address.line1", "address.city", "contacts.0.name.last", "contacts.0.email")
_NEEDED_OF_ACCOUNT = ("primary_domain", "admin_user.login_email")

# What else people write over their columns, in either language, folded.
_ALSO: Mapping[str, str] = {
    "identity.name": "company|company name|customer|customer name|account name|organisation|organization"
    "|raison sociale|societe|nom de la societe|entreprise|nom de l entreprise|client|nom du client"
    "|denomination",
    "identity.registration_number": "siret|n siret|no siret|numero siret|siren|registration|registration no"
    "|company number|company registration number|ein|numero d immatriculation|numero d entreprise",
    "identity.vat_number": "vat|vat no|vat id|tva|n tva|no tva|numero tva|numero de tva"
    "|tva intracommunautaire|n tva intracommunautaire|numero de tva intracommunautaire",
    "customer_type_id": "customer type|type de client|categorie",
    "industry": "sector|activity|secteur|secteur d activite|activite",
    "segment": "size|employees|headcount|taille|effectif|effectifs|taille de l entreprise|segment",
    "phone": "telephone|tel|phone number|company phone|telephone de la societe|standard|numero de telephone",
    "website": "web|url|site|site web|site internet|web site|domain|domaine",
    "address.line1": "street|address line 1|address 1|street address|rue|adresse 1|adresse ligne 1|voie",
    "address.line2": "address line 2|address 2|adresse 2|adresse ligne 2|complement d adresse|complement",
    "address.postal_code": "zip|zip code|postcode|post code|cp|code postal",
    "address.city": "town|ville|commune|localite",
    "address.region": "state|province|region|canton|etat|county|etat ou province",
    "address.country": "pays|country code|code pays",
    "contacts.0.name.first": "first name|given name|prenom|prenom du contact|contact first name",
    "contacts.0.name.last": "last name|surname|family name|nom de famille|nom du contact|contact last name"
    "|contact|contact name",
    "contacts.0.email": "email|e mail|mail|courriel|adresse e mail|adresse email|email address|contact email"
    "|e mail du contact|email du contact",
    "contacts.0.phone": "contact phone|mobile|mobile phone|portable|telephone du contact|tel du contact",
    "contacts.0.fax": "fax|telecopie",
    "contacts.0.job_title": "job title|title|position|fonction|poste",
    "contacts.0.roles": "role|roles",
}


def guessed(
    heads: Sequence[str], remembered: Mapping[str, str] = {}, pages: Collection[str] = ACCOUNT_PAGES
) -> Columns:
    """The field of each column by its head; what the rep chose for such a head before goes first.

    Only fields that a programme with these ``pages`` asks for are given.
    """
    fields = all_fields(pages)
    asked = {field.id for field in fields} | {""}
    known = _meanings(fields) | {head: id for head, id in remembered.items() if id in asked}
    taken: set[str] = set()
    found: list[str | None] = []
    for head in heads:
        id = known.get(key_of(head)) or None
        if id in taken:
            id = None
        if id is not None:
            taken.add(id)
        found.append(id)
    return tuple(found)


def chosen(columns: Columns, place: int, id: str | None) -> Columns:
    """The same with another field for a column; the column that had the field before has none any more."""
    freed = tuple(None if each == id else each for each in columns)
    return (*freed[:place], id, *freed[place + 1 :])


def recalled(layouts: Mapping[str, str]) -> dict[str, str]:
    """What heads meant the last time, out of the settings; an empty text stands for a column left out."""
    try:
        kept = json.loads(layouts.get(LAYOUT, "{}"))
    except ValueError:
        return {}
    ids = {each.id for each in all_fields()} | {""}
    return {head: id for head, id in kept.items() if id in ids} if isinstance(kept, dict) else {}


def remembering(layouts: Mapping[str, str], heads: Sequence[str], columns: Columns) -> dict[str, str]:
    """The settings' layouts with what ``heads`` meant this time."""
    assigned: dict[str, str] = {}
    for head, id in zip(heads, columns, strict=True):
        # Of columns that are called alike the one that is read says what the name means.
        if key_of(head) and not assigned.get(key_of(head)):
            assigned[key_of(head)] = id or ""
    kept = {head: id for head, id in recalled(layouts).items() if head not in assigned} | assigned
    latest = dict(list(kept.items())[-_REMEMBERED_MAX:])
    return {**layouts, LAYOUT: json.dumps(latest, ensure_ascii=False)}


def missing_fields(columns: Columns, pages: Collection[str] = ()) -> tuple[str, ...]:
    """Fields that every customer of a programme with these ``pages`` must have, and that no column gives."""
    account = {each.id for each in account_fields(pages)}
    needed = (*_NEEDED, *(id for id in _NEEDED_OF_ACCOUNT if id in account))
    return tuple(id for id in needed if id not in columns)


def contacts_in(columns: Columns) -> int:
    """How many contacts the columns speak of."""
    found = [contact_of(id) for id in columns if id]
    return max((each + 1 for each in found if each is not None), default=0)


def key_of(head: str) -> str:
    """A head without what people write it differently in: accents, case, signs, spaces."""
    return " ".join(folded_words(head))


def _meanings(fields: Sequence[Field]) -> dict[str, str]:
    """What heads mean: ours in both languages, then what people write otherwise."""
    known = {key: id for id, heads in _ALSO.items() for key in heads.split("|")}
    for language in _LANGUAGES:
        words = Words(language)
        known |= {key_of(field.head(words)): field.id for field in fields}
    return known
