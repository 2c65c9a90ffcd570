"""A row of a file as the answers of the wizard, and what of it cannot be understood."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.catalogue.catalogue import CustomerType
from app.domain.checks.phone import calling_code, check_phone, international
from app.domain.checks.siret import check_siret
from app.domain.checks.vat_number import vat_from_siren
from app.domain.checks.written import written
from app.domain.customer.account import proposed_display_name
from app.domain.customer.customer import Contact, ContactRole
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.domain.ids import ContactId, CustomerId, CustomerTypeId
from app.domain.partner.partner import Participation
from app.services.customer_form.customer_answers import FIRST_ROLES, CustomerAnswers, new_contact, no_answers
from app.services.customer_form.paths import with_texts
from app.services.spreadsheets.excel_damage import failed_formula, whole_postcode, whole_registration
from app.services.spreadsheets.fields import ROLES
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import SourceRow
from app.services.spreadsheets.recognising import (
    Recognised,
    country_code,
    industry_code,
    region_code,
    roles_in,
    segment_code,
    type_id,
)
from app.services.spreadsheets.row_address import BILLING, OWN, told_apart, with_two_lines
from app.services.spreadsheets.row_people import person_in, with_name

_COUNTRY, _TYPE, _VAT = "address.country", "customer_type_id", "identity.vat_number"
_NAME, _NUMBER, _POSTCODE = "identity.name", "identity.registration_number", "address.postal_code"
_PROFILE = ("billing.name", "billing.bill_to")
_INSEE, _SIZE = "segment.insee", "segment"
_MICROSOFT_PAGE, _TENANT = "microsoft_account", ".onmicrosoft.com"
_PARTS_OF_CONTACT = {"phone": "phone.number", "fax": "fax.number"}


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the rep says for the whole file: the programme, and what holds where a row says nothing."""

    participation: Participation
    country: str
    customer_type_id: CustomerTypeId | None = None


