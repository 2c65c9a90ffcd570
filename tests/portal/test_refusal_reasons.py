"""What a laptop is told when the portal does not carry out a command: code, places and figures, to the word.

The rep reads a sentence made of these; a figure that is missing leaves a hole in it.
"""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.commands import commands as c
from app.domain.commands.commands import Command
from app.domain.customer.merge import Change, CustomerPatch
from app.domain.document import Document, Kind
from app.domain.ids import AgreementId, QuoteId
from app.wire.protocol import ResultStatus, Target
from tests.support import builders as b
from tests.support.portal_laptop import Laptop

# Which database it is plays no part.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

NOBODY = b.some_id(99)
CUSTOMER, QUOTE, CHEAP, LOST = (
    b.customer(),
    b.quote(),
    b.quote(
        id=QuoteId(b.some_id(52)),
        terms=b.terms(discount_percent=Decimal(20)),
        totals=b.totals(monthly_net=b.eur("556.80"), vat=b.eur("111.36"), term_total=b.eur("20044.80")),
    ),
    b.quote(id=QuoteId(b.some_id(53))),
)
WEBSITE = c.UpdateCustomer(CustomerPatch(website=Change("ateliers-dupre.fr", "dupre.fr")))
REVISE, REFUSE = c.ReviseQuote(QUOTE.terms, QUOTE.totals, b.NOW), c.RefuseQuote(b.refusal())
VALIDATE = c.ValidateQuote(b.acceptance(), QUOTE.totals)
FIRST, SECOND = {"if_version": "1"}, {"if_version": "2"}
Found = tuple[str, str, dict[str, str]]


@dataclass(frozen=True)
class Case:
    """A command that is refused, and all that is said about it."""

    command: Command
    target: Document | str
    code: str
    problems: tuple[Found, ...] = ()
    data: dict[str, str] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=lambda: FIRST)
    status: ResultStatus = ResultStatus.REJECTED


def missing(kind: str, place: str = "target.id") -> tuple[Found, ...]:
    return (("document.missing", place, {"kind": kind, "id": NOBODY}),)


def not_open(state: str, event: str) -> tuple[Found, ...]:
    return (("transition.not_allowed", "status", {"state": state, "event": event}),)


def accepting(**values: object) -> c.ValidateQuote:
    return replace(VALIDATE, acceptance=b.acceptance(**values))


