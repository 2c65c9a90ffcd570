"""The scenario board on a real cache: what it proposes, says, keeps, and gives back to the editor."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import OfferType
from app.domain.errors import RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.scenarios import Average, Figure
from app.domain.quote.quote import QuoteTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.quote_editor import QuoteEditor
from app.services.scenarios.board_display import NOT_INCLUDED, BoardKey, DisplayBoard
from app.services.scenarios.scenario_reasons import explain_figure
from app.services.scenarios.scenario_terms import Proposal
from app.services.scenarios.scenario_view import view_of
from app.services.scenarios.scenarios import ScenarioBoard
from tests.support.desk import customer_named, demo_desk

DRAFT = "draft-1"
THREE = {"protect": "advanced", "cyber_coach": "advanced", "cyber_academy": None}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk in French, with the demo's customers and prices."""
    desk = demo_desk(tmp_path)
    yield desk
    desk.close()


def offered(desk: Desk, seats: int = 120, months: int = 36) -> QuoteTerms:
    """A Custom offer of three products, at list price."""
    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.CUSTOM)
    lines = tuple(
        replace(line, quantity=seats, level=THREE[line.product_id]) if line.product_id in THREE else line
        for line in terms.lines
    )
    return replace(terms, lines=lines, commitment_months=months, customer_discount_percent=Decimal(0))


def opened(desk: Desk, terms: QuoteTerms | None = None) -> ScenarioBoard:
    """The board of a draft of ``terms``."""
    customer = customer_named(desk, "Maison Corbière")
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, terms or offered(desk)))
    return ScenarioBoard(desk.quote_services, DRAFT)


def plain(text: str) -> str:
    return " ".join(text.split())


def row(shown: DisplayBoard, figure: Figure | Average) -> list[str]:
    """A figure of every variant."""
    index = [each for each, _ in shown.figures].index(figure)
    return [plain(variant.figures[index].amount) for variant in shown.variants]


def differences(shown: DisplayBoard, figure: Figure | Average) -> list[str]:
    index = [each for each, _ in shown.figures].index(figure)
    return [plain(variant.figures[index].difference) for variant in shown.variants]


def test_the_other_type_of_offer_and_another_commitment_are_proposed(desk: Desk) -> None:
    shown = view_of(opened(desk))
    assert [plain(each.title) for each in shown.variants] == [
        "A · À la carte, 36 mois",
        "B · U-Cyber 360°, 36 mois",
        "C · U-Cyber 360°, 24 mois",
    ]
    assert [each.seats for each in shown.variants] == [120, 120, 120]
    assert row(shown, Figure.MONTH) == ["852,00 €", "828,00 €", "864,00 €"]
    assert [each.is_cheapest for each in shown.variants] == [False, True, False]


def test_from_a_bundle_all_its_products_at_their_highest_level_are_proposed(desk: Desk) -> None:
    board = opened(desk, desk.offers.with_offer(offered(desk), OfferType.BUNDLE))
    board.set_seats(board.offer.id, 50)
    custom = next(board.terms.proposals(board.offer.terms))
    terms = board.terms.proposed(board.offer.terms, custom)
    assert custom == Proposal(OfferType.CUSTOM, 36)
    assert [(line.product_id, line.quantity, line.level) for line in terms.lines if line.quantity] == [
        ("protect", 50, "advanced"),
        ("cyber_coach", 50, "advanced"),
        ("cyber_academy", 50, None),
        ("sikker", 50, None),
    ]


def test_differences_are_told_with_sign_and_word_and_never_across_lengths(desk: Desk) -> None:
    shown = view_of(opened(desk))
    assert differences(shown, Figure.MONTH) == [
        "référence",
        "−24,00 €, moins cher",
        "+12,00 €, plus cher",
    ]
    assert differences(shown, Figure.TERM_TOTAL) == [
        "",
        "−864,00 €, moins cher",
        "autre durée : comparer par mois",
    ]
    assert row(shown, Figure.TERM_TOTAL) == ["30 672,00 €", "29 808,00 €", "20 736,00 €"]
    assert row(shown, Average.PER_USER) == ["7,10 €", "6,90 €", "7,20 €"]


