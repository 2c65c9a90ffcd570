"""What was typed for a country that is chosen no more, kept until the rep comes back to it."""

from dataclasses import replace

from app.domain.checks.postcode import check_postcode
from app.domain.checks.registration import check_registration, registration_example
from app.domain.checks.vat_number import check_vat_number, has_vat_number, vat_example
from app.services.customer_form.address_form import address_fields
from app.services.customer_form.customer_answers import CountryAnswer, CustomerAnswers
from app.services.customer_form.paths import text_at, with_text

_COMPANY = "address"
_REGISTRATION, _VAT = "identity.registration_number", "identity.vat_number"
_PLACES = ("city", "region", "postal_code")


def with_kept_answers(before: CustomerAnswers, after: CustomerAnswers, path: str) -> CustomerAnswers:
    """The answers once another country was chosen at ``path``: what fits stays, else what was there returns.

    What neither fits nor was there before stays as it was typed, for the field to say what is wrong with it;
    a state or province alone goes, because the same letters mean another one elsewhere.
    """
    prefix = path.removesuffix(".country")
    old, new = text_at(before, path), text_at(after, path)
    kept = {(each.country, each.path): each.text for each in before.by_country}
    for place in _dependent(prefix):
        typed = text_at(after, place)
        if typed.strip():
            kept[old, place] = typed
        if not _fits(place, typed, new):
            known = kept.get((new, place), "")
            if known or place.endswith(".region"):
                after = with_text(after, place, known)
    return replace(after, by_country=tuple(CountryAnswer(*key, text) for key, text in kept.items()))


def not_asked_for(answers: CustomerAnswers, prefix: str) -> tuple[CountryAnswer, ...]:
    """What was typed in the address at ``prefix`` for other countries, and has no field in the one chosen."""
    country = text_at(answers, f"{prefix}.country")
    if not country:
        return ()
    asked = {field.name for field in address_fields(country)}
    paths = [f"{prefix}.{name}" for name in _PLACES if name not in asked]
    if prefix == _COMPANY and not has_vat_number(country):
        paths.append(_VAT)
    elsewhere = {each.path: each for each in answers.by_country if each.country != country}
    found = []
    for path in paths:
        typed = text_at(answers, path).strip()
        if typed:
            found.append(CountryAnswer(country, path, typed))
        elif path in elsewhere:
            found.append(elsewhere[path])
    return tuple(found)


def _dependent(prefix: str) -> tuple[str, ...]:
    """The answers whose form the country decides."""
    numbers = (_REGISTRATION, _VAT) if prefix == _COMPANY else ()
    return (f"{prefix}.region", f"{prefix}.postal_code", *numbers)


def _fits(path: str, typed: str, country: str) -> bool:
    """Whether what was typed for another country is right in ``country`` too."""
    if not typed.strip() or path.endswith(".region"):
        return False
    if path == _REGISTRATION:
        return bool(registration_example(country)) and check_registration(typed, country).is_valid
    if path == _VAT:
        checked = check_vat_number(typed, country)
        return bool(vat_example(country)) and checked.is_valid and not checked.warnings
    return check_postcode(typed, country).is_valid
