"""What an address must have, by its country's own rules."""

from collections.abc import Iterator

from app.domain.checks.postcode import check_city, check_postcode, check_region, rules_of
from app.domain.customer.contact_details import Address
from app.domain.errors import Problem
from app.domain.texts import check_text


def check_address(address: Address) -> Iterator[Problem]:
    """An address by its country's own rules; without a known country nothing else can be said."""
    if not address.country:
        yield Problem("country.missing", "country")
        return
    rules = rules_of(address.country)
    if rules is None:
        yield Problem("country.unknown", "country", {"country": address.country})
        return
    yield from check_text("line1", address.line1, "street.missing")
    yield from check_text("line2", address.line2)
    yield from (each.at("city") for each in check_city(address.city, address.country).problems)
    yield from check_text("city", address.city)
    region = check_region(address.region, address.country)
    yield from (each.at("region") for each in region.problems)
    postal_code = check_postcode(address.postal_code, address.country)
    yield from (each.at("postal_code") for each in postal_code.problems)
