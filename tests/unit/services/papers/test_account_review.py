"""The review of an account: what is held at what it costs today, until when, and what may be offered."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.ids import OrderId
from app.domain.kind import Kind
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence, ScheduledChange
from app.services.desk.desk import Desk
from tests.papers.samples import plain
from tests.papers.tagged import check
from tests.papers.test_quote_pdf import pages_of
from tests.support.caches import fed, page
from tests.support.desk import customer_named
from tests.unit.services.meeting.meetings_of import CUSTOMER, HOLDER


def text_of(data: bytes) -> str:
    return plain(" ".join(pages_of(data)))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_held_is_there_at_the_amounts_of_the_window(desk: Desk, language: str) -> None:
    id, words = customer_named(desk, HOLDER).id, desk.words
    view = desk.account_reviews.of(id).view(language)
    data = desk.account_reviews.of(id).preview_pdf(language)
    check(data)
    held = [line for each in view.tables for line in each.section.lines]
    rows = desk.queries.licences(id)
    assert len(held) == len(rows) > 1
    monthly = desk.queries.header(id).row.monthly
    assert monthly is not None
    if words.language == language:
        assert words.formats.money(monthly) in [fact.value for fact in view.facts]
        assert {each.amount for each in held} == {words.formats.amount(each.payment) for each in rows}
    assert [each.amount for each in held if plain(each.amount) not in text_of(data)] == []


def test_what_comes_later_and_the_last_day_of_notice_are_said(desk: Desk) -> None:
    id = customer_named(desk, HOLDER).id
    licences = (each for each in desk.store.load_all(Kind.LICENCE) if isinstance(each, Licence))
    licence = next(each for each in licences if each.customer_id == id)
    contract = desk.store.load(Kind.CONTRACT, licence.contract_id)
    assert isinstance(contract, Contract)
    fewer = ScheduledChange(contract.end_date, 600, licence.net_unit_price, licence.payment, OrderId("later"))
    desk.store.apply_page(page([fed(replace(licence, scheduled=(fewer,)), 9_001, 9)]))
    text = text_of(desk.account_reviews.of(id).preview_pdf("fr"))
    assert "À partir du 28 février 2027 : 600" in text
    assert "Pour ne pas le renouveler, il faut le dire au plus tard le 29 janvier 2027." in text


def test_who_holds_nothing_is_told_so_and_offers_that_wait_for_approval_are_left_out(
    desk: Desk, tmp_path: Path
) -> None:
    id = customer_named(desk, CUSTOMER).id
    saved = desk.account_reviews.of(id).save(tmp_path)
    assert saved.name == f"Bilan de compte {CUSTOMER} 2026-11-20.pdf"
    text = text_of(saved.read_bytes())
    assert "Aucun contrat n’est en cours à cette date." in text
    assert "Devis D-2026-1194 du 19/11/2026" in text
    waiting = desk.queries.find_quote("D-2026-1160-2")
    assert waiting is not None
    assert "D-2026-1160" not in text_of(desk.account_reviews.of(waiting.customer_id).preview_pdf())
