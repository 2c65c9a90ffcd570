"""A row of a file as the answers of the wizard, and what of it cannot be understood."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue import CustomerType
from app.domain.checks.siret import siren_of
from app.domain.checks.vat_number import vat_from_siren
from app.domain.customer import Contact, ContactRole
from app.domain.errors import Problem
from app.domain.ids import ContactId, CustomerId, CustomerTypeId
from app.domain.partner import Participation
from app.services.flows.customer_answers import FIRST_ROLES, CustomerAnswers, new_contact, no_answers
from app.services.flows.paths import with_text
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
    """Reads rows whose columns are ``columns``; ``new_id`` makes the identities."""

    def __init__(
        self,
        columns: Columns,
        defaults: Defaults,
        types: Sequence[CustomerType],
        new_id: Callable[[], str],
    ) -> None:
        self._columns, self._defaults, self._types = columns, defaults, tuple(types)
        self._new_id = new_id

    def read(self, cells: Sequence[str]) -> Answered:
        """The answers of the row whose cells are ``cells``."""
        said = self.said(cells)
        problems: list[Problem] = []
        country = self._country(said, problems)
        answers = no_answers(CustomerId(self._new_id()), ContactId(self._new_id()), country, "")
        answers = replace(answers, participation=self._defaults.participation)
        for id, text in said.items():
            if not id.startswith("contacts.") and id != _COUNTRY:
                answers = with_text(answers, id, self._code(id, text, said, country, problems))
        if not answers.customer_type_id:
            answers = replace(answers, customer_type_id=self._defaults.customer_type_id)
        answers = self._with_billing(answers, said, country)
        if _VAT not in self._columns and country == "FR":
            number = vat_from_siren(siren_of(answers.identity.registration_number))
            answers = with_text(answers, _VAT, number)
        parts = _people_in(said)
        answers = replace(answers, contacts=self._contacts(parts, problems))
        return Answered(answers, tuple(problems), tuple(parts) or (0,))

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
            case "customer_type_id":
                return self._taken(id, type_id(text, self._types), problems) if self._types else ""
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

    def _with_billing(self, answers: CustomerAnswers, said: dict[str, str], country: str) -> CustomerAnswers:
        """Invoices go elsewhere when the row says so; to the same country unless it says another."""
        is_elsewhere = any(id.startswith(_BILLING) for id in said)
        if not is_elsewhere:
            return answers
        if "billing.address.country" not in said:
            answers = with_text(answers, "billing.address.country", country)
        return replace(answers, is_billed_elsewhere=True)

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
        contact = new_contact(ContactId(self._new_id()), "", ())
        for name, text in said.items():
            if name == ROLES:
                roles, problem = roles_in(text)
                contact = replace(contact, roles=roles)
                if problem is not None:
                    problems.append(problem.at(f"contacts.{index}.{ROLES}"))
            elif name in ("phone", "fax"):
                contact = with_text(contact, f"{name}.number", text)
            else:
                contact = with_text(contact, name, text)
        return contact


def _people_in(said: dict[str, str]) -> dict[int, dict[str, str]]:
    """What is said of each contact, by the number in its columns."""
    parts: dict[int, dict[str, str]] = {}
    for id, text in said.items():
        if id.startswith("contacts."):
            _, index, name = id.split(".", 2)
            parts.setdefault(int(index), {})[name] = text
    return dict(sorted(parts.items()))
