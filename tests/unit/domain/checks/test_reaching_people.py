"""E-mail addresses, telephone numbers and domains as people paste them."""

import idna
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.checks.checked import Checked
from app.domain.checks.domain import check_domain, check_website, registrable, to_ascii
from app.domain.checks.email import ascii_email, check_email
from app.domain.checks.phone import calling_code, check_phone, example_of

_COUNTRIES = "FR BE CH LU DE GB IE US CA MA IT ES".split()


def codes(checked: Checked) -> list[str]:
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("elise@ateliers-dupre.fr", "elise@ateliers-dupre.fr"),
        (" A.B@Exemple.FR ", "A.B@exemple.fr"),
        ("mailto:a@b.fr?subject=Bonjour", "a@b.fr"),
        ("Élise Dupré <a@b.fr>", "a@b.fr"),
        ("é@société.fr", "é@société.fr"),
    ],
)
def test_a_pasted_address_is_accepted(typed: str, normal: str) -> None:
    assert check_email(typed) == Checked(normal)


@pytest.mark.parametrize(
    ("typed", "code", "part"),
    [
        ("", "email.at_missing", None),
        ("elise.dupre", "email.at_missing", None),
        ("a b@x.fr", "email.local", "a b"),
        ("a..b@x.fr", "email.local", "a..b"),
        ("@x.fr", "email.local_missing", None),
        ("a@", "email.domain_missing", None),
        ("a@x", "email.domain", "x"),
        ("a@b..fr", "email.domain", "b..fr"),
    ],
)
def test_a_wrong_address_is_told_which_part(typed: str, code: str, part: str | None) -> None:
    (problem,) = check_email(typed).problems
    assert (problem.code, problem.data.get("part")) == (code, part)


@pytest.mark.parametrize(
    ("country", "typed", "normal"),
    [
        ("FR", "", ""),
        ("FR", "02 40 12 34 56", "+33240123456"),
        ("FR", "+33 (0)2.40.12.34.56", "+33240123456"),
        ("FR", "0033 2 40 12 34 56", "+33240123456"),
        ("FR", "+32 2 345 67 89", "+3223456789"),
        ("FR", "02 40 12 34 56 poste 12", "+33240123456"),
        ("CH", "044 668 18 00", "+41446681800"),
        ("US", "(212) 555-0100", "+12125550100"),
    ],
)
def test_a_pasted_number_is_accepted(country: str, typed: str, normal: str) -> None:
    assert check_phone(typed, country) == Checked(normal)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("12345", "phone.too_short"),
        ("06 12 34 56 78 9", "phone.too_long"),
        ("0612345678" * 3, "phone.too_long"),
        ("06 12 34 56 7", "phone.invalid"),
        ("00 00 00 00 00", "phone.invalid"),
        ("++", "phone.invalid"),
        ("0800 BLEU", "phone.letters"),
        ("+999 12345678", "phone.calling_code"),
    ],
)
def test_a_wrong_number_is_told_what_is_wrong(typed: str, code: str) -> None:
    (problem,) = check_phone(typed).problems
    assert problem.code == code
    if code not in {"phone.letters", "phone.calling_code"}:
        assert problem.data["example"] == "01 23 45 67 89"


@pytest.mark.parametrize(("country", "code"), [("FR", "+33"), ("US", "+1"), ("ZZ", "")])
def test_a_country_has_its_calling_code_and_example(country: str, code: str) -> None:
    assert calling_code(country) == code
    assert bool(example_of(country)) is bool(code)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("exampledomain.com", "exampledomain.com"),
        ("Société.FR", "société.fr"),
        ("contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
        ("mail.example.co.uk", "mail.example.co.uk"),
        ("www.fr", "www.fr"),
        ("www.co.uk", "www.co.uk"),
    ],
)
def test_a_bare_domain_is_accepted(typed: str, normal: str) -> None:
    assert check_domain(typed) == Checked(normal)


@pytest.mark.parametrize(
    "typed",
    [
        "https://www.x.fr/a?b#c",
        "www.x.fr",
        "x.fr:8080",
        "x.fr.",
        "x.fr/",
        "mailto:bob@x.fr",
        "HTTP://X.FR",
        "www.www.x.fr",
    ],
)
def test_what_is_not_bare_is_refused_with_the_right_form_offered(typed: str) -> None:
    checked = check_domain(typed)
    assert codes(checked) == ["domain.not_bare"]
    assert (checked.normal, checked.problems[0].data["suggestion"]) == ("x.fr", "x.fr")
    assert check_website(typed) == Checked("x.fr")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "domain.format"),
        ("exa mple.com", "domain.format"),
        ("a_b.fr", "domain.format"),
        ("-a.fr", "domain.format"),
        ("a..fr", "domain.format"),
        ("x" * 64 + ".fr", "domain.format"),
        ("192.168.0.1", "domain.ip"),
        ("http://192.168.0.1/x", "domain.ip"),
        ("[::1]", "domain.ip"),
        ("1.2.3", "domain.ip"),
        ("localhost", "domain.no_suffix"),
        ("www.localhost", "domain.no_suffix"),
        ("co.uk", "domain.only_suffix"),
        ("onmicrosoft.com", "domain.only_suffix"),
    ],
)
def test_what_is_no_domain_is_told_why(typed: str, code: str) -> None:
    assert codes(check_domain(typed)) == [code]


def test_an_ending_that_the_list_does_not_know_is_a_doubt_only() -> None:
    checked = check_domain("contoso.brandnew")
    assert checked.is_valid
    assert [warning.data for warning in checked.warnings] == [{"suffix": "brandnew"}]


def test_a_website_may_be_left_out_but_not_be_wrong() -> None:
    assert check_website("  ") == Checked("")
    assert codes(check_website("localhost")) == ["domain.no_suffix"]


@pytest.mark.parametrize(("name", "own"), [("mail.example.co.uk", "example.co.uk"), ("co.uk", ""), ("x", "")])
def test_the_registered_part_of_a_domain(name: str, own: str) -> None:
    assert registrable(name) == own


@given(st.text(max_size=40))
def test_no_text_however_odd_breaks_a_check(text: str) -> None:
    for checked in (check_email(text), check_phone(text), check_domain(text), check_website(text)):
        assert isinstance(checked, Checked)


@given(st.from_regex(r"[a-z]{1,10}(-[a-z0-9]{1,5})?\.(fr|com|co\.uk)", fullmatch=True))
@example("www.fr")
@example("www.co.uk")
@example("www.x.fr")
def test_the_form_that_is_offered_is_accepted(domain: str) -> None:
    offered = check_domain(f"https://www.{domain}/x").normal
    assert check_domain(offered) == Checked(offered)


@given(st.text(st.sampled_from("ab19-.x"), min_size=1, max_size=20))
def test_a_plain_domain_is_what_idna_makes_of_it(text: str) -> None:
    try:
        wanted = idna.encode(text, uts46=True).decode("ascii")
    except idna.IDNAError:
        wanted = ""
    assert to_ascii(text) == wanted


def test_an_address_has_a_form_that_every_mail_server_takes_or_none() -> None:
    assert ascii_email("anne@büro.example.com") == "anne@xn--bro-hoa.example.com"
    assert ascii_email("jürgen@example.com") is None
    assert ascii_email("anne@") is None
