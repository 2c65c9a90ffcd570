"""What the window refuses the portal refuses again, at its field; the rest of the push goes on."""

import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.commands.commands import CreateCustomer, CreateQuote, ReviseQuote, ValidateQuote
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.wire.codec import encode
from app.wire.protocol import Operation, OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.portal_laptop import REP, Laptop, SettableClock, seed_partners

Values = dict[str, Any]
Edit = Callable[[Values], object]
HUGE = "1E+999999"
_ids = count(100)


def line_with(**values: object) -> Edit:
    """The first line with other values."""
    return lambda terms: terms["lines"][0].update(values)


def terms_with(**values: object) -> Edit:
    """The terms with other values."""
    return lambda terms: terms.update(values)


QUANTITY, PERCENT = "lines.0.quantity", "lines.0.discount_percent"
PRICE, QUOTE_PERCENT = "lines.0.manual_unit_price", "discount_percent"
WRONG: list[tuple[str, Edit, str, str]] = [
    ("a negative quantity", line_with(quantity=-1), "quantity.range", QUANTITY),
    ("one seat too many", line_with(quantity=1_000_001), "quantity.range", QUANTITY),
    ("10^12 seats", line_with(quantity=10**12), "quantity.range", QUANTITY),
    ("more seats than 64 bits", line_with(quantity=10**30), "quantity.range", QUANTITY),
    ("seats of 4,000 digits", line_with(quantity=10**4_000), "quantity.range", QUANTITY),
    ("half a seat", line_with(quantity=1.5), "wire.malformed", QUANTITY),
    ("a quantity as text", line_with(quantity="12"), "wire.malformed", QUANTITY),
    ("a quantity that is true", line_with(quantity=True), "wire.malformed", QUANTITY),
    ("no quantity", line_with(quantity=None), "wire.malformed", QUANTITY),
    ("101 % off a line", line_with(discount_percent="101"), "percent.range", PERCENT),
    ("a hair above 100 %", line_with(discount_percent="100.0000001"), "percent.range", PERCENT),
    ("-1 % off a line", line_with(discount_percent="-1"), "percent.range", PERCENT),
    ("NaN % off a line", line_with(discount_percent="NaN"), "percent.range", PERCENT),
    ("a signalling NaN %", line_with(discount_percent="sNaN"), "percent.range", PERCENT),
    ("an infinite discount", line_with(discount_percent="Infinity"), "percent.range", PERCENT),
    ("an absurd discount", line_with(discount_percent=HUGE), "percent.range", PERCENT),
    ("a discount too fine", line_with(discount_percent="1E-999999"), "number.too_many_decimals", PERCENT),
    ("a discount in words", line_with(discount_percent="ten"), "wire.malformed", PERCENT),
    ("a discount with a comma", line_with(discount_percent="12,5"), "wire.malformed", PERCENT),
    ("101 % off the quote", terms_with(discount_percent="101"), "percent.range", QUOTE_PERCENT),
    ("-1 % off the quote", terms_with(discount_percent="-1"), "percent.range", QUOTE_PERCENT),
    ("NaN % off the quote", terms_with(discount_percent="NaN"), "percent.range", QUOTE_PERCENT),
    (
        "110 % as the customer's own",
        terms_with(customer_discount_percent="110"),
        "percent.range",
        "customer_discount_percent",
    ),
    ("a price below zero", line_with(manual_unit_price="-0.01"), "price.range", PRICE),
    ("a price that is no number", line_with(manual_unit_price="NaN"), "price.range", PRICE),
    ("an infinite price", line_with(manual_unit_price="-Infinity"), "price.range", PRICE),
    ("an absurd price", line_with(manual_unit_price=HUGE), "price.range", PRICE),
    ("a price too fine", line_with(manual_unit_price="0.00000000001"), "number.too_many_decimals", PRICE),
    ("an unknown currency", terms_with(currency="XYZ"), "currency.mismatch", "currency"),
    ("no currency", terms_with(currency=""), "currency.mismatch", "currency"),
    ("a start in the past", terms_with(start_date="2026-11-20"), "start_date.past", "start_date"),
    ("a term beyond the calendar", terms_with(start_date="9999-01-01"), "date.range", "start_date"),
    ("31 February", terms_with(start_date="2027-02-31"), "wire.malformed", "start_date"),
    ("a date with a time", terms_with(start_date="2027-02-01T00:00:00"), "wire.malformed", "start_date"),
    ("a commitment not offered", terms_with(commitment_months=13), "commitment.unknown", "commitment_months"),
    ("a commitment of nothing", terms_with(commitment_months=0), "commitment.unknown", "commitment_months"),
    ("a commitment before now", terms_with(commitment_months=-36), "commitment.unknown", "commitment_months"),
    (
        "a commitment of ages",
        terms_with(commitment_months=2**62),
        "commitment.unknown",
        "commitment_months",
    ),
    ("an unknown product", line_with(product_id="firewall"), "product.unknown", "lines.0.product_id"),
    ("a level not sold", line_with(level="platinum"), "level.not_allowed", "lines.0.level"),
    ("no level", line_with(level=None), "level.missing", "lines.0.level"),
    ("an unknown period", line_with(period="week"), "wire.malformed", "lines.0.period"),
    ("a period without a price", line_with(period="year"), "price.missing", "lines.0"),
    ("no line at all", terms_with(lines=[]), "lines.empty", "lines"),
    ("lines that are none", terms_with(lines={"0": 1}), "wire.malformed", "lines"),
    ("notes of a book", terms_with(customer_notes="x" * 2_001), "text.too_long", "customer_notes"),
]
CASES = pytest.mark.parametrize(
    ("edit", "code", "field"), [each[1:] for each in WRONG], ids=[each[0] for each in WRONG]
)


