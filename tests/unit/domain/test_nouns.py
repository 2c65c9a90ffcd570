"""Small questions that the nouns answer themselves."""

import pytest

from app.domain.catalogue.catalogue import Partnership, Period
from app.domain.document import CLASS_OF, Kind, document_id, kind_of
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import ProductId
from tests.support import builders as b


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_class_that_knows_its_kind(kind: Kind) -> None:
    document = getattr(b, kind.value)()
    assert type(document) is CLASS_OF[kind]
    assert kind_of(document) is kind


def test_versions_of_an_agreement_are_documents_of_their_own() -> None:
    assert document_id(b.agreement(version=4)) == "cgum@4"
    assert document_id(b.customer()) == b.customer().id


@pytest.mark.parametrize(("period", "months"), [("one_time", 0), ("month", 1), ("year", 12)])
def test_a_period_knows_its_months(period: str, months: int) -> None:
    assert Period(period).months == months


def test_a_programme_finds_what_it_sells_and_allows() -> None:
    programme = b.programme()
    assert programme.sold(ProductId("u_cyber_360")) == b.bundle()
    assert programme.sold(ProductId("protect")) == b.product()
    assert programme.sold(ProductId("none")) is None
    assert programme.terms_for(Partnership.VAR) == b.partnership_terms()
    assert programme.terms_for(Partnership.MSP) is None


def test_a_problem_is_placed_in_front_of_its_own_path() -> None:
    assert Problem("x").at("lines.0").field == "lines.0"
    assert Problem("x", "quantity", {"max": "1"}).at("lines.0") == Problem(
        "x", "lines.0.quantity", {"max": "1"}
    )


def test_a_refusal_names_its_codes() -> None:
    assert str(RuleViolation(Problem("a"), Problem("b"))) == "a, b"
    assert violation("a", "field", why="b").problems == (Problem("a", "field", {"why": "b"}),)
