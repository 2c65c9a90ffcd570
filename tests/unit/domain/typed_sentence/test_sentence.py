"""What a text says, without a cache: its figures, days, names, and what is left over."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from app.domain.ids import CustomerId, ProductId
from app.domain.typed_sentence.customer_names import NamedCustomer
from app.domain.typed_sentence.parts import Intent, Mode, PartKind
from app.domain.typed_sentence.product_names import ProductLexicon
from app.domain.typed_sentence.sentence import Sentence, read_sentence
from tests.support.typed_sentences import Row, rows

TODAY = date(2026, 11, 20)
"""A Friday."""
PRODUCTS = (
    ("u_cyber_360", "U-Cyber 360°"),
    ("protect", "Protect"),
    ("cyber_coach", "Cyber Coach"),
    ("cyber_academy", "Cyber Academy"),
    ("essentials_business", "Essentials Business"),
    ("essentials_advanced", "Essentials Advanced"),
    ("m365_business_basic", "Microsoft 365 Business Basic"),
    ("m365_business_premium", "Microsoft 365 Business Premium"),
    ("email_security", "Email Security"),
    ("workshop", "Atelier de mise en service"),
    ("nameless", "°"),
)
LEVELS = {"essential": ("Essentiel", "Essential"), "advanced": ("Avancé", "Advanced")}
LEXICON = ProductLexicon([(ProductId(id), name) for id, name in PRODUCTS], LEVELS)
CUSTOMERS = (
    ("Ateliers Brémond", "Grenoble"),
    ("Cabinet Delmas-Rouvière", "Lyon"),
    ("Jardinerie Delmas", "Albi"),
    ("Verrerie de la Sarthe", "Le Mans"),
    ("Bastide & Fils Menuiserie", "Albi"),
    ("Courtage Muller SAS", "Nancy"),
    ("Protect Services", "Lille"),
)


def found(words: Sequence[str]) -> tuple[NamedCustomer, ...]:
    return tuple(NamedCustomer(CustomerId(name), name, city) for name, city in CUSTOMERS)


def read(text: str) -> Sentence:
    return read_sentence(text, TODAY, LEXICON, found)


def unread(sentence: Sentence) -> list[str]:
    marks = [each for each in sentence.marks if each.kind is PartKind.UNREAD]
    return [sentence.text[each.start : each.end] for each in marks]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er mars", date(2027, 3, 1)),
        ("le 1 mars 2028", date(2028, 3, 1)),
        ("March 1st, 2027", date(2027, 3, 1)),
        ("March 5", date(2027, 3, 5)),
        ("1 of March", date(2027, 3, 1)),
        ("01/03/2027", date(2027, 3, 1)),
        ("1/3", date(2027, 3, 1)),
        ("01.03.27", date(2027, 3, 1)),
        ("2027-03-01", date(2027, 3, 1)),
        ("29/2", date(2028, 2, 29)),
        ("20/11", TODAY),
        ("19/11", date(2027, 11, 19)),
        ("demain", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 21)),
        ("hier", date(2026, 11, 19)),
        ("yesterday", date(2026, 11, 19)),
        ("aujourd'hui", TODAY),
        ("today", TODAY),
        ("lundi", date(2026, 11, 23)),
        ("lundi prochain", date(2026, 11, 23)),
        ("next monday", date(2026, 11, 23)),
        ("vendredi", date(2026, 11, 27)),
        ("dans 2 semaines", date(2026, 12, 4)),
        ("in 10 days", date(2026, 11, 30)),
        ("dans deux mois", date(2027, 1, 20)),
        ("in 1 year", date(2027, 11, 20)),
        ("fin du mois", date(2026, 11, 30)),
        ("end of the month", date(2026, 11, 30)),
        ("fin de mois prochain", date(2026, 12, 31)),
        ("fin mars", date(2027, 3, 31)),
        ("end of march", date(2027, 3, 31)),
        ("début janvier", date(2027, 1, 1)),
        ("mi janvier", date(2027, 1, 15)),
        ("en janvier 2028", date(2028, 1, 1)),
        ("en janvier", date(2027, 1, 1)),
        ("le mois prochain", date(2026, 12, 1)),
        ("next month", date(2026, 12, 1)),
        ("1er du mois prochain", date(2026, 12, 1)),
        ("le 25", date(2026, 11, 25)),
        ("le 5", date(2026, 12, 5)),
        ("1er", date(2026, 12, 1)),
    ],
)
def test_day_is_read_in_figures_and_words(text: str, day: date) -> None:
    sentence = read(f"devis 5 protect bastide {text}")

    assert sentence.said.day == day
    assert unread(sentence) == []
    assert [each.count for each in sentence.said.seats] == [5]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("31 février", ["31 février"]),
        ("2027-13-01", ["2027-13-01"]),
        ("31/2", ["31/2"]),
        ("dans 2 siècles", ["2", "siècles"]),
        ("dans 5000 jours", ["jours"]),
        ("in 500 years", []),
        ("next", ["next"]),
        ("mars", ["mars"]),
        ("dans", []),
        ("next tuesdays", ["next tuesdays"]),
        ("end", ["end"]),
        ("fin de", ["fin"]),
        ("aujourd", ["aujourd"]),
    ],
)
def test_what_is_no_day_is_none(text: str, left: list[str]) -> None:
    sentence = read(f"devis protect bastide {text}")

    assert sentence.said.day is None
    assert set(left) - {"2"} <= set(unread(sentence))


@pytest.mark.parametrize(
    ("text", "percent", "left"),
    [
        ("-5 %", "5", []),
        ("5%", "5", []),
        ("12,5 %", "12.5", []),
        ("8 pct", "8", []),
        ("8 pour cent", "8", []),
        ("8 per cent", "8", []),
        ("remise 8", "8", []),
        ("remise de 8 %", "8", []),
        ("5% off", "5", []),
        ("5% de plus", "5", ["de plus"]),
        ("+5 %", None, ["+5 %"]),
        ("5 % 6 %", "5", ["6 %"]),
        ("1.234 %", None, ["1.234 %"]),
        ("%", None, ["%"]),
    ],
)
def test_discount_is_read(text: str, percent: str | None, left: list[str]) -> None:
    sentence = read(f"devis protect bastide {text}")

    assert sentence.said.percent == (None if percent is None else Decimal(percent))
    assert unread(sentence) == left


@pytest.mark.parametrize(
    ("text", "months", "left"),
    [
        ("24 mois", 24, []),
        ("24m", 24, []),
        ("3 ans", 36, []),
        ("two years", 24, []),
        ("un an", 12, []),
        ("24-month", 24, []),
        ("engagement 24 mois", 24, []),
        ("24 mois 36 mois", 24, ["36 mois"]),
        ("remise 24 mois", 24, ["remise"]),
    ],
)
def test_commitment_is_read(text: str, months: int, left: list[str]) -> None:
    sentence = read(f"devis protect bastide {text}")

    assert sentence.said.months == months
    assert unread(sentence) == left


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("+18 protect", [(18, Mode.MORE)]),
        ("+ 18 protect", [(18, Mode.MORE)]),
        ("−18 protect", [(18, Mode.FEWER)]),
        ("18 protect", [(18, Mode.BARE)]),
        ("passer à 18 protect", [(18, Mode.TOTAL)]),
        ("protect = 18", [(18, Mode.TOTAL)]),
        ("18 protect au total", [(18, Mode.TOTAL)]),
        ("18 protect de plus", [(18, Mode.MORE)]),
        ("18 more protect", [(18, Mode.MORE)]),
        ("18 protect de moins", [(18, Mode.FEWER)]),
        ("ajouter 18 protect", [(18, Mode.MORE)]),
        ("réduire protect de 18", [(18, Mode.FEWER)]),
        ("porter protect 18", [(18, Mode.TOTAL)]),
        ("+1 240 protect", [(1240, Mode.MORE)]),
        ("+1\u202f240 protect", [(1240, Mode.MORE)]),
        ("30x protect", [(30, Mode.BARE)]),
        ("deux licences protect", [(2, Mode.BARE)]),
        ("deux protect", [(2, Mode.BARE)]),
        ("une protect", []),
        ("protect deux", []),
        ("600 protect au lieu de 682", [(600, Mode.TOTAL), (682, Mode.BARE)]),
        ("1,5 protect", []),
        ("1.234 protect", []),
        ("1.2.3 protect", []),
        ("+5 M365 premium", [(5, Mode.MORE)]),
    ],
)
def test_number_of_seats_is_read(text: str, seats: list[tuple[int, Mode]]) -> None:
    sentence = read(f"{text} bastide")

    assert [(each.count, each.mode) for each in sentence.said.seats] == seats


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("protect", {"protect"}),
        ("protects", {"protect"}),
        ("prot", {"protect"}),
        ("Portect", {"protect"}),
        ("proctect", {"protect"}),
        ("protact", {"protect"}),
        ("protec", {"protect"}),
        ("u-cyber 360°", {"u_cyber_360"}),
        ("ucyber", {"u_cyber_360"}),
        ("ucyber 360", {"u_cyber_360"}),
        ("ucyber360", {"u_cyber_360"}),
        ("coach", {"cyber_coach"}),
        ("cyber", {"u_cyber_360", "cyber_coach", "cyber_academy"}),
        ("essentials advanced", {"essentials_advanced"}),
        ("m365 premium", {"m365_business_premium"}),
        ("m365", {"m365_business_basic", "m365_business_premium"}),
        ("m364", set()),
        ("business premium", {"m365_business_premium"}),
        ("bp", {"m365_business_premium"}),
        ("eb", {"essentials_business"}),
        ("es", set()),
        ("email xyz security", {"email_security"}),
        ("tectpro", set()),
        ("pr", set()),
        ("urgent", set()),
        ("ucoach", set()),
    ],
)
def test_product_is_named_whole_begun_by_first_letters_or_with_a_slip(text: str, ids: set[str]) -> None:
    sentence = read(f"+5 {text} bastide")

    assert {id for each in sentence.products for id in each.ids} == ids


def test_level_is_told_from_a_product_of_that_name() -> None:
    level = read("passer protect en avancée chez bastide")
    begun = read("+5 protect adv bastide")
    package = read("+5 essentials advanced bastide")

    assert [each.levels for each in level.levels] == [{"advanced"}]
    assert [each.levels for each in begun.levels] == [{"advanced"}]
    assert [each.ids for each in read("+5 advanced bastide").levels] == [{"essentials_advanced"}]
    assert package.levels == ()
    assert read("+5 protect ess bastide").levels[0].levels == {"essential"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ateliers bremond", [["Ateliers Brémond"]]),
        ("atelier brémont", [["Ateliers Brémond"]]),
        ("verrerie de la sarthe", [["Verrerie de la Sarthe"]]),
        ("delmas", [["Cabinet Delmas-Rouvière", "Jardinerie Delmas"]]),
        ("delmas lyon", [["Cabinet Delmas-Rouvière"]]),
        ("jardinerie delmas", [["Jardinerie Delmas"]]),
        ("bastide et fils", [["Bastide & Fils Menuiserie"]]),
        ("courtage muller sas", [["Courtage Muller SAS"]]),
        ("ateliers brémond et jardinerie delmas", [["Ateliers Brémond"], ["Jardinerie Delmas"]]),
        ("ateliers brémond delmas", [["Ateliers Brémond"]]),
        ("sarthe muller", [["Verrerie de la Sarthe"], ["Courtage Muller SAS"]]),
        ("société inconnue", []),
        ("protect", []),
        ("lyon", []),
    ],
)
def test_customer_is_named_by_the_words_that_tell_it(text: str, names: list[list[str]]) -> None:
    sentence = read(f"+5 coach pour {text}")

    assert [[each.name for each in mention.customers] for mention in sentence.customers] == names


def test_small_words_inside_a_name_belong_to_it() -> None:
    text = "+5 coach pour verrerie de la sarthe urgent"
    marks = {each.kind: text[each.start : each.end] for each in read(text).marks}

    assert marks[PartKind.CUSTOMER] == "verrerie de la sarthe"
    assert marks[PartKind.UNREAD] == "urgent"


def test_words_between_those_of_a_name_are_not_taken_for_it() -> None:
    sentence = read("verrerie protect sarthe +5")

    assert [each.name for each in sentence.customers[0].customers] == ["Verrerie de la Sarthe"]
    assert [set(each.ids) for each in sentence.products] == [{"protect"}]


def test_what_is_to_be_done_is_read() -> None:
    assert read("nouveau devis pour bastide").said.intents == {Intent.QUOTE}
    assert read("renew bastide").said.intents == {Intent.RENEWAL}
    assert read("remise 8 % sur D-2026-1194").said.documents == ("D-2026-1194",)


@pytest.mark.parametrize(
    "text",
    ["bastide", "protect", "", "12", "devis", "½ ¼", "D-2026-1194", "bastide 01 34 25 67 89", "bastide 2"],
)
def test_name_or_number_alone_asks_for_nothing(text: str) -> None:
    assert not read(text).asks_something


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ne pas renouveler bastide", "ne"),
        ("+5 protect bastide", ""),
        ("don't renew bastide", "don"),
        ("sans", "sans"),
    ],
)
def test_word_that_turns_the_sentence_round_is_told(text: str, word: str) -> None:
    assert read(text).turning_word == word


@pytest.mark.parametrize(
    "text", ["+5 bastide", "12 licences bastide", "devis bastide", "bastide avancé", "protect +5"]
)
def test_something_is_asked(text: str) -> None:
    assert read(text).asks_something


def test_text_that_was_pasted_is_read_to_a_limit() -> None:
    sentence = read("+5 protect bastide " + "mot " * 10_000)

    assert sentence.marks[-1].end <= 400


@pytest.mark.parametrize(
    "row", [row for row in rows() if row.day or row.months], ids=lambda row: row.sentence
)
def test_days_and_months_of_the_table_are_read_without_a_cache(row: Row) -> None:
    said = read(row.sentence).said

    assert (said.day.isoformat() if said.day else "") == row.day
    assert str(said.months or "") == row.months


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("+3 teams bastide", "teams"),
        ("+3 licences de teams bastide", "teams"),
        ("urgent +3 bastide", ""),
        ("+3 protect urgent bastide", ""),
        ("bastide +3", ""),
        ("devis urgent bastide", ""),
    ],
)
def test_word_where_a_product_would_stand_is_told(text: str, word: str) -> None:
    assert read(text).word_beside_seats == word


def test_only_a_number_has_a_count() -> None:
    assert [token.count for token in read("+3 teams").tokens] == [None, 3, None]


def test_what_joins_the_words_of_a_product_belongs_to_it() -> None:
    text = "25 U-Cyber 360 pour bastide"
    marks = {each.kind: text[each.start : each.end] for each in read(text).marks}

    assert marks[PartKind.PRODUCT] == "U-Cyber 360"
