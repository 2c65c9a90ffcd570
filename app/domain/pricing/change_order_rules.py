"""The rules of a change order's terms: everything that keeps them from being saved or placed."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from app.domain.catalogue.catalogue import Bundle, OfferType, PartnershipTerms, Period, Product
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.change_rules import check_change
from app.domain.checks.amounts import check_discount, check_places, check_price, check_quantity
from app.domain.customer.customer import Customer
from app.domain.customer.purchase_rules import check_buyer
from app.domain.dates import add_months
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.change import price_change
from app.domain.pricing.change_memory import ChangeMemory, LineFindings
from app.domain.pricing.change_order import (
    ChangeBasis,
    PricedChangeOrder,
    asks_anew,
    change_terms,
    is_changed,
    with_vat,
)
from app.domain.pricing.change_swap import check_swaps
from app.domain.pricing.quote_rules import check_notes
from app.domain.pricing.renewed_rules import check_beside_renewal
from app.domain.quote.invoicing_terms import check_invoicing
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.domain.subscription.term import Term, TermState, term_on

NEW_END_MONTHS_MAX = 60
"""How far a change may move the end of a contract."""


def check_change_order(terms: ChangeOrderTerms, basis: ChangeBasis) -> tuple[Problem, ...]:
    """Everything that keeps ``terms`` from being placed; empty when nothing does.

    Fields are paths into the terms: ``on``, ``lines.2.quantity``.
    """
    return check_and_price(terms, basis)[0]


def check_and_price(
    terms: ChangeOrderTerms, basis: ChangeBasis, memory: ChangeMemory | None = None
) -> tuple[tuple[Problem, ...], PricedChangeOrder | None]:
    """``check_change_order`` and, where that is empty, the price: an editor asks for both at each key.

    With the ``memory`` of what was edited before, only the lines that are other ones are looked at.
    """
    memory = _begun(memory, terms, basis)
    findings = _findings(terms, basis, memory)
    problems = [*_check_frame(terms, basis), *check_notes(terms), *_check_once(terms)]
    problems += [each.at("invoicing") for each in check_invoicing(terms.invoicing)]
    for index, found in enumerate(findings):
        if found.problems or found.option_of is not None:
            mine = (*found.problems, *_check_seats(terms, terms.lines[index], found.option_of))
            problems += [each.at(f"lines.{index}") for each in mine]
    problems += check_swaps(terms, basis.held)
    if problems:
        return tuple(problems), None
    if terms.new_end is None and not any(found.is_changed for found in findings):
        return (Problem("change.nothing", "lines"),), None
    try:
        changed = change_terms(terms, basis, memory.changed)
        if refused := check_change(changed, memory.checked):
            return refused, None
        if unlike := tuple(check_beside_renewal(terms, changed, basis)):
            return unlike, None
        return (), with_vat(price_change(changed, memory.figures), basis.vat)
    except RuleViolation as refusal:
        return refusal.problems, None


def check_seats_buyer(customer: Customer, priced: PricedChangeOrder) -> Iterator[Problem]:
    """Whether the customer may get more seats: a closed account may only have fewer."""
    if any(line.quantity > line.prior_quantity for line in priced.change.lines):
        yield from check_buyer(customer)


def price_remembered(terms: ChangeOrderTerms, basis: ChangeBasis, memory: ChangeMemory) -> PricedChangeOrder:
    """``price_change_order``, where only the lines that are other ones are priced.

    Raises:
        RuleViolation: as there.
    """
    memory.begin(terms, basis)
    return with_vat(price_change(change_terms(terms, basis, memory.changed), memory.figures), basis.vat)


def _begun(memory: ChangeMemory | None, terms: ChangeOrderTerms, basis: ChangeBasis) -> ChangeMemory:
    memory = memory or ChangeMemory()
    memory.begin(terms, basis)
    return memory


def _findings(terms: ChangeOrderTerms, basis: ChangeBasis, memory: ChangeMemory) -> list[LineFindings]:
    """What the rules say of each line by itself."""

    def find(line: ChangeOrderLine) -> LineFindings:
        licence = _licence(line, basis)
        is_other = is_changed(line, licence, terms.on)
        problems, option_of = list(_check_line(line, terms, basis)), None
        if line.quantity and asks_anew(line, licence, terms.on):
            found, option_of = _check_product(line, licence, terms, basis)
            problems += found
        return LineFindings(tuple(problems), is_other, option_of)

    return [memory.findings.get(line, find) for line in terms.lines]


def _licence(line: ChangeOrderLine, basis: ChangeBasis) -> Licence | None:
    return basis.held.licence(line.licence_id) if basis.held else None


def _check_frame(terms: ChangeOrderTerms, basis: ChangeBasis) -> Iterator[Problem]:
    """Whether terms, contract, programme and price list belong together, and the contract runs."""
    programme, prices, held = basis.programme, basis.prices, basis.held
    if terms.programme_id != programme.id:
        yield Problem("programme.mismatch", "programme_id", {"expected": programme.id})
    if programme.terms_for(terms.partnership) is None:
        yield Problem("partnership.unknown", "partnership", {"partnership": terms.partnership})
    if terms.price_list_id != prices.id:
        yield Problem("price_list.mismatch", "price_list_id", {"expected": prices.id})
    if (prices.programme_id, prices.partnership) != (terms.programme_id, terms.partnership):
        yield Problem("price_list.not_for_programme", "price_list_id", {"price_list_id": prices.id})
    if terms.currency != prices.currency:
        yield Problem("currency.mismatch", "currency", {"expected": prices.currency, "found": terms.currency})
    if not terms.period.months:
        yield Problem("change.not_recurring", "period")
    if held is None:
        if terms.new_end is not None:
            yield Problem("new_end.no_contract", "new_end")
        if terms.commitment_months not in programme.commitments:
            allowed = ",".join(str(months) for months in programme.commitments)
            yield Problem("commitment.unknown", "commitment_months", {"allowed": allowed})
        return
    contract = held.contract
    asked = (terms.programme_id, terms.partnership, terms.currency, terms.contract_id)
    if asked != (contract.programme_id, contract.partnership, contract.currency, contract.id):
        yield Problem("change.other_contract", "contract_id", {"contract": contract.number})
    term = term_on(contract, terms.on)
    if term.is_over:
        data = {"contract": contract.number, "end": term.end.isoformat()}
        yield Problem("change.contract_ended", "contract_id", data)
    elif terms.on < contract.start_date:
        yield Problem("change.not_begun", "on", {"start": contract.start_date.isoformat()})
    if terms.new_end is not None:
        yield from _check_new_end(terms.new_end, term, contract)
    if term.state is TermState.EXTENDED and terms.period is not Period.MONTH:
        data = {"contract": contract.number, "end": contract.end_date.isoformat()}
        yield Problem("change.extended_by_year", "period", data)


def _check_new_end(new_end: date, term: Term, contract: Contract) -> Iterator[Problem]:
    """Whether the end moves forward, not further than anybody commits to, and into no renewal.

    A contract that is past its end is renewed: it is not brought back to the price that it had.
    """
    data = {"contract": contract.number, "end": term.end.isoformat()}
    if contract.renewed_by is not None:
        yield Problem("new_end.renewed", "new_end", data)
        return
    if term.state is TermState.EXTENDED:
        yield Problem("new_end.extended", "new_end", {**data, "end": contract.end_date.isoformat()})
        return
    latest = add_months(term.end, NEW_END_MONTHS_MAX)
    if not term.end < new_end <= latest:
        data = {"end": term.end.isoformat(), "latest": latest.isoformat()}
        yield Problem("new_end.range", "new_end", data)


def _check_once(terms: ChangeOrderTerms) -> Iterator[Problem]:
    """Whether each licence has one new total: of two nobody could say which counts."""
    for licence_id, times in Counter(line.licence_id for line in terms.lines if line.licence_id).items():
        if times > 1:
            yield Problem("line.duplicate", "lines", {"line_id": licence_id})


def _check_line(line: ChangeOrderLine, terms: ChangeOrderTerms, basis: ChangeBasis) -> Iterator[Problem]:
    yield from check_notes(line)
    yield from check_quantity("quantity", line.quantity)
    for field in ("customer_percent", "line_percent", "quote_percent"):
        yield from check_discount(f"discounts.{field}", getattr(line.discounts, field))
    manual = line.discounts.manual_unit_price
    if manual is not None:
        yield from check_price("discounts.manual_unit_price", manual)
        yield from check_places("discounts.manual_unit_price", manual)
    if line.licence_id is not None:
        yield from _check_held(line, _licence(line, basis), terms)


def _check_held(line: ChangeOrderLine, licence: Licence | None, terms: ChangeOrderTerms) -> Iterator[Problem]:
    """Whether the line is about what is held."""
    if licence is None or (licence.product_id, licence.period) != (line.product_id, terms.period):
        yield Problem("change.licence_missing", "licence_id", {"product_id": line.product_id})


def _check_product(
    line: ChangeOrderLine, licence: Licence | None, terms: ChangeOrderTerms, basis: ChangeBasis
) -> tuple[list[Problem], ProductId | None]:
    """Whether what is added or changed may be had: sold, in such an offer, at that level, as an option.

    With the product on whose seats those of an option hang.
    """
    allowed = basis.programme.terms_for(terms.partnership)
    item, data = basis.programme.sold(line.product_id), {"product_id": str(line.product_id)}
    if item is None or allowed is None:
        return [Problem("product.unknown", "product_id", data)], None
    if isinstance(item, Bundle):
        is_offered = OfferType.BUNDLE in allowed.offers
        return [] if is_offered else [Problem("product.not_in_offer", "product_id", data)], None
    problems = list(_check_level(line, item, licence, allowed))
    if item.option_of is None:
        return problems, None
    if allowed.has_options and basis.contract_terms(terms).has_options:
        return problems, item.option_of
    data["option_of"] = str(item.option_of)
    return [*problems, Problem("option.not_offered", "product_id", data)], None


def _check_level(
    line: ChangeOrderLine, item: Product, licence: Licence | None, allowed: PartnershipTerms
) -> Iterator[Problem]:
    data = {"product_id": str(line.product_id)}
    if licence is None and not item.is_sold:
        yield Problem("product.not_sold", "product_id", data)
    levels = [level for level in item.levels if level in allowed.levels]
    is_kept = licence is not None and licence.level == line.level
    choice = {**data, "allowed": ",".join(levels)}
    if item.levels and line.level is None:
        yield Problem("level.missing", "level", choice)
    elif line.level is not None and line.level not in levels and not is_kept:
        yield Problem("level.not_allowed", "level", {**choice, "level": line.level})


def _check_seats(
    terms: ChangeOrderTerms, line: ChangeOrderLine, option_of: ProductId | None
) -> Iterator[Problem]:
    """Whether an option has as many seats as its product at the most."""
    if option_of is None:
        return
    seats = sum(each.quantity for each in terms.lines if each.product_id == option_of)
    if line.quantity > seats:
        data = {"product_id": str(line.product_id), "option_of": str(option_of), "max": str(seats)}
        yield Problem("option.too_many", "quantity", data)
