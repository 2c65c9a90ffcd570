"""Names read out of documents without opening them whole."""

from pathlib import Path

import pytest

from app.domain.ids import CustomerTypeId
from app.domain.kind import Kind
from app.services.queries import Queries
from app.services.queries.labels import PartnerCard
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page

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


def test_the_reseller_s_name_and_currency_follow_what_an_exchange_brings(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    card = PartnerCard(store.readers)
    store.subscribe(card.on_changes)
    known = [(card.name, card.currency)]
    for sequence, name, currency in ((60, "Arvane", "EUR"), (61, "Arvane Suisse", "CHF")):
        store.apply_page(page([fed(b.partner(name=name, currency=currency), sequence, sequence)]))
        known.append((card.name, card.currency))
    store.close()
    assert known == [("", ""), ("Arvane", "EUR"), ("Arvane Suisse", "CHF")]
