"""Company and VAT numbers in the groups in which people read and print them."""

import re

# What a normal form looks like, and the groups that it is written in: INSEE's of the SIRET, the French,
# Belgian, British and Swiss ones of VAT numbers.
_FORMS = (
    (re.compile(r"(\d{3})(\d{3})(\d{3})(\d{5})"), "{} {} {} {}"),
    (re.compile(r"(FR\w{2})(\d{3})(\d{3})(\d{3})"), "{} {} {} {}"),
    (re.compile(r"BE(\d{4})(\d{3})(\d{3})"), "BE {}.{}.{}"),
    (re.compile(r"(GB|XI)(\d{3})(\d{4})(\d{2})"), "{} {} {} {}"),
    (re.compile(r"CHE(\d{3})(\d{3})(\d{3})([A-Z]*)"), "CHE-{}.{}.{} {}"),
)


def written(number: str) -> str:
    """A number in the groups of its country; every other text as it is."""
    for form, groups in _FORMS:
        if found := form.fullmatch(number):
            return groups.format(*found.groups()).strip()
    return number