CASES = {
    "an edit of nobody": Case(WEBSITE, NOBODY, "invalid", missing("customer"), options={}),
    "a quote for nobody": Case(
        c.CreateQuote(b.quote(id=QuoteId(b.some_id(54)), customer_id=NOBODY)),
        b.some_id(54),
        "invalid",
        missing("customer", "customer_id"),
        options={},
    ),
    "a quote under another name": Case(
        c.CreateQuote(b.quote(id=QuoteId(b.some_id(54)))),
        b.some_id(55),
        "invalid",
        (("target.other", "target.id", {}),),
        options={},
    ),
    "a quote at prices that nobody has": Case(
        c.CreateQuote(b.quote(id=QuoteId(b.some_id(54)), terms=b.terms(price_list_id=NOBODY))),
        b.some_id(54),
        "invalid",
        missing("price_list", "terms.price_list_id"),
        options={},
    ),
    "a quote at the prices of another partnership": Case(
        c.CreateQuote(b.quote(id=QuoteId(b.some_id(54)), terms=b.terms(partnership=Partnership.MSP))),
        b.some_id(54),
        "invalid",
        (("price_list.other_programme", "terms.price_list_id", {}),),
        options={},
    ),
    "a revision of nothing": Case(REVISE, NOBODY, "invalid", missing("quote")),
    "a refusal of nothing": Case(REFUSE, NOBODY, "invalid", missing("quote")),
    "a validation of nothing": Case(VALIDATE, NOBODY, "invalid", missing("quote")),
    "a revision of a refused quote": Case(
        REVISE, LOST, "invalid", not_open("refused", "quote.revise"), options=SECOND
    ),
    "a validation of a refused quote": Case(
        VALIDATE, LOST, "invalid", not_open("refused", "quote.validate"), options=SECOND
    ),
    "another agreement": Case(
        accepting(agreement_id=AgreementId("other")),
        QUOTE,
        "invalid",
        (("agreement.unknown", "acceptance.agreement_id", {"expected": "cgum"}),),
    ),
    "accepted by nobody": Case(
        accepting(accepted_by="  "), QUOTE, "invalid", (("acceptance.nobody", "acceptance.accepted_by", {}),)
    ),
    "a discount beyond the rep's": Case(
        replace(VALIDATE, totals=CHEAP.totals),
        CHEAP,
        "approval-needed",
        (
            ("discount.approval_needed", "", {"percent": "20", "limit": "15"}),
            ("discount.approval_needed", "lines.0", {"percent": "20", "limit": "15"}),
        ),
        {"limit": "15", "role": "rep"},
    ),
    "a quote command that says no version": Case(REFUSE, QUOTE, "version-required", options={}),
    "a version in words": Case(
        REFUSE, QUOTE, "invalid", (("if_version.malformed", "if_version", {}),), options={"if_version": "one"}
    ),
    "an older version": Case(
        REFUSE, QUOTE, "version-mismatch", options={"if_version": "7"}, status=ResultStatus.CONFLICT
    ),
    "a command of a newer app": Case(
        REFUSE, QUOTE, "upgrade-required", data={"version": "1"}, options={**FIRST, "v": 2}
    ),
    "a target of another kind": Case(
        REFUSE,
        QUOTE,
        "invalid",
        (("target.kind", "target.type", {"kind": "customer"}),),
        options={**FIRST, "target": Target(Kind.CUSTOMER, QUOTE.id)},
    ),
    "a command that nobody knows": Case(REFUSE, QUOTE, "invalid", options={**FIRST, "type": "quote.burn"}),
    "what it builds on is no command": Case(
        REFUSE,
        QUOTE,
        "invalid",
        (("op_id.malformed", "depends_on", {}),),
        options={**FIRST, "depends_on": ("no id",)},
    ),
    "what it builds on was never sent": Case(
        REFUSE,
        QUOTE,
        "dependency-failed",
        data={"op_id": NOBODY},
        options={**FIRST, "depends_on": (NOBODY,)},
        status=ResultStatus.DEPENDENCY_FAILED,
    ),
    "the version after one never sent": Case(
        REFUSE,
        QUOTE,
        "dependency-failed",
        data={"op_id": NOBODY},
        options={"if_version": f"after:{NOBODY}"},
        status=ResultStatus.DEPENDENCY_FAILED,
    ),
}


@pytest.fixture
def known(laptop: Laptop) -> Laptop:
    """A laptop whose customer has open quotes on the portal, and one that was refused."""
    laptop.do(c.CreateCustomer(CUSTOMER), CUSTOMER)
    for quote in (QUOTE, CHEAP, LOST):
        assert laptop.do(c.CreateQuote(quote), quote).status is ResultStatus.APPLIED
    assert laptop.do(REFUSE, LOST, **FIRST).status is ResultStatus.APPLIED
    return laptop


@pytest.mark.parametrize("name", CASES)
def test_a_refusal_says_what_stands_in_the_way(known: Laptop, name: str) -> None:
    case = CASES[name]
    operation = known.operation(case.command, case.target)
    (result,) = known.push(msgspec.structs.replace(operation, **case.options))
    assert result.problem is not None
    said = tuple((each.code, each.field, dict(each.data)) for each in result.problem.problems)
    assert (result.status, result.problem.code) == (case.status, case.code)
    assert said == case.problems
    assert result.problem.data == case.data


def test_what_is_sold_names_its_contract_and_its_siblings_their_state(known: Laptop) -> None:
    sold = known.do(VALIDATE, QUOTE, **FIRST)
    again = known.do(VALIDATE, QUOTE, if_version="2")
    assert again.problem is not None
    assert (again.status, again.problem.code) == (ResultStatus.CONFLICT, "already-validated")
    named = {name: sold.effects[name] for name in ("contract_id", "contract_number")}
    assert again.problem.data == named
    beaten = known.do(replace(VALIDATE, totals=CHEAP.totals), CHEAP, if_version="2")
    assert beaten.problem is not None
    assert (beaten.status, beaten.problem.code) == (ResultStatus.REJECTED, "quote-superseded")
    assert beaten.problem.data == {
        "quote_number": "D-2026-0001",
        "contract_number": sold.effects["contract_number"],
    }
