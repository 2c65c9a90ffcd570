"""What a renewal does to its contract, and what differs by now, in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.ids import ContractId, ProductId
from app.domain.money import Money
from app.domain.pricing.renewal_update import SeatsChange
from app.domain.quote.quote import Renewal
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.renewal_sentence import renewal_sentence, seats_sentence
from app.services.words import Words
from tests.support import builders as b
from tests.support import held_contracts as h

ENDS, EXTENDED = ContractTerms(is_tacit=False), ContractTerms(is_tacit=False, extension_percent=Decimal(3))
RENEWAL = Renewal(ContractId(b.some_id(60)), 1, Money(0, "EUR"))


@pytest.mark.parametrize(
    ("terms", "start", "today", "said"),
    [
        (EXTENDED, date(2027, 3, 1), b.TODAY, "which ends on 28 Feb 2027"),
        (
            EXTENDED,
            date(2027, 5, 1),
            date(2027, 4, 20),
            "until 30 Apr 2027 it goes on month by month",
        ),
        (EXTENDED, date(2027, 5, 10), b.TODAY, "until 9 May 2027 it goes on month by month, 3% dearer"),
        (ENDS, date(2027, 5, 1), b.TODAY, "late: its term ends on 28 Feb 2027"),
        (ENDS, date(2027, 2, 1), b.TODAY, "early: it ends on 31 Jan 2027"),
    ],
)
def test_a_renewal_says_what_it_does_to_its_contract(
    terms: ContractTerms, start: date, today: date, said: str
) -> None:
    asked = b.terms(start_date=start, renews=RENEWAL)
    assert said in renewal_sentence(Words("en"), asked, h.contract(terms=terms), today).replace("\xa0", " ")


def test_what_differs_is_told_product_by_product() -> None:
    names = ProductNames(Words("en"), h.programme())
    change = SeatsChange(ProductId("protect"), "essential", 682, 700, 682)
    mine = replace(change, product_id=ProductId("cyber_academy"), level=None, quoted=650)
    assert seats_sentence(names, (change, mine)) == (
        "Protect Essential 682 → 700, Cyber Academy 682 → 700, 650 quoted"
    )
