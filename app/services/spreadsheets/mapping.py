"""Which column of a file is which answer: guessed from its head, changed by the rep, remembered."""

import json
from collections.abc import Collection, Mapping, Sequence

from app.services.spreadsheets.fields import ACCOUNT_PAGES, Field, account_fields, all_fields, contact_of
from app.services.spreadsheets.heads import KnownExport, key_of, recognised, usual_heads
from app.services.words import Words

Columns = tuple[str | None, ...]
"""The field that each column of a file is read as, by their places; None where a column is left out."""

LAYOUT = "customers.import"
"""The name under which the settings remember what heads meant."""
_LANGUAGES = ("fr", "en")
_REMEMBERED_MAX = 300
_NEEDED = ("identity.name", "address.line1", "address.city", "contacts.0.email")
# Columns that say the same: of one company address and billing address are one where only that is given.
_SAID_BY = {"address.line1": "billing.address.line1", "address.city": "billing.address.city"}
_NEEDED_OF_ACCOUNT = ("primary_domain", "admin_user.login_email")

# Columns that are one answer together: a number, a kind of street and its name.
JOINED = frozenset({"address.line1", "address.line2", "billing.address.line1", "billing.address.line2"})
# In an address book it is how somebody is addressed, in a list of contacts what they do: others go first.
_VAGUE = frozenset({"title", "titre"})
_JOB = "contacts.0.job_title"
_GREETINGS = frozenset(
    "m|mr|mister|mrs|ms|miss|mx|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|doctor|me|maitre|prof|pr"
    "|professeur|professor|sir|herr|frau|m et mme|mr and mrs".split("|")
)
_LOOKED_AT = 200


def guessed(
    heads: Sequence[str],
    remembered: Mapping[str, str] = {},
    pages: Collection[str] = ACCOUNT_PAGES,
    rows: Sequence[Sequence[str]] = (),
) -> Columns:
    """The field of each column by its head; what the rep chose for such a head before goes first.

    Then come the heads of a known export, then what people write otherwise. Only fields that a programme with
    these ``pages`` asks for are given. ``rows`` tell what a head does not: whether a title is what somebody
    does or how they are addressed.
    """
    return _Guess(heads, pages, rows).columns(remembered)


class _Guess:
    """Gives fields to columns, each field once but for those that are joined."""

    def __init__(self, heads: Sequence[str], pages: Collection[str], rows: Sequence[Sequence[str]]) -> None:
        self._keys = [key_of(head) for head in heads]
        self._fields = all_fields(pages)
        self._asked = {field.id for field in self._fields}
        self._export = recognised(heads)
        self._greetings = {place for place in range(len(heads)) if _are_greetings(place, rows)}
        self._blank = {place for place in range(len(heads)) if not any(_values(place, rows))}
        self._found: dict[int, str | None] = {}

    def columns(self, remembered: Mapping[str, str]) -> Columns:
        """The field of each column."""
        for place, key in enumerate(self._keys):
            if key in remembered and remembered[key] in self._asked | {""}:
                self._give(place, remembered[key] or None)
        if self._export is not None:
            self._give_export(self._export)
        known = _meanings(self._fields)
        for is_vague in (False, True):
            for place, key in enumerate(self._keys):
                if place not in self._found and (key in _VAGUE) is is_vague and known.get(key) in self._asked:
                    self._give(place, known[key])
        return tuple(self._found.get(place) for place in range(len(self._keys)))

    def _give(self, place: int, id: str | None) -> None:
        if id == _JOB and place in self._greetings:
            id = None
        same = [self._keys[each] for each, other in self._found.items() if id is not None and other == id]
        is_free = not same or (id in JOINED and self._keys[place] not in same)
        self._found[place] = id if is_free else None

    def _give_export(self, export: KnownExport) -> None:
        for id, keys in export.heads.items():
            places = [place for key in keys for place in self._places_of(key)]
            if id not in self._asked or id in self._found.values() or not places:
                continue
            if id not in JOINED:
                # Two columns may have one name, as the title and the function of an address book do.
                places = [place for place in places if place not in self._blank][:1] or places[:1]
            for place in places:
                self._give(place, id)
        for place, key in enumerate(self._keys):
            if key in export.left_out:
                self._found.setdefault(place, None)

    def _places_of(self, key: str) -> list[int]:
        return [
            place
            for place, each in enumerate(self._keys)
            if each == key and place not in self._found and place not in self._greetings
        ]


def _values(place: int, rows: Sequence[Sequence[str]]) -> list[str]:
    cells = (row[place].strip() for row in rows[:_LOOKED_AT] if place < len(row))
    return [cell for cell in cells if cell] if rows else ["?"]


def _are_greetings(place: int, rows: Sequence[Sequence[str]]) -> bool:
    """Whether most of what stands in a column is how people are addressed: ``Mme``, ``Dr.``."""
    values = _values(place, rows)
    greetings = sum(key_of(value) in _GREETINGS for value in values)
    return bool(greetings) and greetings * 2 > len(values)


def chosen(columns: Columns, place: int, id: str | None) -> Columns:
    """The same with another field for a column; the column that had the field before has none any more."""
    freed = tuple(None if each == id else each for each in columns)
    return (*freed[:place], id, *freed[place + 1 :])


def recalled(layouts: Mapping[str, str], heads: Sequence[str] = ()) -> dict[str, str]:
    """What heads meant the last time, out of the settings; an empty text stands for a column left out.

    Each known export has a memory of its own: a title is one thing in one of them and another elsewhere.
    """
    try:
        kept = json.loads(layouts.get(_layout_of(heads), "{}"))
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
    kept = {head: id for head, id in recalled(layouts, heads).items() if head not in assigned} | assigned
    latest = dict(list(kept.items())[-_REMEMBERED_MAX:])
    return {**layouts, _layout_of(heads): json.dumps(latest, ensure_ascii=False)}


def _layout_of(heads: Sequence[str]) -> str:
    export = recognised(heads) if heads else None
    return LAYOUT if export is None else f"{LAYOUT}/{export.tool}"


def missing_fields(columns: Columns, pages: Collection[str] = ()) -> tuple[str, ...]:
    """Fields that every customer of a programme with these ``pages`` must have, and that no column gives."""
    account = {each.id for each in account_fields(pages)}
    needed = (*_NEEDED, *(id for id in _NEEDED_OF_ACCOUNT if id in account))
    return tuple(id for id in needed if id not in columns and _SAID_BY.get(id, id) not in columns)


def contacts_in(columns: Columns) -> int:
    """How many contacts the columns speak of."""
    found = [contact_of(id) for id in columns if id]
    return max((each + 1 for each in found if each is not None), default=0)


def _meanings(fields: Sequence[Field]) -> dict[str, str]:
    """What heads mean: ours in both languages, then what people write otherwise."""
    known = dict(usual_heads())
    for language in _LANGUAGES:
        words = Words(language)
        known |= {key_of(field.head(words)): field.id for field in fields}
    return known
