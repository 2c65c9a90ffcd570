"""Names read out of documents without opening them whole."""

from pathlib import Path

import pytest

from app.domain.ids import CustomerTypeId
from app.domain.kind import Kind
from app.services.queries import Queries
from tests.support import builders as b
from tests.support.caches import feed, open_store

NAMES = {"both": {"fr": "Revendeur", "en": "Reseller"}, "french": {"fr": "Administration"}}


@pytest.mark.parametrize(
    ("language", "names"), [("fr", ["Revendeur", "Administration"]), ("en", ["Reseller", "Administration"])]
)
def test_a_name_that_is_not_in_the_language_is_given_in_one_it_has(
    tmp_path: Path, language: str, names: list[str]
) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(*(b.customer_type(id=CustomerTypeId(id), name=name) for id, name in NAMES.items())))
    found = Queries(store.readers, store.clock).names(Kind.CUSTOMER_TYPE, language)
    store.close()
    assert found == dict(zip(NAMES, names, strict=True))
