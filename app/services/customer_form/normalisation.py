"""What a field shows once it is left: the same answer, in the form in which people write it."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.checks.checked import Checked
from app.domain.checks.domain import check_domain, check_website
from app.domain.checks.email import check_email
from app.domain.checks.phone import check_phone
from app.domain.checks.postcode import check_postcode
from app.domain.checks.registration import check_registration
from app.domain.checks.town import Town, read_town
from app.domain.checks.vat_number import check_vat_number
from app.domain.checks.written import written as written
from app.domain.customer.customer import Phone
from app.domain.customer.microsoft_rules import check_prefix
from app.domain.customer.phone import format_phone, to_phone
from app.services.customer_form.contact_normalisation import in_parts, tidy, whole_number
from app.services.customer_form.customer_answers import CustomerAnswers
from app.services.customer_form.paths import text_at, value_at, with_text

_Check = Callable[[str, str], Checked]
# The last names of paths whose values have a form of their own, with the check that knows it.
_CHECKS: dict[str, _Check] = {
    "registration_number": check_registration,
    "vat_number": check_vat_number,
    "website": check_website,
    "education_website": check_website,
    "existing_domain": check_domain,
    "primary_domain": check_domain,
    "email": check_email,
    "login_email": check_email,
    "communication_email": check_email,
    "postal_code": check_postcode,
}


def tidied(answers: CustomerAnswers, path: str) -> CustomerAnswers:
    """``answers`` with the one at ``path`` as people write it; what is wrong stays as it was typed."""
    typed = text_at(answers, path)
    if not typed.strip():
        return with_text(answers, path, "") if typed else answers
    if path == "phone":
        return _with_phone(answers, typed)
    if path.endswith(("phone.number", "fax.number")):
        return _with_parts(answers, path.removesuffix(".number"))
    name = path.rpartition(".")[2]
    if name == "prefix":
        # The ending stands beside the field; whoever pastes it with the name means the name.
        return with_text(answers, path, check_prefix(typed).normal)
    if name in ("postal_code", "city"):
        town = read_town(typed, _country_at(answers, path))
        if town is not None:
            return _with_town(answers, path.removesuffix(f".{name}"), name, town)
    if name not in _CHECKS:
        return with_text(answers, path, tidy(typed))
    checked = _CHECKS[name](typed, _country_at(answers, path))
    return with_text(answers, path, written(checked.normal) if checked.is_valid else typed.strip())


def _with_town(answers: CustomerAnswers, prefix: str, name: str, town: Town) -> CustomerAnswers:
    """The parts of a pasted line in their own fields; what the rep wrote in the others stays."""
    answers = with_text(answers, f"{prefix}.{name}", getattr(town, name))
    for other in ("postal_code", "city", "region"):
        if getattr(town, other) and not text_at(answers, f"{prefix}.{other}").strip():
            answers = with_text(answers, f"{prefix}.{other}", getattr(town, other))
    return answers


def _country_at(answers: CustomerAnswers, path: str) -> str:
    """The country whose rules hold for the answer at ``path``."""
    if path.startswith("microsoft.new_tenant."):
        return answers.microsoft.new_tenant.address.country
    if path.startswith("delivery_address."):
        return answers.delivery_address.country
    return (answers.billing.address if path.startswith("billing.") else answers.address).country


def _with_phone(answers: CustomerAnswers, typed: str) -> CustomerAnswers:
    country = answers.address.country
    if not check_phone(typed, country).is_valid:
        return replace(answers, phone=typed.strip())
    return replace(answers, phone=format_phone(to_phone(typed, country)))


def _with_parts(answers: CustomerAnswers, path: str) -> CustomerAnswers:
    """The calling code goes to its own field, also when it was pasted with the number."""
    phone = value_at(answers, path)
    if not isinstance(phone, Phone):
        raise LookupError(path)
    country, typed = _country_at(answers, path), whole_number(phone)
    if not check_phone(typed, country).is_valid:
        return with_text(answers, f"{path}.number", phone.number.strip())
    parts = in_parts(to_phone(typed, country))
    answers = with_text(answers, f"{path}.calling_code", parts.calling_code)
    return with_text(answers, f"{path}.number", parts.number)
