"""The step that lets a search find customers by their tenants, in a cache of before."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.ids import CustomerId
from app.models.connection import connect
from app.models.schema import prepare
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY


def test_the_step_finds_customers_by_the_tenants_that_are_there(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    asked = replace(b.new_tenant(), prefix="HarbourSide")
    wanted = replace(
        b.microsoft_account(), kind=MicrosoftAccountKind.NEW, existing_domain="", new_tenant=asked
    )
    other = b.customer(id=CustomerId(b.some_id(2)), microsoft=wanted)
    tenant = b.csp_account(customer_id=b.customer().id, tenant_domain="quayside.onmicrosoft.com")
    store.apply_page(feed(b.customer(), other, tenant, b.quote()))
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        before = connection.execute("SELECT row, text FROM search_text ORDER BY row").fetchall()
        for row, text in before:
            own, _, numbers = text.partition("\n")
            left = " ".join(word for word in own.partition("\t")[0].split(" ") if "harbour" not in word)
            for statement in (
                "UPDATE search_text SET text = ? WHERE row = ?",
                "INSERT OR REPLACE INTO search (text, rowid) VALUES (?, ?)",
            ):
                connection.execute(statement, (f"{left}\n{numbers}" if numbers else left, row))
        connection.execute("UPDATE alembic_version SET version_num = '0012'")
        connection.commit()
    prepare(store.path, KEY)
    with closing(connect(store.path, KEY)) as connection:
        texts = connection.execute("SELECT row, text FROM search_text ORDER BY row").fetchall()
        for asked_for in ("quayside", "harbourside"):
            found = connection.execute(
                "SELECT count(*) FROM search WHERE search MATCH ?", (f'"{asked_for}"*',)
            )
            assert found.fetchone() == (1,)
    assert [{*text.split()} for _, text in texts] == [{*text.split()} for _, text in before]
