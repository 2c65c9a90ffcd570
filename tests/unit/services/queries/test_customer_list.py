"""The grid against a plain reading of the same customers: every filter, every order, any page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.document import Document
from app.domain.ids import CustomerId, CustomerTypeId, ProgrammeId
from app.domain.money import Money
from app.domain.texts import index_letter, sort_key, words
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.queries.rows import CustomerRow
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page

NAMES = (
    "Ateliers Brémond|Bastide & Fils Menuiserie|Biscuiterie Le Guellec|Cabinet Delmas-Rouvière"
    "|Éditions du Ponant|Œnologie Saint-Vivien|42 Design|Garage Tissot|Groupe Valmondois|L’Étoile du Nord"
    "|Ωmega Conseil|Garage Tissot|Zinguerie du Port|zéro défaut|ateliers bremond"
).split("|")
CITIES = ("Nantes", "Évry", "Lyon", "")
CHANNEL = b.some_id(2_000)
PROGRAMMES = (ProgrammeId("cyber360"), ProgrammeId("essentials"))
REPS = ("Claire Moreau", "Émile Œuvrard", "Julien Kervella")


def make(number: int) -> Customer:
    """A customer unlike its neighbours."""
    return b.customer(
        id=b.some_id(1_000 + number),
        identity=b.identity(name=NAMES[number], registration_number=f"{10**13 + number}", vat_number=""),
        address=b.address(city=CITIES[number % 4], postal_code=f"{44_000 + number}"),
        status=list(LifecycleStatus)[number % 4],
        account_state=[None, *AccountState][number % 4],
        parent_id=CHANNEL if number % 5 == 4 else None,
        customer_type_id=[None, CustomerTypeId("pme")][number % 2],
        programme_id=PROGRAMMES[number % 2],
        sales_rep=b.sales_rep(name=REPS[number % 3]),
        website=f"site-{number}.fr",
        contacts=(b.contact(email=f"personne.{number}@societe.example"),),
    )


CUSTOMERS = [make(number) for number in range(len(NAMES))]


def belongings() -> Iterator[Document]:
    """Licences in two currencies, contracts and open quotes, for some."""
    for number, customer in enumerate(CUSTOMERS):
        if number % 3 == 0:
            own = {"id": b.some_id(3_000 + number), "customer_id": customer.id}
            payment = Money(10_000 + number, "EUR" if number % 2 else "USD")
            yield b.licence(**own, quantity=number + 1, payment=payment)
            yield b.contract(**own, end_date=date(2027, 1, 1) + timedelta(days=number))
        if number % 4 == 1:
            expiry = date(2026, 12, 1) + timedelta(days=number)
            yield b.quote(id=b.some_id(4_000 + number), customer_id=customer.id, expires_on=expiry,
                          number=f"D-2026-{number:04d}")  # fmt: skip


@pytest.fixture(scope="module")
def queries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Queries]:
    store = open_store(tmp_path_factory.mktemp("grid"))
    store.apply_page(feed(*CUSTOMERS, *belongings()))
    yield Queries(store.readers, store.clock)
    store.close()


def ends_before(customer: Customer, day: date) -> bool:
    """Whether the customer has contracts and the last of them ends before ``day``."""
    number = CUSTOMERS.index(customer)
    return number % 3 == 0 and date(2027, 1, 1) + timedelta(days=number) < day


def shows(wanted: CustomerFilter, customer: Customer) -> bool:
    """Whether the filter lets a customer pass, said plainly."""
    searched = words(wanted.text)
    is_number = all(each.isdigit() for each in searched)
    is_under = customer.parent_id == wanted.parent_id or (bool(searched) and wanted.parent_id is None)
    contact = customer.contacts[0]
    fields = (
        customer.identity.name,
        customer.address.city,
        customer.website,
        contact.name.full,
        contact.email,
    )
    said = [*words(" ".join(fields)), customer.identity.registration_number]
    return (
        is_under
        and (wanted.status is None or customer.status is wanted.status)
        and (wanted.contract_ends_before is None or ends_before(customer, wanted.contract_ends_before))
        and (wanted.account_state is None or customer.account_state is wanted.account_state)
        and (wanted.programme_id is None or wanted.programme_id in programmes_of(customer))
        and wanted.sales_rep in ("", customer.sales_rep.name)
        and (wanted.letter is None or index_letter(customer.identity.name) == wanted.letter)
        and (begins(said, searched) or (is_number and begins(said, ["".join(searched)])))
    )


def programmes_of(customer: Customer) -> set[ProgrammeId]:
    """The customer's own programme, and that of its contract."""
    held = {b.contract().programme_id} if CUSTOMERS.index(customer) % 3 == 0 else set()
    return {customer.programme_id, *held}


