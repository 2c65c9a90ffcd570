"""One prospect, one first contract: whoever sells as if there were none is told of the one that is there."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import TaxTable
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.commands.commands import CreateCustomer, CreateQuote, Purchase, ValidateQuote
from app.domain.document import Kind
from app.domain.ids import QuoteId
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP, REP2, Laptop

MINE, LATER = b.quote(), b.quote(id=QuoteId(b.some_id(51)))


@pytest.fixture
def prospect(portal: EmbeddedPortal, laptop: Laptop) -> Laptop:
    """A laptop whose customer is on the portal, which sells by quotes and by purchases."""
    seed(portal.engine, ARVANE, [p.seller(b.partner(id=ids.PartnerId(ARVANE))), *p.programmes()])
    assert laptop.do(CreateCustomer(b.customer()), b.customer()).status is ResultStatus.APPLIED
    return laptop


def create(laptop: Laptop, quote: Quote) -> None:
    assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED


def validate(laptop: Laptop, quote: Quote, *, is_another: bool = False) -> OperationResult:
    command = ValidateQuote(b.acceptance(), quote.totals, is_another)
    return laptop.do(command, quote, if_version="1")


def purchase(number: int, *, is_another: bool = False) -> Purchase:
    """A purchase of another programme for the same customer."""
    line = b.custom_line(0, "protect", 25, level="advanced")
    terms = b.terms(
        programme_id=p.ESSENTIALS,
        price_list_id=p.prices(p.ESSENTIALS).id,
        offer="custom",
        lines=(line,),
        start_date=b.TODAY,
        commitment_months=36,
    )
    table: TaxTable = b.tax_table()
    vat = treatment(table, "FR", "FR", b.customer().identity.vat_number, b.TODAY)
    priced = price_quote(terms, p.prices(p.ESSENTIALS), vat)
    order = b.order(
        id=ids.OrderId(b.some_id(number)),
        number="",
        customer_id=b.customer().id,
        contract_id=None,
        lines=(),
        monthly_net=priced.month.net,
    )
    return Purchase(order, terms, priced.agreed, is_another_contract=is_another)


def buy(laptop: Laptop, command: Purchase) -> OperationResult:
    return laptop.do(command, command.order)


def code(result: OperationResult) -> str:
    return result.problem.code if result.problem else ""


def contracts(laptop: Laptop) -> int:
    return [t for t, _ in laptop.feed()].count(Kind.CONTRACT)


def test_a_quote_written_without_knowing_of_the_contract_makes_no_second_one(
    prospect: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    create(prospect, MINE)
    sold = validate(prospect, MINE)
    colleague = laptop_of(REP2)
    create(colleague, LATER)
    beaten = validate(colleague, LATER)
    assert (beaten.status, code(beaten)) == (ResultStatus.CONFLICT, "customer-has-contract")
    assert beaten.version == 1
    assert beaten.problem is not None
    assert beaten.problem.data == {
        "contract_id": sold.effects["contract_id"],
        "contract_number": "C-2026-0001",
        "programme_id": "cyber360",
        "start_date": "2026-12-01",
        "currency": "EUR",
        "monthly_net": "696.00",
        "yearly_net": "0.00",
    }
    assert beaten.conflict is not None
    assert (beaten.conflict.groups, beaten.conflict.changed_by) == ([], "Claire Moreau")
    assert contracts(prospect) == 1
    assert prospect.document("quote", LATER.id)["status"] == "open"


def test_a_second_contract_on_purpose_is_made(prospect: Laptop, laptop_of: Callable[..., Laptop]) -> None:
    create(prospect, MINE)
    validate(prospect, MINE)
    colleague = laptop_of(REP2)
    create(colleague, LATER)
    assert code(validate(colleague, LATER)) == "customer-has-contract"
    kept = validate(colleague, LATER, is_another=True)
    assert kept.status is ResultStatus.APPLIED
    assert kept.effects["contract_number"] == "C-2026-0002"
    assert contracts(prospect) == 2


def test_on_purpose_where_there_is_none_makes_the_first(prospect: Laptop) -> None:
    create(prospect, MINE)
    assert validate(prospect, MINE, is_another=True).status is ResultStatus.APPLIED


def test_a_quote_that_was_superseded_is_told_so_and_not_of_a_contract(
    prospect: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    create(prospect, MINE)
    create(prospect, LATER)
    validate(prospect, MINE)
    beaten = validate(laptop_of(REP2), LATER)
    assert code(beaten) == "quote-superseded"
    assert beaten.problem is not None
    assert beaten.problem.data == {"quote_number": "D-2026-0001", "contract_number": "C-2026-0001"}
    assert code(validate(prospect, LATER, is_another=True)) == "quote-superseded"


def test_nobody_is_told_of_the_contract_that_their_own_command_made(prospect: Laptop) -> None:
    create(prospect, MINE)
    operation = prospect.operation(ValidateQuote(b.acceptance(), MINE.totals), MINE, if_version="1")
    (first,) = prospect.push(operation)
    (again,) = prospect.push(operation)
    assert (first.status, again.status, again.replayed) == (ResultStatus.APPLIED, ResultStatus.APPLIED, True)
    assert code(validate(prospect, MINE)) == "already-validated"


def test_an_order_that_comes_under_another_name_is_told_that_it_is_there(prospect: Laptop) -> None:
    assert buy(prospect, purchase(80)).status is ResultStatus.APPLIED
    again = buy(prospect, purchase(80))
    assert again.problem is not None
    assert [(each.code, each.field) for each in again.problem.problems] == [("document.exists", "id")]


def test_a_purchase_makes_no_second_contract_unless_it_says_so(
    prospect: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    create(prospect, MINE)
    validate(prospect, MINE)
    colleague = laptop_of(REP2)
    beaten = buy(colleague, purchase(80))
    assert (beaten.status, code(beaten), beaten.version) == (
        ResultStatus.CONFLICT,
        "customer-has-contract",
        None,
    )
    assert buy(colleague, purchase(81, is_another=True)).status is ResultStatus.APPLIED
    assert contracts(prospect) == 2


def test_a_quote_is_told_of_a_contract_that_a_purchase_made(
    prospect: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    create(prospect, MINE)
    assert buy(laptop_of(REP2), purchase(80)).status is ResultStatus.APPLIED
    beaten = validate(prospect, MINE)
    assert code(beaten) == "customer-has-contract"
    assert beaten.problem is not None
    assert beaten.problem.data["programme_id"] == p.ESSENTIALS
    assert Decimal(beaten.problem.data["monthly_net"]) > 0


def test_who_sold_is_not_said_where_the_contract_was_changed_since(
    portal: EmbeddedPortal, prospect: Laptop
) -> None:
    create(prospect, MINE)
    sold = validate(prospect, MINE)
    contract = b.contract(id=ids.ContractId(sold.effects["contract_id"]), customer_id=b.customer().id)
    seed(portal.engine, ARVANE, [contract])
    create(prospect, LATER)
    beaten = validate(prospect, LATER)
    assert beaten.conflict is not None
    assert (beaten.conflict.changed_by, beaten.conflict.version) == ("", 2)


@pytest.mark.parametrize("turn", range(3))
def test_of_many_who_sell_at_once_one_makes_the_first_contract(
    prospect: Laptop, laptop_of: Callable[..., Laptop], turn: int
) -> None:
    """Quotes and purchases from several laptops at the same moment, for a prospect nobody sold to yet."""
    accounts = [REP, REP2, REP, REP2]
    laptops = [laptop_of(account, f"seller-{place}") for place, account in enumerate(accounts)]
    quotes = [b.quote(id=QuoteId(b.some_id(60 + place))) for place in range(2)]

    def sell(place: int) -> list[OperationResult]:
        laptop, which = laptops[place], (place + turn) % len(laptops)
        if which >= len(quotes):
            return [buy(laptop, purchase(80 + which))]
        quote = quotes[which]
        created = laptop.operation(CreateQuote(quote), quote)
        validation = ValidateQuote(b.acceptance(), quote.totals)
        follows = {"if_version": f"after:{created.op_id}", "depends_on": (created.op_id,)}
        return laptop.push(created, laptop.operation(validation, quote, **follows))[1:]

    with ThreadPoolExecutor(len(laptops)) as pool:
        results = [each for found in pool.map(sell, range(len(laptops))) for each in found]
    codes = sorted(code(each) for each in results)
    assert codes.count("") == 1
    assert set(codes) <= {"", "customer-has-contract", "quote-superseded"}
    assert contracts(prospect) == 1


@pytest.mark.parametrize(("is_tacit", "code_of"), [(True, "customer-has-contract"), (False, "")])
def test_a_contract_that_has_ended_is_none_and_one_that_goes_on_by_itself_is(
    portal: EmbeddedPortal, prospect: Laptop, is_tacit: bool, code_of: str
) -> None:
    ended = b.contract(
        customer_id=b.customer().id,
        start_date=b.TODAY.replace(year=2025),
        end_date=b.TODAY.replace(day=20),
        terms=ContractTerms(is_tacit=is_tacit, renewal_months=12),
    )
    seed(portal.engine, ARVANE, [ended])
    create(prospect, MINE)
    assert code(validate(prospect, MINE)) == code_of


def test_another_partners_contract_is_nobodys_business(prospect: Laptop, portal: EmbeddedPortal) -> None:
    seed(portal.engine, "ouestio", [b.contract(customer_id=b.customer().id)])
    create(prospect, MINE)
    assert validate(prospect, replace(MINE)).status is ResultStatus.APPLIED
