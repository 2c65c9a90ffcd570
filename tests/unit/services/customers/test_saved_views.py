"""Saved views: kept in the encrypted cache, each under a name of its own."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.customer.states import AccountState, LifecycleStatus
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ProgrammeId
from app.models import meta
from app.services.customers.saved_views import ENDING_DAYS, GridView, view_of
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from tests.support.caches import desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    yield opened
    opened.close()


def everything(desk: Desk) -> CustomerFilter:
    """A filter that says something of every kind."""
    return CustomerFilter(
        text="garage",
        status=LifecycleStatus.INSTALLED,
        letter="G",
        contract_ends_before=desk.clock.today() + timedelta(days=ENDING_DAYS),
        account_state=AccountState.SUSPENDED,
        programme_id=ProgrammeId("cyber360"),
        sales_rep="Claire Moreau",
        sort=CustomerSort.MONTHLY,
        descending=True,
    )


def save(desk: Desk, name: str, text: str = "") -> GridView:
    return desk.saved_views.save(view_of(name, CustomerFilter(text=text), ""))


def test_a_view_brings_back_everything_that_was_on_show(desk: Desk) -> None:
    kept = desk.saved_views.save(view_of("  Mes   garages ", everything(desk), '{"order": []}'))
    [found] = desk.saved_views.all()
    assert (found, found.name, found.layout) == (kept, "Mes garages", '{"order": []}')
    assert found.filter_on(desk.clock.today()) == everything(desk)


def test_what_ends_soon_is_counted_from_the_day_it_is_looked_at(desk: Desk) -> None:
    desk.saved_views.save(view_of("Échéances", everything(desk), ""))
    [found] = desk.saved_views.all()
    later = desk.clock.today() + timedelta(days=10)
    assert found.filter_on(later).contract_ends_before == later + timedelta(days=ENDING_DAYS)
    inside = found.filter_on(later, CustomerId("channel"))
    assert inside.parent_id == "channel"


def test_names_are_there_once_and_whatever_their_accents_in_order(desk: Desk) -> None:
    for name in ("zèbre", "Été", "alpha"):
        save(desk, name)
    assert [view.name for view in desk.saved_views.all()] == ["alpha", "Été", "zèbre"]
    for name, code in (("ete", "view.name_taken"), ("   ", "view.name_missing")):
        with pytest.raises(RuleViolation) as refused:
            save(desk, name)
        assert (refused.value.problems[0].code, refused.value.problems[0].field) == (code, "name")


def test_a_view_is_renamed_deleted_and_brought_back(desk: Desk) -> None:
    kept = save(desk, "Une", text="garage")
    assert desk.saved_views.rename(kept.id, "Une").name == "Une"
    renamed = desk.saved_views.rename(kept.id, "Autre")
    assert desk.saved_views.delete(kept.id) == renamed
    assert desk.saved_views.all() == ()
    desk.saved_views.save(renamed)
    assert desk.saved_views.all() == (renamed,)
    with pytest.raises(RuleViolation) as refused:
        desk.saved_views.delete("gone")
    assert refused.value.problems[0].code == "view.missing"


def test_the_grid_opens_with_one_view_at_most(desk: Desk) -> None:
    one, two = save(desk, "Une"), save(desk, "Deux")
    assert desk.saved_views.default() is None
    for each in (one, two):
        desk.saved_views.open_with(each.id)
        found = desk.saved_views.default()
        assert found is not None
        assert found.id == each.id
    desk.saved_views.open_with(None)
    assert desk.saved_views.default() is None


def test_views_that_cannot_be_read_are_none(desk: Desk) -> None:
    with desk.store.transaction() as connection:
        meta.put(connection, "customers.views", '[{"id": 1}]')
    assert desk.saved_views.all() == ()
    save(desk, "Neuve")
    assert [view.name for view in desk.saved_views.all()] == ["Neuve"]
