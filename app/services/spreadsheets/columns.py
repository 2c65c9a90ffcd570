"""The columns of an export: those of the grid with exact values, and everything a profile says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.customer.customer import Contact, Customer, Phone
from app.domain.customer.phone import format_phone
from app.domain.errors import Problem
from app.domain.money import Money
from app.services.customer_form.paths import text_at
from app.services.queries.customer_row import CustomerRow, SyncMark
from app.services.spreadsheets.fields import ROLES, Field, account_fields, company_fields, contact_fields
from app.services.spreadsheets.values import Heading, Value
from app.services.words import QT_TRANSLATE_NOOP, QUEUED, Marked, Words
from app.services.words.companies import INDUSTRIES, SEGMENTS

GRID_COLUMNS = tuple(
    "name status account kind type city country programmes seats monthly quotes contract rep sync"
    " changed".split()
)
"""Every column of the grid by its id, in its first order."""
_SAID_BY_GRID = {
    "identity.name": "name",
    "customer_type_id": "type",
    "address.city": "city",
    "address.country": "country",
}
_ATTENTION = QT_TRANSLATE_NOOP("customers", "Attention")


@dataclass(frozen=True, slots=True)
class Names:
    """What the columns need besides a customer: words, and names of the catalogue."""

    words: Words
    programmes: Mapping[str, str]
    customer_types: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column: its head, and its value of a row of the grid with its customer, where that was read."""

    heading: Heading
    value: Callable[[CustomerRow, Customer | None], Value]


def grid_columns(ids: Sequence[str], names: Names) -> tuple[ExportColumn, ...]:
    """The columns of the grid in ``ids``; an amount is followed by its currency, a count by its date."""
    said = _Grid(names)
    made: dict[str, tuple[tuple[Marked, int, Callable[[CustomerRow], Value]], ...]] = {
        "name": ((QT_TRANSLATE_NOOP("customers", "Name"), 32, lambda row: row.name),),
        "status": ((QT_TRANSLATE_NOOP("customers", "Status"), 14, said.status),),
        "account": ((QT_TRANSLATE_NOOP("customers", "Account"), 12, said.account),),
        "kind": ((QT_TRANSLATE_NOOP("customers", "Account type"), 14, said.kind),),
        "type": ((QT_TRANSLATE_NOOP("customers", "Type"), 14, said.customer_type),),
        "city": ((QT_TRANSLATE_NOOP("customers", "City"), 20, lambda row: row.city),),
        "country": ((QT_TRANSLATE_NOOP("customers", "Country"), 16, said.country),),
        "programmes": ((QT_TRANSLATE_NOOP("customers", "Programmes"), 24, said.programmes),),
        "seats": ((QT_TRANSLATE_NOOP("customers", "Licences"), 10, lambda row: row.seats),),
        "monthly": (
            (QT_TRANSLATE_NOOP("spreadsheets", "Monthly amount"), 14, lambda row: _amount(row.monthly)),
            (QT_TRANSLATE_NOOP("spreadsheets", "Currency"), 10, lambda row: _currency(row.monthly)),
        ),
        "quotes": (
            (QT_TRANSLATE_NOOP("customers", "Open quotes"), 12, lambda row: row.open_quotes),
            (QT_TRANSLATE_NOOP("spreadsheets", "Next expiry"), 12, lambda row: row.next_expiry),
        ),
        "contract": (
            (QT_TRANSLATE_NOOP("spreadsheets", "End of contract"), 14, lambda row: row.contract_end),
        ),
        "rep": ((QT_TRANSLATE_NOOP("customers", "Sales rep"), 20, lambda row: row.sales_rep),),
        "sync": ((QT_TRANSLATE_NOOP("customers", "Exchange"), 12, said.sync),),
        "changed": ((QT_TRANSLATE_NOOP("customers", "Changed"), 17, said.changed),),
    }
    parts = (part for id in ids for part in made[id])
    return tuple(
        ExportColumn(Heading(names.words.say(label), width), _of_row(value)) for label, width, value in parts
    )


def _of_row(value: Callable[[CustomerRow], Value]) -> Callable[[CustomerRow, Customer | None], Value]:
    return lambda row, _customer: value(row)


