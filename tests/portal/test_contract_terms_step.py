"""Contracts from before they had terms: the step that gives them theirs, and what laptops get of it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from app.domain.catalogue.contract_terms import ReductionPolicy
from app.domain.document import Document, Kind, document_id, kind_of
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.wire.codec import decode_document
from app.wire.digest import add
from portal.store.engine import reading, writing
from portal.store.feed import read_digest
from portal.store.schema import prepare
from portal.store.seeding import seed
from portal.store.tables import document, partner_feed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP, catalogue
from tests.support.portal_schemas import owner_does
from tests.support.postgresql import PostgreSQL

NEW_FIELDS = {"contract": ("terms",), "licence": ("discounts", "additions", "charged", "scheduled")}
CONTRACT, LICENCE = b.contract(), b.licence()
OTHERS = b.contract(id=b.some_id(61), quote_id=None), b.licence(id=b.some_id(71), contract_id=b.some_id(61))


@pytest.fixture(params=["sqlite", "postgresql"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of the step before, with contracts in it as they were then."""
    url = f"sqlite:///{tmp_path}/portal.db"
    if request.param == "postgresql":
        server: PostgreSQL = request.getfixturevalue("postgresql_server")
        server.execute("CREATE DATABASE older")
        url = server.address("older")
    engine = prepare(url)
    quote = b.quote(terms=b.terms(discount_percent=Decimal(5)))
    sold: list[Document] = [b.customer(), quote, b.order(), CONTRACT, LICENCE, *OTHERS]
    seed(engine, ARVANE, [*catalogue(), *sold], [REP])
    with writing(engine, ARVANE) as connection:
        for kind, fields in NEW_FIELDS.items():
            for row in connection.execute(select(document).where(document.c.kind == kind)).all():
                body = {name: value for name, value in json.loads(row.body).items() if name not in fields}
                mine = (document.c.partner_id == ARVANE, document.c.kind == kind, document.c.id == row.id)
                connection.execute(update(document).where(*mine).values(body=json.dumps(body)))
    owner_does(engine, "UPDATE alembic_version SET version_num = '0004'")
    engine.dispose()
    yield url
    if request.param == "postgresql":
        request.getfixturevalue("postgresql_server").execute("DROP DATABASE older WITH (FORCE)")


def stored(engine: Engine, kind: Kind, id: str) -> tuple[Document, int, int]:
    """A document with its version and its place in the feed."""
    with reading(engine, ARVANE) as connection:
        row = connection.execute(
            select(document).where(document.c.kind == kind.value, document.c.id == id)
        ).one()
    return decode_document(kind, row.body), row.version, row.feed_seq


def test_contracts_get_the_terms_of_their_programme_and_licences_what_they_were_sold_at(older: str) -> None:
    engine = prepare(older)
    contract, version, place = stored(engine, Kind.CONTRACT, CONTRACT.id)
    assert isinstance(contract, Contract)
    assert version == 2
    assert contract.terms == b.programme().contract_terms(CONTRACT.partnership, 36)
    assert contract.terms.reduction is ReductionPolicy.RENEWAL
    assert replace(contract, terms=CONTRACT.terms) == CONTRACT
    licence, _, after = stored(engine, Kind.LICENCE, LICENCE.id)
    assert isinstance(licence, Licence)
    assert licence.discounts.quote_percent == 5
    assert [(each.quantity, each.order_id) for each in licence.additions] == [(120, b.order().id)]
    assert [each.quantity for each in licence.charged] == [120]
    bought, _, _ = stored(engine, Kind.LICENCE, OTHERS[1].id)
    assert isinstance(bought, Licence)
    assert bought.additions == ()
    assert after > place
    engine.dispose()


def test_laptops_get_them_over_the_feed_and_the_digest_says_so(older: str) -> None:
    engine = prepare(older)
    with reading(engine, ARVANE) as connection:
        feed = connection.execute(select(partner_feed).where(partner_feed.c.partner_id == ARVANE)).one()
        rows = connection.execute(select(document).where(document.c.partner_id == ARVANE)).all()
    engine.dispose()
    assert max(row.feed_seq for row in rows) == feed.head
    assert len({row.feed_seq for row in rows}) == len(rows)
    for kind, (count, total) in read_digest(feed.digest).items():
        found = [row for row in rows if row.kind == kind]
        expected = 0
        for row in found:
            expected = add(expected, row.id, row.version)
        assert (count, total) == (len(found), expected)


def test_again_changes_nothing(older: str) -> None:
    engine = prepare(older)
    before = stored(engine, Kind.CONTRACT, CONTRACT.id)
    owner_does(engine, "UPDATE alembic_version SET version_num = '0004'")
    engine.dispose()
    engine = prepare(older)
    assert stored(engine, Kind.CONTRACT, CONTRACT.id) == before
    assert (kind_of(before[0]), document_id(before[0])) == (Kind.CONTRACT, CONTRACT.id)
    engine.dispose()