@pytest.fixture(scope="module")
def laptop(module_database_url: str) -> Iterator[Laptop]:
    """A laptop on a portal of this file, whose customer the quotes are for."""
    with EmbeddedPortal(module_database_url, clock=SettableClock()) as portal:
        seed_partners(portal.engine)
        made = Laptop(portal, REP)
        customer = b.customer()
        assert made.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
        yield made
        made.close()


def a_quote() -> Quote:
    """Another sound quote of a Custom offer."""
    figures = b.totals(
        one_time_net=b.eur("390"), monthly_net=b.eur("456"), vat=b.eur("169.20"), term_total=b.eur("16806")
    )
    return b.quote(id=QuoteId(b.some_id(next(_ids))), terms=b.custom_terms(), totals=figures)


def opened(laptop: Laptop) -> Quote:
    """A sound quote that the portal has, in version 1."""
    quote = a_quote()
    assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
    return quote


def damaged(operation: Operation, place: tuple[str, ...], edit: Edit) -> Operation:
    """The operation with what stands at ``place`` in its arguments edited, as JSON that no codec made."""
    arguments = json.loads(bytes(operation.args))
    part = arguments
    for name in place:
        part = part[name]
    edit(part)
    return msgspec.structs.replace(operation, args=msgspec.Raw(json.dumps(arguments).encode()))


def found(result: OperationResult) -> list[tuple[str, str]]:
    """What the portal has against it; each problem with its place."""
    assert result.problem is not None, result
    return [(problem.code, problem.field) for problem in result.problem.problems]


def place_of(code: str, field: str, above: str) -> str:
    """A place in the terms as the portal names it: as JSON has it where not even that could be read."""
    return f"{above}.{field}" if code == "wire.malformed" else f"terms.{field}"


@CASES
def test_a_quote_of_nonsense_is_refused_at_its_field_and_the_next_command_is_carried_out(
    laptop: Laptop, edit: Edit, code: str, field: str
) -> None:
    wrong, sound = a_quote(), a_quote()
    bad = damaged(laptop.operation(CreateQuote(wrong), wrong), ("quote", "terms"), edit)
    refused, applied = laptop.push(bad, laptop.operation(CreateQuote(sound), sound))
    assert refused.status is ResultStatus.REJECTED
    assert (code, place_of(code, field, "quote.terms")) in found(refused)
    assert applied.status is ResultStatus.APPLIED
    assert laptop.get(f"/v1/quote/{wrong.id}").status_code == 404


@CASES
def test_a_revision_of_nonsense_is_refused_at_its_field_and_the_quote_stays(
    laptop: Laptop, edit: Edit, code: str, field: str
) -> None:
    quote = opened(laptop)
    revision = laptop.operation(ReviseQuote(quote.terms, quote.totals, b.NOW), quote, if_version="1")
    (refused,) = laptop.push(damaged(revision, ("terms",), edit))
    assert refused.status is ResultStatus.REJECTED
    assert (code, place_of(code, field, "terms")) in found(refused)
    assert laptop.document("quote", quote.id)["revision"] == 1


def money(**values: object) -> Edit:
    """The monthly net with other values."""
    return lambda totals: totals["monthly_net"].update(values)