def profile_columns(contacts: int, names: Names, besides: Sequence[str] = ()) -> tuple[ExportColumn, ...]:
    """Everything that a profile says, with so many contacts, but what ``besides`` of the grid say already."""
    wanted = [each for each in company_fields() if _SAID_BY_GRID.get(each.id) not in besides]
    every = (*wanted, *account_fields(), *contact_fields(contacts))
    return tuple(_profile_column(each, names) for each in every)


def _profile_column(field: Field, names: Names) -> ExportColumn:
    said = _Profile(names)
    return ExportColumn(
        Heading(field.head(names.words), field.width),
        lambda _row, customer: "" if customer is None else said.text(field, customer),
    )


class _Grid:
    """The values of a row of the grid that take more than to read it."""

    def __init__(self, names: Names) -> None:
        self._names, self._words = names, names.words

    def status(self, row: CustomerRow) -> Value:
        return self._words.name(row.status)

    def account(self, row: CustomerRow) -> Value:
        return self._words.name(row.account_state) if row.account_state else ""

    def kind(self, row: CustomerRow) -> Value:
        return self._words.name(row.kind)

    def customer_type(self, row: CustomerRow) -> Value:
        return self._names.customer_types.get(row.customer_type_id or "", row.customer_type_id or "")

    def country(self, row: CustomerRow) -> Value:
        return self._words.formats.country(row.country) if row.country else ""

    def programmes(self, row: CustomerRow) -> Value:
        return ", ".join(self._names.programmes.get(id, id) for id in row.programme_ids)

    def sync(self, row: CustomerRow) -> Value:
        marked = {SyncMark.QUEUED: QUEUED, SyncMark.ATTENTION: _ATTENTION}.get(row.mark)
        return self._words.say(marked) if marked else ""

    def changed(self, row: CustomerRow) -> Value:
        return _local(row.changed_at)


class _Profile:
    """The texts of a customer, each as an import reads it back."""

    def __init__(self, names: Names) -> None:
        self._names, self._words = names, names.words

    def text(self, field: Field, customer: Customer) -> str:
        """What stands in the column of ``field``."""
        match field.id.split("."):
            case ["contacts", index, *path]:
                at = int(index)
                return self._of_contact(path, customer.contacts[at]) if at < len(customer.contacts) else ""
            case ["billing", *path]:
                return self._said(".".join(path), customer.billing) if customer.billing else ""
            case ["admin_user", *path]:
                return text_at(customer.admin_user, ".".join(path)) if customer.admin_user else ""
            case ["microsoft", _]:
                return customer.microsoft.tenant_domain if customer.microsoft else ""
            case _:
                return self._said(field.id, customer)

    def _said(self, path: str, holder: object) -> str:
        if path == "phone" and isinstance(holder, Customer):
            return format_phone(holder.phone)
        text = text_at(holder, path)
        match path:
            case "address.country":
                return self._words.formats.country(text) if text else ""
            case "customer_type_id":
                return self._names.customer_types.get(text, text)
            case "industry" | "segment":
                table = INDUSTRIES if path == "industry" else SEGMENTS
                return self._words.say(table[text]) if text in table else text
            case _:
                return text

    def _of_contact(self, path: Sequence[str], contact: Contact) -> str:
        if path[0] == ROLES:
            return ", ".join(self._words.name(role) for role in contact.roles)
        if path[0] in ("phone", "fax"):
            phone: Phone = getattr(contact, path[0])
            return format_phone(phone)
        return text_at(contact, ".".join(path))


def _amount(money: Money | None) -> Value:
    return money.amount if money is not None and money.minor else None


def _currency(money: Money | None) -> Value:
    return money.currency if money is not None and money.minor else None


def _local(moment: datetime | None) -> Value:
    return None if moment is None else moment.astimezone().replace(tzinfo=None, second=0, microsecond=0)


def unknown_column(id: str) -> Problem:
    """What is wrong with an id that no column of the grid has."""
    return Problem("choice.unknown", "", {"typed": id, "allowed": ",".join(GRID_COLUMNS)})