def test_the_break_even_sentence_holds_for_any_choice_and_names_the_one_that_depends(desk: Desk) -> None:
    said = view_of(opened(desk)).conclusion
    assert plain(said.headline) == "U-Cyber 360° est moins cher dès 4 produits, quels qu’ils soient."
    assert plain(said.detail) == (
        "120 utilisateurs, 36 mois : 828,00 € HT par mois, contre 996,00 € pour les 4 produits. "
        "Avec 3 produits, cela dépend desquels : de 612,00 € à 852,00 €."
    )
    assert said.chart is not None
    assert [bar.is_dearer for bar in said.chart.bars] == [False, False, False, True]


def test_the_sentence_follows_the_bundle_on_the_board(desk: Desk) -> None:
    board = opened(desk)
    board.set_seats(board.scenarios[1].id, 10)
    board.set_commitment(board.scenarios[1].id, 12)
    assert "10 utilisateurs, 12 mois" in plain(view_of(board).conclusion.detail)


def test_thresholds_in_seats_follow_the_tiers(desk: Desk) -> None:
    shown = view_of(opened(desk))
    assert [plain(each.texts[1]) for each in shown.variants] == [
        "",
        "quel que soit le nombre",
        "de 1 à 9 utilisateurs, et de 25 à 49 utilisateurs",
    ]


def test_an_edit_is_priced_at_once_and_can_be_undone(desk: Desk) -> None:
    board = opened(desk)
    second = board.scenarios[1].id
    for seats in (2, 25, 250):
        board.set_seats(second, seats)
    assert row(view_of(board), Figure.MONTH)[1] == "1 675,00 €"
    assert board.variants.undo()
    assert row(view_of(board), Figure.MONTH)[1] == "828,00 €"
    assert not board.variants.undo()
    assert board.variants.redo()
    assert not board.variants.can_redo


def test_typing_a_larger_count_digit_by_digit_leaves_what_fewer_users_have(desk: Desk) -> None:
    terms = offered(desk)
    board = opened(desk, replace(terms, lines=(replace(terms.lines[0], quantity=40), *terms.lines[1:])))
    for typed in (1, 13, 130):
        board.set_seats(board.offer.id, typed)
    assert [line.quantity for line in board.offer.terms.lines] == [40, 130, 130, 0, 0]
    shown = view_of(board).variants[0]
    assert plain(shown.products[0].text) == "40 licences"


def test_a_product_left_out_and_taken_again_is_for_all_users(desk: Desk) -> None:
    board = opened(desk)
    first = board.offer.id
    board.set_product(first, ProductId("sikker"), "included")
    assert row(view_of(board), Figure.MONTH)[0] == "996,00 €"
    board.set_product(first, ProductId("protect"), "essential")
    board.set_product(first, ProductId("sikker"), NOT_INCLUDED)
    assert row(view_of(board), Figure.MONTH)[0] == "756,00 €"


def test_what_was_chosen_comes_back_with_its_type_of_offer(desk: Desk) -> None:
    board = opened(desk)
    first, before = board.offer.id, board.offer.terms
    board.choose_offer(first, OfferType.BUNDLE)
    board.set_seats(first, 80)
    board.choose_offer(first, OfferType.CUSTOM)
    assert [line.level for line in board.offer.terms.lines] == [line.level for line in before.lines]
    assert [line.quantity for line in board.offer.terms.lines] == [80, 80, 80, 0, 0]


def test_four_variants_at_most_and_the_offer_stays(desk: Desk) -> None:
    board = opened(desk)
    board.add(board.proposals[0])
    assert not board.variants.can_add
    board.variants.copy(board.offer.id)
    assert len(board.scenarios) == 4
    for each in board.scenarios:
        board.variants.remove(each.id)
    assert [each.terms for each in board.scenarios] == [board.writing.editing.terms]


def test_a_name_of_the_reps_own_is_kept_until_it_is_emptied(desk: Desk) -> None:
    board = opened(desk)
    board.variants.rename(board.scenarios[1].id, "  Tout   compris ")
    assert view_of(board).variants[1].title == "B · Tout compris"
    board.variants.rename(board.scenarios[1].id, "")
    assert plain(view_of(board).variants[1].name) == "U-Cyber 360°, 36 mois"