@pytest.mark.parametrize(
    "edit",
    [
        money(minor=45_601),
        money(minor=45_599),
        money(minor=-45_600),
        money(minor=10**30),
        money(currency="USD"),
        money(currency="XYZ"),
    ],
    ids=["a cent more", "a cent less", "below zero", "10^30 cents", "another currency", "no currency"],
)
def test_totals_that_are_not_the_portals_make_no_quote_no_revision_and_no_contract(
    laptop: Laptop, edit: Edit
) -> None:
    wrong, quote = a_quote(), opened(laptop)
    results = laptop.push(
        damaged(laptop.operation(CreateQuote(wrong), wrong), ("quote", "totals"), edit),
        damaged(
            laptop.operation(ReviseQuote(quote.terms, quote.totals, b.NOW), quote, if_version="1"),
            ("totals",),
            edit,
        ),
        damaged(
            laptop.operation(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1"),
            ("totals",),
            edit,
        ),
    )
    said = [each.problem.code for each in results if each.problem is not None]
    assert said == ["price-changed"] * 3
    assert laptop.document("quote", quote.id)["status"] == "open"


@pytest.mark.parametrize("minor", [45_600.5, "45600", None, True], ids=repr)
def test_totals_that_are_no_amounts_are_refused_at_their_field(laptop: Laptop, minor: object) -> None:
    wrong = a_quote()
    bad = damaged(laptop.operation(CreateQuote(wrong), wrong), ("quote", "totals"), money(minor=minor))
    assert found(laptop.push(bad)[0]) == [("wire.malformed", "quote.totals.monthly_net.minor")]


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"accepted_by": "  "}, "acceptance.nobody", "acceptance.accepted_by"),
        ({"accepted_by": None}, "wire.malformed", "acceptance.accepted_by"),
        ({"agreement_version": 7.5}, "wire.malformed", "acceptance.agreement_version"),
        ({"agreement_id": "another"}, "agreement.unknown", "acceptance.agreement_id"),
        ({"accepted_at": "yesterday"}, "wire.malformed", "acceptance.accepted_at"),
    ],
)
def test_an_acceptance_of_nonsense_makes_no_contract(
    laptop: Laptop, values: Values, code: str, field: str
) -> None:
    quote = opened(laptop)
    command = laptop.operation(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")
    bad = damaged(command, ("acceptance",), lambda acceptance: acceptance.update(values))
    assert found(laptop.push(bad)[0]) == [(code, field)]
    assert laptop.document("quote", quote.id)["status"] == "open"


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity", "1e999", "0x10", "012", "1_000"])
def test_a_figure_that_json_does_not_know_makes_no_push(laptop: Laptop, literal: str) -> None:
    wrong = a_quote()
    body = laptop.body(laptop.operation(CreateQuote(wrong), wrong))
    answer = laptop.post("/v1/sync/push", body.replace(b'"quantity":120', b'"quantity":' + literal.encode()))
    laptop.seq -= answer.status_code == 400
    assert answer.status_code == 400 or answer.json()["results"][0]["status"] == "rejected"


@pytest.mark.parametrize("figure", ["1E-999999", "0." + "0" * 50_000 + "1", "9" * 50_000, "1" + "0" * 50_000])
@pytest.mark.parametrize("field", ["discount_percent", "manual_unit_price"])
def test_a_figure_of_any_length_is_answered_at_once(laptop: Laptop, field: str, figure: str) -> None:
    wrong, sound = a_quote(), a_quote()
    operation = laptop.operation(CreateQuote(wrong), wrong)
    bad = damaged(operation, ("quote", "terms"), line_with(**{field: figure}))
    results = laptop.push(bad, laptop.operation(CreateQuote(sound), sound))
    assert results[0].status is ResultStatus.REJECTED
    assert results[1].status is ResultStatus.APPLIED
    assert len(encode(results[0])) < 2_000


FIGURES: st.SearchStrategy[Any] = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals().map(str)
    | st.text(alphabet="0123456789.,-+eE%NaInfity", max_size=12)
    | st.sampled_from([None, True, [], {}])
)
PLACES = ["quantity", "discount_percent", "manual_unit_price", "is_optional", "period", "level", "product_id"]


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values=st.dictionaries(st.sampled_from(PLACES), FIGURES, min_size=1, max_size=3))
def test_a_line_of_any_figures_is_settled_and_the_next_command_is_carried_out(
    laptop: Laptop, values: Values
) -> None:
    any_quote, sound = a_quote(), a_quote()
    bad = damaged(
        laptop.operation(CreateQuote(any_quote), any_quote), ("quote", "terms"), line_with(**values)
    )
    settled, applied = laptop.push(bad, laptop.operation(CreateQuote(sound), sound))
    assert settled.status in (ResultStatus.REJECTED, ResultStatus.APPLIED), (values, settled)
    assert settled.problem is None or settled.problem.code in ("invalid", "price-changed"), settled
    assert applied.status is ResultStatus.APPLIED
