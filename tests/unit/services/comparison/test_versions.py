"""What can be compared on a real cache: a change with what is held, a renewal with its contract."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.errors import RuleViolation
from app.domain.ids import ProductId
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.quote.quote import Quote
from app.domain.shown.comparison import ComparedLine, Fate
from app.domain.shown.held import HELD
from app.domain.shown.shown import ShownLine
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.line_words import note_words
from app.services.comparison.versions import Version, version_on
from app.services.desk.desk import Desk
from tests.support.caches import fed, page
from tests.support.comparisons import renewal, revised_change, saved_change
from tests.support.problems import codes_and_fields

LINE = ShownLine(
    product_id=ProductId("protect"),
    name="Protect",
    description="",
    level="",
    level_name="",
    quantity=1,
    period=Period.MONTH,
    list_unit=Decimal("3.60"),
    discount_percent=Decimal(10),
    net_unit=Decimal("3.24"),
    net=Money(324, "EUR"),
)


def test_a_change_is_compared_with_what_is_held_and_with_its_other_revisions(desk: Desk) -> None:
    first = saved_change(desk, 18)
    change = revised_change(desk, first, 2)
    subject = desk.comparisons.subject(Kind.CHANGE_ORDER, change.id)
    assert [each.revision for each in subject.versions] == [HELD, 1, 2]
    assert subject.versions[0].contract.startswith("C-")
    found = desk.comparisons.compare(Kind.CHANGE_ORDER, change.id, HELD, 2)
    assert found.totals[0].net.difference == change.totals.new_total - change.totals.prior_total
    assert {each.fate for each in found.lines} == {Fate.CHANGED}
    between = desk.comparisons.compare(Kind.CHANGE_ORDER, change.id, 1, 2)
    assert between.totals[0].net.difference == change.totals.new_total - first.totals.new_total
    assert desk.comparisons.compare(Kind.CHANGE_ORDER, change.id, 2, 2).is_identical
    view = comparison_view(desk.words, found)
    assert view.closing[0].label.replace("\xa0", " ") == "À payer le 20 novembre 2026 HT"
    assert "couvre 702" in desk.comparisons.proposed(Kind.CHANGE_ORDER, change.id, HELD, 2)


def test_a_contract_that_changed_meanwhile_is_said_instead_of_other_amounts(desk: Desk) -> None:
    change = saved_change(desk, 18)
    held = desk.change_services.builder.held_under(change.terms.contract_id)
    assert held is not None
    more = [replace(each, quantity=each.quantity + 5) for each in held.licences]
    desk.store.apply_page(page(fed(each, 90_000 + place, version=9) for place, each in enumerate(more)))
    with pytest.raises(RuleViolation) as refused:
        desk.comparisons.compare(Kind.CHANGE_ORDER, change.id, HELD, 1)
    assert codes_and_fields(refused.value.problems) == [("comparison.contract_moved", "")]


def test_a_renewal_is_compared_with_the_contract_that_it_renews(desk: Desk) -> None:
    quote = renewal(desk)
    subject = desk.comparisons.subject(Kind.QUOTE, quote.id)
    assert [each.revision for each in subject.versions] == [HELD, 1]
    found = desk.comparisons.compare(Kind.QUOTE, quote.id, HELD, 1)
    assert quote.terms.renews is not None
    months = [each.net for each in found.totals if each.period.value == "month"]
    assert months[0].before == quote.terms.renews.monthly_net
    assert months[0].after == quote.totals.monthly_net
    assert not found.is_identical


def test_a_quote_that_renews_nothing_has_nothing_held_to_compare_with(desk: Desk) -> None:
    quote = next(
        each
        for each in desk.store.load_all(Kind.QUOTE)
        if isinstance(each, Quote) and each.terms.renews is None
    )
    with pytest.raises(RuleViolation) as refused:
        desk.comparisons.compare(Kind.QUOTE, quote.id, HELD, 1)
    assert codes_and_fields(refused.value.problems) == [("comparison.no_contract", "")]


def test_a_discount_is_told_as_it_is_printed_on_the_quote(desk: Desk) -> None:
    """The effective one, of printed amounts, is 12.71 % of twelve at 3.1428 instead of 12.7."""
    of_list = replace(LINE, quantity=12, net_unit=Decimal("3.24"), net=Money(3888, "EUR"))
    less = replace(
        of_list, net_unit=Decimal("3.1428"), net=Money(3771, "EUR"), discount_percent=Decimal("12.7083")
    )
    line = ComparedLine(of_list, less, Fate.CHANGED, (), Money(-117, "EUR"))
    assert note_words(desk.words, line).replace("\u202f", " ") == "remise 10 % → 12,7 %"
    dearer = replace(less, net_unit=Decimal("4.00"))
    assert note_words(desk.words, replace(line, after=dearer)) == ""


@pytest.mark.parametrize(
    ("day", "revision"),
    [(date(2026, 11, 1), 1), (date(2026, 11, 12), 1), (date(2026, 11, 16), 1), (date(2026, 11, 17), 3)],
)
def test_the_version_of_a_day_is_the_last_that_was_written_by_its_evening(day: date, revision: int) -> None:
    written = ((HELD, 20), (1, 12), (2, 17), (3, 17), (4, 20))
    versions = tuple(Version(number, date(2026, 11, on)) for number, on in written)
    assert version_on(versions, day).revision == revision