def begins(said: list[str], searched: Sequence[str]) -> bool:
    """Whether every searched word is the beginning of one that is said."""
    return all(any(word.startswith(each) for word in said) for each in searched)


VALUE: dict[CustomerSort, Callable[[CustomerRow], Any]] = {
    CustomerSort.NAME: lambda row: (),
    CustomerSort.STATUS: lambda row: row.status,
    CustomerSort.ACCOUNT_STATE: lambda row: row.account_state or "",
    CustomerSort.CUSTOMER_TYPE: lambda row: row.customer_type_id or "",
    CustomerSort.CITY: lambda row: sort_key(row.city),
    CustomerSort.SEATS: lambda row: row.seats,
    CustomerSort.MONTHLY: lambda row: row.monthly.minor if row.monthly else 0,
    CustomerSort.OPEN_QUOTES: lambda row: row.next_expiry or date.max,
    CustomerSort.CONTRACT_END: lambda row: row.contract_end or date.max,
}
filters = st.builds(
    CustomerFilter,
    text=st.sampled_from(["", "", "garage", "ateliers brem", "Nantes", "É", "100 000", "zz"]),
    status=st.sampled_from([None, None, *LifecycleStatus]),
    letter=st.sampled_from([None, None, "A", "G", "O", "#"]),
    parent_id=st.sampled_from([None, None, CHANNEL]),
    contract_ends_before=st.sampled_from([None, None, date(2027, 1, 8)]),
    account_state=st.sampled_from([None, None, None, *AccountState]),
    programme_id=st.sampled_from([None, None, *PROGRAMMES]),
    sales_rep=st.sampled_from(["", "", *REPS]),
    sort=st.sampled_from(list(VALUE)),
    descending=st.booleans(),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(wanted=filters, start=st.integers(0, 8), length=st.integers(1, 6))
def test_the_grid_shows_what_a_plain_reading_shows(
    queries: Queries, wanted: CustomerFilter, start: int, length: int
) -> None:
    found = queries.customers(wanted)
    rows = found.page(0, 100)
    expected = {customer.id for customer in CUSTOMERS if shows(wanted, customer)}
    assert {row.id for row in rows} == expected
    assert found.count == len(expected) == found.totals().customers
    assert found.page(start, length) == rows[start : start + length]
    keys = [(rank(wanted, row), VALUE[wanted.sort](row), sort_key(row.name)) for row in rows]
    assert keys == sorted(keys, reverse=wanted.descending)
    assert [found.position_of(row.id) for row in rows] == list(range(len(rows)))


@given(wanted=filters)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_chips_letters_and_totals_count_what_they_would_show(
    queries: Queries, wanted: CustomerFilter
) -> None:
    found = queries.customers(wanted)
    without = replace(wanted, status=None)
    shown = [customer for customer in CUSTOMERS if shows(without, customer)]
    assert found.status_counts() == {
        status: sum(customer.status is status for customer in shown) for status in LifecycleStatus
    }
    without = replace(wanted, letter=None)
    shown = [customer for customer in CUSTOMERS if shows(without, customer)]
    assert found.letters() == {index_letter(customer.identity.name) for customer in shown}
    rows = found.page(0, 100)
    assert found.totals().seats == sum(row.seats for row in rows)
    assert {money.currency: money.minor for money in found.totals().monthly} == money_of(rows)


def rank(wanted: CustomerFilter, row: CustomerRow) -> int:
    """How surely a search meant the customer, said plainly: only the order of names tells it."""
    if wanted.sort is not CustomerSort.NAME or wanted.descending:
        return 0
    searched, said = words(wanted.text), words(row.name)
    if sort_key(row.name).startswith(sort_key(wanted.text)):
        return 0
    return 1 if begins(list(said), searched) else 2


def money_of(rows: tuple[CustomerRow, ...]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for row in rows:
        if row.monthly is not None:
            sums[row.monthly.currency] = sums.get(row.monthly.currency, 0) + row.monthly.minor
    return sums


def test_the_reps_of_a_grid_are_named_in_order(queries: Queries) -> None:
    assert queries.sales_reps() == REPS
    inside = {customer.sales_rep.name for customer in CUSTOMERS if customer.parent_id == CHANNEL}
    assert set(queries.sales_reps(CustomerId(CHANNEL))) == inside


def test_jumps_from_known_marks_land_on_the_same_rows(queries: Queries) -> None:
    plain, prepared = queries.customers(CustomerFilter()), queries.customers(CustomerFilter())
    prepared.prepare()
    whole = plain.page(0, 100)
    for start in (9, 3, 11, 0, 7):
        assert (
            prepared.page(start, 3)
            == queries.customers(CustomerFilter()).page(start, 3)
            == whole[start : start + 3]
        )


@pytest.mark.parametrize(
    "text",
    [
        "oenologie",
        "ŒNO",
        "personne.5",
        "personne.5@societe",
        "site-5",
        "D-2026-0005",
        "p-0007 oeno",
    ],
)
def test_every_field_finds_with_or_without_accents_by_the_beginnings_of_words(
    queries: Queries, text: str
) -> None:
    [row] = queries.customers(CustomerFilter(text=text)).page(0, 10)
    assert row.name == "Œnologie Saint-Vivien"


def test_a_number_typed_in_groups_is_found(queries: Queries) -> None:
    [row] = queries.customers(CustomerFilter(text="10 000 000 000 005")).page(0, 10)
    assert row.name == "Œnologie Saint-Vivien"


@pytest.mark.parametrize("text", ['"', "*", "a AND", "NEAR(", "-", "( )", "col:x", "'; drop"])
def test_signs_of_the_query_language_are_only_text(queries: Queries, text: str) -> None:
    assert queries.customers(CustomerFilter(text=text)).count >= 0


def test_hits_are_in_the_order_of_names_when_that_order_is_known(queries: Queries) -> None:
    before = [row.name for row in queries.customers(CustomerFilter(text="a")).page(0, 100)]
    queries.prepare_search()
    assert [row.name for row in queries.customers(CustomerFilter(text="a")).page(0, 100)] == before


def test_very_many_hits_are_capped_and_read_in_order(
    queries: Queries, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = queries.customers(CustomerFilter(text="societe"))
    rows = everything.page(0, 100)
    monkeypatch.setattr("app.services.queries.searched.CAP", 6)
    for wanted in (CustomerFilter(text="societe"), CustomerFilter(text="societe", sort=CustomerSort.SEATS)):
        capped = queries.customers(wanted)
        assert (capped.count, capped.is_capped) == (6, True)
    assert queries.customers(CustomerFilter(text="societe")).page(0, 100) == rows[:6]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("is_prepared", [False, True])
def test_hits_that_begin_with_one_word_are_found_wherever_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, descending: bool, is_prepared: bool
) -> None:
    monkeypatch.setattr("app.services.queries.searched.CAP", 5)
    monkeypatch.setattr("app.services.queries.searched._READ_AHEAD", 3)
    store = open_store(tmp_path)
    store.apply_page(
        feed(*(named(n, f"{'Garage' if 8 <= n < 16 else 'Atelier'} {n:02d}") for n in range(24)))
    )
    queries = Queries(store.readers, store.clock)
    if is_prepared:
        queries.prepare_search()
    found = queries.customers(CustomerFilter(text="garage", descending=descending))
    pages = [row.name for start in (0, 2, 4) for row in found.page(start, 2)]
    store.close()
    expected = [f"Garage {n:02d}" for n in range(8, 16)]
    assert pages == (expected[::-1] if descending else expected)[:5]


def named(number: int, name: str) -> Customer:
    identity = b.identity(name=name, registration_number="", vat_number="")
    return b.customer(id=b.some_id(7_000 + number), identity=identity)


def test_a_renamed_customer_is_found_by_its_new_name_only(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    queries = Queries(store.readers, store.clock)
    store.apply_page(feed(CUSTOMERS[0]))
    renamed = b.customer(id=CUSTOMERS[0].id, identity=b.identity(name="Nouvelle Raison"), website="")
    store.apply_page(page([fed(renamed, 2, 2)]))
    found = [queries.customers(CustomerFilter(text=text)).count for text in ("bremond", "nouvelle")]
    store.close()
    assert found == [0, 1]


def test_while_the_first_snapshot_comes_in_every_order_works_and_its_indexes_are_built_at_the_end(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    queries = Queries(store.readers, store.clock)
    before = queries.customers(CustomerFilter(sort=CustomerSort.CITY))
    expected = index_names(store)
    store.apply_page(page([fed(CUSTOMERS[0], 1), fed(CUSTOMERS[1], 2)], more=True))
    assert len(index_names(store)) < len(expected)
    assert [row.id for row in before.page(0, 10)] == [CUSTOMERS[1].id, CUSTOMERS[0].id]
    assert queries.customers(CustomerFilter(text="bastide", sort=CustomerSort.SEATS)).count == 1
    store.close()
    store = open_store(tmp_path)
    store.apply_page(page([fed(CUSTOMERS[2], 3)]))
    found = index_names(store)
    store.close()
    assert found == expected


def index_names(store: Store) -> set[str]:
    with store.readers.borrow() as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
