"""A quick look at a quote or a change quote: lines, amounts, expiry, state, and who to call."""

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.money import Money
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.ui.labels.change_quote_cells import CHANGE_QUOTE_LOOK, ChangeQuoteCells
from app.ui.labels.offered_cells import OfferedRow
from app.ui.labels.product_names import SoldNames
from app.ui.labels.quote_cells import QUOTE_LOOK, QuoteCells
from app.ui.quick_look.contact_rows import contact_rows
from app.ui.quick_look.look import Look, LookBlock, LookRow
from app.ui.quick_look.services import QuickLookServices
from app.ui.workspace.workspace import Workspace


def offer_look(workspace: Workspace[QuickLookServices], row: OfferedRow) -> Look:
    """What ``row`` says without being opened."""
    if isinstance(row, ChangeQuoteRow):
        return _change_look(workspace, row)
    return _quote_look(workspace, row)


def _quote_look(workspace: Workspace[QuickLookServices], row: QuoteRow) -> Look:
    words, cells, names = workspace.words, QuoteCells(workspace), SoldNames(workspace)
    summary, term = cells.offer(row).text, cells.offer(row).second
    lines = tuple(
        LookRow("", names.counted(each.quantity, each.product_id, each.level))
        for each in row.lines
        if each.quantity and row.offer is not OfferType.BUNDLE
    )
    amounts = (
        _amount(workspace, words.translate("quick_look", "Monthly excl. VAT"), row.monthly, strong=True),
        _amount(workspace, words.translate("quick_look", "Yearly excl. VAT"), row.yearly),
        _amount(workspace, words.translate("quick_look", "One-time excl. VAT"), row.one_time),
        _amount(workspace, words.translate("quick_look", "Commitment total excl. VAT"), row.term_total),
    )
    number = cells.number(row)
    return Look(
        title=number.text,
        title_copies=row.display_number,
        pill=(words.name(row.status), *QUOTE_LOOK[row.status]),
        note=number.second,
        blocks=(
            LookBlock("", tuple(each for each in amounts if each.value)),
            LookBlock(
                words.translate("quick_look", "Offer"), (LookRow("", summary), *lines, LookRow("", term))
            ),
            LookBlock("", _state(workspace, cells.expiry(row).text, cells.status(row).second, row)),
            _customer(workspace, row.customer_id, row.customer_name),
        ),
    )


def _change_look(workspace: Workspace[QuickLookServices], row: ChangeQuoteRow) -> Look:
    words, cells = workspace.words, ChangeQuoteCells(workspace)
    is_yearly = row.period is Period.YEAR
    total = (
        words.translate("quick_look", "Yearly excl. VAT")
        if is_yearly
        else words.translate("quick_look", "Monthly excl. VAT")
    )
    rows = [_amount(workspace, total, row.new_total, strong=True)]
    if row.difference.minor:
        difference = words.formats.signed(row.difference)
        rows.append(LookRow(words.translate("quick_look", "Difference"), difference))
    if row.to_term_end is not None:
        rows.append(_amount(workspace, words.translate("quick_look", "To the term’s end"), row.to_term_end))
    number, content = cells.number(row), cells.content(row)
    return Look(
        title=number.text,
        title_copies=row.display_number,
        pill=(words.name(row.status), *CHANGE_QUOTE_LOOK[row.status]),
        note=number.second,
        blocks=(
            LookBlock("", tuple(each for each in rows if each.value)),
            LookBlock(content.text, (LookRow("", content.second),) if content.second else ()),
            LookBlock("", _state(workspace, cells.expiry(row).text, cells.status(row).second, row)),
            _customer(workspace, row.customer_id, row.customer_name),
        ),
    )


def _amount(workspace: Workspace[object], label: str, amount: Money, *, strong: bool = False) -> LookRow:
    """An amount with its currency; no value where there is nothing to pay."""
    return LookRow(label, workspace.formats.money(amount) if amount.minor else "", strong=strong)


def _state(workspace: Workspace[object], expiry: str, note: str, row: OfferedRow) -> tuple[LookRow, ...]:
    words = workspace.words
    found = (
        LookRow(words.translate("quick_look", "Expiry"), expiry),
        LookRow(words.translate("quick_look", "State"), note),
        LookRow(words.translate("quick_look", "Sales rep"), row.sales_rep),
    )
    return tuple(each for each in found if each.value)


def _customer(workspace: Workspace[QuickLookServices], id: CustomerId, name: str) -> LookBlock:
    """Who it is for, and how they are reached."""
    try:
        contacts = workspace.services.queries.header(id).customer.contacts
    except RuleViolation:
        # The customer went while its quote was on show.
        return LookBlock(name, ())
    rows = contact_rows(workspace.words, contacts, at_most=2)
    return LookBlock(name, rows or (LookRow("", workspace.words.translate("quick_look", "No contact yet")),))