def test_the_board_opens_again_as_it_was_with_the_offer_as_the_editor_has_it_now(desk: Desk) -> None:
    board = opened(desk)
    board.variants.rename(board.scenarios[1].id, "Tout compris")
    board.set_seats(board.scenarios[2].id, 300)
    desk.drafts.save_quote(board.draft)
    again = ScenarioBoard(desk.quote_services, DRAFT)
    assert view_of(again) == view_of(board)
    draft = desk.drafts.quote(DRAFT)
    desk.drafts.save_quote(replace(draft, terms=replace(draft.terms, discount_percent=Decimal(10))))
    assert row(view_of(ScenarioBoard(desk.quote_services, DRAFT)), Figure.MONTH) == [
        "766,80 €",
        "745,20 €",
        "1 890,00 €",
    ]


def test_a_variant_becomes_the_offer_as_one_move_that_the_editor_undoes(desk: Desk) -> None:
    board = opened(desk)
    before, chosen = board.offer.terms, board.scenarios[1].terms
    board.variants.make_first(board.scenarios[1].id)
    assert (board.offer.terms, board.scenarios[1].terms) == (chosen, before)
    desk.drafts.save_quote(board.draft)
    editing = QuoteEditor(desk.quote_services, DRAFT).editing
    assert (editing.terms, editing.can_undo) == (chosen, True)
    editing.undo()
    assert (editing.terms, editing.can_undo) == (before, False)


def test_an_edit_of_the_first_variant_is_one_of_the_offer(desk: Desk) -> None:
    board = opened(desk)
    board.set_seats(board.offer.id, 130)
    desk.drafts.save_quote(board.draft)
    writing = QuoteEditor(desk.quote_services, DRAFT)
    assert [line.quantity for line in writing.editing.terms.lines] == [130, 130, 130, 0, 0]
    writing.editing.undo()
    assert [line.quantity for line in writing.editing.terms.lines] == [120, 120, 120, 0, 0]
    assert writing.draft.before is None


def test_an_empty_offer_asks_for_licences_and_then_has_everything(desk: Desk) -> None:
    terms = offered(desk, seats=0)
    board = opened(desk, terms)
    assert plain(view_of(board).conclusion.headline) == "Rien n’est encore souscrit."
    board.set_seats(board.offer.id, 10)
    assert [line.quantity for line in board.offer.terms.lines] == [10, 10, 10, 10, 0]


def test_an_offer_that_lacks_a_price_is_nobodys_rival(desk: Desk) -> None:
    terms = offered(desk)
    lines = (replace(terms.lines[0], level=None), *terms.lines[1:])
    shown = view_of(opened(desk, replace(terms, lines=lines)))
    assert shown.variants[0].problem
    assert not shown.variants[0].is_cheapest
    assert differences(shown, Figure.MONTH)[1:] == ["", ""]
    assert [each.texts[1] for each in shown.variants] == ["", "", ""]


def test_every_amount_on_the_board_can_be_explained(desk: Desk) -> None:
    board = opened(desk)
    for variant in view_of(board).variants:
        for figure in variant.figures:
            told = explain_figure(board, figure.key)
            assert plain(told.derivation.result) == plain(figure.amount)
            if figure.trend:
                key = BoardKey(figure.key.id, figure.key.figure, is_difference=True)
                result = explain_figure(board, key).derivation.result
                assert figure.difference.startswith(result)


def test_an_average_that_goes_on_is_told_with_dots(desk: Desk) -> None:
    board = opened(desk)
    board.set_seats(board.offer.id, 7)
    board.set_product(board.offer.id, ProductId("cyber_academy"), NOT_INCLUDED)
    terms = replace(board.offer.terms, discount_percent=Decimal("7.77"))
    odd = opened(desk, terms)
    told = explain_figure(odd, BoardKey(odd.offer.id, Average.PER_USER))
    assert told.derivation.exact.endswith("…")


def test_nothing_of_cost_or_margin_is_on_the_board(desk: Desk) -> None:
    said = repr(view_of(opened(desk))).lower()
    assert "margin" not in said
    assert "marge" not in said
    assert "cost" not in said.replace("cost=", "")


def test_a_draft_that_is_gone_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleViolation) as caught:
        ScenarioBoard(desk.quote_services, "nowhere")
    assert caught.value.problems[0].code == "draft.missing"