@dataclass(frozen=True, slots=True)
class PersonAt:
    """Where a contact stands: which of the rows that make the customer, and the number in its columns."""

    row: int
    number: int


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers of a row, and the cells in it that mean nothing here; problems are at their fields.

    ``notes`` say what was changed by reading. ``people`` say where the contacts stand, in the order of the
    answers; ``moved`` which column says a field that it is not read as.
    """

    answers: CustomerAnswers
    problems: tuple[Problem, ...]
    people: tuple[PersonAt, ...]
    notes: tuple[Problem, ...] = ()
    moved: Mapping[str, str] = field(default_factory=dict)


class RowReader:
    """Reads rows whose columns are ``columns``; ``new_id`` makes the identities.

    ``pages`` are those that the wizard of the programme has.
    """

    def __init__(
        self,
        columns: Columns,
        defaults: Defaults,
        types: Sequence[CustomerType],
        new_id: Callable[[], str],
        pages: Collection[str] = (),
    ) -> None:
        self._columns, self._defaults, self._types = columns, defaults, tuple(types)
        self._new_id, self._pages = new_id, pages
        self._blank: dict[str, CustomerAnswers] = {}
        self._types_read: dict[str, Recognised] = {}

    def read(self, row: SourceRow, people: Sequence[SourceRow] = ()) -> Answered:
        """The answers of ``row``, and of the rows after it that are ``people`` of the same company."""
        said = self.said(row)
        failed = ((id, failed_formula(text)) for id, text in said.items())
        told = _Told([problem.at(id) for id, problem in failed if problem is not None], [])
        for prefix in (OWN, BILLING):
            with_two_lines(said, prefix)
        moved = told_apart(said)
        country = self._country(said, told)
        self._restore(said, country, told)
        texts = {
            _SIZE if id == _INSEE else id: self._code(id, text, said, country, told)
            for id, text in said.items()
            if not id.startswith(("contacts.", "row.")) and id not in (_COUNTRY, _TYPE)
        }
        is_elsewhere = self._with_billing(texts, said, country)
        if _VAT not in self._columns and country == "FR":
            texts[_VAT] = vat_from_siren(check_siret(texts.get(_NUMBER, "")).normal)
        # What makes a company known to Microsoft is no website of its own.
        if texts.get("website", "").lower().endswith(_TENANT):
            del texts["website"]
        parts = _people_in(said) | self._others(people)
        answers = replace(
            with_texts(self._blank_in(country), texts),
            id=CustomerId(self._new_id()),
            customer_type_id=self._type(said, told),
            is_billed_elsewhere=is_elsewhere,
            contacts=self._contacts(parts, country, told),
        )
        if _MICROSOFT_PAGE in self._pages:
            answers = _with_microsoft(answers)
        at = tuple(parts) or (PersonAt(0, 0),)
        return Answered(answers, tuple(told.problems), at, tuple(told.notes), moved)

    def _with_billing(self, texts: dict[str, str], said: Mapping[str, str], country: str) -> bool:
        """Whether invoices go elsewhere: then to the company and its country, unless the row says others."""
        is_elsewhere = any(id.startswith("billing.") for id in said)
        if is_elsewhere:
            texts.setdefault("billing.address.country", country)
            for id in _PROFILE:
                if id not in self._columns:
                    texts.setdefault(id, said.get(_NAME, ""))
        return is_elsewhere

    def _restore(self, said: dict[str, str], country: str, told: "_Told") -> None:
        """Put back the noughts that cells lost, where only one number can be meant, and say so."""
        whole = whole_registration(said[_NUMBER], country) if _NUMBER in said else None
        if whole is not None:
            said[_NUMBER] = whole
            told.note("import.nought_restored", _NUMBER, read=written(whole))
        is_sure = _COUNTRY in said or (country == "FR" and check_siret(said.get(_NUMBER, "")).is_valid)
        code = whole_postcode(said[_POSTCODE], country) if is_sure and _POSTCODE in said else None
        if code is not None:
            said[_POSTCODE] = code
            told.note("import.nought_restored", _POSTCODE, read=code)

    def _blank_in(self, country: str) -> CustomerAnswers:
        """Answers of nobody in ``country``: whatever stays so is made once for the whole file."""
        if country not in self._blank:
            answers = no_answers(CustomerId(""), ContactId(""), country, "")
            self._blank[country] = replace(answers, participation=self._defaults.participation)
        return self._blank[country]

    def _type(self, said: dict[str, str], told: "_Told") -> CustomerTypeId | None:
        typed = said.get(_TYPE)
        if not typed or not self._types:
            return self._defaults.customer_type_id
        if typed not in self._types_read:
            self._types_read[typed] = type_id(typed, self._types)
        return CustomerTypeId(told.take(_TYPE, self._types_read[typed]))

    def said(self, row: SourceRow) -> dict[str, str]:
        """What the row says, by field, as the rep corrected it; the empty cells say nothing."""
        texts: dict[str, str] = {}
        for id, cell in zip(self._columns, row.cells, strict=False):
            text = cell.strip()
            if id is not None and text:
                texts[id] = f"{texts[id]} {text}" if id in texts else text
        return {id: text for id, text in (texts | dict(row.corrected)).items() if text.strip()}

    def _country(self, said: dict[str, str], told: "_Told") -> str:
        typed = said.get(_COUNTRY)
        return told.take(_COUNTRY, country_code(typed)) if typed else self._defaults.country

    def _code(self, id: str, text: str, said: dict[str, str], country: str, told: "_Told") -> str:
        """The text of an answer; its code where it is kept as one."""
        match id:
            case "industry":
                return told.take(id, industry_code(text))
            case "segment":
                return told.take(id, segment_code(text))
            case "segment.insee":
                return told.take(id, segment_code(text, is_insee=True))
            case "address.region":
                return region_code(text, country)
            case "billing.address.country":
                return told.take(id, country_code(text))
            case "billing.address.region":
                billing = said.get("billing.address.country", "")
                return region_code(text, country_code(billing).code if billing else country)
            case "phone":
                told.phone(id, text, country)
                return text
            case _:
                return text

    def _others(self, people: Sequence[SourceRow]) -> dict[PersonAt, dict[str, str]]:
        """What the rows say that are people of the company."""
        return {PersonAt(at, 0): person_in(self.said(row)) for at, row in enumerate(people, start=1)}

    def _contacts(
        self, parts: dict[PersonAt, dict[str, str]], country: str, told: "_Told"
    ) -> tuple[Contact, ...]:
        """The people of the row; the first of nobody, so that what is missing about them is said."""
        people = [
            self._contact((at, place), part, country, told) for place, (at, part) in enumerate(parts.items())
        ]
        people = people or [new_contact(ContactId(self._new_id()), "", ())]
        if any(person.roles for person in people) or any(ROLES in part for part in parts.values()):
            return tuple(people)
        # Nobody's role is said: they get those that the wizard begins with.
        others = (replace(person, roles=(ContactRole.TECHNICAL,)) for person in people[1:])
        return (replace(people[0], roles=FIRST_ROLES), *others)

    def _contact(
        self, place: tuple[PersonAt, int], said: dict[str, str], country: str, told: "_Told"
    ) -> Contact:
        at, index = place
        roles, problem = roles_in(said[ROLES]) if ROLES in said else ((), None)
        if problem is not None:
            told.problems.append(problem.at(f"contacts.{at.number}.{ROLES}"))
        person, is_from_email = with_name(dict(said))
        if is_from_email:
            name = f"{person.get('name.first', '')} {person['name.last']}".strip()
            told.note("import.name_from_email", f"contacts.{index}.email", read=name)
        for name in ("phone", "fax"):
            if name in person:
                told.phone(f"contacts.{index}.{name}", person[name], country)
        texts = {_PARTS_OF_CONTACT.get(name, name): text for name, text in person.items() if name != ROLES}
        return with_texts(new_contact(ContactId(self._new_id()), "", roles), texts)


class _Told:
    """What is said about the cells of a row while it is read."""

    def __init__(self, problems: list[Problem], notes: list[Problem]) -> None:
        self.problems, self.notes = problems, notes

    def take(self, id: str, found: Recognised) -> str:
        """The code that was found, and what is said about it."""
        if found.problem is not None:
            self.problems.append(found.problem.at(id))
        if found.note is not None:
            self.notes.append(found.note.at(id))
        return found.code

    def note(self, code: str, id: str, **data: str) -> None:
        """Say what was changed by reading."""
        self.notes.append(Problem(code, id, data))

    def phone(self, id: str, text: str, country: str) -> None:
        """Say that a number without a calling code got another one than the country's."""
        if text.startswith(("+", "00")):
            return
        checked, home = check_phone(text, country), calling_code(country)
        digits = "".join(each for each in text if each.isdigit())
        is_abroad = checked.is_valid and checked.normal and not checked.normal.startswith(home)
        if is_abroad and not checked.normal.endswith(f"+{digits}"):
            self.note("import.phone_read", id, read=international(checked.normal))


def _with_microsoft(answers: CustomerAnswers) -> CustomerAnswers:
    """The Microsoft account that the row names, or none for now; the admin user is called as the contact."""
    is_named = bool(answers.microsoft.existing_domain)
    kind = MicrosoftAccountKind.EXISTING if is_named else MicrosoftAccountKind.SKIPPED
    admin = answers.admin_user
    if admin.login_email:
        people = answers.contacts
        named = next((each for each in people if ContactRole.ADMIN in each.roles), people[0])
        name = admin.name if admin.name.full else named.name
        admin = replace(admin, name=name, display_name=admin.display_name or proposed_display_name(name))
    return replace(answers, microsoft=replace(answers.microsoft, kind=kind), admin_user=admin)


def _people_in(said: dict[str, str]) -> dict[PersonAt, dict[str, str]]:
    """What is said of each contact, by the number in its columns."""
    parts: dict[int, dict[str, str]] = {}
    for id, text in said.items():
        if id.startswith("contacts."):
            _, index, name = id.split(".", 2)
            parts.setdefault(int(index), {})[name] = text
    return {PersonAt(0, number): part for number, part in sorted(parts.items())}
