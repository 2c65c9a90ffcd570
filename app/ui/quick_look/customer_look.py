"""A quick look at a customer: who to call, what is held and until when, and what is offered."""

from app.domain.checks.written import written
from app.domain.customer.phone import format_phone
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.customer_file import CustomerHeader
from app.services.words.company_numbers import short_registration_label
from app.ui.labels.offered_cells import OfferedRow
from app.ui.labels.status_look import STATUS_LOOK
from app.ui.quick_look.contact_rows import contact_rows
from app.ui.quick_look.look import Look, LookBlock, LookRow
from app.ui.quick_look.services import QuickLookServices
from app.ui.workspace.workspace import Workspace

_CONTACTS, _CONTRACTS, _OFFERS = 3, 4, 4


def customer_look(workspace: Workspace[QuickLookServices], id: CustomerId) -> Look | None:
    """What decides of customer ``id``, all of it from the cache; None where it is gone."""
    words = workspace.words
    try:
        header = workspace.services.queries.header(id)
    except RuleViolation:
        return None
    customer = header.customer
    contacts = contact_rows(words, customer.contacts, at_most=_CONTACTS)
    return Look(
        title=customer.identity.name,
        pill=(words.name(customer.status), *STATUS_LOOK[customer.status]),
        note=" · ".join(each for each in (customer.address.city, header.row.sales_rep) if each),
        blocks=(
            LookBlock("", _facts(workspace, header)),
            LookBlock(
                words.translate("quick_look", "Contacts"),
                contacts or (LookRow("", words.translate("quick_look", "No contact yet")),),
            ),
            LookBlock(words.translate("quick_look", "Contracts"), _contracts(workspace, id)),
            LookBlock(words.translate("quick_look", "Last quotes"), _offers(workspace, id)),
        ),
    )


def _facts(workspace: Workspace[QuickLookServices], header: CustomerHeader) -> tuple[LookRow, ...]:
    words, customer, row = workspace.words, header.customer, header.row
    number, phone = customer.identity.registration_number, format_phone(customer.phone)
    monthly = words.formats.money(row.monthly) if row.monthly is not None and row.monthly.minor else ""
    seats = words.formats.count(row.seats) if row.seats else ""
    found = (
        LookRow(short_registration_label(words, customer.address.country), written(number), copies=number),
        LookRow(words.translate("quick_look", "Phone"), phone, copies=phone),
        LookRow(words.translate("quick_look", "Domain"), customer.primary_domain, customer.primary_domain),
        LookRow(words.translate("quick_look", "Licences"), seats),
        LookRow(words.translate("quick_look", "Monthly excl. VAT"), monthly, strong=True),
    )
    return tuple(each for each in found if each.value)


def _contracts(workspace: Workspace[QuickLookServices], id: CustomerId) -> tuple[LookRow, ...]:
    words = workspace.words
    contracts = workspace.services.queries.contracts(id)
    rows = [
        LookRow(
            each.number,
            words.translate("quick_look", "until {day}", day=words.formats.short_date(each.end_date)),
        )
        for each in contracts[:_CONTRACTS]
    ]
    if len(contracts) > _CONTRACTS:
        more = len(contracts) - _CONTRACTS
        rows.append(LookRow("", words.translate("quick_look", "{n} more contracts", n=more)))
    return tuple(rows)


def _offers(workspace: Workspace[QuickLookServices], id: CustomerId) -> tuple[LookRow, ...]:
    """The last written first."""
    words, queries = workspace.words, workspace.services.queries
    offers: list[OfferedRow] = [*queries.quotes_of(id), *queries.change_quotes_of(id)]
    offers.sort(key=lambda row: row.written_at, reverse=True)
    rows = []
    for each in offers[:_OFFERS]:
        amount = each.new_total if isinstance(each, ChangeQuoteRow) else each.monthly
        said = f"{words.name(each.status)} · {words.formats.money(amount)}"
        rows.append(LookRow(each.display_number, said))
    return tuple(rows)
