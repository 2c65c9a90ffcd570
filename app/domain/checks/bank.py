"""Bank accounts: IBAN (ISO 13616) and BIC (ISO 9362)."""

from functools import lru_cache

from app.domain.checks.checked import Checked, compact, wrong


@lru_cache(maxsize=256)
def check_iban(value: str) -> Checked:
    """An IBAN in one piece; codes ``iban.missing``, ``iban.format``, ``iban.check_digit``."""
    # Loaded with the first number and not with the form, like those of companies.
    from stdnum import iban
    from stdnum.exceptions import InvalidChecksum, ValidationError

    number = compact(value)
    if not number:
        return wrong(number, "iban.missing")
    try:
        iban.validate(number, check_country=False)
    except InvalidChecksum:
        return wrong(number, "iban.check_digit")
    except ValidationError:
        return wrong(number, "iban.format")
    return Checked(number)


@lru_cache(maxsize=256)
def check_bic(value: str) -> Checked:
    """A BIC of eight or eleven signs, or nothing: payments in euros go by the IBAN alone; ``bic.format``."""
    # As above.
    from stdnum import bic

    code = compact(value)
    return Checked(code) if not code or bic.is_valid(code) else wrong(code, "bic.format")
