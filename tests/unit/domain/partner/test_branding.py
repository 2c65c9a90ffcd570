"""What a manager sets: what the law and the paper want of it, two managers at once, and files in parts."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.partner.branding import (
    BankAccount,
    Branding,
    EarlyDiscount,
    LatePenalty,
    PaymentFrom,
    PaymentTerms,
    PenaltyBasis,
    conditions_on,
)
from app.domain.partner.branding_change import (
    PastBranding,
    as_of,
    branding_of,
    difference,
    merge,
    with_branding,
)
from app.domain.partner.branding_rules import CONDITIONS_MAX, check_branding, normal
from app.domain.partner.colour import (
    LEAST_CONTRAST,
    contrast_with_white,
    is_legible,
    least_contrast_with_white,
    legible,
)
from app.domain.partner.partner_file import PART_MAX, PARTS_MAX, check_part, joined, parts_of
from app.domain.partner.partner_rules import check_partner
from app.services.words.problems import PROBLEMS
from tests.support import branding_builders as bb
from tests.support import builders as b

PDF, LOGO = bb.conditions_pdf(), bb.logo(bb.picture())
IBAN = "FR7630006000011234567890189"
SEVEN, EIGHT = bb.conditions(PDF), bb.conditions(PDF, version="8", valid_from=date(2027, 1, 1))
COLOURS = st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)


def paid(**kw: object) -> Branding:
    return bb.branding(payment=replace(PaymentTerms(30), **kw))  # type: ignore[arg-type]


RIGHT = [
    bb.branding(),
    bb.branding(logo=LOGO, bank=BankAccount(IBAN, "AGRIFRPP"), footers={"fr": "x" * 300, "en": ""}),
    bb.branding(conditions=(SEVEN, EIGHT), attaches_conditions=True),
    paid(days=60),
    paid(days=45, starts=PaymentFrom.END_OF_MONTH, early_discount=EarlyDiscount(Decimal("0.5"), 8)),
    paid(late_penalty=LatePenalty(PenaltyBasis.CENTRAL_BANK, Decimal(10))),
]
WRONG: list[tuple[Branding, str, str]] = [
    (
        bb.branding(mentions=replace(bb.branding().mentions, siren="1")),
        "siren.length",
        "mentions.siren",
    ),
    (bb.branding(colour="teal"), "colour.format", "colour"),
    (bb.branding(logo=replace(LOGO, size=200_000)), "logo.size", "logo"),
    (bb.branding(logo=replace(LOGO, width=0)), "logo.side", "logo"),
    (bb.branding(footers={"fr": "x" * 301}), "text.too_long", "footers.fr"),
    (bb.branding(footers={"fr": "a\u202eb"}), "text.control", "footers.fr"),
    (bb.branding(footers={"de": "x"}), "language.unknown", "footers.de"),
    (bb.branding(bank=BankAccount("")), "iban.missing", "bank.iban"),
    (bb.branding(bank=BankAccount(IBAN[:-1] + "0")), "iban.check_digit", "bank.iban"),
    (bb.branding(bank=BankAccount("FR76*ABC")), "iban.format", "bank.iban"),
    (bb.branding(bank=BankAccount(IBAN, "AGRI")), "bic.format", "bank.bic"),
    (paid(days=61), "payment_days.range", "payment.days"),
    (paid(days=46, starts=PaymentFrom.END_OF_MONTH), "payment_days.range", "payment.days"),
    (
        paid(early_discount=EarlyDiscount(Decimal(0), 8)),
        "early_discount.range",
        "payment.early_discount.percent",
    ),
    (
        paid(early_discount=EarlyDiscount(Decimal(1), 30)),
        "early_discount.days",
        "payment.early_discount.days",
    ),
    (
        paid(late_penalty=LatePenalty(figure=Decimal("2.99"))),
        "penalty.legal_rate",
        "payment.late_penalty",
    ),
    (
        paid(late_penalty=LatePenalty(PenaltyBasis.CENTRAL_BANK, Decimal(9))),
        "penalty.central_bank",
        "payment.late_penalty",
    ),
    (paid(late_penalty=LatePenalty(figure=Decimal(31))), "penalty.too_high", "payment.late_penalty"),
    (bb.branding(attaches_conditions=True), "conditions.none", "attaches_conditions"),
    (bb.branding(conditions=(EIGHT, SEVEN)), "conditions.not_later", "conditions.1.valid_from"),
    (
        bb.branding(conditions=(SEVEN, replace(EIGHT, version="7"))),
        "conditions.version_twice",
        "conditions.1.version",
    ),
    (bb.branding(conditions=(replace(SEVEN, title=" "),)), "title.missing", "conditions.0.title"),
    (bb.branding(conditions=(replace(SEVEN, version=""),)), "version.missing", "conditions.0.version"),
    (bb.branding(conditions=(replace(SEVEN, size=3 << 20),)), "conditions.size", "conditions.0.size"),
]


@pytest.mark.parametrize("branding", RIGHT)
def test_what_is_right_has_no_problem(branding: Branding) -> None:
    assert check_branding(branding) == ()


@pytest.mark.parametrize(("branding", "code", "field"), WRONG, ids=[f"{code}" for _, code, _ in WRONG])
def test_what_is_wrong_is_named_by_its_field_and_has_a_sentence(
    branding: Branding, code: str, field: str
) -> None:
    assert (code, field) in {(each.code, each.field) for each in check_branding(branding)}
    assert code in PROBLEMS


def test_a_branding_is_all_that_a_partner_has_of_it() -> None:
    partner = b.partner(discount_limits={"rep": Decimal(1)})
    assert branding_of(with_branding(partner, RIGHT[1])) == RIGHT[1]
    assert with_branding(partner, RIGHT[1]).discount_limits == partner.discount_limits


def test_two_managers_who_change_different_things_lose_nothing() -> None:
    before = bb.branding()
    theirs = replace(before, colour="#123456")
    patch = difference(before, replace(before, logo=LOGO))
    merged = merge(theirs, patch)
    assert (merged.branding, merged.changed) == (replace(theirs, logo=LOGO), ("logo",))
    same = merge(theirs, difference(before, theirs))
    assert (same.branding, same.changed, same.conflicts) == (theirs, (), ())
    clash = merge(theirs, difference(before, replace(before, colour="#654321", logo=LOGO)))
    assert [each.group for each in clash.conflicts] == ["colour"]
    assert clash.branding == theirs


def test_a_paper_of_a_moment_has_the_branding_of_that_moment() -> None:
    hour = timedelta(hours=1)
    past = [
        PastBranding("2", b.NOW + 2 * hour, "Inès", bb.branding(colour="#222222")),
        PastBranding("1", b.NOW, "Inès", bb.branding(colour="#111111")),
    ]
    partner = b.partner(colour="#333333")
    seen = [as_of(partner, past, b.NOW + shift * hour).colour for shift in (-1, 0, 1, 2, 3)]
    assert seen == ["#111111", "#222222", "#222222", "#333333", "#333333"]


def test_terms_beyond_the_days_are_kept_and_plain_ones_are_not_written_twice() -> None:
    early = PaymentTerms(45, early_discount=EarlyDiscount(Decimal(1), 8))
    kept = with_branding(b.partner(), bb.branding(payment=early))
    assert (kept.payment, kept.payment_days, branding_of(kept).payment) == (early, 45, early)
    assert with_branding(kept, bb.branding(payment=PaymentTerms(30))).payment is None


def test_what_is_published_is_in_its_normal_form() -> None:
    siren = b.partner().siren
    typed = bb.branding(
        mentions=replace(bb.branding().mentions, name="  Arvane   Informatique ", vat_number=""),
        colour=" #0f5b6b",
        bank=BankAccount("FR76 3000 6000 0112 3456 7890 189", " agrifrpp "),
        electronic_address=ElectronicAddress("0225", f"{siren[:3]} {siren[3:]}"),
        footers={"fr": "  En bref ", "en": "  "},
    )
    kept = normal(typed)
    assert (kept.mentions.name, kept.colour) == ("Arvane Informatique", "#0F5B6B")
    assert kept.mentions.vat_number.endswith(siren)
    assert kept.bank == BankAccount(IBAN, "AGRIFRPP")
    assert kept.footers == {"fr": "En bref"}
    # What follows from the SIREN is not said.
    assert kept.electronic_address is None
    own = ElectronicAddress("0225", f"{siren}_VENTES")
    assert normal(replace(typed, electronic_address=own)).electronic_address == own
    nothing = replace(typed, bank=BankAccount(" ", ""), electronic_address=ElectronicAddress("0225", " "))
    assert (normal(nothing).bank, normal(nothing).electronic_address) == (None, None)
    assert normal(kept) == kept


def test_e_invoices_go_to_the_company_itself() -> None:
    own = ElectronicAddress("0225", f"{b.partner().siren}_VENTES")
    assert check_branding(bb.branding(electronic_address=own)) == ()
    assert b.partner(electronic_address=own).sends_from == own
    assert b.partner().sends_from == ElectronicAddress("0225", b.partner().siren)
    (problem,) = check_branding(bb.branding(electronic_address=ElectronicAddress("0225", "813426152")))
    assert problem.field.startswith("electronic_address")
    assert check_partner(b.partner(electronic_address=own)) == ()
    (problem,) = check_partner(b.partner(electronic_address=ElectronicAddress("0225", "12345")))
    assert problem.field.startswith("electronic_address")


def test_there_are_not_more_conditions_than_anybody_reads() -> None:
    days = (date(2020, 1, 1) + timedelta(days=each) for each in range(CONDITIONS_MAX + 1))
    versions = tuple(bb.conditions(PDF, version=f"{day:%j}", valid_from=day) for day in days)
    assert [each.code for each in check_branding(bb.branding(conditions=versions))] == ["conditions.too_many"]


def test_the_conditions_of_a_day_are_those_in_force() -> None:
    versions = (SEVEN, EIGHT)
    days = [date(2026, 8, 31), date(2026, 9, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [conditions_on(versions, day) for day in days] == [None, SEVEN, SEVEN, EIGHT]


@pytest.mark.parametrize("length", [1, PART_MAX, PART_MAX + 1, 3 * PART_MAX])
def test_a_file_is_whole_again_only_from_all_of_its_parts(length: int) -> None:
    content = bytes(range(256)) * (length // 256) + b"x" * (length % 256)
    parts = parts_of(content)
    assert [problem for part in parts for problem in check_part(part)] == []
    assert joined(parts[0].file_id, parts[::-1]) == content
    assert joined(parts[0].file_id, parts[1:]) is None


def test_a_part_that_is_not_what_it_says_is_named() -> None:
    (part,) = parts_of(b"x")
    wrong = [
        (replace(part, file_id="0"), "file.id"),
        (replace(part, index=1), "file.id"),
        (replace(part, count=PARTS_MAX + 1), "file.parts"),
        (replace(part, content=b""), "file.part_size"),
        (replace(part, content=b"x" * (PART_MAX + 1)), "file.part_size"),
    ]
    for each, code in wrong:
        assert code in {problem.code for problem in check_part(each)}


@given(COLOURS)
def test_what_is_proposed_instead_of_a_colour_can_be_read_in_colour_and_in_greys(colour: str) -> None:
    proposed = legible(colour)
    assert is_legible(proposed)
    assert legible(proposed) == proposed
    assert least_contrast_with_white(proposed) >= LEAST_CONTRAST
    assert is_legible(colour) == (proposed == colour)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#FFFFFF") == pytest.approx(1)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast_with_white("#0F5B6B") == pytest.approx(7.69, abs=0.01)
