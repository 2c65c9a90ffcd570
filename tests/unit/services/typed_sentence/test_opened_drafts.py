"""A sentence opens the editor on just what was shown: the same quantities, the same amounts to the cent."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.quotes.offer_preview import preview_of
from app.services.quotes.quote_editor import QuoteEditor
from app.services.typed_sentence.proposal import Proposal, ProposalKind
from tests.support.caches import desk_in


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Mapping[str, Desk]]:
    """Both desks, of which this test alone keeps drafts."""
    opened = {}
    for key, who in (("a", "rep"), ("v", "other_partner")):
        folder = tmp_path / key
        folder.mkdir()
        opened[key] = desk_in(folder, who=who, customers=60)
    yield opened
    for desk in opened.values():
        desk.close()


CHANGES = (
    ("a", "+18 Protect pour Ateliers Brémond", ProposalKind.CHANGE),
    ("a", "-150 licences Groupe Valmondois", ProposalKind.CHANGE),
    ("a", "passer Groupe Valmondois en avancé", ProposalKind.CHANGE),
    ("a", "+12 protect remise 5 % Fonderie Marchetti", ProposalKind.CHANGE),
    ("a", "+60 dmarc centre hospitalier ancenay", ProposalKind.CHANGE),
    ("v", "+10 Protect Transports Dauphinois", ProposalKind.DIRECT),
    ("v", "46 protect et 46 coach scierie de chartreuse 24 mois", ProposalKind.DIRECT),
)
OFFERS = (
    ("nouveau devis 25 U-Cyber 360 pour Maison Corbière 36 mois", ProposalKind.QUOTE),
    ("devis maison corbière 120 protect avancé 24 mois -10 % dès le 1er janvier", ProposalKind.QUOTE),
    ("renew Ateliers Brémond 24 months -5 %", ProposalKind.RENEWAL),
    ("remise 8 % sur D-2026-1194", ProposalKind.REVISION),
)


def first_of(desk: Desk, text: str) -> Proposal:
    answered = desk.typed_sentences.read(text)
    assert answered is not None
    assert answered.answer.first is not None
    return answered.answer.first


@pytest.mark.parametrize(("key", "text", "kind"), CHANGES)
def test_change_opens_with_the_quantities_and_amounts_that_were_shown(
    fresh: Mapping[str, Desk], key: str, text: str, kind: ProposalKind
) -> None:
    desk = fresh[key]
    shown = first_of(desk, text)
    assert shown.kind is kind

    draft: ChangeDraft = desk.drafts.load(desk.typed_sentences.keep(shown), ChangeDraft)
    editor = ChangeEditor(desk.change_services, draft)

    assert editor.problems() == ()
    lines = {line.product_id: (line.quantity, line.level) for line in editor.editing.terms.lines}
    assert {each.product_id: (each.after, each.level) for each in shown.seats}.items() <= lines.items()
    preview = editor.preview()
    change = editor.editing.state.priced.change
    last = max((day for day, _ in editor.editing.state.priced.steps()), default=editor.editing.terms.on)
    difference = desk.words.formats.signed(change.total_on(last) - change.prior_total)
    horizons = [each.figure.amount for each in preview.horizons]
    assert shown.amounts[0].text == difference
    if not preview.later:
        assert difference == preview.difference.amount
    assert [each.text for each in shown.amounts[1:]] == horizons


@pytest.mark.parametrize(("text", "kind"), OFFERS)
def test_offer_opens_with_the_quantities_and_amounts_that_were_shown(
    fresh: Mapping[str, Desk], text: str, kind: ProposalKind
) -> None:
    desk = fresh["a"]
    shown = first_of(desk, text)
    assert shown.kind is kind

    editor = QuoteEditor(desk.quote_services, desk.typed_sentences.keep(shown))

    assert editor.check() == ()
    lines = {line.product_id: line.quantity for line in editor.editing.terms.lines}
    assert {each.product_id: each.after for each in shown.seats}.items() <= lines.items()
    preview = preview_of(editor.editing.state, editor.names, desk.catalogue.partner().target_margin_percent)
    texts = [each.text for each in shown.amounts]
    assert texts[0] == preview.main.amount
    assert preview.first.amount in texts
    assert texts[-1] == preview.rows[0].amount
    assert editor.editing.terms.commitment_months == shown.months
    assert editor.editing.terms.start_date == shown.on
    if shown.percent is not None:
        assert editor.editing.terms.discount_percent == shown.percent


def test_renewal_renews_the_contract(fresh: Mapping[str, Desk]) -> None:
    shown = first_of(fresh["a"], "renew Ateliers Brémond 24 months")

    editor = QuoteEditor(fresh["a"].quote_services, fresh["a"].typed_sentences.keep(shown))

    assert editor.renewal
    assert editor.notice() is None
    assert editor.finish().terms.renews is not None


def test_discount_goes_on_with_the_revision_that_was_begun(fresh: Mapping[str, Desk]) -> None:
    desk = fresh["a"]
    begun = desk.typed_sentences.keep(first_of(desk, "remise 8 % sur D-2026-1194"))

    again = desk.typed_sentences.keep(first_of(desk, "remise 5 % sur D-2026-1194"))

    assert again == begun
    assert len(desk.drafts.quotes()) == 1


def test_what_cannot_be_opened_is_not_kept(fresh: Mapping[str, Desk]) -> None:
    desk = fresh["a"]
    with pytest.raises(RuleViolation, match="counts_from_placing"):
        desk.typed_sentences.keep(first_of(desk, "+18 Protect Ateliers Brémond au 1er mars"))
    assert list(desk.drafts.kept(DraftKind.CHANGE)) == []
