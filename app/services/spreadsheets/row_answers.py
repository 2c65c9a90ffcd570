"""A row of a file as the answers of the wizard, and what of it cannot be understood."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import CustomerType
from app.domain.checks.vat_number import vat_from_siren
from app.domain.customer.account import proposed_display_name
from app.domain.customer.customer import Contact, ContactRole
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.domain.ids import ContactId, CustomerId, CustomerTypeId
from app.domain.partner.partner import Participation
from app.services.customer_form.customer_answers import FIRST_ROLES, CustomerAnswers, new_contact, no_answers
from app.services.customer_form.paths import with_texts
from app.services.spreadsheets.excel_damage import failed_formula
from app.services.spreadsheets.fields import ROLES
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.recognising import (
    Recognised,
    country_code,
    industry_code,
    region_code,
    roles_in,
    segment_code,
    type_id,
)

_BILLING = "billing."
_COUNTRY, _TYPE, _VAT = "address.country", "customer_type_id", "identity.vat_number"
_MICROSOFT_PAGE = "microsoft_account"
_NUMBER = "identity.registration_number"
_PARTS_OF_CONTACT = {"phone": "phone.number", "fax": "fax.number"}


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the rep says for the whole file: the programme, and what holds where a row says nothing."""

    participation: Participation
    country: str
    customer_type_id: CustomerTypeId | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers of a row, and the cells in it that mean nothing here; problems are at their fields.

    ``people`` are the numbers that the columns of the contacts have, in the order of the answers.
    """

    answers: CustomerAnswers
    problems: tuple[Problem, ...]
    people: tuple[int, ...]


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

    def read(self, cells: Sequence[str]) -> Answered:
        """The answers of the row whose cells are ``cells``."""
        said = self.said(cells)
        failed = ((id, failed_formula(text)) for id, text in said.items())
        problems = [problem.at(id) for id, problem in failed if problem is not None]
        country = self._country(said, problems)
        texts = {
            id: self._code(id, text, said, country, problems)
            for id, text in said.items()
            if not id.startswith("contacts.") and id not in (_COUNTRY, _TYPE)
        }
        is_elsewhere = any(id.startswith(_BILLING) for id in said)
        if is_elsewhere:
            # Invoices go to the same country unless the row says another.
            texts.setdefault("billing.address.country", country)
        if _VAT not in self._columns and country == "FR":
            texts[_VAT] = vat_from_siren(texts.get(_NUMBER, ""))
        parts = _people_in(said)
        answers = replace(
            with_texts(self._blank_in(country), texts),
            id=CustomerId(self._new_id()),
            customer_type_id=self._type(said, problems),
            is_billed_elsewhere=is_elsewhere,
            contacts=self._contacts(parts, problems),
        )
        if _MICROSOFT_PAGE in self._pages:
            answers = _with_microsoft(answers)
        return Answered(answers, tuple(problems), tuple(parts) or (0,))

    def _blank_in(self, country: str) -> CustomerAnswers:
        """Answers of nobody in ``country``: whatever stays so is made once for the whole file."""
        if country not in self._blank:
            answers = no_answers(CustomerId(""), ContactId(""), country, "")
            self._blank[country] = replace(answers, participation=self._defaults.participation)
        return self._blank[country]

    def _type(self, said: dict[str, str], problems: list[Problem]) -> CustomerTypeId | None:
        typed = said.get(_TYPE)
        if not typed or not self._types:
            return self._defaults.customer_type_id
        if typed not in self._types_read:
            self._types_read[typed] = type_id(typed, self._types)
        return CustomerTypeId(self._taken(_TYPE, self._types_read[typed], problems))

    def said(self, cells: Sequence[str]) -> dict[str, str]:
        """What the row says, by field; the empty cells say nothing."""
        pairs = zip(self._columns, cells, strict=False)
        texts = {id: cell.strip() for id, cell in pairs if id is not None}
        return {id: text for id, text in texts.items() if text}

    def _country(self, said: dict[str, str], problems: list[Problem]) -> str:
        typed = said.get(_COUNTRY)
        return self._taken(_COUNTRY, country_code(typed), problems) if typed else self._defaults.country

    def _code(self, id: str, text: str, said: dict[str, str], country: str, problems: list[Problem]) -> str:
        """The text of an answer; its code where it is kept as one."""
        match id:
            case "industry":
                return self._taken(id, industry_code(text), problems)
            case "segment":
                return self._taken(id, segment_code(text), problems)
            case "address.region":
                return region_code(text, country)
            case "billing.address.country":
                return self._taken(id, country_code(text), problems)
            case "billing.address.region":
                billing = said.get("billing.address.country", "")
                return region_code(text, country_code(billing).code if billing else country)
            case _:
                return text

    def _taken(self, id: str, found: Recognised, problems: list[Problem]) -> str:
        if found.problem is not None:
            problems.append(found.problem.at(id))
        return found.code

    def _contacts(self, parts: dict[int, dict[str, str]], problems: list[Problem]) -> tuple[Contact, ...]:
        """The people of the row; the first of nobody, so that what is missing about them is said."""
        people = [self._contact(index, part, problems) for index, part in parts.items()]
        people = people or [new_contact(ContactId(self._new_id()), "", ())]
        if any(person.roles for person in people) or any(ROLES in part for part in parts.values()):
            return tuple(people)
        # Nobody's role is said: they get those that the wizard begins with.
        others = (replace(person, roles=(ContactRole.TECHNICAL,)) for person in people[1:])
        return (replace(people[0], roles=FIRST_ROLES), *others)

    def _contact(self, index: int, said: dict[str, str], problems: list[Problem]) -> Contact:
        roles, problem = roles_in(said[ROLES]) if ROLES in said else ((), None)
        if problem is not None:
            problems.append(problem.at(f"contacts.{index}.{ROLES}"))
        texts = {_PARTS_OF_CONTACT.get(name, name): text for name, text in said.items() if name != ROLES}
        return with_texts(new_contact(ContactId(self._new_id()), "", roles), texts)


def _with_microsoft(answers: CustomerAnswers) -> CustomerAnswers:
    """The Microsoft account that the row names, or none for now; the admin user is called as the contact."""
    is_named = bool(answers.microsoft.existing_domain)
    kind = MicrosoftAccountKind.EXISTING if is_named else MicrosoftAccountKind.SKIPPED
    admin = answers.admin_user
    if admin.login_email and not admin.display_name:
        people = answers.contacts
        named = next((each for each in people if ContactRole.ADMIN in each.roles), people[0])
        admin = replace(admin, display_name=proposed_display_name(named.name))
    return replace(answers, microsoft=replace(answers.microsoft, kind=kind), admin_user=admin)


def _people_in(said: dict[str, str]) -> dict[int, dict[str, str]]:
    """What is said of each contact, by the number in its columns."""
    parts: dict[int, dict[str, str]] = {}
    for id, text in said.items():
        if id.startswith("contacts."):
            _, index, name = id.split(".", 2)
            parts.setdefault(int(index), {})[name] = text
    return dict(sorted(parts.items()))
